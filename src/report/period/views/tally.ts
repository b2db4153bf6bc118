import { type Fraction, percentOf } from '../../../domain/values/fraction.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';
import { bandsOfPeriod } from '../../../engine/period/totals.ts';
import { labels } from '../../../messages/labels/index.ts';
import { isActive } from '../unit-groups.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
}

/** Whether a period gives its units a band: where it does not, meetings are counted instead. */
export const countsUnits = ({ period }: Summary): boolean =>
  period.kind === 'month' || period.kind === 'year';

/** The bands that are counted, from the best down. */
export const countedBands = (summary: Summary): readonly Named[] => {
  const { bands } = summary;
  return bandsOfPeriod(summary).map(({ id, name }) => ({
    id,
    name,
    short: labels.bandShort(bands.find((band) => band.id === id)?.short ?? name),
  }));
};

/** Units that are there on the closing day. */
export const activeUnits = ({ units }: Summary): readonly UnitSummary[] => units.filter(isActive);

/** How many of some rows have a band: units, or their meetings where units have none. */
export const bandCount = (rows: readonly UnitSummary[], band: string, summary: Summary): number =>
  countsUnits(summary)
    ? rows.filter(({ classification }) => classification?.band === band).length
    : rows.reduce((sum, { counts }) => sum + (counts.get(band) ?? 0), 0);

/** How many are counted in any band. */
export const ratedCount = (rows: readonly UnitSummary[], summary: Summary): number =>
  countedBands(summary).reduce((sum, { id }) => sum + bandCount(rows, id, summary), 0);

/** A share in per cent; none where there is nothing to have a share of. */
export const shareOf = (part: number, base: number): Fraction | null =>
  base === 0 ? null : percentOf(part, base);
