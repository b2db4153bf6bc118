/** A value as the Excel library gives it; days and times are instants in UTC. */
export type CellValue = string | number | boolean | null | Date;

/** Excel itself keeps and shows no more digits; what follows them is noise of the binary form. */
const DIGITS = 15;

/** The shortest decimal text of a number, with a point: 0.1 + 0.2 is `0.3`, as the person sees it. */
export const numberText = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** A number format without what is shown as it stands: quoted text, single escaped letters, colours and languages in brackets. */
const bareFormat = (format: string): string =>
  (format.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM/gi, 'h')
    .toLowerCase();

/** `2026-03-05T14:00:00.000Z`: the parts up to the day, the month and the minute. */
const DAY_END = 10;
const MONTH_END = 7;
const [TIME_START, TIME_END] = [11, 16];

/** A day or time as its format shows it. A month without a day stays one: Excel shows `03/2026` so, and holds the first of March. */
const instantText = (value: Date, format: string): string => {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  const time = iso.slice(TIME_START, TIME_END);
  if (/[hs]/.test(format) && !/[yd]/.test(format)) return time;
  if (/y/.test(format) && !/d/.test(format)) return iso.slice(0, MONTH_END);
  const day = iso.slice(0, DAY_END);
  return /h/.test(format) && time !== '00:00' ? `${day} ${time}` : day;
};

/** What Excel writes for control characters in text. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

const plainText = (text: string): string =>
  text
    .replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

/** The words that a field for yes or no reads. */
const YES = 'co';
const NO = 'khong';

/** A cell as the text that a person would have written for it: what the cell shows, but with all the digits that it holds. A share that is shown per cent keeps its sign, so that it is not taken for a number of people. */
export const cellText = (value: CellValue, numberFormat = ''): string => {
  if (value === null) return '';
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return value ? YES : NO;
  const format = bareFormat(numberFormat);
  if (typeof value === 'object') return instantText(value, format);
  return format.includes('%') ? `${numberText(value * 100)}%` : numberText(value);
};
