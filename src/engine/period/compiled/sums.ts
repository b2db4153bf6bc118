import type { Told, ToldRow } from '../../../domain/record/published-report.ts';
import { roundHalfUp } from '../../../domain/values/fraction.ts';
import { toNumber } from '../../../domain/values/hundredths.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Summary, UnitSummary } from '../summarise.ts';

type Part = 'counts' | 'mean' | 'missing' | 'band' | 'totals' | 'rows';

interface Compared {
  readonly part: Part;
  /** The unit of the row; `null` for what is said of all. */
  readonly unit: string | null;
  readonly told: string;
  readonly found: string;
}

const pairs = (counts: Iterable<readonly [string, number]>): string =>
  [...counts]
    .map(([id, count]) => `${id} ${count}`)
    .sort()
    .join(', ');

const meanText = (mean: number | null): string => (mean === null ? '' : String(toNumber(mean)));

const rowParts = (told: ToldRow, row: UnitSummary): readonly Compared[] => {
  const unit = row.unit.id;
  const missing = row.months.filter(({ status }) => status === 'missing').map(({ month }) => month);
  return [
    { part: 'counts', unit, told: pairs(Object.entries(told.counts)), found: pairs(row.counts) },
    {
      ...{ part: 'mean', unit, told: meanText(told.mean) },
      found: meanText(row.mean === null ? null : roundHalfUp(row.mean)),
    },
    { part: 'missing', unit, told: told.missing.join(', '), found: missing.join(', ') },
    { part: 'band', unit, told: told.band?.id ?? '', found: row.classification?.band ?? '' },
  ];
};

/** What a result says of its rows and what its months give, where the two differ. */
export const sumComplaints = (
  id: string,
  told: Told,
  summary: Summary,
  totals: ReadonlyMap<string, number>,
): readonly Complaint[] => {
  const rows = new Map(summary.units.map((row) => [row.unit.id, row]));
  const named = (units: Iterable<string>) => [...units].sort().join(', ');
  const parts: readonly Compared[] = [
    { part: 'rows', unit: null, told: named(told.rows.map(({ unit }) => unit)), found: named(rows.keys()) },
    ...told.rows.flatMap((one) => {
      const row = rows.get(one.unit);
      return row === undefined ? [] : rowParts(one, row);
    }),
    { part: 'totals', unit: null, told: pairs(Object.entries(told.totals)), found: pairs(totals) },
  ];
  return parts
    .filter((one) => one.told !== one.found)
    .map((args) => ({ code: 'result-sum', args: { id, ...args } }));
};
