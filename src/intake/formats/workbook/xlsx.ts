import type { Location } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import type { Complaint } from '../../../messages/index.ts';
import { NO_NAMES, type OwnHeadings } from '../../document/own-headings.ts';
import { passedOverWith, type Read, type Reader, type Source, unread } from '../../document/read.ts';
import { readTable } from '../table/table.ts';
import { LARGEST_WORKBOOK, openArchive } from './archive/archive.ts';
import { paced } from './archive/steps.ts';
import { type BookSheet, bookSteps } from './book/book.ts';
import { isOwnResult } from './book/own-result.ts';
import { cellLocation } from './book/places.ts';
import { SHEET_BOUNDS } from './book/sheet-part.ts';
import { readForm } from './form/form.ts';
import { isForm } from './form/form-fields.ts';
import { panelsOf } from './form/panels.ts';
import { cellNotices, hiddenNotices, passedOver } from './xlsx-notices.ts';
import { isTable, tableRows } from './xlsx-table.ts';

/** A sheet holds a filled-in form, a table of meetings, or neither. */
type SheetKind = 'form' | 'table' | 'other';

const kindOf = (sheet: BookSheet, own: OwnHeadings): SheetKind =>
  panelsOf(sheet).every(isForm) ? 'form' : isTable(sheet, own) ? 'table' : 'other';

/** A workbook that is read: its file, the office's own headings, and whom every row that was gone through is noted with. */
interface Setting {
  readonly file: string;
  readonly own: OwnHeadings;
  readonly noteRow: () => void;
}

function* noted<Row>(rows: Iterable<Row>, note: () => void): Generator<Row> {
  for (const row of rows) {
    yield row;
    note();
  }
}

async function* readsOf({ file, own, noteRow }: Setting, { sheet, kind }: Known): AsyncGenerator<Read> {
  if (kind === 'table') {
    yield* readTable(file, noted(tableRows(file, sheet, own), noteRow), own);
    return;
  }
  if (kind === 'form') for (const panel of panelsOf(sheet)) yield readForm(file, panel);
  for (const _ of sheet.rows) noteRow();
}

const errorAt = (location: Location, complaint: Complaint): Read => ({
  problems: [{ severity: 'error', complaint, location }],
});

/** What of a sheet is not read: all of it where it is damaged, and a written cell beyond the bounds, which may be a meeting. */
const lostOf = (file: string, { name, far, complaint }: BookSheet): readonly Read[] => [
  ...(complaint === undefined || complaint.code === 'sheet-without-cells'
    ? []
    : [errorAt({ file, sheet: name }, complaint)]),
  ...(far === undefined
    ? []
    : [errorAt(cellLocation(file, name, far), { code: 'cell-far', args: SHEET_BOUNDS })]),
];

/** A sheet with what it holds. */
interface Known {
  readonly sheet: BookSheet;
  readonly kind: SheetKind;
}

async function* readSheets(setting: Setting, all: readonly Known[]): AsyncGenerator<Read> {
  const { file } = setting;
  const lost = all.flatMap(({ sheet }) => lostOf(file, sheet));
  const isRead = all.some(({ kind }) => kind !== 'other');
  if (!isRead && lost.length === 0) yield unread(file, { code: 'workbook-no-meeting' });
  for (const known of all) yield* readsOf(setting, known);
  yield* lost;
}

const noticesOf = (file: string, all: readonly Known[]): readonly Problem[] =>
  all.every(({ kind }) => kind === 'other')
    ? []
    : all.flatMap(({ sheet, kind }) =>
        kind === 'other'
          ? passedOver(file, sheet)
          : [...hiddenNotices(file, sheet), ...cellNotices(file, sheet)],
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

/** Counts the rows of some sheets as they are gone through. */
const rowCounter = (all: readonly Known[], upTo: Source['upTo']): (() => void) => {
  const total = all.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
  let gone = 0;
  return () => {
    gone += 1;
    upTo?.(gone / total);
  };
};

/** Whether a sheet of the workbook has anything to be told of. */
const isWritten = ({ rows, far, complaint }: BookSheet): boolean =>
  rows.length > 0 || far !== undefined || complaint !== undefined;

/** Excel: each sheet is a table of meetings or the form of one; nothing is opened before the archive has been looked at. */
export const reader: Reader = async function* (source, own = NO_NAMES) {
  const { file } = source;
  const size = source.size();
  if (size > LARGEST_WORKBOOK) {
    yield unread(file, { code: 'workbook-too-large', args: { size, limit: LARGEST_WORKBOOK } });
    return;
  }
  const bytes = source.bytes();
  const opened = openArchive(bytes);
  if ('entries' in opened && isOwnResult(bytes, opened.entries)) {
    yield passedOverWith([
      { severity: 'warning', complaint: { code: 'workbook-result' }, location: { file } },
    ]);
    return;
  }
  const book = 'complaint' in opened ? opened : await paced(bookSteps(bytes, opened.entries), source.turn);
  if ('complaint' in book) {
    yield unread(file, book.complaint);
    return;
  }
  const all = book.sheets.filter(isWritten).map((sheet): Known => ({ sheet, kind: kindOf(sheet, own) }));
  const setting = { file, own, noteRow: rowCounter(all, source.upTo) };
  yield* withNotices(readSheets(setting, all), noticesOf(file, all));
};
