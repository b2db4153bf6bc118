import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import readBook from 'read-excel-file/node';
import { filePart } from './paper.ts';
import { type Element, readXml } from './read-xml.ts';

/** A table as a reader finds it: the last of the heads over each column, and its rows, each cell as `plain` says it. */
export interface WrittenTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Raw = string | number | boolean | Date | null | undefined;

const two = (number: number): string => String(number).padStart(2, '0');

const dayText = (day: Date): string =>
  `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;

/** What a cell says, the same whether its format keeps numbers and days or only words for them: `97,50` and 97.5 are one number. */
export const plain = (raw: Raw): string => {
  if (raw === null || raw === undefined) return '';
  if (raw instanceof Date) return dayText(raw);
  if (typeof raw === 'number') return String(raw);
  const text = String(raw).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return /^[-−+]?\d+(?:,\d+)?$/.test(text) ? String(Number(text.replace('−', '-').replace(',', '.'))) : text;
};

const isNumber = (text: string): boolean => /^\(\d+\)$/.test(text);

/** Rows of heads, the row of the numbers of columns left out, as one row: the last words over each column. */
const lastHeads = (rows: readonly (readonly string[])[]): readonly string[] => {
  const heads = rows.filter((row) => !row.every((text) => isNumber(text) || text === ''));
  return (heads[0] ?? []).map((_, column) => heads.findLast((row) => row[column] !== '')?.[column] ?? '');
};

const tableFrom = (
  heads: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): WrittenTable => ({
  heads: lastHeads(heads),
  rows,
});

/** A mark that keeps a spreadsheet from calculating or from making a day of it. */
const unmarked = (text: string): string => text.replace(/(^|[,;](?:\s*["'])*)'(?=\s*[=+\-@0-9])/g, '$1');

/** The tables of a CSV file: a heading stands alone in its row, and an empty row comes between tables. */
export const csvTables = (text: string): readonly WrittenTable[] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';' });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const parts: string[][][] = [[]];
  for (const row of data)
    if (row.length === 1 && row[0] === '') parts.push([]);
    else parts.at(-1)?.push(row.map((cell) => plain(unmarked(cell))));
  return parts
    .map((rows) => (rows[0]?.length === 1 ? rows.slice(1) : rows))
    .filter(({ length }) => length > 0)
    .map(([head = [], ...rows]) => tableFrom([head], rows));
};

const inside = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => (child.name === name ? [child] : inside(child, name)));

const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

const paragraphText = (element: Element): string =>
  element.children
    .map((one) => {
      if (one.name === 'w:t') return one.text;
      return one.name === 'w:br' ? ' ' : paragraphText(one);
    })
    .join('');

/** The cells of a row of Word, one a column of its grid. */
const wordRow = (row: Element): readonly string[] =>
  row.children
    .filter(({ name }) => name === 'w:tc')
    .flatMap((cell) => {
      const span = Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1);
      return Array.from({ length: span }, () => plain(inside(cell, 'w:p').map(paragraphText).join(' ')));
    });

/** The tables of a Word file that have a head, as its XML has them. */
export const wordTables = (bytes: Uint8Array): readonly WrittenTable[] =>
  inside(readXml(filePart(bytes, 'word/document.xml')), 'w:tbl').flatMap((table) => {
    const rows = table.children.filter(({ name }) => name === 'w:tr');
    const isHead = (row: Element): boolean => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined;
    const heads = rows.filter(isHead);
    return heads.length === 0
      ? []
      : [tableFrom(heads.map(wordRow), rows.filter((row) => !isHead(row)).map(wordRow))];
  });

/** The tables of a page as a browser has built them. */
export const htmlTables = async (page: Page, html: string): Promise<readonly WrittenTable[]> => {
  await page.setContent(html);
  const tables: { readonly heads: string[][]; readonly rows: string[][] }[] = await page.evaluate(`
    [...document.querySelectorAll('table')].map((table) => {
      const grid = (rows) => {
        const cells = rows.map(() => []);
        rows.forEach((row, at) => {
          let column = 0;
          for (const cell of row.cells) {
            while (cells[at][column] !== undefined) column++;
            for (let down = 0; down < cell.rowSpan; down++)
              for (let across = 0; across < cell.colSpan; across++)
                if (cells[at + down]) cells[at + down][column + across] = cell.textContent;
            column += cell.colSpan;
          }
        });
        return cells;
      };
      return {
        heads: grid([...(table.tHead?.rows ?? [])]),
        rows: grid([...table.tBodies].flatMap((body) => [...body.rows])),
      };
    })`);
  return tables.map(({ heads, rows }) =>
    tableFrom(
      heads.map((row) => row.map(plain)),
      rows.map((row) => row.map(plain)),
    ),
  );
};

/** A sheet of a workbook, cell by cell, without the empty ones at the end of rows and of the sheet. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Rows without the empty cells at the end of each and the empty rows at the end of all. */
export const trimmed = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
  return cut.slice(0, cut.findLastIndex(({ length }) => length > 0) + 1);
};

const filled = (row: readonly Raw[]): readonly string[] => Array.from(row, plain);

const excelValue = (cell: ExcelJS.Cell): Raw => {
  if (cell.isMerged && cell.master !== cell) return null;
  const { result, value } = cell;
  if (result !== undefined) return result instanceof Object && !(result instanceof Date) ? null : result;
  return value instanceof Object && !(value instanceof Date) ? cell.text : value;
};

const asked = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
};

/** The sheets of a workbook as each of three libraries reads them. */
export const sheetsByLibraries = async (
  bytes: Uint8Array,
): Promise<Readonly<Record<'exceljs' | 'read-excel-file' | 'hucre', readonly WrittenSheet[]>>> => ({
  exceljs: (await asked(bytes)).worksheets.map((sheet) => ({
    name: sheet.name,
    rows: trimmed(
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column) =>
          plain(excelValue(sheet.getCell(row + 1, column + 1))),
        ),
      ),
    ),
  })),
  'read-excel-file': (await readBook(Buffer.from(bytes))).map(({ sheet, data }) => ({
    name: sheet,
    rows: trimmed(data.map((row) => filled(row as readonly Raw[]))),
  })),
  hucre: (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({
    name,
    rows: trimmed(rows.map((row) => filled(row as readonly Raw[]))),
  })),
});

/** A number as its format shows it in Vietnamese: with so many decimals, and words before and behind it. */
const shownAs = (value: number, format: string): string => {
  const [above = format, below] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const used = value < 0 && below === undefined ? above : above;
  const [, before = '', digits = '', behind = ''] =
    /^((?:"[^"]*")*)(0(?:\.0+)?)((?:"[^"]*")*)$/.exec(used) ?? [];
  if (format === '""') return '';
  if (digits === '') return String(value);
  const decimals = digits.length - Math.min(digits.length, 2);
  const number = Math.abs(value).toFixed(decimals).replace('.', ',');
  const words = (text: string): string => text.replaceAll('"', '');
  return `${value < 0 ? '−' : ''}${words(before)}${number}${words(behind)}`;
};

const shownCell = (cell: ExcelJS.Cell): string => {
  const value = excelValue(cell);
  return plain(typeof value === 'number' ? shownAs(value, cell.numFmt ?? 'General') : value);
};

const cellsOf = (sheet: ExcelJS.Worksheet, row: number): readonly ExcelJS.Cell[] =>
  Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1));

const shownRows = (sheet: ExcelJS.Worksheet): readonly (readonly string[])[] =>
  Array.from({ length: sheet.rowCount }, (_, row) => cellsOf(sheet, row).map(shownCell));

/** The tables of a workbook, each cell as a spreadsheet shows it: below the rows that stay on the screen, and above what is said across columns. */
export const bookTables = async (bytes: Uint8Array): Promise<readonly WrittenTable[]> =>
  (await asked(bytes)).worksheets.flatMap((sheet) => {
    const [view] = sheet.views;
    const head = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
    if (head === 0) return [];
    const rows = shownRows(sheet);
    const isAcross = (row: number): boolean => cellsOf(sheet, row).some(({ isMerged }) => isMerged);
    const end = rows.findIndex((row, at) => at >= head && (isAcross(at) || row.every((text) => text === '')));
    const titled = rows
      .slice(0, head)
      .findLastIndex((row) => !row.every((text) => isNumber(text) || text === ''));
    return [
      tableFrom(
        [rows[titled - 1] ?? [], rows[titled] ?? []].map((row, at, both) =>
          // Words over several columns, which stand above their heads, are no heads.
          at === 0 && both[1]?.every((text) => text !== '') ? row.map(() => '') : row,
        ),
        rows.slice(head, end === -1 ? undefined : end),
      ),
    ];
  });
