import type { Cell, Head, Row } from '../../report/page.ts';
import type { Finder } from '../../report/picture.ts';
import { columnNumbers } from '../text/column-number.ts';
import { headGroups } from '../text/head-group.ts';
import { onlyColumns } from '../text/stretches.ts';
import type { Behind } from './behind.ts';
import { classes, escaped, escapedLines } from './escaped.ts';
import { dialogMarkup, finderMarkup } from './finder.ts';
import { measured, type Paper, stretchesOf } from './paper.ts';

const columnClasses = ({ align = 'left', wraps }: Head): readonly (string | undefined)[] => [
  align === 'left' ? undefined : align,
  wraps === true ? 'wraps' : undefined,
];

const titleCell = (column: Head, span = ''): string =>
  `<th scope="col"${span}${classes(...columnClasses(column))}>${escaped(column.title)}</th>`;

const headRow = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>\n`;

/** The heads of a table, in two rows where some stand under common words. */
const headsMarkup = (columns: readonly Head[]): string => {
  const groups = headGroups(columns);
  if (groups === null) return headRow(columns.map((column) => titleCell(column)));
  const above = groups.flatMap(({ over, from, count }) =>
    over === undefined
      ? columns.slice(from, from + 1).map((column) => titleCell(column, ' rowspan="2"'))
      : [`<th scope="colgroup" colspan="${count}" class="center">${escaped(over)}</th>`],
  );
  const below = columns.flatMap((column) => (column.over === undefined ? [] : [titleCell(column)]));
  return headRow(above) + headRow(below);
};

const shade = ({ level }: Cell): string | undefined => (level === undefined ? undefined : `level-${level}`);

/** The last of the columns that name a row is its head. */
const headOfRow = (columns: readonly Head[]): number => columns.findLastIndex(({ names }) => names === true);

/** A cell that can be opened is a button; the arrow keys lead to it, so that the tab key does not stop at each. */
const wordsOf = ({ text, behind }: Cell, gathered: Behind): string =>
  behind === undefined
    ? escapedLines(text)
    : `<button type="button" tabindex="-1" value="${gathered.add(behind())}">${escaped(text)}</button>`;

const placeOf = ({ rank }: Cell): string => (rank === undefined ? '' : ` data-rank="${rank}"`);

/** A row that can be found says its number, which is the same in each part of its table. */
const rowAttributes = ({ apart, about, number }: Numbered): string =>
  [
    classes(apart === true ? 'apart' : undefined),
    ...(about === undefined ? [] : [` data-row="${number}" data-about="${escaped(JSON.stringify(about))}"`]),
  ].join('');

const tableRow = (columns: readonly Head[], row: Numbered, gathered: Behind): string => {
  const { cells } = row;
  const head = headOfRow(columns);
  const written = columns.map((column, index) => {
    const cell = cells[index] ?? { text: '' };
    const words = wordsOf(cell, gathered);
    const look = `${classes(...columnClasses(column), cell.tone, shade(cell))}${placeOf(cell)}`;
    return index === head && cell.text !== ''
      ? `<th scope="row"${look}>${words}</th>`
      : `<td${look}>${words}</td>`;
  });
  return `<tr${rowAttributes(row)}>${written.join('')}</tr>\n`;
};

interface Written {
  readonly columns: readonly Head[];
  readonly rows: readonly Row[];
  readonly finder?: Finder;
}

/** What a table is written under and into. */
export interface Place {
  /** The heading that it stands under. */
  readonly under: string;
  readonly paper: Paper;
  readonly gathered: Behind;
}

/** A row with its number in the whole table. */
interface Numbered extends Row {
  readonly number: number;
}

const numbersMarkup = (columns: readonly Head[]): string => {
  const numbers = columnNumbers(columns);
  return numbers === null
    ? ''
    : `<tr class="numbers">${numbers.map((number) => `<td>${number}</td>`).join('')}</tr>\n`;
};

/** A table stands in a box of its own, so that on a narrow screen it is moved and not the page; the box can be reached and moved with the keyboard. */
const boxed = (columns: readonly Head[], rows: readonly Numbered[], { under, gathered }: Place): string =>
  [
    `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(under)}">\n<table>\n`,
    `<thead>\n${headsMarkup(columns)}${numbersMarkup(columns)}</thead>\n`,
    `<tbody>\n${rows.map((row) => tableRow(columns, row, gathered)).join('')}</tbody>\n`,
    '</table>\n</div>',
  ].join('');

/** A table in as many parts beneath each other as the paper asks for, with what its rows are found by. */
export const tableMarkup = (table: Written, place: Place): string => {
  const rows = table.rows.map((row, number): Numbered => ({ ...row, number }));
  const parts = stretchesOf(measured(table.columns, rows), place.paper).map((stretch) => {
    const part = onlyColumns({ columns: table.columns, rows }, stretch);
    return boxed(part.columns, part.rows, place);
  });
  const { finder } = table;
  if (finder === undefined) return parts.join('\n');
  return [
    '<section class="found">',
    finderMarkup(finder, table.rows),
    ...parts,
    dialogMarkup(finder),
    '</section>',
  ].join('\n');
};
