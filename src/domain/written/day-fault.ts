import type { Complaint } from '../../messages/index.ts';
import { type Day, dayFromSerial, parseDay, readDate } from '../values/day.ts';
import { fold } from './fold.ts';
import { type Of, quoted, type Told } from './meant-value.ts';

/** Longer texts are no day, whatever they hold. */
const LONGEST = 80;

/** Three numbers between slashes, dots, dashes or blanks. */
const PARTS = /^(\d{1,2}|\d{4})\s*([/.-]|\s)\s*(\d{1,2})\s*\2\s*(\d{1,2}|\d{4})$/;
const COMPACT = /^(\d{4})()(\d{2})(\d{2})$/;
const WITH_TIME = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})(?:[T\s,]+)\d{1,2}[:h]\d{0,2}.*$/;
const WORDS = /^(?:ngay_)?(\d{1,2})_thang_(\d{1,2})(?:,?_(?:nam_)?(\d{4}))?$/;
const NAMED = /^ngay_(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const SERIAL = /^\d{5}$/;
const WITHOUT_YEAR = /^\d{1,2}[/.-]\d{1,2}$/;
const MONTH_ONLY = /^(?:\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2})$/;

const calendarFault = (year: number, month: number, day: number, args: Told): Complaint => {
  const read = readDate(year, month, day);
  if (read.fault === 'year') return { code: 'day-year-far', args: { ...args, year } };
  if (read.fault === 'month') {
    const turned = readDate(year, day, month).day ?? null;
    return { code: 'day-no-month', args: { ...args, month, turned } };
  }
  return read.fault === 'day'
    ? { code: 'day-not-in-calendar', args: { ...args, month, year, last: read.last } }
    : { code: 'not-a-day', args };
};

/** A date of three numbers that is written otherwise than it should be: how it should, where that is certain. */
const partsFault = (match: RegExpExecArray, args: Told): Complaint => {
  const [, first = '', , second = '', third = ''] = match;
  const yearFirst = first.length > 2;
  const year = yearFirst ? first : third;
  if (year.length !== 4) return { code: 'day-year-short', args };
  const [y, m, d] = [Number(year), Number(second), Number(yearFirst ? third : first)];
  const { day } = readDate(y, m, d);
  return day === undefined ? calendarFault(y, m, d, args) : { code: 'day-marks', args: { ...args, day } };
};

const wordsFault = (text: string, args: Told): Complaint | null => {
  const folded = fold(text);
  const match = WORDS.exec(folded) ?? NAMED.exec(folded);
  if (match === null) return null;
  const [, day = '', month = '', year] = match;
  if (year === undefined) return { code: 'day-partial', args };
  const read = readDate(Number(year), Number(month), Number(day)).day;
  return read === undefined
    ? calendarFault(Number(year), Number(month), Number(day), args)
    : { code: 'day-words', args: { ...args, day: read } };
};

const serialFault = (text: string, args: Told): Complaint | null => {
  const day: Day | undefined = SERIAL.test(text) ? dayFromSerial(Number(text)) : undefined;
  return day === undefined ? null : { code: 'day-serial', args: { ...args, day } };
};

/** Why a text is refused where a day is asked for. */
export const dayFault = (text: string, of: Of = {}): Complaint => {
  const args = { found: quoted(text), ...of };
  if (text.length > LONGEST) return { code: 'not-a-day', args };
  const timed = WITH_TIME.exec(text)?.[1];
  const day = timed === undefined ? undefined : parseDay(timed);
  if (day !== undefined) return { code: 'day-with-time', args: { ...args, day } };
  const parts = PARTS.exec(text) ?? COMPACT.exec(text);
  if (parts !== null) return partsFault(parts, args);
  if (WITHOUT_YEAR.test(text) || MONTH_ONLY.test(text)) return { code: 'day-partial', args };
  return serialFault(text, args) ?? wordsFault(text, args) ?? { code: 'not-a-day', args };
};
