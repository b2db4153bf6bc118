import { type Day, firstDayOf, lastDayOf, type Month, monthBefore, monthName, parseMonth } from './day.ts';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';

/** A reporting period: `2026-03`, `2026-Q1`, `2026-H1` or `2026`. */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** 1 to 12, 1 to 4 or 1 to 2; 1 for a year. */
  readonly ordinal: number;
  readonly months: readonly Month[];
}

const PART = /^(\d{4})-([QH])([1-4])$/;
const YEAR = /^\d{4}$/;

const span = (year: number, first: number, length: number): readonly Month[] =>
  Array.from({ length }, (_, index) => monthName(year, first + index));

/** Reads the name of a period, letters in either case; anything else gives `undefined`. */
export const parsePeriod = (text: string): Period | undefined => {
  const id = text.toUpperCase();
  if (YEAR.test(id) && Number(id) >= 1900)
    return { id, kind: 'year', year: Number(id), ordinal: 1, months: span(Number(id), 1, 12) };
  const month = parseMonth(id);
  if (month !== undefined)
    return {
      id: month,
      kind: 'month',
      year: Number(month.slice(0, 4)),
      ordinal: Number(month.slice(5)),
      months: [month],
    };
  const part = PART.exec(id);
  if (part === null) return undefined;
  const year = Number(part[1]);
  const ordinal = Number(part[3]);
  if (year < 1900) return undefined;
  if (part[2] === 'Q')
    return { id, kind: 'quarter', year, ordinal, months: span(year, (ordinal - 1) * 3 + 1, 3) };
  if (ordinal > 2) return undefined;
  return { id, kind: 'half', year, ordinal, months: span(year, (ordinal - 1) * 6 + 1, 6) };
};

export const lastDayOfPeriod = (period: Period): Day =>
  lastDayOf(period.months.at(-1) ?? `${period.year}-12`);

export const firstDayOfPeriod = (period: Period): Day => firstDayOf(period.months[0] ?? `${period.year}-01`);

const nameIn = (month: Month, kind: PeriodKind): string => {
  const year = month.slice(0, 4);
  const number = Number(month.slice(5));
  if (kind === 'quarter') return `${year}-Q${Math.ceil(number / 3)}`;
  if (kind === 'half') return `${year}-H${Math.ceil(number / 6)}`;
  return kind === 'year' ? year : month;
};

/** The months, quarters, half-years or years that share a month with a period, in their order. */
export const periodsTouching = ({ months }: Period, kind: PeriodKind): readonly Period[] =>
  [...new Set(months.map((month) => nameIn(month, kind)))].flatMap((id) => parsePeriod(id) ?? []);

/** The period of the same kind just before. */
export const periodBefore = ({ months: [first = ''], kind }: Period): Period => {
  const period = parsePeriod(nameIn(monthBefore(first), kind));
  if (period === undefined) throw new Error('before a period there is one of its kind');
  return period;
};
