import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import type {
  AnnualRule,
  ConditionRule,
  CountCondition,
  CountingRule,
  YearBand,
} from '../../rubric/file/annual-rule.ts';
import { yearFactType } from '../../rubric/file/year-facts.ts';
import { yearConditionTold, yearFactTold, yearWords } from '../../rubric/year/told.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';
import { headBlocks, INDENT, listBlocks, sourceBlocks, tailBlocks } from './rubric-head.ts';

/** Bands of the month as the rule's own bands are called: it names no rubric. */
const nameIn =
  ({ bands }: CountingRule | ConditionRule) =>
  (id: string): string =>
    bands.find((band) => band.id === id)?.name ?? id;

const countLine = ({ rated: { from, to }, meetings }: CountCondition, rule: CountingRule): string => {
  const name = nameIn(rule);
  const words = labels.rated(from && name(from), to && name(to));
  return meetings === 'tat_ca'
    ? labels.allMeetings(words)
    : labels.someMeetings(labels.countWanted(meetings), words);
};

const countingBlocks = (rule: CountingRule): readonly Block[] =>
  rule.bands.flatMap((band) => [
    text(`${band.id} ${band.name}`, 'strong', 2),
    ...(band.conditions.length === 0 ? [text(`- ${labels.otherwiseBand}`, undefined, INDENT)] : []),
    ...band.conditions.flatMap((condition) => [
      text(`- ${countLine(condition, rule)}`, undefined, INDENT),
      ...sourceBlocks(condition, rule, INDENT + 2),
    ]),
    ...sourceBlocks(band, rule, INDENT),
  ]);

const yearBandText = (band: YearBand, rule: ConditionRule): string =>
  band.when === undefined ? labels.otherwiseBand : say(yearConditionTold(band, yearWords(rule)));

const conditionBlocks = (rule: ConditionRule): readonly Block[] => [
  text(`- ${labels.bandOrder(rule.bandOrder.type)}`, undefined, 2),
  ...sourceBlocks(rule.bandOrder, rule, INDENT),
  text(
    `- ${labels.yearNotHeld(rule.notHeld.treatment, rule.notHeld.given && nameIn(rule)(rule.notHeld.given), rule.notHeld.points)}`,
    undefined,
    2,
  ),
  ...sourceBlocks(rule.notHeld, rule, INDENT),
  ...rule.bands.flatMap((band) => [
    text(`${band.id} ${band.name}`, 'strong', 2),
    text(`- ${yearBandText(band, rule)}`, undefined, INDENT),
    ...sourceBlocks(band, rule, INDENT),
  ]),
];

const ruleBlocks = (rule: AnnualRule): readonly Block[] => {
  switch (rule.approach) {
    case 'binh_quan':
      return [text(labels.meanRule, undefined, 2), ...sourceBlocks(rule, rule, INDENT)];
    case 'dem_ky':
      return countingBlocks(rule);
    case 'xet_dieu_kien':
      return conditionBlocks(rule);
  }
};

const factLines = (rule: AnnualRule): readonly string[] =>
  rule.approach !== 'xet_dieu_kien'
    ? []
    : rule.ownFacts.map((fact) => {
        const told = yearFactTold(fact, rule, nameIn(rule));
        return labels.ownFact({
          ...{ id: fact.id, name: fact.name, type: yearFactType(fact), unitWord: fact.unitWord },
          ...(told === null ? {} : { derived: say(told) }),
        });
      });

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
      ...listBlocks(labels.yearFactsHeading, factLines(rule)),
      gap,
      heading(labels.ruleHeading, 2),
      ...ruleBlocks(rule),
      ...tailBlocks(rule),
    ],
    data,
    records: () => [data()],
  };
};
