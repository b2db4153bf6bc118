import { type Assessment, findingsOf } from '../../domain/meeting/assessment.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Location } from '../../domain/problem/location.ts';
import { type Month, monthBefore, monthOf } from '../../domain/values/day.ts';
import { MONTHS_FULL, UNITS_FULL } from './limits.ts';
import type { Comparison, Noticed, Trace } from './trace.ts';

/** A scored sheet, as far as it is told whether it lost nothing. */
interface Placed extends Pick<Trace, 'meeting' | 'location'> {
  readonly full: boolean;
}

/** Scored regular sheets of one month by unit: the place of each, and whether it lost nothing. */
type Sheets = Map<string, { readonly location: Location; readonly full: boolean }>;

/** Whether a finished score lost nothing at all; a bonus that was not earned is no loss. */
export const isFull = (assessment: Assessment): boolean =>
  assessment.total !== null &&
  findingsOf(assessment).every(({ role, awarded, possible }) => role === 'diem_cong' || awarded === possible);

const run = (unit: string, months: readonly Month[], places: readonly Location[]): readonly Noticed[] => {
  const [month, location, first] = [months.at(-1), places.at(-1), places[0]];
  if (months.length < MONTHS_FULL || month === undefined || location === undefined || first === undefined)
    return [];
  return [
    {
      month,
      problem: {
        severity: 'warning',
        complaint: { code: 'always-full', args: { unit, months } },
        location,
        also: [first],
      },
    },
  ];
};

/** Months in a row in which a unit lost nothing, each row told once. */
const runsOf = (unit: string, full: ReadonlyMap<Month, Location>): readonly Noticed[] => {
  const rows: Month[][] = [];
  for (const month of [...full.keys()].sort()) {
    const row = rows.at(-1);
    if (row !== undefined && row.at(-1) === monthBefore(month)) row.push(month);
    else rows.push([month]);
  }
  return rows.flatMap((row) =>
    run(
      unit,
      row,
      row.flatMap((month) => full.get(month) ?? []),
    ),
  );
};

const fullByUnit = (months: ReadonlyMap<Month, Sheets>) => {
  const units = new Map<string, Map<Month, Location>>();
  for (const [month, sheets] of months)
    for (const [unit, { location, full }] of sheets)
      if (full) units.set(unit, (units.get(unit) ?? new Map<Month, Location>()).set(month, location));
  return units;
};

/** A month in which no unit lost anything, told at the first of them. */
const allFull = (sheets: Sheets, month: Month): readonly Noticed[] => {
  const units = [...sheets.keys()].sort();
  const first = sheets.get(units[0] ?? '');
  if (first === undefined || units.length < UNITS_FULL || [...sheets.values()].some(({ full }) => !full))
    return [];
  const { location } = first;
  const complaint = { code: 'all-units-full' as const, args: { month, count: units.length } };
  return [{ month, problem: { severity: 'warning', complaint, location } }];
};

/** Units that never lose a point, and months in which nobody does. */
export const compareFullMarks = (): Comparison<Placed> => {
  const months = new Map<Month, Sheets>();
  return {
    note: ({ meeting: { unit, date, kind }, location, full }) => {
      if (!standsForMonth(kind)) return;
      const sheets: Sheets = months.get(monthOf(date)) ?? new Map();
      months.set(monthOf(date), sheets);
      const known = sheets.get(unit);
      sheets.set(unit, {
        location: known?.location ?? location,
        full: full && (known?.full ?? true),
      });
    },
    noticed: () => [
      ...[...fullByUnit(months)].flatMap(([unit, full]) => runsOf(unit, full)),
      ...[...months].flatMap(([month, sheets]) => allFull(sheets, month)),
    ],
  };
};
