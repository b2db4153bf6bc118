/** A number with at most two decimals, held as an integer count of hundredths: 8.5 is 850. Points, percentages and borders of levels are all of this type, so no comparison ever meets a float. */
export type Hundredths = number;

/** Points of a criterion, a group or a total, in integer hundredths of a point. */
export type Points = Hundredths;

export const ONE: Hundredths = 100;

const DECIMAL = /^(-?)(\d{1,5})(?:[.,](\d{1,2}))?$/;

/** Reads `8`, `8.5` or `8,5` exactly. Thousands separators, exponents, signs other than a leading minus and empty text give `undefined`. */
export const parseHundredths = (text: string): Hundredths | undefined => {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const size = Number(whole) * ONE + Number(decimals.padEnd(2, '0'));
  return sign === '-' && size !== 0 ? -size : size;
};

/** The JSON number for hundredths: division by 100 gives the double nearest to the decimal, which prints as that decimal. */
export const toNumber = (value: Hundredths): number => value / ONE;

export const sum = (values: readonly Hundredths[]): Hundredths =>
  values.reduce((total, value) => total + value, 0);
