import type { Questionnaire } from '../../library/questionnaire.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Grid, GridCell } from '../../render/xlsx/book.ts';
import { DAY_FORMAT } from '../../render/xlsx/look.ts';
import { textHeight } from '../../render/xlsx/widths.ts';
import type { Blank } from '../sheet/blank.ts';
import { appraisedIn, type Entries, entered, FIELD, factField, recordedIn } from '../sheet/entries.ts';
import type { Given, Replaces } from '../sheet/given.ts';
import { questionnaire } from '../sheet/questionnaire.ts';
import { choiceCheck, dayCheck, factChecks } from './check.ts';
import { dayCell, factCell } from './entered-cell.ts';
import { factLabel, formatOf } from './fact-label.ts';
import { withDay } from './formula.ts';
import type { LineSetting } from './line-formula.ts';
import { linesPart, type Part, type Row, totalRows, WIDTHS, widthsOf } from './line-table.ts';
import { AS_TYPED, asFigure, asGuide, asLabel, asName, asTitle, toFill } from './look.ts';
import { signaturePart } from './signatures.ts';

const LAST = WIDTHS.length - 1;

const EMPTY: Entries = new Map();

const across = (value: string, style: GridCell['style']): Row => [
  { value, ...(style === undefined ? {} : { style }) },
];

/** A label with the place for its value; a label that says nothing to the reader carries the key. */
const field = (label: string, value: string | number | null, format?: string, note?: string): Row => [
  { value: label, style: asLabel, ...(note === undefined ? {} : { note }) },
  { value: null, style: asLabel },
  { value: null, style: asLabel },
  { value, style: toFill(format) },
  { value: null, style: asFigure },
  { value: null, style: asFigure },
];

/** A field that this form is made for: another meeting has a form of its own. */
const fixed = (label: string, value: string): Row =>
  field(label, value).map((one) => (one?.value === value ? { value, style: asFigure } : one));

const headPart = ({ unit, date, kind, replaces }: Given, rubric: string, first: number): Part => ({
  rows: [
    field(words.unit, unit?.id ?? null, AS_TYPED),
    field(words.date, date === undefined ? null : dayCell(date), DAY_FORMAT),
    kind === undefined ? field(words.kind, null) : fixed(words.kind, words.kinds[kind]),
    fixed(words.rubric, rubric),
    ...(replaces === undefined ? [] : replacesRows(replaces)),
  ],
  checks: [dayCheck(`D${first + 1}`), choiceCheck(`D${first + 2}`, Object.values(words.kinds))],
});

/** Where a sheet says which other one it takes the place of, and why. */
const replacesRows = ({ state, replaced, reason }: Replaces): readonly Row[] => [
  ...(state === undefined ? [] : [fixed(words.state, words.states[state])]),
  fixed(words.replaces, replaced),
  field(words.replacesReason, reason ?? null, AS_TYPED, words.replacesHint),
];

const factsPart = ({ facts }: Questionnaire, { carried, entries = EMPTY }: Given, first: number): Part => ({
  rows: facts.map((fact) => {
    const known = entered(entries, factField(fact.key));
    const handed = carried?.facts.get(fact.key) ?? null;
    const value = known === undefined ? handed : factCell(fact.type, known);
    const note = handed === null || carried === undefined ? fact.hint : words.carried(carried.date);
    const notes = [fact.title, ...(note === null ? [] : [note])].join('\n');
    return field(factLabel(fact), value, formatOf(fact), notes);
  }),
  checks: facts.flatMap(({ type }, index) => factChecks(type, `D${first + index}`)),
});

/** What few sheets say: a row only for what is said. */
const seldomRows = (entries: Entries): readonly Row[] => {
  const received = entered(entries, FIELD.received);
  const rows: readonly (readonly [label: string, value: string | number | undefined, format: string])[] = [
    [words.unitKind, entered(entries, FIELD.unitKind), AS_TYPED],
    [words.received, received === undefined ? undefined : factCell('ngay', received), DAY_FORMAT],
    [words.note, entered(entries, FIELD.note), AS_TYPED],
  ];
  return rows.flatMap(([label, value, format]) => (value === undefined ? [] : [field(label, value, format)]));
};

const closeRows = (entries: Entries): readonly Row[] => {
  const count = (name: string) => {
    const text = entered(entries, name);
    return text === undefined ? null : factCell('nguoi', text);
  };
  return [
    field(words.inFavour, count(FIELD.inFavour)),
    field(words.against, count(FIELD.against)),
    field(words.minutes, entered(entries, FIELD.minutes) ?? null, AS_TYPED),
    ...seldomRows(entries),
  ];
};

const titleRows = ({ rubric, given = {} }: Blank, heading: string): readonly Row[] => [
  [
    { value: given.organisation ?? '', style: asName },
    undefined,
    undefined,
    { value: words.party, style: asName },
  ],
  [{ value: given.unit?.name ?? '', style: asName }],
  across(heading, asTitle),
  across(rubric.file.name, asGuide),
  across(words.guide, asGuide),
  [],
];

const merged = (row: number, from: number, to: number) => ({
  startRow: row,
  endRow: row,
  startCol: from,
  endCol: to,
});

/** Characters that go into one line across the whole sheet, into its left half, and into the column of the criteria. */
const ACROSS = WIDTHS.reduce((sum, width) => sum + width, 0) - 10;
const IN_HALF = 48;
const IN_COLUMN = 43;
const ROOM = 2;

/** The head of the unit stands in the left half, the words below it go across. */
const HEAD_ROWS = 2;

const heightOf = (row: Row, at: number): number | undefined => {
  const [first, second] = row;
  if (second?.value === words.columns.criterion) return textHeight(words.columns.points, 6);
  const inLine = typeof second?.value === 'string';
  const text = inLine ? second.value : first?.value;
  if (typeof text !== 'string' || text === '') return undefined;
  const width = at < HEAD_ROWS ? IN_HALF : inLine ? IN_COLUMN : ACROSS;
  return textHeight(text, width) + ROOM;
};

/** The form of one meeting as a sheet of a workbook: it is read back by its labels and by the codes of its lines. */
export const meetingGrid = (blank: Blank): Grid => {
  const { rubric, named, given = {}, occasion } = blank;
  const { entries = EMPTY } = given;
  const asked = questionnaire(rubric, occasion, recordedIn(entries));
  const { heading, signer } = given.form ?? paperLabels.sheetForm;
  const titles = titleRows(blank, heading);
  const head = headPart(given, named ?? rubric.file.rubric, titles.length + 1);
  const factsAt = titles.length + head.rows.length + 1;
  const facts = factsPart(asked, given, factsAt);
  const before = [...titles, ...head.rows, ...facts.rows, []];
  const setting: LineSetting = {
    rubric,
    occasion,
    cells: withDay(
      new Map(asked.facts.map(({ key, type }, index) => [key, { at: `D${factsAt + index}`, type }])),
      `D${titles.length + 2}`,
    ),
    ...{ entries, appraised: appraisedIn(entries).length > 0 },
  };
  const lines = linesPart(asked, setting, before.length + 1);
  const upTo = before.length + lines.rows.length;
  const range = `E${before.length + 2}:E${upTo}`;
  const totals = totalRows(setting, { at: lines.at, range }, upTo + 1);
  const close = closeRows(entries);
  const end = [...before, ...lines.rows, ...totals, ...close];
  const closeAt = end.length - close.length + 1;
  const fieldRows = [
    ...[...head.rows, ...facts.rows].map((_, index) => titles.length + index),
    ...close.map((_, index) => closeAt - 1 + index),
  ];
  const signed = signaturePart(signer, WIDTHS, end.length + 1);
  const rows = [...end, [], ...signed.rows];
  return {
    title: words.sheet,
    rows,
    widths: widthsOf(setting),
    heights: new Map([
      ...end.flatMap((row, index) => {
        const height = heightOf(row, index);
        return height === undefined ? [] : [[index, height] as const];
      }),
      ...signed.heights.map((height, index) => [end.length + 1 + index, height] as const),
    ]),
    merges: [
      ...[0, 1].map((row) => merged(row, 0, 1)),
      merged(0, 3, LAST),
      ...[2, 3, 4].map((row) => merged(row, 0, LAST)),
      ...fieldRows.flatMap((row) => [merged(row, 0, 2), merged(row, 3, LAST)]),
      ...signed.merges,
    ],
    more: {
      dataValidations: [
        ...head.checks,
        ...facts.checks,
        ...lines.checks,
        ...factChecks('nguoi', `D${closeAt}:D${closeAt + 1}`),
      ],
      protection: { sheet: true, formatColumns: true, formatRows: true },
    },
  };
};
