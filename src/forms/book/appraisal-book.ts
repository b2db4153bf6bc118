import { form } from '../../messages/words/blank-form.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Grid } from '../../render/xlsx/book.ts';
import { DAY_FORMAT } from '../../render/xlsx/look.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { WriteBook } from '../sheet/blank.ts';
import {
  answerField,
  appraisedField,
  appraisedReasonField,
  type Entries,
  entered,
  FIELD,
  factField,
  reasonField,
  recordedIn,
} from '../sheet/entries.ts';
import { linesIn, questionnaire } from '../sheet/questionnaire.ts';
import { answersOf, noteOf } from './answers.ts';
import { choiceCheck, pointsCheck } from './check.ts';
import { answerCell, dayCell, factCell } from './entered-cell.ts';
import { factLabel, formatOf } from './fact-label.ts';
import { AS_TYPED, asFigure, asLabel, toFill } from './look.ts';
import { type FormColumn, formTable, unchecked } from './month-book.ts';

/** A sheet that its unit has scored, to be appraised. */
export interface Appraised {
  readonly unitName: string | null;
  readonly date: string;
  readonly kind: keyof typeof words.kinds;
  readonly rubric: string;
  /** What it says. */
  readonly entries: Entries;
  /** What its own score gave each line; `null` where that is open. */
  readonly own: ReadonlyMap<string, number | null>;
  /** The sheet as the record names it. */
  readonly replaced: string;
}

/** The sheets of a month that one rubric scores. */
export interface AppraisalBlank {
  readonly rubric: Rubric;
  readonly title: string;
  readonly sheets: readonly Appraised[];
}

type Column = FormColumn<Appraised>;
type Line = ReturnType<typeof linesIn>[number];

/** What stands there and is not to be changed. */
const fixed = (title: string, width: number, value: Column['value'], style = asFigure): Column => ({
  ...{ title, width, value, style, checks: unchecked },
});

const said =
  (field: string): Column['value'] =>
  ({ entries }) =>
    entered(entries, field) ?? null;

const counted =
  (field: string): Column['value'] =>
  ({ entries }) => {
    const text = entered(entries, field);
    return text === undefined ? null : factCell('nguoi', text);
  };

/** A column only where some sheet says something there. */
const seldom = (sheets: readonly Appraised[], column: Column): readonly Column[] =>
  sheets.some((one) => column.value(one) !== null) ? [column] : [];

const ownCell =
  (line: Line, rubric: Rubric): Column['value'] =>
  ({ entries, own }) => {
    const text = entered(entries, answerField(line.key));
    if (!('choices' in line)) return own.get(line.key) ?? null;
    return text === undefined ? null : answerCell(line, rubric, text);
  };

const lineColumns = (line: Line, rubric: Rubric, sheets: readonly Appraised[]): readonly Column[] => {
  const isAsked = 'choices' in line;
  const choices = isAsked ? answersOf(line, rubric) : null;
  const appraised = said(appraisedField(line.key));
  return [
    fixed(words.ownOf(line.key), 12, ownCell(line, rubric)),
    ...seldom(sheets, fixed(words.reasonOf(line.key), 18, said(reasonField(line.key)), asLabel)),
    {
      title: words.appraisedOf(line.key),
      note: noteOf(line, [line.heading, ...(isAsked ? [line.choices] : line.rules), words.appraisalHint]),
      width: 12,
      value: appraised,
      style: toFill(undefined, true),
      checks: (range) => {
        if (choices !== null) {
          return [
            choiceCheck(
              range,
              choices.map(({ word }) => word),
            ),
          ];
        }
        return isAsked ? [pointsCheck(range, line.points)] : [];
      },
    },
    {
      title: words.appraisedReasonOf(line.key),
      width: 18,
      value: said(appraisedReasonField(line.key)),
      style: toFill(undefined, true),
      checks: unchecked,
    },
  ];
};

const appraisalGrid = ({ rubric, title, sheets }: AppraisalBlank): Grid => {
  const recorded = sheets.flatMap(({ entries }) => recordedIn(entries));
  const asked = questionnaire(rubric, undefined, recorded);
  const lines = asked.groups.flatMap(({ keys }) => linesIn(asked, keys));
  const columns: readonly Column[] = [
    fixed(words.unit, 11, said(FIELD.unit), asLabel),
    fixed(words.unitName, 28, ({ unitName }) => unitName, asLabel),
    fixed(words.date, 12, ({ date }) => dayCell(date), { ...asFigure, numFmt: DAY_FORMAT }),
    fixed(words.kind, 14, ({ kind }) => words.kinds[kind], asLabel),
    ...lines.flatMap((line) => lineColumns(line, rubric, sheets)),
    ...asked.facts.flatMap((fact) => {
      const format = formatOf(fact);
      const value: Column['value'] = ({ entries }) => {
        const text = entered(entries, factField(fact.key));
        return text === undefined ? null : factCell(fact.type, text);
      };
      const style = format === undefined ? asFigure : { ...asFigure, numFmt: format };
      return seldom(sheets, fixed(factLabel(fact), 11, value, style));
    }),
    ...seldom(sheets, fixed(words.voteInFavour, 10, counted(FIELD.inFavour))),
    ...seldom(sheets, fixed(words.voteAgainst, 10, counted(FIELD.against))),
    ...seldom(sheets, fixed(words.minutes, 24, said(FIELD.minutes), { ...asLabel, numFmt: AS_TYPED })),
    ...seldom(sheets, fixed(words.unitKind, 14, said(FIELD.unitKind), asLabel)),
    ...seldom(sheets, fixed(words.received, 12, said(FIELD.received), asLabel)),
    ...seldom(sheets, fixed(words.note, 24, said(FIELD.note), asLabel)),
    fixed(words.rubric, 24, (one) => one.rubric, asLabel),
    fixed(words.replaces, 24, ({ replaced }) => replaced, asLabel),
    fixed(words.replacesReason, 24, () => form.appraisalReason, asLabel),
  ];
  return formTable(title, columns, sheets);
};

/** The sheets of a month to be appraised as a workbook: a row a sheet, a page a rubric. */
export const appraisalBook = (
  blanks: readonly AppraisalBlank[],
  title: string,
  book: WriteBook,
): Promise<Uint8Array> => book(blanks.map(appraisalGrid), title);
