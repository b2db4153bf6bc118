import { grouped } from '../../domain/values/grouped.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, gap, heading, text } from '../page.ts';
import { proposedReadings } from '../parts/notes.ts';
import { nameOf } from './period-cells.ts';
import { isActive } from './unit-groups.ts';

/** Why a unit was given its band of the year, or none. */
export const reasonOf = ({ classification, open }: UnitSummary): string =>
  classification === null
    ? labels.unratedBecause(open === null ? '' : say(open))
    : labels.ratedBecause(classification.title, say(classification.reason));

/** Why each unit was given its band of the year, or none; what is the same for all is said once. */
export const reasonBlocks = (summary: Summary): readonly Block[] => {
  if (summary.rule === null) return [gap, text(labels.sentence(say({ code: 'no-rule' })), 'warn')];
  return [
    gap,
    heading(labels.whyHeading, 2),
    ...[...grouped(summary.units.filter(isActive), reasonOf)].map(([reason, rows]) =>
      text(
        labels.unitReason(rows.map(nameOf), reason),
        rows.some(({ classification }) => classification === null) ? 'warn' : undefined,
      ),
    ),
  ];
};

/** Bands of the year that some unit was given or may still come to, and that rest on a proposal. */
const proposedBands = ({ rule, units }: Summary): readonly string[] => {
  if (rule === null || !('bands' in rule)) return [];
  const near = new Set(units.flatMap(({ possible }) => possible));
  return rule.bands.filter(({ id, mark }) => mark === 'de_xuat' && near.has(id)).map(({ name }) => name);
};

/** Notes on what a year takes from proposals in its rule. */
export const ruleNotes = (summary: Summary): readonly string[] => {
  const { rule } = summary;
  if (rule === null || summary.period.kind !== 'year') return [];
  const bands = proposedBands(summary);
  return [
    ...(rule.approach === 'binh_quan' ? [labels.proposedWholeRule(rule.name)] : []),
    ...(bands.length === 0 ? [] : [labels.proposedRule(bands)]),
    ...proposedReadings(rule.readings),
  ];
};
