import { isBounded } from '../../domain/written/interval.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { ratingLabels } from '../../messages/labels/rating.ts';
import { type Condition, isCompound } from '../../rubric/file/condition.ts';
import { levelOf, type RatingLaw, ratingWords } from '../../rubric/file/rating-law.ts';
import { conditionTold } from '../../rubric/methods/told.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';
import { headBlocks, INDENT, listBlocks, sourceBlocks, tailBlocks } from './rubric-head.ts';

const testText = (condition: Condition, law: RatingLaw): string =>
  say(conditionTold(condition, ratingWords(law)));

const levelBlocks = (law: RatingLaw): readonly Block[] => [
  gap,
  heading(ratingLabels.levelsHeading, 2),
  ...(law.bands.some(isBounded) ? [] : [text(ratingLabels.noPoints, 'warn', 2)]),
  ...law.bands.flatMap((level) => [
    text(ratingLabels.level(level.name, level.short, level), 'strong', 2),
    ...(level.conditions.length === 0 ? [] : [text(ratingLabels.allConditions, 'muted', INDENT)]),
    ...level.conditions.flatMap((condition) => [
      text(`- ${testText(condition, law)}`, undefined, INDENT),
      ...sourceBlocks(condition, law, INDENT + 2),
    ]),
    ...sourceBlocks(level, law, INDENT),
  ]),
];

const knockOutBlocks = (law: RatingLaw): readonly Block[] =>
  law.knockOuts.length === 0
    ? []
    : [
        gap,
        heading(ratingLabels.knockOutsHeading(law.bands.at(-1)?.name ?? ''), 2),
        ...law.knockOuts.flatMap((knockOut) => [
          text(`- ${knockOut.name}`, undefined, 2),
          ...(isCompound(knockOut.when)
            ? [text(ratingLabels.knockOutWhen(testText(knockOut.when, law)), undefined, INDENT)]
            : []),
          ...(knockOut.exception === undefined
            ? []
            : [text(ratingLabels.exception(knockOut.exception), undefined, INDENT)]),
          ...sourceBlocks(knockOut, law, INDENT),
        ]),
      ];

const quotaBlocks = (law: RatingLaw): readonly Block[] => {
  const { quota } = law;
  if (quota === undefined) return [];
  const name = (id: string) => levelOf(law, id)?.name ?? id;
  const items = [
    ratingLabels.quotaRate(quota.rate, quota.higherRate),
    ratingLabels.denominator(quota.denominator, name(quota.countedLevel)),
    ratingLabels.rounding(quota.rounding),
    ratingLabels.overQuota(quota.overQuota),
  ];
  return [
    gap,
    heading(ratingLabels.quotaHeading(name(quota.ofBand)), 2),
    ...items.map((item) => text(`- ${item}`, undefined, 2)),
    ...sourceBlocks(quota, law, INDENT),
    ...(quota.tieBreaks === undefined
      ? []
      : [
          text(`- ${ratingLabels.tieBreaks(quota.tieBreaks.criteria.map((one) => one.name))}`, undefined, 2),
          ...sourceBlocks(quota.tieBreaks, law, INDENT),
        ]),
  ];
};

const otherBlocks = (law: RatingLaw): readonly Block[] => {
  const { difference, newUnit } = law;
  if (difference === undefined && newUnit === undefined) return [];
  return [
    gap,
    heading(ratingLabels.otherHeading, 2),
    ...(difference === undefined
      ? []
      : [
          text(`- ${ratingLabels.difference(difference.points)}`, undefined, 2),
          ...sourceBlocks(difference, law, INDENT),
        ]),
    ...(newUnit === undefined
      ? []
      : [
          text(`- ${ratingLabels.newUnit(newUnit.monthCount)}`, undefined, 2),
          ...sourceBlocks(newUnit, law, INDENT),
        ]),
  ];
};

/** A regulation on the annual rating printed for people: levels, conditions, knock-outs and quota, each with its source and mark. */
export const ratingLawReport = (law: RatingLaw, sha256: string): Report => {
  const data = () => ({
    schema: schemas.rubric,
    id: law.ratingLaw,
    version: law.inForce.from,
    sha256,
    content: law,
  });
  return {
    page: () => [
      ...headBlocks(law, law.ratingLaw, sha256),
      ...listBlocks(
        labels.ownFactsHeading,
        law.ownFacts.map((fact) => labels.ownFact(fact)),
      ),
      ...levelBlocks(law),
      ...knockOutBlocks(law),
      ...quotaBlocks(law),
      ...otherBlocks(law),
      ...tailBlocks(law),
    ],
    data,
    records: () => [data()],
  };
};
