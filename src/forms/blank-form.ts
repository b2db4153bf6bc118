import { FACT, type FactId } from '../domain/meeting/facts.ts';
import { keyOf } from '../intake/document/keys.ts';
import { fieldNotes } from '../messages/fields/index.ts';
import { say } from '../messages/index.ts';
import { form } from '../messages/words/blank-form.ts';
import type { Criterion } from '../rubric/file/criterion.ts';
import { lineOf } from '../rubric/methods/index.ts';
import { criteriaOf, type Rubric } from '../rubric/rubric.ts';

const HEADS: readonly FactId[] = [
  FACT.members,
  FACT.exempt,
  FACT.specialDuty,
  FACT.present,
  FACT.excused,
  FACT.unexcused,
];

/** The head counts, and whatever else the rubric measures or shows. */
const factsFor = ({ file, scorings }: Rubric): readonly FactId[] => {
  const used = criteriaOf(file).flatMap(({ id, shown, notApplicable }) => [
    ...(scorings.get(id)?.facts ?? []),
    ...(notApplicable?.when?.measure === undefined ? [] : [notApplicable.when.measure]),
    ...shown,
  ]);
  return [...new Set([...HEADS, ...used, ...file.ownFacts.map(({ id }) => id)])];
};

const padded = (key: string, width: number): string => `  ${`${key}:`.padEnd(width + 2)}`;

const factLines = (rubric: Rubric): readonly string[] => {
  const { factName } = rubric.surroundings;
  const facts = factsFor(rubric);
  const width = Math.max(...facts.map((id) => id.length));
  return facts.map((id) => `${padded(id, width)} # ${factName(id).name ?? fieldNotes[id] ?? id}`);
};

const answersFor = (criterion: Criterion, { scorings }: Rubric): string => {
  const scoring = scorings.get(criterion.id);
  return scoring === undefined ? '' : lineOf(criterion).told.answers(scoring).map(say).join(' | ');
};

/** What may be answered, and when the line is left empty or does not apply. */
const choicesOf = (criterion: Criterion, rubric: Rubric): string => {
  const rule = criterion.notApplicable;
  return [
    answersFor(criterion, rubric),
    ...(rule?.when?.kind === undefined ? [] : [form.leftEmpty(rule.when.kind)]),
    ...(rule?.claim === undefined ? [] : [form.notApplicable(rule.claim)]),
  ].join('; ');
};

const answerLines = (rubric: Rubric): readonly string[] =>
  rubric.file.groups.flatMap(({ name, criteria }) => {
    const judged = criteria.filter(({ id }) => rubric.scorings.get(id)?.judged === true);
    if (judged.length === 0) return [];
    return [
      `  # ${name}`,
      ...judged.flatMap((criterion) => [
        `  # ${form.criterion(criterion.name, criterion.points)}`,
        `  "${criterion.id}": # ${choicesOf(criterion, rubric)}`,
      ]),
    ];
  });

/** A meeting file with every fact and every judged line of a rubric, all still empty: nothing in it scores a point. */
export const blankForm = (rubric: Rubric, schemaPath: string): string =>
  [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...form.head.map((line) => `# ${line}`),
    `${keyOf('unit')}: # ${form.unit}`,
    `${keyOf('date')}: # ${fieldNotes[form.dateField]}`,
    `${keyOf('kind')}: # ${form.kinds}`,
    `${keyOf('rubric')}: ${rubric.file.rubric}`,
    `${keyOf('facts')}:`,
    ...factLines(rubric),
    `${keyOf('selfAnswers')}:`,
    ...form.answers.map((line) => `  # ${line}`),
    ...answerLines(rubric),
    `${keyOf('minutes')}: # ${form.minutes}`,
    '',
  ].join('\n');

/** A workspace file with one unit to copy. */
export const blankWorkspace = (rubric: string, rule: string | undefined, schemaPath: string): string =>
  [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...form.workspaceHead.map((line) => `# ${line}`),
    `${keyOf('partyOrganisation')}: {${keyOf('id')}: DB01, ${keyOf('name')}: ${form.sampleOrganisation}}`,
    `${keyOf('rubric')}: ${rubric}`,
    rule === undefined
      ? `# ${keyOf('annualRule')}: phu-tho/nam   # ${form.rule}`
      : `${keyOf('annualRule')}: ${rule}`,
    `${keyOf('sheets')}: phieu/`,
    `${keyOf('unit')}:`,
    `  - {${keyOf('id')}: CB01, ${keyOf('name')}: ${form.sampleUnit}}   # ${form.span}`,
    ...form.events.map((line) => `# ${line}`),
    '',
  ].join('\n');
