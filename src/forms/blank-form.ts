import { keyOf } from '../intake/document/keys.ts';
import type { FactAsked, LineAsked, RecordAsked } from '../library/questionnaire.ts';
import { form } from '../messages/words/blank-form.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { questionnaire } from './questionnaire.ts';

const recordLines = (asked: readonly RecordAsked[]): readonly string[] =>
  asked.map(({ key, hint }) => `${key}: # ${hint}`);

const padded = (key: string, width: number): string => `  ${`${key}:`.padEnd(width + 2)}`;

const factLines = (facts: readonly FactAsked[]): readonly string[] => {
  const width = Math.max(...facts.map(({ key }) => key.length));
  return facts.map(({ key, title }) => `${padded(key, width)} # ${title}`);
};

const answerLines = (lines: readonly LineAsked[]): readonly string[] =>
  lines.flatMap(({ key, group, heading, choices }, index) => [
    ...(lines[index - 1]?.group === group ? [] : [`  # ${group}`]),
    `  # ${heading}`,
    `  "${key}": # ${choices}`,
  ]);

/** A meeting file with every fact and every judged line of a rubric, all still empty: nothing in it scores a point. */
export const blankForm = (rubric: Rubric, schemaPath: string): string => {
  const { head, facts, lines, record } = questionnaire(rubric);
  return [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...form.head.map((line) => `# ${line}`),
    ...recordLines(head),
    `${keyOf('rubric')}: ${rubric.file.rubric}`,
    `${keyOf('facts')}:`,
    ...factLines(facts),
    `${keyOf('selfAnswers')}:`,
    ...form.answers.map((line) => `  # ${line}`),
    ...answerLines(lines),
    ...recordLines(record),
    '',
  ].join('\n');
};

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
