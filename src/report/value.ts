import type { Day, Month } from '../domain/values/day.ts';
import { type Hundredths, toNumber } from '../domain/values/hundredths.ts';

/** What a cell says, for whoever calculates with it or sorts by it; the words stand beside it. Points and per cent are whole hundredths, rounded where they are quotients. */
export type Value =
  | { readonly is: 'count'; readonly count: number }
  /** Marked, the words beside it say more than the number does. */
  | { readonly is: 'points'; readonly points: Hundredths; readonly marked?: true }
  /** A quotient with more decimals than hundredths have: the number that the words say. */
  | { readonly is: 'finer'; readonly number: number }
  /** So many per cent of what `of` counts. */
  | { readonly is: 'share'; readonly percent: Hundredths; readonly of: number }
  /** So many of a whole: two numbers that words join by a stroke. */
  | { readonly is: 'part'; readonly count: number; readonly whole: number }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'month'; readonly month: Month }
  /** What programs call what people call by the words. */
  | { readonly is: 'code'; readonly code: string };

/** The number that a value is; parts of a whole, days, months and codes are none. */
export const numberIn = (value: Value | undefined): number | undefined => {
  switch (value?.is) {
    case 'count':
      return value.count;
    case 'points':
      return toNumber(value.points);
    case 'finer':
      return value.number;
    case 'share':
      return toNumber(value.percent);
    default:
      return undefined;
  }
};
