import { isDraft, isWithdrawn, OFFICIAL } from '../../domain/meeting/filing.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { type Day, monthOf } from '../../domain/values/day.ts';
import { partition } from '../../domain/values/partition.ts';
import type { Period } from '../../domain/values/period.ts';
import { folderMonthDiffers, isPlacedIn, monthInName, oddYear } from '../../engine/notices/period.ts';
import type { SetAside } from '../../engine/period/months.ts';
import { monthKey } from '../../engine/period/summarise.ts';
import { oneRegularAMonth } from '../../engine/record/reconcile.ts';
import type { SheetEntry } from '../sheets/sheet-entry.ts';

/** The sheets that a period counts, and what becomes of the others. */
export interface ChosenSheets {
  readonly sheets: readonly SheetEntry[];
  /** Sheets that stop each other, and the months in which they do. */
  readonly conflicts: readonly Problem[];
  readonly faulty: ReadonlySet<string>;
  /** Sound sheets of other periods, or of a day after the closing day. */
  readonly outside: number;
  /** What is told of those: of other periods only where a person named the sheets, or filed them under this one. */
  readonly notices: readonly Problem[];
  /** Months in whose place a sheet of another day lies, with that day. */
  readonly astray: ReadonlyMap<string, Day>;
}

const placeNotices = ({ meeting, location }: SheetEntry): readonly Problem[] => {
  const filed = { meeting, file: location.file ?? '' };
  return [...folderMonthDiffers(filed), ...oddYear(filed)].map(({ severity, complaint }) => ({
    ...{ severity, complaint, location },
  }));
};

const astrayIn = (entries: readonly SheetEntry[]): ReadonlyMap<string, Day> =>
  new Map(
    entries.flatMap(({ meeting: { unit, date, kind }, location }) => {
      const month = monthInName(location.file ?? '');
      return month === null || !standsForMonth(kind) ? [] : [[monthKey(unit, month), date] as const];
    }),
  );

/** The months of which a regular meeting was read that does not count, by what its sheet is; a draft is still to come. */
export const asideIn = (entries: readonly SheetEntry[]): ReadonlyMap<string, SetAside> => {
  const regular = entries.filter(({ meeting }) => standsForMonth(meeting.kind));
  const keys = (some: readonly SheetEntry[], are: SetAside) =>
    some.map(({ meeting: { unit, date } }) => [monthKey(unit, monthOf(date)), are] as const);
  return new Map([
    ...keys(
      regular.filter(({ filing = OFFICIAL }) => isWithdrawn(filing)),
      'withdrawn',
    ),
    ...keys(
      regular.filter(({ filing = OFFICIAL }) => isDraft(filing)),
      'draft',
    ),
  ]);
};

const outsideNotice = ({ meeting: { date }, location }: SheetEntry, period: Period): Problem => ({
  severity: 'warning',
  complaint: { code: 'outside-period', args: { date, period: period.id } },
  location,
});

const lateNotice = ({ meeting: { date }, location }: SheetEntry, closing: Day): Problem => ({
  severity: 'warning',
  complaint: { code: 'after-closing-day', args: { date, closing } },
  location,
});

/** Chooses the sheets of a period up to its closing day; `named` says that a person named them. */
export const chooseSheets = (
  entries: readonly SheetEntry[],
  { period, closing, named }: { readonly period: Period; readonly closing: Day; readonly named: boolean },
): ChosenSheets => {
  const [within, others] = partition(entries, ({ meeting }) => period.months.includes(monthOf(meeting.date)));
  const [inTime, late] = partition(within, ({ meeting }) => meeting.date <= closing);
  const [misfiled, elsewhere] = partition(others, ({ location }) =>
    isPlacedIn(location.file ?? '', period.months),
  );
  const single = oneRegularAMonth(inTime);
  return {
    sheets: single.sheets,
    conflicts: single.problems,
    faulty: single.faulty,
    outside: entries.length - inTime.length,
    notices: [
      ...late.map((entry) => lateNotice(entry, closing)),
      ...misfiled.flatMap(placeNotices),
      ...(named ? elsewhere.map((entry) => outsideNotice(entry, period)) : []),
    ],
    astray: astrayIn(misfiled),
  };
};
