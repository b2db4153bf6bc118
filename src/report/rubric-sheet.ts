import type { Mark } from '../domain/assessment.ts';
import { say } from '../messages/index.ts';
import { labels } from '../messages/labels.ts';
import type { AnnualRule, CountCondition, CountingRule } from '../rubric/annual-rule.ts';
import type { Condition } from '../rubric/condition.ts';
import type { Criterion } from '../rubric/methods/index.ts';
import { type Citation, sourceOf } from '../rubric/provenance.ts';
import { type Rubric, type RubricFile, surroundingsOf } from '../rubric/rubric.ts';
import { schemas, sourceText } from './json.ts';
import { type Block, gap, heading, type Report, text } from './report.ts';

const INDENT = 5;

type Headed = RubricFile | AnnualRule;

const headBlocks = (file: Headed, id: string, sha256: string): readonly Block[] => {
  const { regulation, inForce, status } = file;
  return [
    heading(file.name),
    text(labels.field(labels.code, labels.codeVersion(id, inForce.from))),
    text(
      labels.field(
        labels.regulation,
        labels.sourceWithMark(
          labels.regulationName(regulation.name, regulation.number, regulation.date),
          regulation.mark,
        ),
      ),
    ),
    text(labels.field(labels.issuedBy, regulation.issuer)),
    text(
      labels.field(
        labels.inForce,
        labels.sourceWithMark(labels.inForceSpan(inForce.from, inForce.to), inForce.mark),
      ),
    ),
    text(labels.field(labels.known, labels.status(status)), status === 'day_du' ? undefined : 'warn'),
    text(labels.field(labels.hash, sha256), 'muted'),
  ];
};

const listBlocks = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [gap, heading(title, 2), ...items.map((item) => text(`- ${item}`))];

const tailBlocks = (file: Headed): readonly Block[] => [
  ...listBlocks(
    labels.readingsHeading,
    file.readings.map(({ question, chosen, mark }) => labels.readingItem(question, chosen, mark)),
  ),
  ...listBlocks(labels.questionsHeading, file.openQuestions),
  ...listBlocks(
    labels.sourcesHeading,
    file.sources.map(({ id, name, address, mark }) => labels.sourceItem(id, name, address, mark)),
  ),
];

interface Cited {
  readonly citation: Citation;
  readonly mark: Mark;
}

const sourceBlocks = (cited: Cited, file: Headed, indent: number): readonly Block[] => {
  const source = sourceOf(cited, file.sources);
  return [
    text(labels.sourceWithMark(sourceText(source), source.mark), 'muted', indent),
    ...(source.quote === undefined ? [] : [text(labels.quote(source.quote), 'muted', indent)]),
  ];
};

const conditionText = (condition: Condition, file: RubricFile): string =>
  labels.condition(
    condition.kind,
    condition.measure === undefined ? undefined : surroundingsOf(file).factName(condition.measure),
    condition,
  );

const requirementLines = (criterion: Criterion, file: RubricFile): readonly string[] =>
  criterion.method === 'theo_yeu_cau'
    ? [
        ...criterion.requirement.map(({ when, is }) => labels.requirement(conditionText(when, file), is)),
        ...(criterion.replacedBy === undefined
          ? []
          : [labels.replacedBy(surroundingsOf(file).factName(criterion.replacedBy))]),
      ]
    : [];

const forcedLines = (criterion: Criterion, file: RubricFile): readonly string[] =>
  'forced' in criterion
    ? criterion.forced.map(({ when, toLevel }) => labels.forced(conditionText(when, file), toLevel))
    : [];

const optionLines = (criterion: Criterion, rubric: Rubric): readonly string[] => {
  const options = rubric.scorings.get(criterion.id)?.options;
  if (options === null || options === undefined) return [labels.fromZero(criterion.points)];
  return criterion.method === 'dat_khong_dat'
    ? []
    : options.map(({ id, label, points }) =>
        labels.optionPoints(criterion.method === 'chon_muc' ? `${id}, ${say(label)}` : say(label), points),
      );
};

const notApplicableLines = (criterion: Criterion, file: RubricFile): readonly string[] => {
  const rule = criterion.notApplicable;
  if (rule === undefined) return [];
  return [
    ...(rule.when === undefined ? [] : [labels.notApplicable(conditionText(rule.when, file))]),
    ...(rule.claim === undefined ? [] : [labels.notApplicable(rule.claim)]),
  ];
};

const factsLine = (criterion: Criterion, { surroundings, scorings }: Rubric): readonly string[] => {
  const { factName } = surroundings;
  if (criterion.method === 'theo_ty_le') {
    const { numerator, denominator, excluded } = criterion;
    return [labels.shareOf(factName(numerator), factName(denominator), excluded.map(factName))];
  }
  const facts = scorings.get(criterion.id)?.facts ?? [];
  return facts.length === 0 ? [] : [labels.measuredBy(facts.map((id) => labels.factWithKey(factName(id))))];
};

const criterionBlocks = (criterion: Criterion, rubric: Rubric): readonly Block[] => [
  text(
    labels.criterionLine(criterion.id, criterion.name, criterion.points, labels.method(criterion.method)),
    'strong',
    2,
  ),
  ...[
    ...factsLine(criterion, rubric),
    ...requirementLines(criterion, rubric.file),
    ...optionLines(criterion, rubric),
    ...forcedLines(criterion, rubric.file),
    ...notApplicableLines(criterion, rubric.file),
  ].map((line) => text(`- ${line}`, undefined, INDENT)),
  ...sourceBlocks(criterion, rubric.file, INDENT),
  ...criterion.readings.map(({ question, chosen, mark }) =>
    text(labels.reading(question, chosen, mark), 'muted', INDENT),
  ),
];

const bandBlocks = (file: RubricFile): readonly Block[] =>
  file.bands.flatMap((band) => [
    text(labels.bandItem(band.id, band.name, { from: band.from, below: band.below }), 'strong', 2),
    ...band.conditions.map(({ fullMarks, otherwise }) =>
      text(
        `- ${labels.bandCondition(fullMarks, file.bands.find(({ id }) => id === otherwise)?.name ?? otherwise)}`,
        undefined,
        INDENT,
      ),
    ),
    ...sourceBlocks(band, file, INDENT),
  ]);

/** A rubric printed for people, in the order of the regulation. */
export const rubricReport = (rubric: Rubric): Report => {
  const { file, sha256 } = rubric;
  const data = { schema: schemas.rubric, id: file.rubric, version: file.inForce.from, sha256, content: file };
  return {
    blocks: [
      ...headBlocks(file, file.rubric, sha256),
      ...listBlocks(
        labels.ownFactsHeading,
        file.ownFacts.map(({ id, name, type }) => labels.ownFact(id, name, type)),
      ),
      ...file.groups.flatMap((group) => [
        gap,
        heading(labels.groupLine(group.id, group.name, group.points), 2),
        ...sourceBlocks(group, file, 2),
        ...group.criteria.flatMap((criterion) => criterionBlocks(criterion, rubric)),
      ]),
      gap,
      heading(labels.bandsHeading, 2),
      ...bandBlocks(file),
      ...tailBlocks(file),
    ],
    data,
    records: [data],
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
  const data = {
    schema: schemas.rubric,
    id: rule.annualRule,
    version: rule.inForce.from,
    sha256,
    content: rule,
  };
  return {
    blocks: [
      ...headBlocks(rule, rule.annualRule, sha256),
      gap,
      heading(labels.ruleHeading, 2),
      ...ruleBlocks(rule),
      ...tailBlocks(rule),
    ],
    data,
    records: [data],
  };
};
