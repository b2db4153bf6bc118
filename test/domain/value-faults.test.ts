import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factFault } from '../../src/domain/meeting/fact-fault.ts';
import { factTypes, parseFact } from '../../src/domain/meeting/facts.ts';
import { dayFromSerial, daysBetween, parseDay } from '../../src/domain/values/day.ts';
import { parseHundredths } from '../../src/domain/values/hundredths.ts';
import { dayFault } from '../../src/domain/written/day-fault.ts';
import { numberFault } from '../../src/domain/written/number-fault.ts';
import { parseTime, timeFault } from '../../src/domain/written/time.ts';
import { advise, type Complaint } from '../../src/messages/index.ts';
import { tries } from '../support/tries.ts';

const any = { whole: false, negative: true };

/** The code of a complaint, and what it adds to the text that was found. */
const inShort = ({ code, ...rest }: Complaint): readonly unknown[] => {
  const { found, ...more } = 'args' in rest ? { found: null, ...rest.args } : { found: null };
  return Object.keys(more).length === 0 ? [code] : [code, more];
};

describe('why a text is no number, with what to write instead where that is certain', () => {
  test.each([
    ['1.000', ['number-thousands', { plain: '1000' }]],
    ['12,000', ['number-thousands', { plain: '12000' }]],
    ['1.234.567', ['number-thousands', { plain: '1234567' }]],
    ['1.000,5', ['number-thousands', { plain: '1000,5' }]],
    ['1,234.56', ['number-thousands', { plain: '1234.56' }]],
    ["1'000", ['number-thousands', { plain: '1000' }]],
    ['-1.000', ['number-thousands', { plain: '-1000' }]],
    ['1 234', ['number-thousands', { plain: '1234' }]],
    ['8,555', ['number-decimals', { plain: '8555' }]],
    ['0,125', ['number-decimals', { plain: null }]],
    ['0.000', ['number-decimals', { plain: null }]],
    ['8.12345', ['number-decimals', { plain: null }]],
    ['.5', ['number-mark', { plain: '0.5' }]],
    ['-,5', ['number-mark', { plain: '-0,5' }]],
    ['5.', ['number-mark', { plain: '5' }]],
    ['+5', ['number-sign']],
    ['--5', ['number-sign']],
    ['\u2212 5', ['number-sign']],
    ['- 5', ['number-space']],
    ['8 5', ['number-space']],
    ['0b11', ['number-base']],
    ['-0xFF', ['number-base']],
    ['1,5E-3', ['number-exponent']],
    ['8,5 điểm', ['number-unit']],
    ['92 %', ['number-unit']],
    ['2 tiếng', ['number-unit']],
    ['100000', ['number-large', { most: 5 }]],
    ['100000,5', ['number-large', { most: 5 }]],
    ['8 điểm rưỡi 2', ['not-a-number']],
    ['12:30', ['not-a-number']],
  ])('%j', (text, expected) => {
    expect(parseHundredths(text)).toBeUndefined();
    expect(inShort(numberFault(text, any))).toEqual(expected);
  });

  test('a long text is quoted by its beginning and not weighed', () => {
    expect(numberFault('9'.repeat(100_000), any)).toEqual({
      code: 'number-large',
      args: { found: `${'9'.repeat(60)}…`, most: 5 },
    });
    expect(numberFault(`${' 1'.repeat(50_000)}x`, any).code).toBe('not-a-number');
  });
});

describe('why a text is no day, with the day that was likely meant', () => {
  const march5 = { day: '2026-03-05' };
  test.each([
    ['05/03/26', ['day-year-short']],
    ['5-3-26', ['day-year-short']],
    ['26-03-05', ['day-year-short']],
    ['03/25/2026', ['day-no-month', { month: 25, turned: '2026-03-25' }]],
    ['2026-13-05', ['day-no-month', { month: 13, turned: '2026-05-13' }]],
    ['32/13/2026', ['day-no-month', { month: 13, turned: null }]],
    ['31/0/2026', ['day-no-month', { month: 0, turned: null }]],
    ['30/02/2026', ['day-not-in-calendar', { month: 2, year: 2026, last: 28 }]],
    ['30/02/2024', ['day-not-in-calendar', { month: 2, year: 2024, last: 29 }]],
    ['2026-04-31', ['day-not-in-calendar', { month: 4, year: 2026, last: 30 }]],
    ['00/01/2026', ['day-not-in-calendar', { month: 1, year: 2026, last: 31 }]],
    ['31.04.2026', ['day-not-in-calendar', { month: 4, year: 2026, last: 30 }]],
    ['05.03.2026', ['day-marks', march5]],
    ['05-03-2026', ['day-marks', march5]],
    ['5 3 2026', ['day-marks', march5]],
    ['05 / 03 / 2026', ['day-marks', march5]],
    ['2026/03/05', ['day-marks', march5]],
    ['2026-3-5', ['day-marks', march5]],
    ['20260305', ['day-marks', march5]],
    ['2026-03-05T00:00:00Z', ['day-with-time', march5]],
    ['05/03/2026 14h', ['day-with-time', march5]],
    ['5 tháng 3 năm 2026', ['day-words', march5]],
    ['ngày 5 tháng 3, 2026', ['day-words', march5]],
    ['Ngày 05/03/2026', ['day-words', march5]],
    ['ngày 30 tháng 2 năm 2026', ['day-not-in-calendar', { month: 2, year: 2026, last: 28 }]],
    ['5 tháng 3', ['day-partial']],
    ['5/3', ['day-partial']],
    ['03/2026', ['day-partial']],
    ['2026-03', ['day-partial']],
    ['46086', ['day-serial', march5]],
    ['05/03/1899', ['day-year-far', { year: 1899 }]],
    ['2101-03-05', ['day-year-far', { year: 2101 }]],
    ['99999', ['not-a-day']],
    ['hôm qua', ['not-a-day']],
    ['05/03-2026', ['not-a-day']],
    ['005/03/2026', ['not-a-day']],
  ])('%j', (text, expected) => {
    expect(parseDay(text)).toBeUndefined();
    expect(inShort(dayFault(text))).toEqual(expected);
  });

  test('the month is never taken for the day, and the cure says the day in words', () => {
    expect(advise(dayFault('03/25/2026')).hint).toContain('25 tháng 3 năm 2026 thì viết 25/03/2026');
    expect(advise(dayFault('05-03-2026')).hint).toContain('5 tháng 3 năm 2026 thì viết 05/03/2026');
  });
});

describe('the day of a spreadsheet', () => {
  test.each([
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [46_086, '2026-03-05'],
    [73_415, '2100-12-31'],
  ])('%i is %s', (serial, day) => expect(dayFromSerial(serial)).toBe(day));

  test.each([0, 60, 73_416, 99_999])('%i is none in use', (serial) =>
    expect(dayFromSerial(serial)).toBeUndefined(),
  );

  test('is so many days after the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_415 }), (serial) => {
        expect(daysBetween('1899-12-30', dayFromSerial(serial) ?? '')).toBe(serial);
      }),
    );
  });
});

describe('why a text is no time of day', () => {
  test.each([
    ['2pm', ['time-half-day']],
    ['2:00 PM', ['time-half-day']],
    ['2h chiều', ['time-half-day']],
    ['2 giờ chiều', ['time-half-day']],
    ['8 giờ sáng', ['time-half-day']],
    ['25:00', ['time-range']],
    ['24h', ['time-range']],
    ['14:60', ['time-range']],
    ['2561', ['time-range']],
    ['14.30', ['time-mark', { minutes: 870 }]],
    ['14,30', ['time-mark', { minutes: 870 }]],
    ['1430', ['time-mark', { minutes: 870 }]],
    ['14 :30', ['time-mark', { minutes: 870 }]],
    ['14:30:00', ['time-mark', { minutes: 870 }]],
    ['14 giờ 30 phút', ['time-mark', { minutes: 870 }]],
    ['14 giờ', ['time-mark', { minutes: 840 }]],
    ['14', ['not-a-time']],
    ['hai giờ', ['not-a-time']],
  ])('%j', (text, expected) => {
    expect(parseTime(text)).toBeUndefined();
    expect(inShort(timeFault(text))).toEqual(expected);
  });

  test('the cure writes it as it should be', () => {
    expect(advise(timeFault('9.05')).hint).toBe('Nếu là 9 giờ 5 phút thì viết 09:05.');
  });
});

test('a fault names the fact it stands at, and every one of them has its words', () => {
  const wild = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[-+]?[\d.,/:h _%eEx]{1,14}$/),
  );
  fc.assert(
    fc.property(fc.constantFrom(...factTypes), wild, (type, text) => {
      if (parseFact(type, text) !== undefined) return;
      const complaint = factFault(type, text, { id: 'x', name: 'số câu hỏi' });
      const { message, hint } = advise(complaint);
      expect(message).toMatch(/^số câu hỏi: /);
      expect(hint).toMatch(/\.$/);
      expect(`${message} ${hint}`.replace(text, '')).not.toMatch(/undefined|NaN|null|\[object/);
    }),
    { numRuns: tries(2000) },
  );
});
