import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import type { AnnualRule, CountCondition, CountingRule } from '../../rubric/file/annual-rule.ts';
import { formulaTold } from '../../rubric/methods/told.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';
import { bandBlocks, clauseBlocks } from './rubric-bands.ts';
import { headBlocks, INDENT, listBlocks, sourceBlocks, tailBlocks } from './rubric-head.ts';
import { criterionBlocks, groupLines, partBlocks } from './rubric-lines.ts';

/** A rubric printed for people, in the order of the regulation: every line with its points, levels, conditions, source, quote, mark and readings. */
export const rubricReport = (rubric: Rubric): Report => {
  const { file, sha256, deviations, changes } = rubric;
  const data = () => ({
    schema: schemas.rubric,
    id: file.rubric,
    version: file.inForce.from,
    sha256,
    content: file,
  });
  return {
    page: () => [
      ...headBlocks(file, file.rubric, sha256),
      ...listBlocks(labels.deviationsHeading, deviations.map(labels.deviation)),
      ...(deviations.length > 0 ? [] : listBlocks(labels.changesHeading, changes.map(labels.deviation))),
      ...listBlocks(
        labels.ownFactsHeading,
        file.ownFacts.map(({ formula, ...fact }) =>
          labels.ownFact({
            ...fact,
            ...(formula === undefined ? {} : { derived: say(formulaTold(formula, rubric.surroundings)) }),
          }),
        ),
      ),
      ...listBlocks(
        labels.stateHeading,
        file.state.map((state) => labels.stateItem(rubric.surroundings.factName, state)),
      ),
      ...file.groups.flatMap((group) => [
        gap,
        heading(labels.groupLine(group.id, group.name, group.points), 2),
        ...groupLines(group).map((line) => text(`- ${line}`, undefined, 2)),
        ...sourceBlocks(group, file, 2),
        ...partBlocks(group, rubric),
        ...group.criteria.flatMap((criterion) => criterionBlocks(criterion, rubric)),
      ]),
      gap,
      heading(labels.bandsHeading, 2),
      ...bandBlocks(rubric),
      ...clauseBlocks(rubric),
      ...tailBlocks(file),
    ],
    data,
    records: () => [data()],
  };
};

const countLine = ({ rated, meetings }: CountCondition, { bands }: CountingRule): string => {
  const name = (id: string | undefined) => bands.find((band) => band.id === id)?.name ?? id;
  const words = labels.rated(name(rated.from), name(rated.to));
  return meetings === 'tat_ca'
    ? labels.allMeetings(words)
    : labels.someMeetings(labels.countWanted(meetings), words);
};

const ruleBlocks = (rule: AnnualRule): readonly Block[] => {
  if (rule.approach === 'binh_quan')
    return [text(labels.meanRule, undefined, 2), ...sourceBlocks(rule, rule, INDENT)];
  return rule.bands.flatMap((band) => [
    text(`${band.id} ${band.name}`, 'strong', 2),
    ...(band.conditions.length === 0 ? [text(`- ${labels.otherwiseBand}`, undefined, INDENT)] : []),
    ...band.conditions.flatMap((condition) => [
      text(`- ${countLine(condition, rule)}`, undefined, INDENT),
      ...sourceBlocks(condition, rule, INDENT + 2),
    ]),
    ...sourceBlocks(band, rule, INDENT),
  ]);
};

/** An annual rule printed for people. */
export const ruleReport = (rule: AnnualRule, sha256: string): Report => {
  const data = () => ({
    schema: schemas.rubric,
    id: rule.annualRule,
    version: rule.inForce.from,
    sha256,
    content: rule,
  });
  return {
    page: () => [
      ...headBlocks(rule, rule.annualRule, sha256),
      gap,
      heading(labels.ruleHeading, 2),
      ...ruleBlocks(rule),
      ...tailBlocks(rule),
    ],
    data,
    records: () => [data()],
  };
};
