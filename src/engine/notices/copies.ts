import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import { type Month, monthBefore, monthOf } from '../../domain/values/day.ts';
import type { Comparison, Noticed, Trace } from './trace.ts';

/** The regular sheet of one unit's month, as far as it can be copied. */
type Sheets = Map<string, Trace>;

const copied = (sheet: Trace, earlier: Trace, month: Month): Noticed => ({
  month,
  problem: {
    severity: 'warning',
    complaint: {
      code: 'copied-answers',
      args: { unit: sheet.meeting.unit, date: sheet.meeting.date, earlier: earlier.meeting.date },
    },
    location: sheet.location,
    also: [earlier.location],
  },
});

const twin = (sheet: Trace, first: Trace, month: Month): Noticed => ({
  month,
  problem: {
    severity: 'warning',
    complaint: {
      code: 'twin-sheets',
      args: { unit: sheet.meeting.unit, other: first.meeting.unit, month },
    },
    location: sheet.location,
    also: [first.location],
  },
});

/** In the order of the units, whatever the order of the files. */
const byUnit = (left: Trace, right: Trace): number => (left.meeting.unit < right.meeting.unit ? -1 : 1);

/** Sheets of one month that say the same, each against the first of them. */
const twinsIn = (sheets: Sheets, month: Month): readonly Noticed[] => {
  const firsts = new Map<string, Trace>();
  return [...sheets.values()].sort(byUnit).flatMap((sheet) => {
    const likeness = sheet.likeness ?? '';
    const first = firsts.get(likeness);
    if (first !== undefined) return [twin(sheet, first, month)];
    firsts.set(likeness, sheet);
    return [];
  });
};

const copiesIn = (sheets: Sheets, before: Sheets | undefined, month: Month): readonly Noticed[] =>
  [...sheets.values()].flatMap((sheet) => {
    const earlier = before?.get(sheet.meeting.unit);
    return earlier?.likeness === sheet.likeness && earlier !== undefined
      ? [copied(sheet, earlier, month)]
      : [];
  });

/** Sheets that repeat the same unit's sheet of the month before, or another unit's of the same month. */
export const compareCopies = (): Comparison<Trace> => {
  const months = new Map<Month, Sheets>();
  return {
    note: (sheet) => {
      const { unit, date, kind } = sheet.meeting;
      if (sheet.likeness === null || !standsForMonth(kind)) return;
      const sheets = months.get(monthOf(date)) ?? new Map<string, Trace>();
      months.set(monthOf(date), sheets);
      if (!sheets.has(unit)) sheets.set(unit, sheet);
    },
    noticed: () =>
      [...months].flatMap(([month, sheets]) => [
        ...copiesIn(sheets, months.get(monthBefore(month)), month),
        ...twinsIn(sheets, month),
      ]),
  };
};
