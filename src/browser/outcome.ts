import { answerField, FIELD, factField } from '../forms/sheet/entries.ts';
import type { Assessment, MeetingResult, Problem, Questionnaire } from '../index.ts';
import { keyOf } from '../intake/document/keys.ts';
import { pageForm as words } from '../messages/words/page-form.ts';
import { type Content, element, idOf } from './element.ts';
import type { Judged } from './meeting.ts';
import { gotId, lineId } from './questions.ts';

const list = (items: readonly Content[]): HTMLElement =>
  element('ul', {}, ...items.map((item) => element('li', {}, item)));

const titled = (title: string, ...contents: readonly Content[]): readonly HTMLElement[] => [
  element('h3', {}, title),
  ...contents.map((content) => (content instanceof HTMLElement ? content : element('p', {}, content))),
];

const linked = (text: string, id: string | undefined): Content =>
  id !== undefined && document.getElementById(id) !== null ? element('a', { href: `#${id}` }, text) : text;

/** The control that a line of the saved text was written from. */
const controlOf = (text: string, line: number | null): string | undefined => {
  const written = text.split('\n')[(line ?? 0) - 1] ?? '';
  const key = /^ *"?([^":]+)"?:/.exec(written)?.[1] ?? '';
  const head = [FIELD.unit, FIELD.date, FIELD.kind].find((field) => keyOf(field) === key);
  return [factField(key), answerField(key), head ?? key]
    .map(idOf)
    .find((id) => document.getElementById(id) !== null);
};

/** What is wrong, which may be a question, and what to do. */
const problemText = ({ message, hint }: Problem): string =>
  `${message}${/[.?!]$/.test(message) ? '' : '.'} ${hint}`;

const problemItem = (text: string, problem: Problem): Content =>
  linked(problemText(problem), controlOf(text, problem.line));

const openIn = ({ criteria }: Assessment) => criteria.filter(({ outcome }) => outcome === 'not-assessed');

const nextParts = ({ nextBand: next }: Assessment): readonly HTMLElement[] => {
  if (next === null) return [];
  const [way] = next.ways;
  return titled(
    words.nextTitle(next.title),
    words.nextShort(next.short, next.title),
    way === undefined
      ? words.nextOut(next.title)
      : list(
          way.improvements.map(({ criterion, title, to, gain }) =>
            linked(words.nextStep(`${criterion} ${title}`, to, gain), lineId(criterion)),
          ),
        ),
  );
};

const totalText = ({ total, possible, range: [low, high] }: Assessment): string =>
  total === null ? words.between(low, high) : words.total(total, possible);

const bandText = ({ band }: Assessment): string => (band === null ? words.open : words.rated(band.title));

const assessmentParts = (assessment: Assessment, text: string): readonly HTMLElement[] => {
  const { band, warnings } = assessment;
  const open = openIn(assessment);
  return [
    element('p', { class: 'total' }, totalText(assessment)),
    element('p', { class: 'band' }, bandText(assessment)),
    ...(band === null ? [] : [element('p', {}, band.reason)]),
    ...(open.length === 0
      ? []
      : titled(
          words.missingTitle,
          list(open.map(({ id, title, reason }) => linked(`${id} ${title}: ${reason}`, lineId(id)))),
        )),
    ...(warnings.length === 0
      ? []
      : titled(words.warningsTitle, list(warnings.map((one) => problemItem(text, one))))),
    ...nextParts(assessment),
  ];
};

/** What the engine says of the sheet, in whole. */
export const outcomeParts = ({ text, result }: Judged): readonly HTMLElement[] => {
  if (result === null) return [element('p', {}, words.awaitsHead)];
  if ('assessment' in result) return assessmentParts(result.assessment, text);
  return titled(words.problemsTitle, list(result.problems.map((one) => problemItem(text, one))));
};

/** The same in one line, which is always in sight. */
export const outcomeLine = ({ result }: Judged): string => {
  if (result === null) return words.awaitsHead;
  if ('problems' in result) return `${words.problemsTitle}: ${result.problems[0]?.message ?? ''}`;
  const { assessment } = result;
  return [totalText(assessment), bandText(assessment), words.left(openIn(assessment).length)].join(' · ');
};

/** What was saved, and whether it can be sent as it is. */
export const savedLine = (name: string, { result }: Judged): string => {
  if (result === null) return words.savedHeadless(name);
  if ('problems' in result) return words.savedFaulty(name, result.problems.length);
  const open = openIn(result.assessment).length;
  return open === 0 ? words.saved(name) : words.savedOpen(name, open);
};

/** Shows beside every line what it was given, and why. */
export const showPoints = ({ lines, measured }: Questionnaire, result: MeetingResult | null): void => {
  const criteria = result !== null && 'assessment' in result ? result.assessment.criteria : [];
  for (const { key } of [...lines, ...measured]) {
    const place = document.getElementById(gotId(key));
    const given = criteria.find(({ id }) => id === key);
    if (place === null) continue;
    const told =
      given === undefined ? '' : `${words.scored(given.awarded, given.possible)} · ${given.reason}`;
    if (place.textContent !== told) place.textContent = told;
    place.dataset.outcome = given?.outcome ?? '';
  }
};

/** What is wrong with each control, by its id. */
const faultsIn = ({ text, result }: Judged): ReadonlyMap<string, string> => {
  const problems = result !== null && 'problems' in result ? result.problems : [];
  return new Map(
    problems.flatMap((problem) => {
      const id = controlOf(text, problem.line);
      return id === undefined ? [] : [[id, problemText(problem)] as const];
    }),
  );
};

const faultId = (control: string): string => `loi-${control}`;

/** Takes away what is no longer wrong. */
export const clearFaults = (now: Judged): void => {
  const faults = faultsIn(now);
  for (const control of document.querySelectorAll('[aria-invalid]')) {
    if (faults.has(control.id)) continue;
    control.removeAttribute('aria-invalid');
    document.getElementById(faultId(control.id))?.remove();
  }
};

/** Tells beside each control what is wrong with it. */
export const showFaults = (now: Judged): void => {
  clearFaults(now);
  for (const [id, told] of faultsIn(now)) {
    const control = document.getElementById(id);
    document.getElementById(faultId(id))?.remove();
    control?.setAttribute('aria-invalid', 'true');
    control?.before(element('p', { class: 'fault', id: faultId(id) }, told));
  }
};
