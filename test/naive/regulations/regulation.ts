import type { WrittenMeeting } from '../meetings.ts';
import { numberOf } from '../meetings.ts';

/** A sheet with the kind of its unit. */
export interface WrittenSheet extends WrittenMeeting {
  readonly loai_hinh?: string;
}

/** Some number below a bound. */
export type Roll = (below: number) => number;

/** A regulation with a scorer written from its text, and sheets that crowd round its borders. */
export interface Regulation {
  readonly id: string;
  readonly sheet: (roll: Roll) => WrittenSheet;
  /** The total in hundredths, and the band. */
  readonly score: (sheet: WrittenSheet) => { readonly total: number; readonly band: string };
  /** Bands of which there must be many among its sheets. */
  readonly bands: readonly string[];
}

export const counted = (sheet: WrittenSheet, fact: string): number => numberOf(sheet, fact) ?? 0;

export const oneOf = <T>(roll: Roll, choices: readonly [T, ...T[]]): T =>
  choices[roll(choices.length)] ?? choices[0];

/** A sheet of March 2026 with these facts and answers. */
export const sheetWith = (
  so_lieu: WrittenSheet['so_lieu'],
  tu_cham: WrittenSheet['tu_cham'] = {},
  more: Partial<WrittenSheet> = {},
): WrittenSheet => ({
  chi_bo: 'CB01',
  ngay: '2026-03-05',
  loai: 'thuong_ky',
  so_lieu,
  tu_cham,
  ...more,
});
