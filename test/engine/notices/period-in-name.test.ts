import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodInName } from '../../../src/engine/notices/period-in-name.ts';

const told = (path: string) => {
  const named = periodInName(path);
  return named && [named.year, named.month];
};

describe('a month in a name', () => {
  test.each([
    ['2026-03/CB01.yaml', 2026, 3],
    ['2026_03/CB01.yaml', 2026, 3],
    ['2026.03/CB01.yaml', 2026, 3],
    ['03-2026/CB01.yaml', 2026, 3],
    ['T3-2026/CB01.yaml', 2026, 3],
    ['t03.2026/CB01.yaml', 2026, 3],
    ['thang-3/CB01.yaml', undefined, 3],
    ['thang3/CB01.yaml', undefined, 3],
    ['Tháng 12/CB01.yaml', undefined, 12],
    ['Tháng 12'.normalize('NFD').concat('/CB01.yaml'), undefined, 12],
    ['thang-03-2026/CB01.yaml', 2026, 3],
    ['Tháng 3 năm 2026/CB01.yaml', 2026, 3],
    ['Phiếu tháng 3/CB01.yaml', undefined, 3],
    ['phieu/2026-03-CB01.yaml', 2026, 3],
    ['phieu/CB01-2026-03-05.yaml', 2026, 3],
    ['phieu/CB01_05-03-2026.yaml', 2026, 3],
    ['phieu/CB01 tháng 3.yaml', undefined, 3],
    ['2026-03/CB01/phieu.yaml', 2026, 3],
    ['C:\\Đảng ủy\\2026-03\\CB01.yaml', 2026, 3],
    ['2026-04/2026-03-CB01.yaml', 2026, 3],
    ['2026/CB01.yaml', 2026, undefined],
    ['Năm 2026/CB01.yaml', 2026, undefined],
  ])('%s tells it', (path, year, month) => {
    expect(told(path)).toEqual([year, month]);
  });

  test.each([
    ['a quarter', '2026-Q1/CB01.yaml'],
    ['a quarter in words', 'quy-01-2026/CB01.yaml'],
    ['a number alone', '3/CB01.yaml'],
    ['T3, which may be a unit', 'T3/T03.yaml'],
    ['a span of months', 'phieu/2026-01_2026-03.yaml'],
    ['a span in words', 'phieu/thang-1-3.yaml'],
    ['one digit after the year', '2026-3/CB01.yaml'],
    ['month 13', '2026-13/CB01.yaml'],
    ['month 0', 'thang-0/CB01.yaml'],
    ['more digits', '12026-03/CB01.yaml'],
    ['the number of a document', 'phieu/nghi-quyet-so-05-2026.yaml'],
    ['a folder that has another name besides', '2026-03-sao-luu/CB01.yaml'],
    ['a year in a file name', 'phieu/CB01-2026.yaml'],
    ['a folder too far away', '2026-03/a/b/CB01.yaml'],
    ['letters around it', 'phieu/x2026-03y.yaml'],
    ['nothing', 'phieu/CB01.yaml'],
    ['standard input', '-'],
  ])('%s tells none', (_, path) => {
    expect(periodInName(path)).toBeUndefined();
  });

  test('the name is given back as it is written', () => {
    expect(periodInName('phieu/Tháng 3/CB01.yaml')?.name).toBe('Tháng 3');
    expect(periodInName('phieu/2026-03-CB01.yaml')?.name).toBe('2026-03-CB01');
  });

  test('any month in any of the forms is told, any text is borne', () => {
    const two = (month: number) => String(month).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        for (const name of [
          `${year}-${two(month)}`,
          `${two(month)}-${year}`,
          `T${month}-${year}`,
          `Tháng ${month} năm ${year}`,
        ])
          expect(told(`phieu/${name}/CB01.yaml`)).toEqual([year, month]);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (path) => {
        const { month } = periodInName(path) ?? {};
        expect(month ?? 1).toBeGreaterThanOrEqual(1);
        expect(month ?? 1).toBeLessThanOrEqual(12);
      }),
    );
  });
});
