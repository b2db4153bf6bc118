import type { Summary } from '../engine/summarise.ts';
import { say } from '../messages/index.ts';
import { labels } from '../messages/labels.ts';
import { nameOf } from './period-cells.ts';
import { type Block, gap, heading, text } from './report.ts';

/** Why each unit was given its band of the year, or none. */
export const reasonBlocks = (summary: Summary): readonly Block[] => [
  gap,
  heading(labels.whyHeading, 2),
  ...summary.units.map((row) =>
    text(
      labels.unitReason(
        nameOf(row),
        row.classification === null
          ? `${labels.unrated.toLowerCase()}, ${row.open === null ? '' : say(row.open)}`
          : `${row.classification.title}, ${say(row.classification.reason)}`,
      ),
      row.classification === null ? 'warn' : undefined,
    ),
  ),
];

/** Notes on what a year takes from proposals in its rule. */
export const ruleNotes = (summary: Summary): readonly string[] => {
  const { rule, units } = summary;
  if (rule === null || summary.period.kind !== 'year') return [];
  const proposed = rule.approach === 'binh_quan' ? [labels.proposedWholeRule(rule.name)] : [];
  const given = new Set(
    units.flatMap(({ classification }) =>
      classification?.source.mark === 'de_xuat' ? [classification.title] : [],
    ),
  );
  return [
    ...proposed,
    ...(given.size === 0 || proposed.length > 0 ? [] : [labels.proposedRule([...given])]),
    ...rule.readings.filter(({ mark }) => mark === 'de_xuat').map(({ chosen }) => labels.readWhole(chosen)),
  ];
};
