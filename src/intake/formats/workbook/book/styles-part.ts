import type { Complaint } from '../../../../messages/index.ts';
import { readMarkup } from '../archive/markup.ts';
import type { PartReader } from '../archive/zip-part.ts';

/** The formats that a workbook may use by their number without writing them. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** In these ranges stand the days of East Asian editions, whose office programs are used here too. */
const isEastAsianDay = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const formatOf = (id: number): string => builtIn.get(id) ?? (isEastAsianDay(id) ? 'dd/mm/yyyy' : '');

/** The number formats of the cells by the number of their style. */
export const readStylesPart = (
  read: PartReader,
  part: string,
): { readonly formats: readonly string[] } | { readonly complaint: Complaint } => {
  const own = new Map<number, string>();
  const used: number[] = [];
  const complaint = readMarkup(read, part, {
    root: 'styleSheet',
    open: (name, { numFmtId = '0', formatCode = '' }, parent) => {
      if (name === 'numFmt' && parent === 'numFmts') own.set(Number(numFmtId), formatCode);
      if (name === 'xf' && parent === 'cellXfs') used.push(Number(numFmtId));
    },
  });
  if (complaint !== undefined) return { complaint };
  return { formats: used.map((id) => own.get(id) ?? formatOf(id)) };
};
