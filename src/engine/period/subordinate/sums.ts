import type { SubordinateReport, SubordinateRow } from '../../../domain/record/published-report.ts';
import { type Fraction, roundHalfUp } from '../../../domain/values/fraction.ts';
import { toNumber } from '../../../domain/values/hundredths.ts';
import { inUnits } from '../../../domain/values/quotient.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Summary, UnitSummary } from '../summarise.ts';
import { totalsOf } from '../totals.ts';

type Part = 'counts' | 'mean' | 'missing' | 'band' | 'totals' | 'rows';

interface Compared {
  readonly part: Part;
  /** The unit of the row; `null` for what is said of all. */
  readonly unit: string | null;
  readonly stated: string;
  readonly found: string;
}

const pairs = (counts: Iterable<readonly [string, number]>): string =>
  [...counts]
    .map(([id, count]) => `${id} ${count}`)
    .sort()
    .join(', ');

const meanText = (mean: number | null, exact: Fraction | undefined): string =>
  [
    ...(mean === null ? [] : [String(toNumber(mean))]),
    ...(exact === undefined ? [] : [`${exact.numerator}/${exact.denominator}`]),
  ].join(' = ');

/** A mean as a result states it: a result of the time before exact means states none. */
const meanStated = ({ mean }: UnitSummary, { meanExact }: SubordinateRow): string =>
  mean === null ? '' : meanText(roundHalfUp(mean), meanExact === undefined ? undefined : inUnits(mean));

const rowParts = (stated: SubordinateRow, row: UnitSummary): readonly Compared[] => {
  const unit = row.unit.id;
  return [
    { part: 'counts', unit, stated: pairs(Object.entries(stated.counts)), found: pairs(row.counts) },
    {
      ...{ part: 'mean', unit, stated: meanText(stated.mean, stated.meanExact) },
      found: meanStated(row, stated),
    },
    { part: 'missing', unit, stated: stated.missing.join(', '), found: row.missing.join(', ') },
    { part: 'band', unit, stated: stated.band?.id ?? '', found: row.classification?.band ?? '' },
  ];
};

/** What a result says of its rows and what its months give, where the two differ. */
export const sumComplaints = (
  id: string,
  stated: SubordinateReport,
  summary: Summary,
): readonly Complaint[] => {
  const rows = new Map(summary.units.map((row) => [row.unit.id, row]));
  const named = (units: Iterable<string>) => [...units].sort().join(', ');
  const parts: readonly Compared[] = [
    {
      part: 'rows',
      unit: null,
      stated: named(stated.rows.map(({ unit }) => unit)),
      found: named(rows.keys()),
    },
    ...stated.rows.flatMap((one) => {
      const row = rows.get(one.unit);
      return row === undefined ? [] : rowParts(one, row);
    }),
    {
      part: 'totals',
      unit: null,
      stated: pairs(Object.entries(stated.totals)),
      found: pairs(totalsOf(summary)),
    },
  ];
  return parts
    .filter((one) => one.stated !== one.found)
    .map((args) => ({ code: 'result-sum', args: { id, ...args } }));
};
