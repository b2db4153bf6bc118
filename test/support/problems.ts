import type { Location } from '../../src/domain/problem/location.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';

/** An unknown word at a place; the word tells problems of one code apart. */
export const unknownWord = (location: Location, word = 'x', more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  complaint: { code: 'unknown-fact', args: { key: word, suggestion: 'y', allowed: [] } },
  location,
  ...more,
});

/** A notice of a file. */
export const notice = (location: Location): Problem => ({
  severity: 'warning',
  complaint: { code: 'link-skipped' },
  location,
});

/** A cell of a workbook, by its row; column D is the fourth. */
export const cellD = (row: number, file = 'a.xlsx'): Location => ({
  file,
  line: row,
  column: 4,
  sheet: 'Phiếu',
  cell: `D${row}`,
});
