import { describe, expect, test } from 'vitest';
import { lastDayOfPeriod, parsePeriod } from '../../../src/domain/values/period.ts';

const monthsOf2026 = [
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
  '2026-11',
  '2026-12',
];

describe('a period is named by month, quarter, half or year', () => {
  test.each([
    ['2026-03', 'month', 3, 2, 3, '2026-03-31'],
    ['2026-01', 'month', 1, 0, 1, '2026-01-31'],
    ['2026-12', 'month', 12, 11, 12, '2026-12-31'],
    ['2026-Q1', 'quarter', 1, 0, 3, '2026-03-31'],
    ['2026-Q2', 'quarter', 2, 3, 6, '2026-06-30'],
    ['2026-Q3', 'quarter', 3, 6, 9, '2026-09-30'],
    ['2026-Q4', 'quarter', 4, 9, 12, '2026-12-31'],
    ['2026-H1', 'half', 1, 0, 6, '2026-06-30'],
    ['2026-H2', 'half', 2, 6, 12, '2026-12-31'],
    ['2026', 'year', 1, 0, 12, '2026-12-31'],
  ])('%s is a %s with its months and its last day', (text, kind, ordinal, first, end, last) => {
    const period = parsePeriod(text);
    expect(period).toEqual({
      id: text,
      kind,
      year: 2026,
      ordinal,
      months: monthsOf2026.slice(first, end),
    });
    if (period !== undefined) expect(lastDayOfPeriod(period)).toBe(last);
  });

  test.each([
    ['2026-q1', '2026-Q1'],
    ['2026-h2', '2026-H2'],
  ])('%s in small letters is %s', (text, id) => {
    expect(parsePeriod(text)).toEqual(parsePeriod(id));
    expect(parsePeriod(text)?.id).toBe(id);
  });

  test('a month may be written as people write it', () => {
    expect(parsePeriod('03/2026')).toEqual(parsePeriod('2026-03'));
    expect(parsePeriod('3/2026')).toEqual(parsePeriod('2026-03'));
  });

  test('February of a leap year ends on the 29th', () => {
    const period = parsePeriod('2024-02');
    expect(period && lastDayOfPeriod(period)).toBe('2024-02-29');
  });
});

test.each([
  '2026-H3',
  '2026-H4',
  '2026-H0',
  '2026-Q0',
  '2026-Q5',
  '2026-Q',
  '2026-Q11',
  '2026-13',
  '2026-00',
  '2026-3',
  '26-Q1',
  '26',
  '1899',
  '1899-Q1',
  '1899-12',
  '0000',
  '20260',
  '2026Q1',
  'Q1-2026',
  'Q1/2026',
  '13/2026',
  '2026-03-05',
  '2026-T3',
  ' 2026',
  '2026 ',
  '2026\n',
  '٢٠٢٦',
  '',
])('%j is not a period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});
