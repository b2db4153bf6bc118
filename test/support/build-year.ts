import type { MonthResult } from '../../src/engine/period/months.ts';
import { assessmentOf } from './build-sheet.ts';
import { heldOn } from './build-track.ts';

/** A month of whole points, without a meeting (`-`), or not known yet (`?`). */
export type MonthSign = number | '-' | '?';

const bandOf = (points: number): string =>
  points >= 90 ? 'tot' : points >= 70 ? 'kha' : points >= 50 ? 'trung_binh' : 'kem';

/** A month of 2026, `index` from 0, with the usual bands. */
export const monthOf = (sign: MonthSign, index: number): MonthResult => {
  const month = `2026-${String(index + 1).padStart(2, '0')}`;
  if (sign === '?') return { month, status: 'missing', regular: null, thematic: [] };
  if (sign === '-') return { month, status: 'not-held', regular: null, thematic: [], notHeld: 'Bão' };
  const scored = assessmentOf(`${month}-05`, { total: sign * 100, band: bandOf(sign) });
  return { month, status: 'scored', regular: { ...heldOn(`${month}-05`), ...scored }, thematic: [] };
};
