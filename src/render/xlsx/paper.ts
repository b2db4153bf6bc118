import type { WriteSheet } from 'hucre/xlsx';
import { sum } from '../text/sum.ts';

/** So many characters of the font go across A4 at full size, held upright and held across. */
const UPRIGHT = 88;
const ACROSS = 132;

/** A table is made smaller down to three quarters, which leaves its letters nine points; a wider one goes on over further sheets of paper. */
const SMALLEST = 3 / 4;

/** Held upright, a sheet is made smaller by no more than a tenth before it is held across. */
const SMALLER_UPRIGHT = 9 / 10;

/** What goes on a sheet that is held upright. */
export const WITHIN_UPRIGHT = Math.floor(UPRIGHT / SMALLER_UPRIGHT);

/** Margins of official documents in inches, the unit of workbooks: 20 mm above and below, 30 mm on the left, 15 mm on the right. */
const MILLIMETRES = 25.4;
const margins = {
  top: 20 / MILLIMETRES,
  bottom: 20 / MILLIMETRES,
  left: 30 / MILLIMETRES,
  right: 15 / MILLIMETRES,
  header: 10 / MILLIMETRES,
  footer: 10 / MILLIMETRES,
};

/** The signs for the right side of a foot and for letters of nine points. */
const SMALL_ON_RIGHT = '&R&9';

/** The number of the page in the middle above, from the second page on; what stands at the foot, on every one. */
const around = (foot: string): NonNullable<WriteSheet['headerFooter']> => {
  const below = foot === '' ? '' : `${SMALL_ON_RIGHT}${foot.replaceAll('&', '&&')}`;
  return {
    ...{ differentFirst: true, oddHeader: '&C&P', firstHeader: '' },
    ...(below === '' ? {} : { oddFooter: below, firstFooter: below }),
  };
};

/** Over so many sheets of paper beside each other a sheet goes. */
const papersFor = (width: number): number => Math.ceil((width * SMALLEST) / ACROSS);

/** So many columns from the left are on the first sheet of paper: what goes on over several is made no smaller than it takes. */
export const columnsOnPaper = (widths: readonly number[]): number => {
  const whole = sum(widths);
  const papers = papersFor(whole);
  if (papers === 1) return widths.length;
  const across = Math.max(ACROSS, whole / papers);
  const beyond = widths.findIndex((_, index) => sum(widths.slice(0, index + 1)) > across);
  return Math.max(1, beyond);
};

/** How a sheet is printed: on A4, as wide as the paper, its head on every page, the pages numbered. */
export const paperOf = (
  widths: readonly number[],
  foot = '',
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => {
  const width = sum(widths);
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: width * SMALLER_UPRIGHT > UPRIGHT ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: papersFor(width),
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: around(foot),
  };
};
