import { dayFromSerial, daysBetween, parseDay } from '../../../../domain/values/day.ts';
import type { FormatSection } from './number-format.ts';

/** A day or a time as its cell shows it. */
export interface ShownDay {
  readonly text: string;
  /** A time of day that the cell holds and does not show, where another day could be meant. */
  readonly hidden?: string;
}

const MILLISECONDS_OF_DAY = 86_400_000;
const MINUTE = 60_000;

/** The number of 1 January 1904 where days are counted from 1900. */
const DAYS_TO_1904 = 1462;

/** From here on the numbers of spreadsheets agree with the calendar; before it they show a leap day that never was. */
const FIRST_OF_MARCH = '1900-03-01';
const ITS_NUMBER = 61;
const DAYS_OF_JANUARY = 31;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day as it is shown; those before March 1900 as spreadsheets show them, right or wrong. */
const isoDay = (day: number): string | undefined => {
  if (day >= ITS_NUMBER) return dayFromSerial(day);
  return day > DAYS_OF_JANUARY ? `1900-02-${two(day - DAYS_OF_JANUARY)}` : `1900-01-${two(day)}`;
};

const timeText = (milliseconds: number, withSeconds: boolean): string => {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return withSeconds ? `${time}:${two(seconds % 60)}` : time;
};

/** A day that ends in this minute, or at the hour at which a day begins here and is still the one before in Greenwich, may have been meant as the next. */
const LAST_MINUTE = MILLISECONDS_OF_DAY - MINUTE;
const MIDNIGHT_IN_GREENWICH = 17 * 60 * MINUTE;

const couldBeNextDay = (milliseconds: number): boolean =>
  milliseconds >= LAST_MINUTE || milliseconds === MIDNIGHT_IN_GREENWICH;

/** The number of a day with its time: whole days, and milliseconds into the day. */
interface Instant {
  readonly day: number;
  readonly milliseconds: number;
}

const instantOf = (serial: number): Instant => {
  const all = Math.round(serial * MILLISECONDS_OF_DAY);
  const day = Math.floor(all / MILLISECONDS_OF_DAY);
  return { day, milliseconds: all - day * MILLISECONDS_OF_DAY };
};

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

/** The number of a day that is written as a day, as some programs do. */
export const serialOfIso = (written: string): number | undefined => {
  const [, text = '', hours = '0', minutes = '0', seconds = '0'] = ISO.exec(written.trim()) ?? [];
  const day = parseDay(text);
  if (day === undefined || day < FIRST_OF_MARCH) return undefined;
  const inDay = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return daysBetween(FIRST_OF_MARCH, day) + ITS_NUMBER + inDay / MILLISECONDS_OF_DAY;
};

const lettersOf = ({ signs }: FormatSection): ReadonlySet<string> =>
  new Set(signs.flatMap((sign) => (sign.is === 'clock' ? [sign.letter] : [])));

/** Whether a format shows days or times; figures in it can only be parts of a second. */
export const showsDay = (section: FormatSection | undefined): section is FormatSection =>
  section?.signs.find(({ is }) => is === 'clock' || is === 'digit')?.is === 'clock';

const showsTime = (letters: ReadonlySet<string>, elapsed: boolean): boolean =>
  (letters.has('h') || letters.has('s') || elapsed) && !letters.has('y') && !letters.has('d');

/** A time alone: minutes where only they are counted, otherwise hours and minutes, with seconds where no hours are shown. */
const timeAlone = (milliseconds: number, letters: ReadonlySet<string>): string =>
  letters.size === 1 && letters.has('m')
    ? String(Math.floor(milliseconds / MINUTE))
    : timeText(milliseconds, !letters.has('h'));

const dayWithTime = (day: string, milliseconds: number, letters: ReadonlySet<string>): ShownDay => {
  if (letters.has('y') && !letters.has('d')) return { text: day.slice(0, 'YYYY-MM'.length) };
  if (letters.has('h'))
    return { text: milliseconds < MINUTE ? day : `${day} ${timeText(milliseconds, false)}` };
  return couldBeNextDay(milliseconds) ? { text: day, hidden: timeText(milliseconds, true) } : { text: day };
};

/** A number as a day or time; `undefined` where there is none: before the first day, in a year that is not in use, or an elapsed time of a day and more. A month without a day stays one: Excel shows `03/2026` so, and holds the first of March. */
export const shownDay = (value: number, section: FormatSection, from1904: boolean): ShownDay | undefined => {
  const letters = lettersOf(section);
  const isTime = showsTime(letters, section.elapsed);
  const { day, milliseconds } = instantOf(isTime || !from1904 ? value : value + DAYS_TO_1904);
  if (day < 0 || (section.elapsed && day > 0)) return undefined;
  if (isTime) return { text: timeAlone(milliseconds, letters) };
  const shown = isoDay(day);
  return shown === undefined ? undefined : dayWithTime(shown, milliseconds, letters);
};
