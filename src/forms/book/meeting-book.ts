import type { Questionnaire } from '../../library/questionnaire.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Grid, GridCell } from '../../render/xlsx/book.ts';
import { DAY_FORMAT } from '../../render/xlsx/look.ts';
import { rowHeights } from '../../render/xlsx/row-heights.ts';
import type { SheetForm } from '../../rubric/file/paper-form.ts';
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
import { AS_TYPED, asFigure, asFilled, asGuide, asLabel, asName, asTitle, asTold, toFill } from './look.ts';
import { signaturePart } from './signatures.ts';

const LAST = WIDTHS.length - 1;

const EMPTY: Entries = new Map();

const across = (value: string, style: GridCell['style']): Row => [
  { value, ...(style === undefined ? {} : { style }) },
];

const labelled = (label: string, value: GridCell, note?: string): Row => [
  { value: label, style: asLabel, ...(note === undefined ? {} : { note }) },
  { value: null, style: asLabel },
  { value: null, style: asLabel },
  value,
  { value: null, style: asFigure },
  { value: null, style: asFigure },
];

/** A label with the place for its value; a label that says nothing to the reader carries the key. */
const field = (label: string, value: string | number | null, format?: string, note?: string): Row =>
  labelled(label, { value, style: toFill(format) }, note);

/** A label with the place for words of any length. */
const wordsField = (label: string, value: string | undefined, note?: string): Row =>
  labelled(label, { value: value ?? null, style: toFill(AS_TYPED, true) }, note);

/** A field that this form is made for: another meeting has a form of its own. */
const fixed = (label: string, value: string): Row => labelled(label, { value, style: asTold });

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
  wordsField(words.replacesReason, reason, words.replacesHint),
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
  const unitKind = entered(entries, FIELD.unitKind);
  const received = entered(entries, FIELD.received);
  const note = entered(entries, FIELD.note);
  return [
    ...(unitKind === undefined ? [] : [field(words.unitKind, unitKind, AS_TYPED)]),
    ...(received === undefined ? [] : [field(words.received, factCell('ngay', received), DAY_FORMAT)]),
    ...(note === undefined ? [] : [wordsField(words.note, note)]),
  ];
};

const closeRows = (entries: Entries): readonly Row[] => {
  const count = (name: string) => {
    const text = entered(entries, name);
    return text === undefined ? null : factCell('nguoi', text);
  };
  return [
    field(words.inFavour, count(FIELD.inFavour)),
    field(words.against, count(FIELD.against)),
    wordsField(words.minutes, entered(entries, FIELD.minutes)),
    ...seldomRows(entries),
  ];
};

/** What the unit said, where a superior answers beside it. */
const lockedOwn = (row: Row): Row =>
  row.map((cell, column) =>
    column > LAST || cell?.style?.protection?.locked !== false
      ? cell
      : { ...cell, style: asFilled(cell.style) },
  );

const titleRows = (
  { rubric, given = {}, appraises }: Blank,
  { heading, headOf }: Pick<SheetForm, 'heading' | 'headOf'>,
): readonly Row[] => {
  const [motto = '', under]: readonly string[] = paperLabels.mottoes[headOf];
  return [
    [
      { value: given.organisation ?? '', style: asName },
      undefined,
      undefined,
      { value: motto, style: asName },
    ],
    [
      { value: given.unit?.name ?? '', style: asName },
      ...(under === undefined ? [] : [undefined, undefined, { value: under, style: asName }]),
    ],
    across(appraises ? words.appraisalHeading(heading) : heading, asTitle),
    across(rubric.file.name, asGuide),
    across(appraises ? words.appraisalGuide : words.guide, asGuide),
    [],
  ];
};

const merged = (row: number, from: number, to: number) => ({
  startRow: row,
  endRow: row,
  startCol: from,
  endCol: to,
});

/** The form of one meeting as a sheet of a workbook: it is read back by its labels and by the codes of its lines. */
export const meetingGrid = (blank: Blank): Grid => {
  const { rubric, named, given = {}, occasion, appraises = false } = blank;
  const { entries = EMPTY } = given;
  const asked = questionnaire(rubric, occasion, recordedIn(entries));
  const form = given.form ?? paperLabels.sheetForm;
  const titles = titleRows(blank, form);
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
    ...{ entries, appraised: appraises || appraisedIn(entries).length > 0 },
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
  const signed = signaturePart(form.signer, WIDTHS.length, end.length + 1);
  const made = [...end, [], ...signed.rows];
  const rows = appraises ? made.map(lockedOwn) : made;
  const widths = widthsOf(setting);
  const merges = [
    ...[0, 1].map((row) => merged(row, 0, 1)),
    ...[0, 1].map((row) => merged(row, 3, LAST)),
    ...[2, 3, 4].map((row) => merged(row, 0, LAST)),
    ...fieldRows.flatMap((row) => [merged(row, 0, 2), merged(row, 3, LAST)]),
    ...signed.merges,
  ];
  return {
    title: words.sheet,
    ...{ rows, widths },
    heights: rowHeights({ rows, widths, merges }),
    merges,
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
