import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import type { BandCondition, KnockOut, Threshold } from '../../rubric/file/bands.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Block, gap, heading, text } from '../page.ts';
import { INDENT, sourceBlocks } from './rubric-head.ts';
import { conditionText, partBlocks } from './rubric-lines.ts';

const bandName = (id: string, { file }: Rubric): string =>
  file.bands.find((band) => band.id === id)?.name ?? id;

const thresholdText = ({ ofCriterion, ofGroup, points }: Threshold): string =>
  labels.threshold(ofCriterion ?? ofGroup ?? '', ofCriterion === undefined, points);

const demandTexts = ({ fullMarks, atLeast, when }: BandCondition, rubric: Rubric): readonly string[] => [
  ...(fullMarks === undefined ? [] : [labels.fullMarks(fullMarks)]),
  ...(atLeast ?? []).map((one) => labels.atLeast(thresholdText(one))),
  ...(when === undefined ? [] : [conditionText(when, rubric)]),
];

/** The bands from the best down, each with its points and what else it asks. */
export const bandBlocks = (rubric: Rubric): readonly Block[] => {
  const { file } = rubric;
  if (file.bands.length === 0) return [text(labels.noBands, undefined, 2)];
  return file.bands.flatMap((band) => [
    text(labels.bandItem(band.id, band.name, band), 'strong', 2),
    ...band.conditions.flatMap((condition) => [
      text(
        `- ${labels.bandCondition(demandTexts(condition, rubric), bandName(condition.otherwise, rubric))}`,
        undefined,
        INDENT,
      ),
      ...sourceBlocks(condition, file, INDENT + 2),
    ]),
    ...sourceBlocks(band, file, INDENT),
  ]);
};

const matterTexts = ({ when, notFull, under }: KnockOut, rubric: Rubric): readonly string[] => [
  ...(when === undefined ? [] : [conditionText(when, rubric)]),
  ...(notFull === undefined ? [] : [labels.notFull(notFull)]),
  ...(under ?? []).map((one) => labels.under(thresholdText(one))),
];

type Sourced = Parameters<typeof sourceBlocks>[0];

/** Everything that bears on the result as a whole: knock-outs, limits, rounding, the vote, whose score counts and who may change the band. */
export const clauseBlocks = (rubric: Rubric): readonly Block[] => {
  const { knockOuts, knockOutOrder, limits, rounding, notHeld, vote, official, override } = rubric.file;
  const item = (words: string, element: Sourced): readonly Block[] => [
    text(`- ${words}`, undefined, 2),
    ...sourceBlocks(element, rubric.file, INDENT),
  ];
  const items = [
    ...partBlocks('tong', rubric),
    ...knockOuts.flatMap((clause) =>
      item(
        labels.knockOut(
          clause.name,
          matterTexts(clause, rubric),
          clause.atMost === undefined ? null : bandName(clause.atMost, rubric),
          clause.demote ?? 0,
        ),
        clause,
      ),
    ),
    ...(knockOutOrder === undefined ? [] : item(labels.knockOutOrder(knockOutOrder.type), knockOutOrder)),
    ...(limits === undefined ? [] : item(labels.limits(limits), limits)),
    ...(rounding === undefined ? [] : item(labels.rounding(rounding.to, rounding.type), rounding)),
    ...(notHeld === undefined ? [] : item(labels.notHeldBand(bandName(notHeld.given, rubric)), notHeld)),
    ...(vote === undefined
      ? []
      : item(labels.majority(rubric.surroundings.factName(vote.denominator), vote.metWhen), vote)),
    ...(official === undefined
      ? []
      : item(say({ code: 'rule-official', args: { scorer: official.scorer } }), official)),
    ...(override === undefined
      ? []
      : item(say({ code: 'rule-override', args: { authority: override.authority } }), override)),
  ];
  return items.length === 0 ? [] : [gap, heading(labels.clausesHeading, 2), ...items];
};
