import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { dataOf } from '../../src/intake/document/document.ts';
import type { Read } from '../../src/intake/document/read.ts';
import { reader } from '../../src/intake/formats/workbook/xlsx.ts';
import { makeZip, type Part } from './zip.ts';

/** A workbook as the library of the project writes it. */
export const makeBook = (...sheets: readonly WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [...sheets] });

export type Row = readonly CellValue[];

/** A sheet of plain rows. */
export const sheetOf = (rows: readonly Row[], more: Partial<WriteSheet> = {}): WriteSheet => ({
  name: 'Tháng 3',
  rows: rows.map((row) => [...row]),
  ...more,
});

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface RawBook {
  /** The inside of each sheet. */
  readonly sheets: readonly string[];
  /** Names of the sheets, as markup. */
  readonly names?: readonly string[];
  /** What stands before the list of sheets. */
  readonly properties?: string;
  /** Codes of number formats; a cell with `s="1"` has the first of them. */
  readonly formats?: readonly string[];
  readonly more?: readonly Part[];
}

/** A workbook written as markup, for what no library writes. */
export const rawBook = ({
  sheets,
  names = [],
  properties = '',
  formats = [],
  more = [],
}: RawBook): Uint8Array => {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (...inside: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`;
  const listed = sheets.map(
    (_, index) =>
      `<sheet name="${names[index] ?? `Trang ${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const styles = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`);
  return makeZip([
    { name: '[Content_Types].xml', content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>` },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        ...sheets.map((_, index) =>
          relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
        ),
        relation('rId99', 'styles', 'styles.xml'),
      ),
    },
    {
      name: 'xl/styles.xml',
      content: `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${styles.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`,
    },
    ...sheets.map((inside, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
    })),
    ...more,
  ]);
};

/** Cells of one row as markup: text in quotes is a text, anything else stands as it is. */
export const rawRow = (row: number, cells: Readonly<Record<string, string>>, more = ''): string =>
  `<row r="${row}"${more}>${Object.entries(cells)
    .map(([column, inside]) =>
      inside.startsWith('<c') ? inside : `<c r="${column}${row}" t="inlineStr"><is><t>${inside}</t></is></c>`,
    )
    .join('')}</row>`;

/** Everything that the reader makes of a workbook. */
export const readBytes = async (bytes: Uint8Array): Promise<readonly Read[]> => {
  const source = { file: 'a.xlsx', size: () => bytes.length, bytes: () => bytes };
  const reads: Read[] = [];
  for await (const read of reader({
    ...source,
    chunks: async function* () {
      yield bytes;
    },
  }))
    reads.push(read);
  return reads;
};

const problemText = ({
  severity,
  complaint,
  location,
  also = [],
}: Extract<Read, { problems: unknown }>['problems'][number]) =>
  [
    ...(severity === 'warning' ? ['warning'] : []),
    complaint.code,
    ...[location, ...also].flatMap((at) =>
      at === undefined ? [] : [[at.sheet, at.cell].filter((part) => part !== undefined).join('!')],
    ),
  ]
    .filter((part) => part !== '')
    .join(' ');

/** What was read, short enough to be compared: data of the records, and problems with their cells. */
export const summaryOf = async (bytes: Uint8Array): Promise<readonly unknown[]> =>
  (await readBytes(bytes)).flatMap((read) => {
    if ('problems' in read) return [read.problems.map(problemText).join(', ')];
    const data = JSON.parse(JSON.stringify(dataOf(read.document.root)));
    return [...(read.notices ?? []).map(problemText), data];
  });
