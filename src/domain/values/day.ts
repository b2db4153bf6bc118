/** A calendar day as `YYYY-MM-DD`; text order is time order. No clock, no time zone. */
export type Day = string;

/** Later than every other day: for what holds, or is called so, in the end. */
export const EVER: Day = '9999-12-31';

/** A calendar month as `YYYY-MM`. */
export type Month = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const VIETNAMESE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const VIETNAMESE_MONTH = /^(\d{1,2})\/(\d{4})$/;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Years outside these are slips of the pen: no document of the Party is older, and none plans so far ahead. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A date of three numbers: the day, or which of them the calendar does not have, and the last day of the month where it is the day. */
export type DateRead =
  | { readonly day: Day; readonly fault?: undefined }
  | { readonly day?: undefined; readonly fault: 'year' | 'month' }
  | { readonly day?: undefined; readonly fault: 'day'; readonly last: number };

export const readDate = (year: number, month: number, day: number): DateRead => {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return { fault: 'year' };
  if (!(month >= 1 && month <= 12)) return { fault: 'month' };
  const last = daysInMonth(year, month);
  return day >= 1 && day <= last
    ? { day: `${pad(year, 4)}-${pad(month)}-${pad(day)}` }
    : { fault: 'day', last };
};

const toDay = (year: number, month: number, day: number): Day | undefined => readDate(year, month, day).day;

/** Reads `2026-03-05` or `05/03/2026`, the day always first in the second form; a day the calendar does not have gives `undefined`. */
export const parseDay = (text: string): Day | undefined => {
  const iso = ISO.exec(text);
  if (iso !== null) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese === null) return undefined;
  return toDay(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
};

/** Reads `2026-03` or `03/2026`. */
export const parseMonth = (text: string): Month | undefined => {
  const iso = MONTH.exec(text);
  const vietnamese = VIETNAMESE_MONTH.exec(text);
  const year = Number(iso?.[1] ?? vietnamese?.[2]);
  const month = Number(iso?.[2] ?? vietnamese?.[1]);
  return toDay(year, month, 1) === undefined ? undefined : monthName(year, month);
};

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const monthName = (year: number, month: number): Month => `${pad(year, 4)}-${pad(month)}`;

export const monthBefore = (month: Month): Month => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 1 ? monthName(year - 1, 12) : monthName(year, number - 1);
};

export const firstDayOf = (month: Month): Day => `${month}-01`;

const daysIn = (month: Month): number => daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));

export const lastDayOf = (month: Month): Day => `${month}-${pad(daysIn(month))}`;

const monthAfter = (month: Month): Month => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? monthName(year + 1, 1) : monthName(year, number + 1);
};

export const dayAfter = (day: Day): Day =>
  day === lastDayOf(monthOf(day))
    ? firstDayOf(monthAfter(monthOf(day)))
    : `${monthOf(day)}-${pad(Number(day.slice(8)) + 1)}`;

export const dayBefore = (day: Day): Day =>
  day.endsWith('-01')
    ? lastDayOf(monthBefore(monthOf(day)))
    : `${monthOf(day)}-${pad(Number(day.slice(8)) - 1)}`;

export const daysLater = (day: Day, days: number): Day => {
  let found = day;
  for (let passed = 0; passed < days; passed++) found = dayAfter(found);
  return found;
};

/** A day of the month after, by its number; its last day where it is shorter. */
export const dayOfNextMonth = (month: Month, number: number): Day => {
  const next = monthAfter(month);
  const last = lastDayOf(next);
  return Number(last.slice(8)) < number ? last : `${next}-${pad(number)}`;
};

/** Days since 1 March of year 0 in the proleptic Gregorian calendar; the year starts in March so that the leap day comes last. */
const dayNumber = (day: Day): number => {
  const month = (Number(day.slice(5, 7)) + 9) % 12;
  const year = Number(day.slice(0, 4)) - (month >= 10 ? 1 : 0);
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((306 * month + 5) / 10) +
    Number(day.slice(8)) -
    1
  );
};

/** Whole days from `earlier` to `later`; negative when they are the other way round. */
export const daysBetween = (earlier: Day, later: Day): number => dayNumber(later) - dayNumber(earlier);

/** The day that a spreadsheet counts by a number: 61 is 1 March 1900, the first day on which its calendar agrees with ours; `undefined` for earlier ones and for years that are not in use. */
export const dayFromSerial = (serial: number): Day | undefined => {
  let left = serial - 61;
  let month = '1900-03';
  while (left >= daysIn(month) && month <= `${LAST_YEAR}-12`) {
    left -= daysIn(month);
    month = monthAfter(month);
  }
  return left < 0 ? undefined : toDay(Number(month.slice(0, 4)), Number(month.slice(5)), left + 1);
};
