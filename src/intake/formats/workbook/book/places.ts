import type { Location } from '../../../../domain/problem/location.ts';
import type { Problem } from '../../../../domain/problem/problem.ts';
import type { Complaint } from '../../../../messages/index.ts';
import { addressOf, type CellPlace, type CellRange, rangeName } from '../../table/cell-address.ts';
import type { BookSheet, SheetCell } from './book.ts';

/** A cell of a workbook for a person to find. */
export const cellLocation = (file: string, sheet: string, place: CellPlace): Location => ({
  file,
  sheet,
  line: place.row,
  column: place.column,
  cell: addressOf(place),
});

const problemAt = (location: Location, complaint: Complaint): Problem => ({
  severity: 'error',
  complaint,
  location,
});

/** What is wrong with a cell. */
export const problemIn = (file: string, sheet: string, { place }: SheetCell, complaint: Complaint): Problem =>
  problemAt(cellLocation(file, sheet, place), complaint);

/** What makes a cell unusable: it is a formula, or shows an error. */
export const cellProblems = (file: string, sheet: string, cell: SheetCell): readonly Problem[] =>
  cell.complaint === undefined ? [] : [problemIn(file, sheet, cell, cell.complaint)];

/** Merged cells that hold something: for which of them it was meant nobody can tell. */
export const filledMerges = ({ rows, merges }: BookSheet): readonly CellRange[] => {
  if (merges.length === 0) return [];
  const filled = new Set(rows.flatMap((row) => row.map(({ place }) => addressOf(place))));
  return merges.filter(({ from }) => filled.has(addressOf(from)));
};

export const mergeProblem = (file: string, sheet: string, range: CellRange): Problem =>
  problemAt(cellLocation(file, sheet, range.from), {
    code: 'cell-merged',
    args: { range: rangeName(range) },
  });
