import type { FactAsked, LineAsked, Questionnaire } from '../../library/questionnaire.ts';
import { labels } from '../../messages/labels/index.ts';
import { reasonAsked } from '../../messages/words/heading.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { pageForm } from '../../messages/words/page-form.ts';
import { type Entries, entered, FIELD, factField } from '../sheet/entries.ts';
import {
  asksReason,
  closeFields,
  type Field,
  factFields,
  kindField,
  lineField,
  reasonFieldOf,
  YES_NO,
} from '../sheet/fields.ts';
import type { Carried } from '../sheet/given.ts';
import { onlyZero, PARTS } from '../sheet/only-zero.ts';
import type { Question } from './plan.ts';

/** The field of the question whether counts that can only be zero are to be written down as that. */
const OFFER = 'offer';

const sourceOf = ({ source: { document, place, quote } }: LineAsked): readonly string[] => [
  labels.sourceText(document, place),
  ...(quote === undefined ? [] : [labels.quote(quote)]),
];

const lineQuestions = (line: LineAsked, entries: Entries): readonly Question[] => {
  const asked: readonly Field[] = [
    lineField(line),
    ...(asksReason(line, entries) ? [{ ...reasonFieldOf(line), label: reasonAsked(line.key) }] : []),
  ];
  return asked.map((field) => ({ ...field, section: line.group, more: sourceOf(line) }));
};

const offerQuestions = (facts: readonly FactAsked[], entries: Entries): readonly Question[] => {
  const zero = onlyZero(entries);
  const titles = facts.filter(({ key }) => zero.includes(key)).map(({ title }) => title);
  if (titles.length === 0) return [];
  return [
    {
      ...{ field: OFFER, label: pageForm.offerZero(titles), hint: pageForm.offerWhy },
      ...{ choices: YES_NO, strict: true, aside: true, section: pageForm.sections.facts },
    },
  ];
};

/** The facts, and behind the parts of all members the offer to write zeros. */
const factQuestions = (
  asked: Questionnaire,
  entries: Entries,
  carried: Carried | undefined,
): readonly Question[] => {
  const { facts } = asked;
  const last = facts.findLastIndex(({ key }) => PARTS.includes(key));
  const handed =
    carried === undefined
      ? undefined
      : { date: carried.date, has: (fact: string) => carried.facts.has(fact) };
  const questions = factFields(asked, handed).map((field) => ({
    ...{ ...field, section: pageForm.sections.facts },
    ...(field.keys === 'numeric' ? { more: [pageForm.countHint] } : {}),
  }));
  return [...questions.slice(0, last + 1), ...offerQuestions(facts, entries), ...questions.slice(last + 1)];
};

/** How many were against says nothing while it is not told how many were in favour. */
const isTold = (field: string, entries: Entries): boolean =>
  field !== FIELD.against || entered(entries, FIELD.inFavour) !== undefined;

const closing = (field: Field): Question => ({
  ...field,
  ...(field.lines === undefined ? {} : { hint: words.superiorsHint }),
  section: pageForm.sections.close,
});

/** All that a meeting is asked in an interview, in the order of a form; while its kind is open, that alone. */
export const meetingQuestions = (
  asked: Questionnaire | undefined,
  entries: Entries,
  carried: Carried | undefined,
): readonly Question[] => {
  const kind = { ...kindField, strict: true, required: true, section: pageForm.sections.meeting };
  if (asked === undefined) return [kind];
  return [
    kind,
    ...factQuestions(asked, entries, carried),
    ...asked.lines.flatMap((line) => lineQuestions(line, entries)),
    ...closeFields.filter(({ field }) => isTold(field, entries)).map(closing),
  ];
};

/** The entries with an answer; where it takes up the offer, with every zero that was offered. */
export const withAnswer = (entries: Entries, field: string, text: string): Entries => {
  const zeros = field === OFFER && text === YES_NO[0].value ? onlyZero(entries) : [];
  return new Map([...entries, [field, text] as const, ...zeros.map((id) => [factField(id), '0'] as const)]);
};
