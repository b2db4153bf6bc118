/** Hundredths of a millimetre, or of a point, in the units that a Word file counts in. */
const TWIPS_IN_POINT = 20;
const HUNDREDTHS = 100;
const TWIPS_IN_INCH = 1440;
const MILLIMETRES_IN_INCH = 25.4;

export const mmTwips = (hundredths: number): number =>
  Math.round((hundredths * TWIPS_IN_INCH) / (MILLIMETRES_IN_INCH * HUNDREDTHS));

export const pointTwips = (hundredths: number): number =>
  Math.round((hundredths * TWIPS_IN_POINT) / HUNDREDTHS);

/** Sizes of letters are counted in halves of a point. */
export const halfPoints = (hundredths: number): number => Math.round((hundredths * 2) / HUNDREDTHS);
