import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Cap } from '../../rubric/file/caps.ts';
import type { Condition } from '../../rubric/file/condition.ts';
import type { Criterion } from '../../rubric/file/criterion.ts';
import type { OccasionTest } from '../../rubric/file/occasion.ts';
import { lineOf } from '../../rubric/methods/index.ts';
import type { Line } from '../../rubric/methods/method.ts';
import { conditionTold } from '../../rubric/methods/told.ts';
import { type Counted, countedAt, onlyTakes } from '../../rubric/parts.ts';
import type { Group, Rubric, RubricFile } from '../../rubric/rubric.ts';
import { type Block, text } from '../page.ts';
import { INDENT, sourceBlocks } from './rubric-head.ts';

const occasionText = ({ kind, month, unitKind }: OccasionTest): string =>
  labels.occasion(kind ?? [], month ?? [], unitKind ?? []);

/** A condition in words. */
export const conditionText = (condition: Condition, { surroundings }: Rubric): string =>
  say(conditionTold(condition, surroundings));

const capLines = (caps: readonly Cap[]): readonly string[] =>
  caps.map(({ when, points }) => labels.cap(points, occasionText(when)));

/** What holds for a group besides its points. */
export const groupLines = ({ startingPoints, floor, caps }: Group): readonly string[] => [
  ...(startingPoints === undefined ? [] : [labels.startingPoints(startingPoints)]),
  ...(floor === undefined ? [] : [labels.floor(floor)]),
  ...capLines(caps),
];

/** Lines of a place that are counted together. */
export const partBlocks = (place: Group | 'tong', { file }: Rubric): readonly Block[] =>
  countedAt(place, file).flatMap((counted) => partsTold(counted, file));

const partsTold = (counted: Counted, file: RubricFile): readonly Block[] =>
  counted.of === 'line'
    ? []
    : [
        text(`- ${labels.part({ ...counted.part, takes: onlyTakes(counted) })}`, undefined, 2),
        ...sourceBlocks(counted.part, file, INDENT),
        ...counted.inside.flatMap((one) => partsTold(one, file)),
      ];

const toldLines = (
  { told }: Line,
  { id }: Criterion,
  { scorings, surroundings }: Rubric,
): readonly string[] => {
  const scoring = scorings.get(id);
  return scoring === undefined ? [] : told.lines(scoring, surroundings).map(say);
};

const forcedLines = ({ forced }: Line, rubric: Rubric): readonly string[] =>
  forced.map(({ when, toLevel }) => labels.forced(conditionText(when, rubric), toLevel));

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
export const criterionBlocks = (criterion: Criterion, rubric: Rubric): readonly Block[] => {
  const line = lineOf(criterion);
  return [
    text(labels.criterionLine(criterion.id, criterion.name, criterion.points, say(line.name)), 'strong', 2),
    ...[
      ...(criterion.role === 'co_so' ? [] : [labels.role(criterion.role, criterion.counted)]),
      ...(criterion.onlyWhen === undefined ? [] : [labels.onlyWhen(occasionText(criterion.onlyWhen))]),
      ...capLines(criterion.caps),
      ...toldLines(line, criterion, rubric),
      ...forcedLines(line, rubric),
      ...notApplicableLines(criterion, rubric),
    ].map((words) => text(`- ${words}`, undefined, INDENT)),
    ...sourceBlocks(criterion, rubric.file, INDENT),
    ...criterion.readings.map(({ question, chosen, mark }) =>
      text(labels.reading(question, chosen, mark), 'muted', INDENT),
    ),
  ];
};
