import type { PageData } from '../forms/page/data.ts';
import { type Entries, entered, FIELD } from '../forms/sheet/entries.ts';
import type { Assessment, Questionnaire } from '../index.ts';
import { kindName } from '../messages/words/format.ts';
import { pageForm as words } from '../messages/words/page-form.ts';
import { element } from './element.ts';

const { paper } = words;

const cells = (name: 'td' | 'th', texts: readonly string[]): HTMLElement =>
  element('tr', {}, ...texts.map((text) => element(name, name === 'th' ? { scope: 'col' } : {}, text)));

const number = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

const table = (
  { groups, criteria, total, possible }: Assessment,
  { groups: headings }: Questionnaire,
): HTMLElement =>
  element(
    'table',
    {},
    element(
      'thead',
      {},
      cells('th', [paper.order, paper.criterion, paper.possible, paper.awarded, paper.reason]),
    ),
    element(
      'tbody',
      {},
      ...groups.flatMap(({ id, title, possible, awarded }) => [
        cells('th', [id, title, number(possible), number(awarded), '']),
        ...criteria
          .filter((one) => headings.some((heading) => heading.id === id && heading.keys.includes(one.id)))
          .map((one) =>
            cells('td', [
              one.id,
              one.title,
              number(one.possible),
              number(one.awarded),
              [one.reason, one.given].filter((text) => text !== undefined).join('. '),
            ]),
          ),
      ]),
      cells('th', ['', paper.total, number(possible), number(total), '']),
    ),
  );

const signatures = (signers: PageData['signers']): HTMLElement =>
  element(
    'div',
    { class: 'signatures' },
    ...signers.map(({ onBehalf, position }) =>
      element(
        'div',
        {},
        ...(onBehalf === undefined ? [] : [element('p', {}, onBehalf)]),
        element('p', {}, position),
      ),
    ),
  );

/** The sheet to sign: head, every line with its points and reason, total and band, and room for signatures. */
export const paperSheet = (
  { organisation, unit, motto, heading, signers }: PageData,
  entries: Entries,
  assessment: Assessment,
  asked: Questionnaire,
): readonly HTMLElement[] => [
  element(
    'div',
    { class: 'letterhead' },
    element('div', {}, element('p', {}, organisation ?? ''), element('p', {}, unit?.name ?? assessment.unit)),
    element('div', {}, ...motto.map((one) => element('p', {}, one))),
  ),
  element('h1', {}, heading),
  element('p', {}, paper.meeting(kindName(assessment.kind), assessment.date.split('-').reverse().join('/'))),
  table(assessment, asked),
  element(
    'p',
    { class: 'band' },
    assessment.band === null
      ? words.open
      : `${words.rated(assessment.band.title)}. ${assessment.band.reason}.`,
  ),
  ...(assessment.vote === undefined ? [] : [element('p', {}, assessment.vote.reason)]),
  ...(entered(entries, FIELD.minutes) === undefined
    ? []
    : [element('p', {}, `${words.minutes}: ${entered(entries, FIELD.minutes)}`)]),
  signatures(signers),
];
