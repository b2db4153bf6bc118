import { describe, expect, test } from 'vitest';
import { addressOf, parseAddress, parseRange } from '../../../../src/intake/formats/table/cell-address.ts';
import { cellText } from '../../../../src/intake/formats/workbook/xlsx-cell.ts';
import { rawBook, rawRow, summaryOf } from '../../../support/workbook.ts';

describe('the text of a cell', () => {
  test.each([
    [8.5, '', '8.5'],
    [0.1 + 0.2, '', '0.3'],
    [8.575, '0.00', '8.575'],
    [89.995, '', '89.995'],
    [32, '0', '32'],
    [-0, '', '0'],
    [46086, '', '46086'],
    [0.92, '0%', '92%'],
    [0.07, '0%', '7%'],
    [0.575, '0.0%', '57.5%'],
    [1, '0%', '100%'],
    [92, '0"%"', '92'],
    [92, '0\\%', '92'],
    [12, '0;[Red]-0%', '12'],
  ])('number %d shown as %j is %s', (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });

  test('every per cent with two decimals keeps its digits', () => {
    for (let hundredths = 0; hundredths <= 100_00; hundredths++) {
      const digits = String(hundredths).padStart(3, '0');
      const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
      expect(cellText(Number(`${hundredths}e-4`), '0.00%')).toBe(`${text}%`);
    }
  });

  test.each([
    ['2026-03-05T00:00:00Z', 'dd/mm/yyyy', '2026-03-05'],
    ['2026-03-05T00:00:00Z', '[$-42A]dd mmmm yyyy', '2026-03-05'],
    ['2026-03-05T14:00:00Z', 'dd/mm/yyyy', '2026-03-05'],
    ['2026-03-05T14:00:00Z', 'dd/mm/yyyy hh:mm', '2026-03-05 14:00'],
    ['2026-03-05T00:00:00Z', 'dd/mm/yyyy hh:mm', '2026-03-05'],
    ['1899-12-31T14:05:00Z', 'hh:mm', '14:05'],
    ['1899-12-31T14:05:30Z', 'h:mm AM/PM', '14:05'],
    ['2026-03-01T00:00:00Z', 'mmm-yy', '2026-03'],
    ['2026-03-05T00:00:00Z', '', '2026-03-05'],
  ])('day or time %s shown as %j is %s', (instant, format, text) => {
    expect(cellText(new Date(instant), format)).toBe(text);
  });

  test('words are composed letters and plain line ends', () => {
    expect(cellText('Chi bo\u0302\u0323')).toBe('Chi b\u1ed9');
    expect(cellText('a_x000D_\nb\r\nc')).toBe('a\nb\nc');
    expect([cellText(true), cellText(false), cellText(null)]).toEqual(['co', 'khong', '']);
  });
});

describe('days by their number', () => {
  const dayOf = (serial: string, properties: string, format = 'dd/mm/yyyy') =>
    summaryOf(
      rawBook({
        properties,
        formats: [format],
        sheets: [
          `<sheetData>${rawRow(1, { A: 'chi_bo', B: 'ngay', C: 'loai' })}${rawRow(2, {
            A: 'CB01',
            B: `<c r="B2" s="1"><v>${serial}</v></c>`,
            C: 'thuong_ky',
          })}</sheetData>`,
        ],
      }),
    );
  const meeting = (date: string) => [{ unit: 'CB01', date, kind: 'thuong_ky' }];

  test('counted from 1900, with the leap day that never was', async () => {
    expect(await dayOf('46086', '')).toEqual(meeting('2026-03-05'));
    expect(await dayOf('61', '')).toEqual(meeting('1900-03-01'));
    expect(await dayOf('59', '')).toEqual(meeting('1900-02-28'));
  });

  test('counted from 1904 where the workbook says so', async () => {
    expect(await dayOf('44624', '<workbookPr date1904="1"/>')).toEqual(meeting('2026-03-05'));
    expect(await dayOf('44624', '<workbookPr date1904="true"/>')).toEqual(meeting('2026-03-05'));
    expect(await dayOf('46086', '<workbookPr date1904="0"/>')).toEqual(meeting('2026-03-05'));
  });

  test('a number that is not shown as a day stays a number', async () => {
    expect(await dayOf('46086', '', '0')).toEqual(meeting('46086'));
  });

  test('the time zone of the machine has no say', async () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = zone;
        expect(await dayOf('46086', '')).toEqual(meeting('2026-03-05'));
      }
    } finally {
      process.env.TZ = before;
    }
  });
});

describe('addresses', () => {
  test.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['GR10000', 10_000, 200],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s', (address, row, column) => {
    expect(parseAddress(address)).toEqual({ row, column });
    expect(addressOf({ row, column })).toBe(address);
  });

  test('with dollars, in small letters, as a range, or not at all', () => {
    expect(parseAddress('$c$7')).toEqual({ row: 7, column: 3 });
    expect(parseRange('B2:C3')).toEqual({ from: { row: 2, column: 2 }, to: { row: 3, column: 3 } });
    expect(parseRange('B2')).toEqual({ from: { row: 2, column: 2 }, to: { row: 2, column: 2 } });
    for (const text of ['', '7', 'C', 'C7C', 'ABCD1', 'C12345678'])
      expect(parseAddress(text)).toBeUndefined();
  });
});
