import { fold } from '../../domain/written/fold.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { type Entries, entered } from '../sheet/entries.ts';
import type { Choice } from '../sheet/fields.ts';
import { typedLine } from './line.ts';
import { type Plan, type Question, wordsFor } from './plan.ts';

/** Where an interview stands: what is entered, which question comes next (`null` for the review at the end), and what the last answer called for. */
export interface State {
  readonly entries: Entries;
  readonly at: string | null;
  /** Whether the review asked for this question, so that it comes back afterwards. */
  readonly fromReview: boolean;
  /** Whether the review has just been shown, so that it need not be shown again. */
  readonly reviewed: boolean;
  readonly told: readonly string[];
  readonly done: boolean;
}

type Step = Partial<Omit<State, 'entries'>> & { readonly entries?: Entries };

const going = (state: State, step: Step): State => ({
  ...state,
  told: [],
  reviewed: false,
  ...step,
});

const indexOf = (questions: readonly Question[], field: string | null): number =>
  field === null ? questions.length : questions.findIndex((one) => one.field === field);

/** At a question of the list, or at what comes behind the last. */
const standing = (plan: Plan, state: State, questions: readonly Question[], index: number): State => {
  const question = questions[index];
  if (question !== undefined) return { ...state, at: question.field };
  return { ...state, at: null, fromReview: false, done: !plan.reviews };
};

/** The start: at a question by its field, at the first where that is not asked, or at the review for `null`. */
export const begin = (plan: Plan, entries: Entries, from: string | null = ''): State => {
  const state = { entries, at: null, fromReview: false, reviewed: false, told: [], done: false };
  const questions = plan.questions(entries);
  return standing(plan, state, questions, Math.max(0, indexOf(questions, from)));
};

const byLetter = (choices: readonly Choice[], text: string): Choice | undefined =>
  text.length === 1 ? choices[words.letters(choices.length).indexOf(text.toLowerCase())] : undefined;

/** The choice that a text means: by its word, by its letter, or by as much of its title as no other has. */
const choiceMeant = (choices: readonly Choice[], text: string): Choice | undefined => {
  const word = fold(text);
  const [named, ...others] = choices.filter(({ title }) => fold(title).startsWith(word));
  return (
    choices.find(({ value }) => fold(value) === word) ??
    byLetter(choices, text) ??
    (others.length === 0 ? named : undefined)
  );
};

/** Whether a text may stand as the answer of a question, however it came there. */
const mayStand = (plan: Plan, entries: Entries, { field, choices = [], strict }: Question, text: string) =>
  choices.some(({ value }) => value === text) ||
  (strict !== true && plan.refused(entries, field, text).length === 0);

/** Entries that were kept, without those that are no answers of their questions. */
export const answersOnly = (plan: Plan, kept: Entries): Entries => {
  const entries = new Map(kept);
  const seen = new Set<string>();
  for (;;) {
    const question = plan.questions(entries).find(({ field }) => !seen.has(field));
    if (question === undefined) return entries;
    seen.add(question.field);
    const text = entered(entries, question.field);
    if (text !== undefined && !mayStand(plan, entries, question, text)) entries.delete(question.field);
  }
};

/** The question behind one that may be asked no more now that it is answered. */
const behind = (at: string | null, before: readonly Question[], now: readonly Question[]): number => {
  const index = indexOf(now, at);
  if (index >= 0) return index + 1;
  const later = new Set(before.slice(indexOf(before, at) + 1).map(({ field }) => field));
  const next = now.findIndex(({ field }) => later.has(field));
  return next < 0 ? now.length : next;
};

const onward = (plan: Plan, state: State, before: readonly Question[]): State => {
  const questions = plan.questions(state.entries);
  const next = behind(state.at, before, questions);
  const isNew = before.every(({ field }) => field !== questions[next]?.field);
  if (state.fromReview && !isNew) return { ...state, at: null, fromReview: false };
  return standing(plan, state, questions, next);
};

/** What came to be said against each other by the last answer. */
const newlyAgainst = (plan: Plan, before: Entries, after: Entries): readonly string[] => {
  const known = new Set(plan.against(before));
  const sentences = plan.against(after).filter((sentence) => !known.has(sentence));
  return sentences.length === 0 ? [] : [...sentences.map(words.against), words.goBack];
};

const answered = (plan: Plan, state: State, question: Question, text: string): State => {
  const { field, choices = [], strict } = question;
  const choice = choiceMeant(choices, text);
  if (choice === undefined && strict === true)
    return going(state, { told: [words.chooseOne(choices.length)] });
  const value = choice?.value ?? (question.lines === undefined ? text : text.split(/\s*;\s*/).join('\n'));
  const refused = choice === undefined ? plan.refused(state.entries, field, value) : [];
  if (refused.length > 0)
    return going(state, {
      told: [...refused, ...(choices.length === 0 ? [] : [words.chooseOne(choices.length)])],
    });
  const entries = plan.enter(state.entries, field, value);
  const told = [
    ...(choice === undefined || choice.title === text ? [] : [words.chosen(choice.title)]),
    ...newlyAgainst(plan, state.entries, entries),
  ];
  return onward(plan, going(state, { entries, told }), plan.questions(state.entries));
};

/** The first question that nothing goes on without. */
const holdingUp = (plan: Plan, entries: Entries): Question | undefined =>
  plan
    .questions(entries)
    .find(({ field, required }) => required === true && entered(entries, field) === undefined);

/** At the review, or at the question that holds it up. */
const toReview = (plan: Plan, state: State, told: readonly string[] = []): State => {
  const held = holdingUp(plan, state.entries);
  return held === undefined
    ? standing(plan, going(state, { told }), [], 0)
    : going(state, { at: held.field, told: [...told, words.required] });
};

const cleared = (plan: Plan, state: State, field: string): State => {
  const entries = new Map([...state.entries].filter(([name]) => name !== field));
  const told = [words.cleared];
  return state.fromReview ? toReview(plan, { ...state, entries }, told) : going(state, { entries, told });
};

const saved = (plan: Plan, state: State): State => {
  if (plan.against(state.entries).length > 0) return going(state, { told: [words.notYet] });
  return holdingUp(plan, state.entries) === undefined ? going(state, { done: true }) : toReview(plan, state);
};

const explained = ({ more = [], hint }: Question): readonly string[] => {
  const told = more.length > 0 ? more : hint === undefined || hint === '' ? [] : [hint];
  return told.length === 0 ? [words.noMore] : told;
};

const passed = (plan: Plan, state: State, question: Question): State =>
  question.required === true && entered(state.entries, question.field) === undefined
    ? going(state, { told: [words.required] })
    : onward(plan, going(state, {}), plan.questions(state.entries));

const atWord = (plan: Plan, state: State, question: Question, text: string): State => {
  switch (fold(text)) {
    case words.clear:
      return cleared(plan, state, question.field);
    case words.save:
      return plan.reviews && state.fromReview
        ? saved(plan, { ...state, at: null, fromReview: false })
        : toReview(plan, state);
    default:
      return answered(plan, state, question, text);
  }
};

const atQuestion = (plan: Plan, state: State, question: Question, text: string): State => {
  const questions = plan.questions(state.entries);
  switch (text) {
    case '':
    case '>':
      return passed(plan, state, question);
    case '>>':
      return toReview(plan, state);
    case '<': {
      const index = indexOf(questions, question.field);
      if (index === 0) return going(state, { told: [words.first] });
      return standing(plan, going(state, {}), questions, index - 1);
    }
    case '?':
      return going(state, { told: explained(question) });
    default:
      return atWord(plan, state, question, text);
  }
};

const inReview = ({ aside }: Question): boolean => aside !== true;

const atReview = (plan: Plan, state: State, text: string): State => {
  const questions = plan.questions(state.entries);
  const shown = questions.filter(inReview);
  if (fold(text) === words.save) return { ...saved(plan, state), reviewed: true };
  if (text === '<') return standing(plan, going(state, {}), questions, questions.length - 1);
  const chosen = /^\d+$/.test(text) ? shown[Number(text) - 1] : undefined;
  if (chosen === undefined) return going(state, { reviewed: true, told: [words.notANumber(shown.length)] });
  return going(state, { at: chosen.field, fromReview: true });
};

/** The state after one more line that was typed. */
export const hear = (plan: Plan, state: State, line: string): State => {
  const text = typedLine(line);
  if (text === undefined) return going(state, { reviewed: state.at === null, told: [words.garbled] });
  if (state.at === null) return atReview(plan, state, text);
  const question = plan.questions(state.entries).find(({ field }) => field === state.at);
  return question === undefined
    ? standing(plan, going(state, {}), [], 0)
    : atQuestion(plan, state, question, text);
};

const titled = (title: string, sentences: readonly string[]): readonly string[] =>
  sentences.length === 0 ? [] : ['', `${title}:`, ...sentences.map((sentence) => `- ${sentence}`)];

const review = (plan: Plan, entries: Entries): readonly string[] => [
  '',
  words.section(words.summary),
  ...plan
    .questions(entries)
    .filter(inReview)
    .map(({ field, label, choices, usual = words.empty }, index) =>
      words.line(index + 1, label, wordsFor(choices, entered(entries, field) ?? usual)),
    ),
  ...titled(words.mend, plan.against(entries)),
  ...titled(words.notices, plan.noticed(entries)),
  '',
  words.summaryAsk,
];

/** What a person is shown before the next line is typed, a line each. */
export const shown = (plan: Plan, { entries, at, reviewed }: State): readonly string[] => {
  if (at === null) return reviewed ? [] : review(plan, entries);
  const questions = plan.questions(entries);
  const index = indexOf(questions, at);
  const question = questions[index];
  if (question === undefined) return [];
  const { section, label, hint = '', listed = [], choices = [], field } = question;
  const held = entered(entries, field);
  const letters = words.letters(choices.length);
  return [
    ...(questions[index - 1]?.section === section ? [] : ['', words.section(section)]),
    words.asked(index + 1, questions.length, label),
    ...(hint === '' ? [] : [`  ${hint}`]),
    ...listed.map((line) => `  ${line}`),
    ...choices.map(({ title }, at) => words.choice(letters[at] ?? '', title)),
    ...(held === undefined ? [] : [words.held(wordsFor(choices, held))]),
  ];
};
