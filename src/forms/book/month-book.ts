import { columnName } from '../../intake/formats/table/cell-address.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Grid, GridCell } from '../../render/xlsx/book.ts';
import { DAY_FORMAT } from '../../render/xlsx/look.ts';
import { rowHeights, widthForWords } from '../../render/xlsx/row-heights.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Given } from '../sheet/given.ts';
import { questionnaire } from '../sheet/questionnaire.ts';
import { answersOf, noteOf } from './answers.ts';
import { type CellCheck, choiceCheck, dayCheck, factChecks, pointsCheck } from './check.ts';
import { factLabel, formatOf } from './fact-label.ts';
import { AS_TYPED, asColumn, asLabel, toFill } from './look.ts';

/** A table to fill in: the units of one month, a row each. */
export interface MonthBlank {
  readonly rubric: Rubric;
  readonly title: string;
  readonly units: readonly Given[];
}

/** One column of a table to fill in: its heading, how wide it is, what stands in it already, and what may be typed. */
export interface FormColumn<Item> {
  readonly title: string;
  readonly note?: string;
  readonly width: number;
  readonly value: (item: Item) => string | number | null;
  readonly style: GridCell['style'];
  readonly checks: (range: string) => readonly CellCheck[];
}

type Column = FormColumn<Given>;

const empty = (): null => null;
export const unchecked = (): readonly CellCheck[] => [];

const headColumns: readonly Column[] = [
  { title: words.unit, width: 11, value: ({ unit }) => unit?.id ?? null, style: asLabel, checks: unchecked },
  {
    title: words.unitName,
    width: 28,
    value: ({ unit }) => unit?.name ?? null,
    style: asLabel,
    checks: unchecked,
  },
  {
    title: words.date,
    width: 12,
    value: empty,
    style: toFill(DAY_FORMAT),
    checks: (range) => [dayCheck(range)],
  },
  {
    title: words.kind,
    width: 14,
    value: ({ kind }) => (kind === undefined ? null : words.kinds[kind]),
    style: toFill(undefined, true),
    checks: (range) => [choiceCheck(range, Object.values(words.kinds))],
  },
];

const closeColumns: readonly Column[] = [
  ...[words.voteInFavour, words.voteAgainst].map(
    (title): Column => ({
      ...{ title, width: 10, value: empty, style: toFill(undefined) },
      checks: (range) => factChecks('nguoi', range),
    }),
  ),
  { title: words.minutes, width: 24, value: empty, style: toFill(AS_TYPED, true), checks: unchecked },
];

const columnsOf = (rubric: Rubric): readonly Column[] => {
  const { facts, lines } = questionnaire(rubric);
  return [
    ...headColumns,
    ...facts.map(
      (fact): Column => ({
        title: factLabel(fact),
        note: fact.title,
        width: 11,
        value: ({ carried }) => carried?.facts.get(fact.key) ?? null,
        style: toFill(formatOf(fact)),
        checks: (range) => factChecks(fact.type, range),
      }),
    ),
    ...lines.flatMap((line): readonly Column[] => {
      const choices = answersOf(line, rubric);
      return [
        {
          title: line.key,
          note: noteOf(line, [line.heading, line.choices]),
          width: 12,
          value: empty,
          style: toFill(undefined, true),
          checks: (range) =>
            choices === null
              ? [pointsCheck(range, line.points)]
              : [
                  choiceCheck(
                    range,
                    choices.map(({ word }) => word),
                  ),
                ],
        },
        {
          title: words.reasonOf(line.key),
          width: 18,
          value: empty,
          style: toFill(undefined, true),
          checks: unchecked,
        },
      ];
    }),
    ...closeColumns,
  ];
};

/** So many columns at the left tell whose row it is. */
const NAMING = 2;

/** A table to fill in as a sheet of a workbook: it is read back by its headings. */
export const formTable = <Item>(
  title: string,
  columns: readonly FormColumn<Item>[],
  items: readonly Item[],
): Grid => {
  const rows: Grid['rows'] = [
    columns.map(({ title, note }) => ({
      value: title,
      style: asColumn,
      ...(note === undefined ? {} : { note }),
    })),
    ...items.map((item) =>
      columns.map(({ value, style }) => ({
        value: value(item),
        ...(style === undefined ? {} : { style }),
      })),
    ),
  ];
  const widths = columns.map(({ width, value, style }) => {
    const texts = items.map(value).filter((one) => typeof one === 'string');
    return style?.alignment?.wrapText === true ? widthForWords(texts, width) : width;
  });
  return {
    ...{ title, rows, widths },
    heights: rowHeights({ rows, widths }),
    head: { from: 0, to: 0 },
    fixedColumns: NAMING,
    more: {
      dataValidations: columns.flatMap(({ checks }, at) =>
        checks(`${columnName(at + 1)}2:${columnName(at + 1)}${items.length + 1}`),
      ),
      protection: { sheet: true, formatColumns: true, formatRows: true },
    },
  };
};

/** The table of a month. */
export const monthGrid = ({ rubric, title, units }: MonthBlank): Grid =>
  formTable(title, columnsOf(rubric), units);
