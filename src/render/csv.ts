import type { Block, Cell } from '../report/report.ts';
import type { Renderer } from './renderer.ts';
import { visible } from './visible.ts';

/** What makes a spreadsheet calculate, at the start of a cell or of what another separator would make one. */
const FORMULA = /(^|[,;]["']*)(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** The separator that spreadsheets expect where the decimal mark is a comma. */
const SEPARATOR = ';';

const quoted = (text: string): string => {
  const safe = visible(text).replace(FORMULA, "$1'$2");
  return /[";,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A number is written as one, with the decimal mark of the language. */
const field = ({ text, value }: Cell): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : quoted(text);

const rowsOf = (block: Block): readonly (readonly string[])[] =>
  block.type === 'table'
    ? [block.columns.map(({ title }) => quoted(title)), ...block.rows.map(({ cells }) => cells.map(field))]
    : [];

/** The tables of a page for a spreadsheet, which takes the letters rightly only after a byte order mark. */
export const renderer: Renderer = {
  render: ({ blocks }) =>
    `\ufeff${blocks
      .flatMap(rowsOf)
      .map((fields) => `${fields.join(SEPARATOR)}\r\n`)
      .join('')}`,
};
