import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/domain/values/period.ts';
import { chooseSheets } from '../../../src/runner/period/chosen-sheets.ts';
import { sheetOf } from '../../support/build-sheet.ts';

const period = parsePeriod('2026-03');
if (period === undefined) throw new Error('2026-03 is a month');

const entry = (file: string, date: string, unit = 'CB01', index = 0) => ({
  ...sheetOf(file, { unit, date }),
  ...{ likeness: null, mark: null, index, record: index },
});

const march = entry('3.yaml', '2026-03-05');
const late = entry('3-muon.yaml', '2026-03-28', 'CB02');
const april = entry('4.yaml', '2026-04-05');

const codesOf = (named: boolean, closing = '2026-03-31') =>
  chooseSheets([march, late, april], { period, closing, named }).notices.map(
    ({ complaint, location }) => `${location?.file} ${complaint.code}`,
  );

describe('the sheets that a period counts', () => {
  test('are those of its months up to its closing day; the others are counted as outside', () => {
    const all = chooseSheets([march, late, april], { period, closing: '2026-03-31', named: false });
    expect([all.sheets, all.outside]).toEqual([[march, late], 1]);
    const early = chooseSheets([march, late, april], { period, closing: '2026-03-27', named: false });
    expect([early.sheets, early.outside]).toEqual([[march], 2]);
  });

  test('a sheet of another period is told of only where a person named it', () => {
    expect(codesOf(false)).toEqual([]);
    expect(codesOf(true)).toEqual(['4.yaml outside-period']);
  });

  test('a sheet after the closing day is always told of, one on it is in time', () => {
    expect(codesOf(false, '2026-03-27')).toEqual(['3-muon.yaml after-closing-day']);
    expect(codesOf(false, '2026-03-28')).toEqual([]);
  });

  test('two regular meetings of a unit in one month stop each other, and no other unit', () => {
    const second = entry('3-hai.yaml', '2026-03-20');
    const { sheets, faulty, conflicts, outside } = chooseSheets([march, second, late], {
      ...{ period, closing: '2026-03-31', named: false },
    });
    expect([sheets, [...faulty], outside]).toEqual([[late], ['CB01 2026-03'], 0]);
    expect(conflicts.map(({ complaint: { code } }) => code)).toEqual(['two-regular', 'two-regular']);
  });

  test('the second of two regular meetings stops nothing when it comes after the closing day', () => {
    const second = entry('3-hai.yaml', '2026-03-20');
    const chosen = chooseSheets([march, second], { period, closing: '2026-03-19', named: false });
    expect([chosen.sheets, chosen.conflicts]).toEqual([[march], []]);
  });
});

describe('a sheet that lies in the place of the period and is of another', () => {
  const lastYear = entry('phieu/2026-03/CB03.yaml', '2025-03-06', 'CB03');
  const inYear = entry('phieu/2026/CB04.yaml', '2025-03-06', 'CB04');
  const choose = (named = false) =>
    chooseSheets([march, lastYear, inYear, april], { period, closing: '2026-03-31', named });

  test('is named with its day, and its month is not simply missing', () => {
    expect(choose().notices).toMatchObject([
      { complaint: { code: 'folder-month-differs', args: { name: '2026-03', date: '2025-03-06' } } },
      { complaint: { code: 'odd-year', args: { name: '2026', date: '2025-03-06' } } },
    ]);
    expect([...choose().astray]).toEqual([['CB03 2026-03', '2025-03-06']]);
  });

  test('is told of once where a person named it', () => {
    expect(choose(true).notices.map(({ complaint: { code } }) => code)).toEqual([
      'folder-month-differs',
      'odd-year',
      'outside-period',
    ]);
  });
});
