import { keyOf } from '../intake/document/keys.ts';
import type {
  FactAsked,
  LineAsked,
  LineMeasured,
  Questionnaire,
  RecordAsked,
} from '../library/questionnaire.ts';
import { labels } from '../messages/labels/index.ts';
import { form } from '../messages/words/blank-form.ts';
import type { Blank } from './sheet/blank.ts';
import type { Given } from './sheet/given.ts';
import { questionnaire } from './sheet/questionnaire.ts';

const commented = (lines: readonly string[]): readonly string[] => lines.map((line) => `# ${line}`);

const headValues = ({ unit, date, kind }: Given): ReadonlyMap<string, string> =>
  new Map([
    ...(unit === undefined ? [] : [[keyOf('unit'), unit.id] as const]),
    ...(date === undefined ? [] : [[keyOf('date'), date] as const]),
    ...(kind === undefined ? [] : [[keyOf('kind'), kind] as const]),
  ]);

const headLines = (head: readonly RecordAsked[], given: Given): readonly string[] => {
  const values = headValues(given);
  const { name = null } = given.unit ?? {};
  return head.map(({ key, hint }) => {
    const value = values.get(key);
    const note = key === keyOf('unit') && name !== null ? name : hint;
    return value === undefined ? `${key}: # ${hint}` : `${key}: ${value} # ${note}`;
  });
};

const recordLines = (asked: readonly RecordAsked[]): readonly string[] =>
  asked.map(({ key, hint }) => `${key}: # ${hint}`);

const factLines = (facts: readonly FactAsked[], { carried }: Given): readonly string[] => {
  const written = facts.map(({ key }) => {
    const value = carried?.facts.get(key);
    return `${key}:${value === undefined ? '' : ` ${value}`}`;
  });
  const width = Math.max(...written.map((text) => text.length));
  return facts.map(({ key, title }, index) => {
    const note = carried?.facts.has(key) === true ? `; ${form.carried(carried.date)}` : '';
    return `  ${(written[index] ?? '').padEnd(width)}  # ${title}${note}`;
  });
};

const sourceLine = ({ source: { document, place } }: LineAsked | LineMeasured): string =>
  form.source(labels.sourceText(document, place));

const measuredLines = (lines: readonly LineMeasured[]): readonly string[] =>
  lines.flatMap((line) => [
    `${line.key} ${line.heading}`,
    ...line.rules.map((rule) => `    ${rule}`),
    `    ${sourceLine(line)}`,
  ]);

const answerLines = (lines: readonly LineAsked[]): readonly string[] =>
  lines.flatMap((line, index) => [
    ...(lines[index - 1]?.group === line.group ? [] : [`  # ${line.group}`]),
    `  # ${line.heading}. ${sourceLine(line)}`,
    `  "${line.key}": # ${line.choices}`,
  ]);

const notes = ({ measured }: Questionnaire): readonly string[] =>
  measured.length === 0 ? [] : [form.measured, ...measuredLines(measured)];

/** A meeting file with every fact and every judged line of a rubric, but for what is given still empty: nothing in it scores a point. */
export const yamlForm = ({ rubric, named, given = {}, occasion, schemaPath }: Blank): string => {
  const asked = questionnaire(rubric, occasion);
  const { carried } = given;
  return [
    ...(schemaPath === undefined ? [] : [`# yaml-language-server: $schema=${schemaPath}`]),
    ...commented(form.head),
    ...headLines(asked.head, given),
    `${keyOf('rubric')}: ${named ?? rubric.file.rubric} # ${rubric.file.name}`,
    `${keyOf('facts')}:`,
    ...factLines(asked.facts, given),
    ...(carried === undefined ? [] : commented(form.lastMeeting(carried.date, carried.conclusion))),
    ...commented(notes(asked)),
    `${keyOf('selfAnswers')}:`,
    ...form.answers.map((line) => `  # ${line}`),
    ...answerLines(asked.lines),
    ...recordLines(asked.record),
    '',
  ].join('\n');
};
