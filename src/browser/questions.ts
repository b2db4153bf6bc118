import type { PageData } from '../forms/page/data.ts';
import type { Entries } from '../forms/sheet/entries.ts';
import {
  asksReason,
  closeFields,
  dateField,
  type Field,
  factFields,
  kindField,
  lineField,
  reasonFieldOf,
  unitField,
} from '../forms/sheet/fields.ts';
import { linesIn } from '../forms/sheet/questionnaire.ts';
import type { LineAsked, LineMeasured, Questionnaire } from '../index.ts';
import { labels } from '../messages/labels/index.ts';
import { pageForm as words } from '../messages/words/page-form.ts';
import { type Content, element, idOf } from './element.ts';
import { fieldElement } from './field.ts';

const section = (title: string, id: string, ...contents: readonly Content[]): HTMLElement =>
  element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...contents);

const asked = (field: Field, entries: Entries): HTMLElement =>
  fieldElement(field, entries.get(field.field) ?? '');

/** Who met, when, and in what kind of meeting. */
export const headSection = ({ unit }: PageData, entries: Entries): HTMLElement =>
  section(
    words.sections.meeting,
    'buoi',
    ...[...(unit === null ? [unitField] : []), dateField, kindField].map((field) => asked(field, entries)),
  );

/** Where counts that can only be zero are offered. */
export const OFFER_ID = 'ghi-0';

export const factSection = (questions: Questionnaire, entries: Entries, { carried }: PageData): HTMLElement =>
  section(
    words.sections.facts,
    'so-lieu',
    element('p', { class: 'hint' }, words.countHint),
    ...factFields(
      questions,
      carried === null ? undefined : { date: carried.date, has: (fact) => fact in carried.facts },
    ).map((field) => asked(field, entries)),
    element('div', { id: OFFER_ID }),
  );

const sourceLine = ({ source: { document, place } }: LineAsked | LineMeasured): HTMLElement =>
  element('p', { class: 'hint' }, labels.sourceText(document, place));

/** Where a line shows what it was given. */
export const gotId = (criterion: string): string => `diem-${idOf(criterion)}`;
export const lineId = (criterion: string): string => `dong-${idOf(criterion)}`;
const reasonBox = (criterion: string): string => `ly-do-${idOf(criterion)}`;

const got = (criterion: string): HTMLElement => element('output', { class: 'got', id: gotId(criterion) });

const measuredLine = (line: LineMeasured): HTMLElement =>
  element(
    'div',
    { class: 'line', id: lineId(line.key) },
    element('h3', {}, `${line.key} ${line.heading}`),
    got(line.key),
    element(
      'details',
      {},
      element('summary', {}, words.rules),
      element('ul', {}, ...line.rules.map((rule) => element('li', {}, rule))),
      sourceLine(line),
    ),
  );

/** Shows the question for a reason where one is asked for. */
export const showReason = (line: LineAsked, entries: Entries): void => {
  const box = document.getElementById(reasonBox(line.key));
  if (box !== null) box.hidden = !asksReason(line, entries);
};

/** A line to answer; what was chosen can be taken back. */
const askedLine = (line: LineAsked, entries: Entries): HTMLElement => {
  const field = lineField(line);
  const { choices } = field;
  return element(
    'div',
    { class: 'line', id: lineId(line.key) },
    asked(
      choices === undefined
        ? field
        : { ...field, choices: [...choices, { value: '', title: words.noAnswer }] },
      entries,
    ),
    element('div', { id: reasonBox(line.key), hidden: true }, asked(reasonFieldOf(line), entries)),
    got(line.key),
    sourceLine(line),
  );
};

/** Every heading of the rubric with its lines: those to answer, and those that facts decide. */
export const lineSections = (asked: Questionnaire, entries: Entries): readonly HTMLElement[] =>
  asked.groups.map(({ title, keys }, index) =>
    section(
      title,
      `nhom-${index}`,
      ...linesIn(asked, keys).map((line) =>
        'choices' in line ? askedLine(line, entries) : measuredLine(line),
      ),
    ),
  );

/** The vote, the minutes, and who came from above. */
export const closeSection = (entries: Entries): HTMLElement =>
  section(words.sections.close, 'bieu-quyet', ...closeFields.map((field) => asked(field, entries)));
