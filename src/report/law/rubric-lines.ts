import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Cap } from '../../rubric/file/caps.ts';
import type { Condition } from '../../rubric/file/condition.ts';
import type { OccasionTest } from '../../rubric/file/occasion.ts';
import { unitOf } from '../../rubric/file/units.ts';
import type { Criterion } from '../../rubric/methods/index.ts';
import type { Group, Rubric } from '../../rubric/rubric.ts';
import { type Block, text } from '../page.ts';
import { INDENT, sourceBlocks } from './rubric-head.ts';

const occasionText = ({ kind, month, unitKind }: OccasionTest): string =>
  labels.occasion(kind ?? [], month ?? [], unitKind ?? []);

/** A condition in words. */
export const conditionText = (condition: Condition, { surroundings }: Rubric): string => {
  const occasion = occasionText(condition);
  const fact =
    condition.measure === undefined
      ? []
      : [
          labels.factCondition(
            surroundings.factName(condition.measure),
            condition,
            unitOf(surroundings.factType(condition.measure)),
          ),
        ];
  return [...fact, ...(occasion === '' ? [] : [occasion])].join(', ');
};

const capLines = (caps: readonly Cap[]): readonly string[] =>
  caps.map(({ when, points }) => labels.cap(points, occasionText(when)));

/** What holds for a group besides its points. */
export const groupLines = ({ startingPoints, floor, caps }: Group): readonly string[] => [
  ...(startingPoints === undefined ? [] : [labels.startingPoints(startingPoints)]),
  ...(floor === undefined ? [] : [labels.floor(floor)]),
  ...capLines(caps),
];

const factsLine = (criterion: Criterion, { surroundings, scorings }: Rubric): readonly string[] => {
  const { factName } = surroundings;
  if (criterion.method === 'theo_ty_le') {
    const { numerator, denominator, excluded } = criterion;
    return [labels.shareOf(factName(numerator), factName(denominator), excluded.map(factName))];
  }
  const facts = scorings.get(criterion.id)?.facts ?? [];
  return facts.length === 0 ? [] : [labels.measuredBy(facts.map((id) => labels.factWithKey(factName(id))))];
};

const requirementLines = (criterion: Criterion, rubric: Rubric): readonly string[] =>
  'requirement' in criterion
    ? [
        ...criterion.requirement.map(({ when, is }) => labels.requirement(conditionText(when, rubric), is)),
        ...(criterion.replacedBy === undefined
          ? []
          : [labels.replacedBy(rubric.surroundings.factName(criterion.replacedBy))]),
      ]
    : [];

const optionLines = (criterion: Criterion, rubric: Rubric): readonly string[] => {
  if ('each' in criterion) return [labels.eachTime(criterion.each, criterion.free, criterion.points)];
  const options = rubric.scorings.get(criterion.id)?.options;
  if (options === null || options === undefined) return [labels.fromZero(criterion.points)];
  return criterion.method === 'dat_khong_dat'
    ? []
    : options.map(({ id, label, points }) =>
        labels.optionPoints(criterion.method === 'chon_muc' ? `${id}, ${say(label)}` : say(label), points),
      );
};

const forcedLines = (criterion: Criterion, rubric: Rubric): readonly string[] =>
  'forced' in criterion
    ? criterion.forced.map(({ when, toLevel }) => labels.forced(conditionText(when, rubric), toLevel))
    : [];

const notApplicableLines = (criterion: Criterion, rubric: Rubric): readonly string[] => {
  const rule = criterion.notApplicable;
  if (rule === undefined) return [];
  const { treatment, when, claim } = rule;
  return [
    ...(when === undefined ? [] : [labels.notApplicable(conditionText(when, rubric), treatment)]),
    ...(claim === undefined ? [] : [labels.notApplicable(claim, treatment)]),
  ];
};

/** One line of a rubric, in words. */
export const criterionBlocks = (criterion: Criterion, rubric: Rubric): readonly Block[] => [
  text(
    labels.criterionLine(criterion.id, criterion.name, criterion.points, labels.method(criterion.method)),
    'strong',
    2,
  ),
  ...[
    ...(criterion.role === 'co_so' ? [] : [labels.role(criterion.role, criterion.counted)]),
    ...(criterion.onlyWhen === undefined ? [] : [labels.onlyWhen(occasionText(criterion.onlyWhen))]),
    ...capLines(criterion.caps),
    ...factsLine(criterion, rubric),
    ...requirementLines(criterion, rubric),
    ...optionLines(criterion, rubric),
    ...forcedLines(criterion, rubric),
    ...notApplicableLines(criterion, rubric),
  ].map((line) => text(`- ${line}`, undefined, INDENT)),
  ...sourceBlocks(criterion, rubric.file, INDENT),
  ...criterion.readings.map(({ question, chosen, mark }) =>
    text(labels.reading(question, chosen, mark), 'muted', INDENT),
  ),
];
