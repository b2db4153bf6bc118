import type { Block, Cell, Page } from '../report/page.ts';
import { numberIn } from '../report/value.ts';
import { visible } from './text/visible.ts';

/** What makes a spreadsheet calculate, at the start of a cell or of what another separator would make one. */
const FORMULA = /(^|[,;](?:\s*["'])*)(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** How a table is written: with the separator and the decimal mark that its reader expects. */
interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  readonly beginning: string;
}

/** A spreadsheet in Vietnamese; it takes the letters rightly only after a byte order mark. */
const people: Dialect = { separator: ';', decimal: ',', beginning: '\ufeff' };

/** A program. */
const machines: Dialect = { separator: ',', decimal: '.', beginning: '' };

const END = '\r\n';

const quoted = (text: string): string => {
  const safe = visible(text).replace(FORMULA, "$1'$2");
  return /[";,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A number is written as one, with the decimal mark of the reader. */
const field = ({ text, value }: Cell, { decimal, separator }: Dialect): string => {
  const plain = value?.is === 'points' && value.marked === true ? undefined : numberIn(value);
  if (plain === undefined) return quoted(text);
  const number = String(plain).replace('.', decimal);
  return number.includes(separator) ? `"${number}"` : number;
};

type TableBlock = Extract<Block, { type: 'table' }>;

const tableText = ({ columns, rows }: TableBlock, dialect: Dialect): string =>
  [
    columns.map(({ title }) => quoted(title)),
    ...rows.map(({ cells }) => cells.map((one) => field(one, dialect))),
  ]
    .map((fields) => `${fields.join(dialect.separator)}${END}`)
    .join('');

/** The tables of a page, each with the heading it stands under. */
const tablesOf = (page: Page) => {
  let title = '';
  return page.flatMap((block) => {
    if (block.type === 'heading') title = block.text;
    return block.type === 'table' ? [{ title, table: block }] : [];
  });
};

/** One table is the whole file, for whoever sorts and filters it; of several each has its heading above, and an empty line before. */
const written = (page: Page, dialect: Dialect): string => {
  const tables = tablesOf(page);
  const [only] = tables;
  if (tables.length === 1 && only !== undefined)
    return `${dialect.beginning}${tableText(only.table, dialect)}`;
  const texts = tables.map(({ title, table }) => `${quoted(title)}${END}${tableText(table, dialect)}`);
  return `${dialect.beginning}${texts.join(END)}`;
};

/** The tables of a page for a spreadsheet, with every column whatever the width. */
export const render = (page: Page): string => written(page, people);

/** The same for programs: commas, decimal points, no byte order mark. */
export const renderForMachines = (page: Page): string => written(page, machines);
