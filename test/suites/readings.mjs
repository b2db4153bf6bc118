// The readers of the program, each as `{ data }` or `{ refused: codes }`.
import { dataOf } from '../../dist/intake/document/document.js';
import { readRecords } from '../../dist/intake/formats/records.js';
import { cutRow } from '../../dist/intake/formats/table/csv/csv-cut.js';
import { linesIn } from '../../dist/intake/formats/text/lines.js';
import { decode } from '../../dist/intake/formats/text/text.js';
import { openArchive } from '../../dist/intake/formats/workbook/archive/archive.js';
import { readBook } from '../../dist/intake/formats/workbook/book/book.js';
import { readBytes } from '../../dist/intake/world/document-file.js';

const codesOf = (problems) => problems.map(({ complaint }) => complaint.code);

export const documentIn = (name, bytes) => {
  const read = readBytes(name, bytes);
  return 'problems' in read ? { refused: codesOf(read.problems) } : { data: dataOf(read.document.root) };
};

/** Rows by the names of the first one. */
export const tableIn = (bytes) => {
  const decoded = decode(bytes);
  if ('complaint' in decoded) return { refused: [decoded.complaint.code] };
  const lines = [...linesIn(decoded.text)];
  const rows = [];
  for (let from = 0; from < lines.length; ) {
    const cut = cutRow(lines, from, true, ',');
    if (cut === null) break;
    if (cut.fault !== undefined) return { refused: [cut.fault.complaint.code] };
    rows.push(cut.texts);
    from += cut.lines;
  }
  const [head = [], ...body] = rows;
  return { data: body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))) };
};

/** The texts of all cells; the sheets are also read as those of an office. */
export const workbookIn = async (name, bytes) => {
  const source = { file: name, size: () => bytes.length, bytes: () => bytes, chunks: async function* () {} };
  for await (const _ of readRecords(source));
  const archive = openArchive(bytes);
  const book = 'complaint' in archive ? archive : readBook(bytes, archive.entries);
  if ('complaint' in book) return { refused: [book.complaint.code] };
  return { data: book.sheets.map(({ rows }) => rows.map((row) => row.map(({ text }) => text))) };
};
