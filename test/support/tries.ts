import process from 'node:process';

/** Set where the same tests run once a mutant: nothing is then tried more often than this. */
const most = Number(process.env.SHCB_TRIES ?? Number.POSITIVE_INFINITY);

/** How often something is tried on made-up input. */
export const tries = (wanted: number): number => Math.min(wanted, most);

/** How a property is tried: each time on other input, or few times and always on the same. */
export const trying = (wanted: number): { readonly numRuns: number; readonly seed?: number } =>
  wanted > most ? { numRuns: most, seed: 1 } : { numRuns: wanted };
