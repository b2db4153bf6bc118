import type { Cell, Head, Row } from '../../report/page.ts';
import { onlyColumns, type Written } from '../text/stretches.ts';
import { classes, escaped, escapedLines } from './escaped.ts';
import { measured, type Paper, stretchesOf } from './paper.ts';

const columnClasses = ({ align = 'left', wraps }: Head): readonly (string | undefined)[] => [
  align === 'left' ? undefined : align,
  wraps === true ? 'wraps' : undefined,
];

const titleCell = (column: Head): string =>
  `<th scope="col"${classes(...columnClasses(column))}>${escaped(column.title)}</th>`;

const shade = ({ level }: Cell): string | undefined => (level === undefined ? undefined : `level-${level}`);

/** The last of the columns that name a row is its head. */
const headOfRow = (columns: readonly Head[]): number => columns.findLastIndex(({ names }) => names === true);

const tableRow = (columns: readonly Head[], { cells, apart }: Row): string => {
  const head = headOfRow(columns);
  const written = columns.map((column, index) => {
    const cell = cells[index] ?? { text: '' };
    const words = escapedLines(cell.text);
    const look = classes(...columnClasses(column), cell.tone, shade(cell));
    return index === head && cell.text !== ''
      ? `<th scope="row"${look}>${words}</th>`
      : `<td${look}>${words}</td>`;
  });
  return `<tr${classes(apart === true ? 'apart' : undefined)}>${written.join('')}</tr>\n`;
};

/** A table stands in a box of its own, so that on a narrow screen it is moved and not the page; the box can be reached and moved with the keyboard. */
const boxed = ({ columns, rows }: Written, name: string): string =>
  [
    `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(name)}">\n<table>\n`,
    `<thead>\n<tr>${columns.map(titleCell).join('')}</tr>\n</thead>\n`,
    `<tbody>\n${rows.map((row) => tableRow(columns, row)).join('')}</tbody>\n`,
    '</table>\n</div>',
  ].join('');

/** A table of that name, in as many parts beneath each other as the paper asks for. */
export const tableMarkup = (table: Written, name: string, paper: Paper): string =>
  stretchesOf(measured(table.columns, table.rows), paper)
    .map((stretch) => boxed(onlyColumns(table, stretch), name))
    .join('\n');
