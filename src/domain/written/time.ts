import type { Complaint } from '../../messages/index.ts';
import { fold } from './fold.ts';
import { type Of, quoted } from './meant-value.ts';

/** `14:00`, `14h00`, `14h`, and with the other letter that is used for hours, `14g00`. */
const TIME = /^(\d{1,2})(?::(\d{2})|[hHgG](\d{2})?)$/;

const MINUTES_OF_DAY = 24 * 60;

const minutesOf = (hours: string, minutes = '0'): number | undefined => {
  const inDay = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && inDay < MINUTES_OF_DAY ? inDay : undefined;
};

/** Minutes since midnight of `14:00`, `14h00` or `14h`. */
export const parseTime = (text: string): number | undefined => {
  const match = TIME.exec(text);
  return match === null ? undefined : minutesOf(match[1] ?? '', match[2] ?? match[3]);
};

const HALF_DAY = /^\d{1,2}(?:[:.hg]\d{0,2}|_gio)?_?(?:[ap]\.?m\.?|sang|trua|chieu|toi)$/;

/** Hours and minutes between other signs, with words or blanks around them, or with seconds behind. */
const OTHERWISE = /^(\d{1,2})_?(?:[:.,hg_]|gio)_?(\d{1,2})?(?:_?ph(?:ut)?|:\d{2})?$/;
/** Longer texts are no time, whatever they hold. */
const LONGEST = 40;

const COMPACT = /^(\d{2})(\d{2})$/;

/** Why a text is refused where a time of day is asked for. */
export const timeFault = (text: string, of: Of = {}): Complaint => {
  const args = { found: quoted(text), ...of };
  if (text.length > LONGEST) return { code: 'not-a-time', args };
  const folded = fold(text);
  if (HALF_DAY.test(folded)) return { code: 'time-half-day', args };
  const match = OTHERWISE.exec(folded) ?? COMPACT.exec(text);
  if (match === null) return { code: 'not-a-time', args };
  const minutes = minutesOf(match[1] ?? '', match[2]);
  return minutes === undefined
    ? { code: 'time-range', args }
    : { code: 'time-mark', args: { ...args, minutes } };
};
