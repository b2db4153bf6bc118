import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  parseDay,
  parseMonth,
} from '../../../src/domain/values/day.ts';

describe('a day is read, the day of the month first', () => {
  test.each([
    ['2026-03-05', '2026-03-05'],
    ['05/03/2026', '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['3/04/2026', '2026-04-03'],
    ['31/12/2026', '2026-12-31'],
    ['1900-01-01', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['29/02/2024', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['30/04/2026', '2026-04-30'],
    ['28/02/2026', '2026-02-28'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe('a day the calendar does not have, or written otherwise, is refused', () => {
  test.each([
    ['February in a common year', '29/02/2026'],
    ['February of a century year', '29/02/1900'],
    ['February in any year', '30/02/2024'],
    ['the same in ISO', '2024-02-30'],
    ['April', '31/04/2026'],
    ['June', '2026-06-31'],
    ['September', '31/9/2026'],
    ['November', '31/11/2026'],
    ['January', '32/01/2026'],
    ['month first', '12/31/2026'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '00/01/2026'],
    ['two-digit year', '05/03/26'],
    ['two-digit year in ISO', '26-03-05'],
    ['five-digit year', '05/03/20261'],
    ['a year long gone', '05/03/1899'],
    ['a year far ahead', '05/03/2101'],
    ['the same in ISO', '2101-01-01'],
    ['dashes, day first', '05-03-2026'],
    ['slashes, year first', '2026/03/05'],
    ['dots', '05.03.2026'],
    ['ISO without zeros', '2026-3-5'],
    ['no separators', '20260305'],
    ['with a time', '2026-03-05T00:00:00Z'],
    ['a space before', ' 2026-03-05'],
    ['a space after', '05/03/2026 '],
    ['a line end', '2026-03-05\n'],
    ['a serial number', '46086'],
    ['Arabic digits', '٠٥/٠٣/٢٠٢٦'],
    ['in words', '5 tháng 3'],
    ['empty', ''],
  ])('%s: %j', (_, text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

test('exactly the days of the calendar are read, in every year in use', () => {
  const year = fc.oneof(fc.constantFrom(1900, 2000, 2023, 2024, 2100), fc.integer({ min: 1900, max: 2100 }));
  fc.assert(
    fc.property(year, fc.nat(13), fc.nat(32), (y, m, d) => {
      const date = new Date(Date.UTC(y, m - 1, d));
      const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
      return (parseDay(`${d}/${m}/${y}`) !== undefined) === real;
    }),
    { numRuns: 2000 },
  );
});

describe('months', () => {
  test.each(['2026-13', '2026-00', '2026-1', '2026', '1899-12', '2026-01-01', '13/2026', ''])(
    '%j is not a month',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );

  test.each([
    ['2026-01', '2026-01-31'],
    ['2026-04', '2026-04-30'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, last) => {
    expect(parseMonth(month)).toBe(month);
    expect(lastDayOf(month)).toBe(last);
    expect(firstDayOf(month)).toBe(`${month}-01`);
    expect(monthOf(last)).toBe(month);
  });
});

describe('days between', () => {
  test.each([
    ['2026-03-05', '2026-03-05', 0],
    ['2026-03-05', '2026-03-06', 1],
    ['2026-03-06', '2026-03-05', -1],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-01-01', '2027-01-01', 365],
    ['2024-01-01', '2025-01-01', 366],
  ])('from %s to %s are %i', (earlier, later, expected) => {
    expect(daysBetween(earlier, later)).toBe(expected);
  });

  test('agree with the calendar of the platform for any two days', () => {
    const from = Date.UTC(1900, 0, 1) / 86_400_000;
    const to = Date.UTC(2199, 11, 31) / 86_400_000;
    const dayNumber = fc.integer({ min: from, max: to });
    const text = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(dayNumber, dayNumber, (one, other) => {
        expect(daysBetween(text(one), text(other))).toBe(other - one);
      }),
      { numRuns: 2000 },
    );
  });
});
