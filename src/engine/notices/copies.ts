import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import { withoutExcerpt } from '../../domain/problem/location.ts';
import { type Month, monthBefore, monthOf } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
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
    location: withoutExcerpt(sheet.location),
    also: [withoutExcerpt(earlier.location)],
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
    location: withoutExcerpt(sheet.location),
    also: [withoutExcerpt(first.location)],
  },
});

/** In the order of the units, whatever the order of the files. */
const byUnit = (left: Trace, right: Trace): number => (left.meeting.unit < right.meeting.unit ? -1 : 1);

const isAlike = (one: Trace, other: Trace): boolean =>
  one.mark === other.mark && one.likeness === other.likeness;

/** Sheets of one month that say the same, each against the first of them. */
const twinsIn = (sheets: Sheets, month: Month): readonly Noticed[] => {
  const firsts = new Map<Trace['mark'], Trace[]>();
  return [...sheets.values()].sort(byUnit).flatMap((sheet) => {
    const marked = firsts.get(sheet.mark);
    const first = marked?.find(({ likeness }) => likeness === sheet.likeness);
    if (first !== undefined) return [twin(sheet, first, month)];
    if (marked === undefined) firsts.set(sheet.mark, [sheet]);
    else marked.push(sheet);
    return [];
  });
};

const copiesIn = (sheets: Sheets, before: Sheets | undefined, month: Month): readonly Noticed[] =>
  [...sheets.values()].flatMap((sheet) => {
    const earlier = before?.get(sheet.meeting.unit);
    return earlier !== undefined && isAlike(earlier, sheet) ? [copied(sheet, earlier, month)] : [];
  });

/** Sheets that repeat the same unit's sheet of the month before, or another unit's of the same month. */
export const compareCopies = (): Comparison<Trace> => {
  const months = new Map<Month, Sheets>();
  return {
    note: (sheet) => {
      const { unit, date, kind } = sheet.meeting;
      if (sheet.mark === null || !standsForMonth(kind)) return;
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

/** The sheets of which it must be known what they say, as another one of their month or of their unit has the same mark. */
export const mayBeCopies = <T extends Trace>(sheets: readonly T[]): ReadonlySet<T> => {
  const regular = sheets.filter(({ mark, meeting }) => mark !== null && standsForMonth(meeting.kind));
  const pairs = [
    grouped(regular, ({ mark, meeting }) => `${mark} ${monthOf(meeting.date)}`),
    grouped(regular, ({ mark, meeting }) => `${mark} ${meeting.unit}`),
  ].flatMap((groups) => [...groups.values()].filter(({ length }) => length > 1));
  return new Set(pairs.flat());
};
