import type { MonthStatus, Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels as words } from '../../messages/labels/tables.ts';

const statesIn = ({ units }: Summary): readonly MonthStatus[] => {
  const present = new Set(units.flatMap(({ months }) => months.map(({ status }) => status)));
  const order: readonly MonthStatus[] = [
    ...(['missing', 'incomplete', 'not-appraised', 'error'] as const),
    ...(['not-held', 'not-due', 'inactive'] as const),
  ];
  return order.filter((status) => present.has(status));
};

const isLate = ({ months }: UnitSummary): boolean => months.some(({ late }) => late === true);

/** What the signs of months stand for, those that are there. */
export const monthLegend = (summary: Summary): string =>
  labels.legend([
    ...summary.bands.flatMap(({ name, short }) =>
      short === undefined ? [] : [labels.bandLegend(short, name)],
    ),
    ...statesIn(summary).map(labels.monthStateNote),
    ...(summary.units.some(isLate) ? [words.lateNote] : []),
  ]);
