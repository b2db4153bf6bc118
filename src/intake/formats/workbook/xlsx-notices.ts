import type { Location } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import type { Complaint } from '../../../messages/index.ts';
import { columnName } from '../table/cell-address.ts';
import type { BookSheet } from './book/book.ts';
import { cellLocation } from './book/places.ts';

/** So many hidden rows or columns are named one by one. */
const MOST_NAMED = 10;

const named = (names: readonly string[]): readonly string[] =>
  names.length <= MOST_NAMED ? names : [...names.slice(0, MOST_NAMED), '…'];

const warningAt = (location: Location, complaint: Complaint): Problem => ({
  severity: 'warning',
  complaint,
  location,
});

/** What is read although nobody sees it on the screen. */
export const hiddenNotices = (
  file: string,
  { name, hidden, hiddenRows, hiddenColumns }: BookSheet,
): readonly Problem[] => {
  const at = { file, sheet: name };
  const complaints: readonly Complaint[] = [
    ...(hidden ? [{ code: 'sheet-hidden' } as const] : []),
    ...(hiddenRows.length > 0
      ? [{ code: 'rows-hidden', args: { rows: named(hiddenRows.map(String)) } } as const]
      : []),
    ...(hiddenColumns.length > 0
      ? [{ code: 'columns-hidden', args: { columns: named(hiddenColumns.map(columnName)) } } as const]
      : []),
  ];
  return complaints.map((complaint) => warningAt(at, complaint));
};

/** What cells hold besides what they show. */
export const cellNotices = (file: string, { name, rows }: BookSheet): readonly Problem[] =>
  rows
    .flat()
    .flatMap(({ place, notice }) =>
      notice === undefined ? [] : [warningAt(cellLocation(file, name, place), notice)],
    );

/** A sheet of which nothing is read, unless its damage is told anyway. */
export const passedOver = (file: string, { name, complaint }: BookSheet): readonly Problem[] => {
  const at = { file, sheet: name };
  if (complaint?.code === 'sheet-without-cells') return [warningAt(at, complaint)];
  return complaint === undefined ? [warningAt(at, { code: 'sheet-passed-over' })] : [];
};
