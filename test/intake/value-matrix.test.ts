import { describe, expect, test } from 'vitest';
import { factFault } from '../../src/domain/meeting/fact-fault.ts';
import { type FactType, factTypes, parseFact } from '../../src/domain/meeting/facts.ts';
import { letterComplaint } from '../../src/domain/written/letters.ts';
import { code, decimal } from '../../src/domain/written/scalars.ts';

/** Hidden and foreign signs by their code points, so that they can be seen here. */
const HARD = '\u00a0';
const NO_WIDTH = '\u200b';

const thrice = (code: string): readonly [string, string, string] => [code, code, code];

/** What each of these is as points, a number of people, a number without a sign, a day, a time and yes or no: its value, or why it is none. */
const matrix: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  // words that some readers take for yes or no, or for nothing
  no: ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', '0'],
  khong: ['not-a-number', '0', 'not-a-number', 'not-a-day', 'not-a-time', '0'],
  on: ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  y: ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  true: ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  null: ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '~': ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '': ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  NaN: ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '.inf': ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '∞': ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  tám: ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'not-a-time', 'not-yes-no'],
  // numbers that some readers read otherwise: here they are what they look like
  '010': ['1000', '1000', '1000', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '8': ['800', '800', '800', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '-0': ['0', 'number-negative', '0', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '-1': ['-100', 'number-negative', 'number-negative', 'not-a-day', 'not-a-time', 'not-yes-no'],
  '8,5': ['850', 'number-whole', '850', 'not-a-day', 'time-mark', 'not-yes-no'],
  '8.5': ['850', 'number-whole', '850', 'day-partial', 'time-mark', 'not-yes-no'],
  '8,55': ['855', 'number-whole', '855', 'not-a-day', 'time-mark', 'not-yes-no'],
  '99999': ['9999900', '9999900', '9999900', 'not-a-day', 'not-a-time', 'not-yes-no'],
  // numbers that are none of ours
  '1_000': [...thrice('number-thousands'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '1.000': [...thrice('number-thousands'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '1,000': [...thrice('number-thousands'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '1 000': [...thrice('number-thousands'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '1.000,5': [...thrice('number-thousands'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '8,555': [...thrice('number-decimals'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '0x1F': [...thrice('number-base'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '0o17': [...thrice('number-base'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '1e3': [...thrice('number-exponent'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '.5': [...thrice('number-mark'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '5.': [...thrice('number-mark'), 'not-a-day', 'time-mark', 'not-yes-no'],
  '+5': [...thrice('number-sign'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '−5': [...thrice('number-sign'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '8 5': [...thrice('number-space'), 'not-a-day', 'time-mark', 'not-yes-no'],
  '27 người': [...thrice('number-unit'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '92%': [...thrice('number-unit'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '100000': [...thrice('number-large'), 'not-a-day', 'not-a-time', 'not-yes-no'],
  '８': [...thrice('letter-foreign'), ...thrice('letter-foreign')],
  '٣': [...thrice('letter-foreign'), ...thrice('letter-foreign')],
  '8²': [...thrice('letter-foreign'), ...thrice('letter-foreign')],
  [`8${HARD}`]: [...thrice('letter-space'), ...thrice('letter-space')],
  [`8${NO_WIDTH}`]: [...thrice('letter-hidden'), ...thrice('letter-hidden')],
  // days and times
  '05/03/2026': ['not-a-number', 'not-a-count', 'not-a-number', '2026-03-05', 'not-a-time', 'not-yes-no'],
  '2026-03-05': ['not-a-number', 'not-a-count', 'not-a-number', '2026-03-05', 'not-a-time', 'not-yes-no'],
  '46086': ['4608600', '4608600', '4608600', 'day-serial', 'not-a-time', 'not-yes-no'],
  '14:00': ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', '84000', 'not-yes-no'],
  '12:30:45': ['not-a-number', 'not-a-count', 'not-a-number', 'not-a-day', 'time-mark', 'not-yes-no'],
};

const asFact = (type: FactType, text: string): string => {
  const value = parseFact(type, text);
  const complaint = letterComplaint(text) ?? factFault(type, text, { id: 'x' });
  return value === undefined ? complaint.code : String(value);
};

describe('every scalar as every type: its value, or the reason why it is none', () => {
  test('there are at least forty', () => {
    expect(Object.keys(matrix).length).toBeGreaterThanOrEqual(40);
  });

  test.each(Object.entries(matrix))('%j', (text, [, people, number, day, time, yesNo]) => {
    expect([
      asFact('nguoi', text),
      asFact('so', text),
      asFact('ngay', text),
      asFact('gio', text),
      asFact('co_khong', text),
    ]).toEqual([people, number, day, time, yesNo]);
    expect(asFact('lan', text)).toBe(people);
    // Nobody spoke may be said in words; no time at all was never measured.
    expect(asFact('phut', text)).toBe(text === 'khong' ? 'not-a-count' : people);
  });

  test.each(Object.entries(matrix))('%j as points of a rubric', (text, [points]) => {
    const { success, data } = decimal.safeParse(text);
    expect(success ? String(data) : 'refused').toBe(/^-?\d+$/.test(points) ? points : 'refused');
  });

  test('a code is any text, taken as it stands', () => {
    for (const text of Object.keys(matrix).filter((one) => one !== '' && letterComplaint(one) === null))
      expect(code.parse(text)).toBe(text);
  });

  test('nothing is never nought', () => {
    for (const type of factTypes) expect(parseFact(type, '')).toBeUndefined();
  });
});
