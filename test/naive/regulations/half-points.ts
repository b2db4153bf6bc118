import { answerTo } from '../meetings.ts';
import type { Roll, WrittenSheet } from './regulation.ts';

/** Points that a person gave, in hundredths. */
export const given = (sheet: WrittenSheet, line: string): number =>
  Math.round(Number(answerTo(sheet, line) ?? 0) * 100);

export const isMet = (sheet: WrittenSheet, line: string): boolean => answerTo(sheet, line) === 'dat';

/** Points from nothing to the most in steps, mostly near the most. */
export const near = (roll: Roll, most: number, step: number): string => {
  const steps = Math.round(most / step);
  const lost = roll(4) === 0 ? roll(steps + 1) : roll(Math.min(4, steps + 1));
  return String((steps - lost) * step);
};

export const metMostly = (roll: Roll): string => (roll(5) === 0 ? 'khong_dat' : 'dat');

/** So much of the points as a part is of the whole, to a step, half a step up; no more than all. */
export const shareOf = (part: number, whole: number, points: number, step = 1): number =>
  part >= whole ? points : Math.floor((2 * points * part + whole * step) / (2 * whole * step)) * step;
