import type { Location } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import type { Complaint } from '../../../messages/index.ts';
import { columnName } from '../table/cell-address.ts';
import type { BookSheet } from './xlsx-book.ts';

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

/** A sheet with cells of which nothing is read. */
export const passedOver = (file: string, { name }: BookSheet): Problem =>
  warningAt({ file, sheet: name }, { code: 'sheet-passed-over' });
