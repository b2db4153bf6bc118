import type { Day } from '../../domain/values/day.ts';
import { type Fraction, roundHalfUp } from '../../domain/values/fraction.ts';
import type { Hundredths } from '../../domain/values/hundredths.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Cell, cell, type Tone } from '../page.ts';
import type { Value } from '../value.ts';

const nothing: Cell = { text: '' };

/** A tone where there is one. */
export const toned = (tone: Tone | undefined): Pick<Cell, 'tone'> => (tone === undefined ? {} : { tone });

/** A count that is shown also where it is 0. */
export const numberCell = (count: number, text = String(count)): Cell => ({
  text,
  value: { is: 'count', count },
});

/** A count that leaves its place empty where it is 0. */
export const countCell = (count: number): Cell => numberCell(count, count === 0 ? '' : String(count));

/** The sum of the numbers above it. */
export const sumCell = (sum: Cell): Cell => ({ ...sum, adds: 'values' });

/** The number of a row, from 1. */
export const orderCell = (index: number): Cell => numberCell(index + 1);

/** What people call by these words, and programs by its code. */
export const codeCell = (words: string, code: string, tone?: Tone): Cell => ({
  ...cell(words, tone),
  value: { is: 'code', code },
});

/** Points in the words given for them; without points only the words. */
export const pointsSaid = (points: Hundredths | null, text: string, tone?: Tone): Cell => ({
  ...cell(text, tone),
  ...(points === null ? {} : { value: { is: 'points', points } }),
});

export const pointsCell = (points: Hundredths | null): Cell =>
  points === null ? nothing : pointsSaid(points, labels.decimal(points));

/** The number that the words for a quotient say: hundredths, or finer where a border asks for it. */
const valueSaid = (rounded: Hundredths, said: string): Value =>
  said === labels.decimal(rounded)
    ? { is: 'points', points: rounded }
    : { is: 'finer', number: Number(said.replace(',', '.')) };

/** An exact quotient of points, rounded for showing as far as it stays on its side of every border beside it; the words may be put otherwise. */
export const quotientCell = (
  quotient: Fraction,
  borders: readonly Hundredths[],
  inWords: (said: string) => string = (said) => said,
): Cell => {
  const said = labels.exactly(quotient, borders);
  return { text: inWords(said), value: valueSaid(roundHalfUp(quotient), said) };
};

/** The same with two decimals at least, as stands in a column of means; empty where there is none. */
export const fractionCell = (fraction: Fraction | null, borders: readonly Hundredths[] = []): Cell => {
  if (fraction === null) return nothing;
  const rounded = roundHalfUp(fraction);
  return quotientCell(fraction, borders, (said) =>
    said === labels.decimal(rounded) ? labels.fixed(rounded) : said,
  );
};

/** An exact share in per cent of what `of` counts, rounded for showing. */
export const shareCell = (share: Fraction | null, of: number): Cell => {
  if (share === null) return nothing;
  const percent = roundHalfUp(share);
  return { text: labels.fixed(percent), value: { is: 'share', percent, of } };
};

export const dayCell = (day: Day, tone?: Tone): Cell => ({
  ...cell(labels.day(day), tone),
  value: { is: 'day', day },
});

/** A day that leaves out its year where room is scarce. */
export const shortDayCell = (day: Day): Cell => ({ ...dayCell(day), short: labels.shortDay(day) });
