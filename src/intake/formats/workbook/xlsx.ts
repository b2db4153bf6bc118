import type { Problem } from '../../../domain/problem/problem.ts';
import { type Read, type Reader, unread } from '../../document/read.ts';
import { readTable } from '../table/table.ts';
import { readForm } from './form.ts';
import { isForm } from './form-fields.ts';
import { LARGEST_WORKBOOK, openArchive } from './xlsx-archive.ts';
import { type BookSheet, readBook } from './xlsx-book.ts';
import { hiddenNotices, passedOver } from './xlsx-notices.ts';
import { cellLocation } from './xlsx-places.ts';
import { SHEET_BOUNDS } from './xlsx-scan.ts';
import { isTable, tableRows } from './xlsx-table.ts';

/** A sheet holds a filled-in form, a table of meetings, or neither. */
type SheetKind = 'form' | 'table' | 'other';

const kindOf = (sheet: BookSheet): SheetKind => (isForm(sheet) ? 'form' : isTable(sheet) ? 'table' : 'other');

async function* readsOf(file: string, sheet: BookSheet, kind: SheetKind): AsyncGenerator<Read> {
  if (kind === 'form') yield readForm(file, sheet);
  if (kind === 'table') yield* readTable(file, tableRows(file, sheet));
}

/** A written cell beyond the bounds may be a meeting; what it says is not read. */
const farCells = (file: string, { name, far }: BookSheet): readonly Read[] =>
  far === undefined
    ? []
    : [
        {
          problems: [
            {
              severity: 'error',
              complaint: { code: 'cell-far', args: SHEET_BOUNDS },
              location: cellLocation(file, name, far),
            },
          ],
        },
      ];

/** A sheet with what it holds. */
interface Known {
  readonly sheet: BookSheet;
  readonly kind: SheetKind;
}

async function* readSheets(file: string, all: readonly Known[]): AsyncGenerator<Read> {
  if (all.every(({ kind }) => kind === 'other')) yield unread(file, { code: 'workbook-no-meeting' });
  for (const { sheet, kind } of all) yield* readsOf(file, sheet, kind);
  for (const { sheet } of all) yield* farCells(file, sheet);
}

const noticesOf = (file: string, all: readonly Known[]): readonly Problem[] =>
  all.every(({ kind }) => kind === 'other')
    ? []
    : all.flatMap(({ sheet, kind }) =>
        kind === 'other' ? [passedOver(file, sheet)] : hiddenNotices(file, sheet),
      );

/** Notices about the workbook as a whole are given with its first record. */
async function* withNotices(reads: AsyncIterable<Read>, notices: readonly Problem[]): AsyncGenerator<Read> {
  let isFirst = true;
  for await (const read of reads) {
    if (!isFirst) yield read;
    else if ('problems' in read) yield { ...read, problems: [...notices, ...read.problems] };
    else yield { ...read, notices: [...notices, ...(read.notices ?? [])] };
    isFirst = false;
  }
}

/** Excel: each sheet is a table of meetings or the form of one; nothing is opened before the archive has been looked at. */
export const reader: Reader = async function* (source) {
  const { file } = source;
  const size = source.size();
  if (size > LARGEST_WORKBOOK) {
    yield unread(file, { code: 'workbook-too-large', args: { size, limit: LARGEST_WORKBOOK } });
    return;
  }
  const bytes = source.bytes();
  const opened = await openArchive(bytes);
  const book = 'complaint' in opened ? opened : await readBook(bytes, opened.entries);
  if ('complaint' in book) {
    yield unread(file, book.complaint);
    return;
  }
  const all = book.sheets
    .filter(({ rows, far }) => rows.length > 0 || far !== undefined)
    .map((sheet): Known => ({ sheet, kind: kindOf(sheet) }));
  yield* withNotices(readSheets(file, all), noticesOf(file, all));
};
