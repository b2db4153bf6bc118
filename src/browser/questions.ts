import type { PageData } from '../forms/page/data.ts';
import { answerField, type Entries, FIELD, factField, reasonField } from '../forms/sheet/entries.ts';
import { linesIn } from '../forms/sheet/questionnaire.ts';
import type { FactAsked, FactType, LineAsked, LineMeasured, Questionnaire } from '../index.ts';
import { labels } from '../messages/labels/index.ts';
import { pageForm as words } from '../messages/words/page-form.ts';
import { type Content, element, idOf } from './element.ts';
import { chosenField, typedField } from './field.ts';

const section = (title: string, id: string, ...contents: readonly Content[]): HTMLElement =>
  element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...contents);

const kindChoices = Object.entries(words.kinds).map(([value, title]) => ({ value, title }));

/** Who met, when, and in what kind of meeting. */
export const headSection = ({ unit }: PageData, entries: Entries): HTMLElement => {
  const value = (field: string) => entries.get(field) ?? '';
  const date = { field: FIELD.date, label: words.date, hint: words.dateHint, value: value(FIELD.date) };
  return section(
    words.sections.meeting,
    'buoi',
    ...(unit === null
      ? [typedField({ field: FIELD.unit, label: words.unit, value: value(FIELD.unit), width: 'short' })]
      : []),
    typedField({ ...date, keys: 'text', width: 'short' }),
    chosenField({ field: FIELD.kind, label: words.kind, value: value(FIELD.kind) }, kindChoices),
  );
};

/** Which keys a phone shows; letters where nothing is said. */
const KEYS: Readonly<Partial<Record<FactType, 'numeric' | 'decimal'>>> = {
  ...{ nguoi: 'numeric', lan: 'numeric', phut: 'numeric', phan_tram: 'decimal', so: 'decimal' },
};

/** The words for yes and no, as files have them. */
const YES_NO = [
  { value: 'co', title: words.yes },
  { value: 'khong', title: words.no },
];

const factQuestion = (
  { key, title, type, unit, hint }: FactAsked,
  entries: Entries,
  carried: PageData['carried'],
): HTMLElement => {
  const field = factField(key);
  const usual = carried?.facts[key] === undefined ? words.hints[type] : words.carried(carried.date);
  const asked = {
    field,
    label: unit === null ? title : `${title} (${unit})`,
    hint: hint ?? usual,
    value: entries.get(field) ?? '',
  };
  return type === 'co_khong'
    ? chosenField(asked, YES_NO)
    : typedField({ ...asked, keys: KEYS[type] ?? 'text', width: type === 'danh_sach' ? 'wide' : 'short' });
};

/** Where counts that can only be zero are offered. */
export const OFFER_ID = 'ghi-0';

export const factSection = ({ facts }: Questionnaire, entries: Entries, { carried }: PageData): HTMLElement =>
  section(
    words.sections.facts,
    'so-lieu',
    element('p', { class: 'hint' }, words.countHint),
    ...facts.map((fact) => factQuestion(fact, entries, carried)),
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

/** Whether a line asks for a reason with what is entered for it. */
const asksReason = (line: LineAsked, answer: string): boolean => {
  if (answer === '') return false;
  const chosen = line.answers?.find(({ id }) => id === answer);
  if (chosen === undefined) return line.answers !== null || Number(answer.replace(',', '.')) < line.points;
  return chosen.points < Math.max(...(line.answers ?? []).map(({ points }) => points));
};

/** Shows the question for a reason where one is asked for. */
export const showReason = (line: LineAsked, entries: Entries): void => {
  const box = document.getElementById(reasonBox(line.key));
  if (box !== null) box.hidden = !asksReason(line, entries.get(answerField(line.key)) ?? '');
};

/** The answer of a line that does not apply. */
const NOT_APPLICABLE = 'khong_ap_dung';

const askedLine = (line: LineAsked, entries: Entries): HTMLElement => {
  const field = answerField(line.key);
  const { notApplicable, answers } = line;
  const asked = {
    field,
    label: `${line.key} ${line.heading}`,
    hint: notApplicable === null ? undefined : words.notApplicableWhen(notApplicable),
    value: entries.get(field) ?? '',
  };
  const choices = [
    ...(answers ?? []).map(({ id, title, points }) => ({ value: id, title: words.answer(title, points) })),
    ...(notApplicable === null ? [] : [{ value: NOT_APPLICABLE, title: words.notApplicable }]),
    { value: '', title: words.noAnswer },
  ];
  const reason = element(
    'div',
    { id: reasonBox(line.key), hidden: true },
    typedField({
      field: reasonField(line.key),
      label: words.reason,
      hint: words.reasonHint,
      value: entries.get(reasonField(line.key)) ?? '',
    }),
  );
  const pointsAsked = {
    ...asked,
    hint: words.pointsHint(line.points),
    keys: 'decimal',
    width: 'short',
  } as const;
  return element(
    'div',
    { class: 'line', id: lineId(line.key) },
    answers === null ? typedField(pointsAsked) : chosenField(asked, choices),
    reason,
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
export const closeSection = (entries: Entries): HTMLElement => {
  const asked = (field: string, label: string, hint?: string) => ({
    ...{ field, label, hint },
    value: entries.get(field) ?? '',
  });
  return section(
    words.sections.close,
    'bieu-quyet',
    typedField({ ...asked(FIELD.inFavour, words.inFavour), keys: 'numeric', width: 'short' }),
    typedField({ ...asked(FIELD.against, words.against), keys: 'numeric', width: 'short' }),
    typedField(asked(FIELD.minutes, words.minutes, words.minutesHint)),
    typedField({ ...asked(FIELD.superiors, words.superiors, words.superiorsHint), lines: 3 }),
  );
};
