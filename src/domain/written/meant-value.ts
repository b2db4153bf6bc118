/** What a faulty value was meant to be: a fact of a sheet, the points of a criterion, or simply what stands at its place. */
export interface Of {
  readonly fact?: { readonly id: string; readonly name?: string };
  readonly criterion?: string;
}

/** A faulty value as it is told: how it was written, and what it was meant to be. */
export type Told = { readonly found: string } & Of;

const MOST_QUOTED = 60;

/** A value as it is quoted to a person: whole, or by its beginning. */
export const quoted = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
