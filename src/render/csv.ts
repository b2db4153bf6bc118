import type { Block, Cell, Page } from '../report/page.ts';
import { numberIn } from '../report/value.ts';
import { worded } from './text/figure-blocks.ts';
import { visibleLines } from './text/visible.ts';

/** What makes a spreadsheet calculate, at the start of a cell or of what another separator would make one. */
const FORMULA = /(^|[,;](?:\s*["'])*)(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** What a spreadsheet takes for a day, a time or another number: figures with a mark between them, zeros in front, an exponent. */
const MISTAKEN = /^\s*(?:\d+(?:\s*[/.:-]\s*\d+){1,2}|0\d+|\d+e\d+)\s*$/i;

/** How a table is written: with the separator and the decimal mark that its reader expects. */
interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  readonly beginning: string;
  /** What people call by words is called by its code, and nothing is marked as text that a spreadsheet would mistake. */
  readonly codes: boolean;
}

/** A spreadsheet in Vietnamese; it takes the letters rightly only after a byte order mark. */
const people: Dialect = { separator: ';', decimal: ',', beginning: '\ufeff', codes: false };

/** A program. */
const machines: Dialect = { separator: ',', decimal: '.', beginning: '', codes: true };

const END = '\r\n';

const quoted = (text: string): string => {
  const safe = visibleLines(text).replace(FORMULA, "$1'$2");
  return /[";,\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const wordsOf = ({ text, value }: Cell, { codes }: Dialect): string => {
  if (codes) return quoted(value?.is === 'code' ? value.code : text);
  const isMistaken = value?.is !== 'day' && MISTAKEN.test(text);
  return isMistaken ? `'${quoted(text)}` : quoted(text);
};

/** A number is written as one, with the decimal mark of the reader. */
const field = (one: Cell, dialect: Dialect): string => {
  const { value } = one;
  const plain = value?.is === 'points' && value.marked === true ? undefined : numberIn(value);
  if (plain === undefined) return wordsOf(one, dialect);
  const number = String(plain).replace('.', dialect.decimal);
  return number.includes(dialect.separator) ? `"${number}"` : number;
};

/** The two numbers of a part of a whole, each in a cell of its own. */
const partCells = ({ text, value }: Cell): readonly Cell[] =>
  value?.is === 'part' ? [value.count, value.whole].map(countedCell) : [{ text }, { text: '' }];

const countedCell = (count: number): Cell => ({ text: String(count), value: { is: 'count', count } });

type TableBlock = Extract<Block, { type: 'table' }>;

const tableText = ({ columns, rows, whole = rows }: TableBlock, dialect: Dialect): string =>
  [
    columns.flatMap(({ title, code = title, parts = [dialect.codes ? code : title] }) => parts.map(quoted)),
    ...whole.map(({ cells }) =>
      cells
        .flatMap((one, index) => (columns[index]?.parts === undefined ? [one] : partCells(one)))
        .map((one) => field(one, dialect)),
    ),
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
  const tables = tablesOf(worded(page));
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
