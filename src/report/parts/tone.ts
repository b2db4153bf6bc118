import type { Finding } from '../../domain/meeting/assessment.ts';
import type { Level, Tone } from '../page.ts';

/** A band's tone by its place: the best is good, the worst is bad, those between are told by their words. */
export const bandTone = (
  id: string | undefined,
  bands: readonly { readonly id: string }[],
): Tone | undefined => {
  if (id === undefined) return 'warn';
  if (id === bands[0]?.id) return 'good';
  return id === bands.at(-1)?.id ? 'bad' : undefined;
};

const SHADES: readonly Level[] = [0, 1, 2, 3];

/** A band's shade by its place between the best and the worst. */
export const bandLevel = (
  id: string | undefined,
  bands: readonly { readonly id: string }[],
): Level | undefined => {
  const place = bands.findIndex((band) => band.id === id);
  if (place < 0) return undefined;
  const last = Math.max(1, bands.length - 1);
  return SHADES[Math.floor((place * (SHADES.length - 1)) / last)];
};

export const findingTone = ({ outcome, role }: Finding): Tone | undefined => {
  if (role === 'diem_cong' && outcome === 'unmet') return undefined;
  if (outcome === 'not-assessed') return 'warn';
  if (outcome === 'unmet') return 'bad';
  return outcome === 'not-applicable' ? 'muted' : undefined;
};
