import { type Points, parseHundredths } from '../../domain/values/hundredths.ts';
import { type Band, holdsTotal } from '../file/bands.ts';
import { NO_MEETING } from '../file/law-cases.ts';

/** A month of a case as its band, with its points where it says any; `null` for one without a meeting, `undefined` for what is neither. */
export const monthIn = (
  written: string,
  bands: readonly Band[],
): { readonly band: string; readonly total: Points | null } | null | undefined => {
  if (written === NO_MEETING) return null;
  const points = parseHundredths(written);
  const band =
    points === undefined
      ? bands.find(({ id }) => id === written)
      : bands.find((one) => holdsTotal(one, points));
  return band === undefined ? undefined : { band: band.id, total: points ?? null };
};
