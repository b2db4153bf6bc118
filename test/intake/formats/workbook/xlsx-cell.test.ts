import { describe, expect, test } from 'vitest';
import { addressOf, parseAddress, parseRange } from '../../../../src/intake/formats/table/cell-address.ts';
import { cellText } from '../../../../src/intake/formats/workbook/book/cell-text.ts';
import { rawBook, rawRow, summaryOf } from '../../../support/workbook.ts';

const shared = { strings: ['Chi bộ'], from1904: false };
const shown = (type: string, written: string, format = '') => cellText({ type, written, format }, shared);
const textOf = (type: string, written: string, format?: string) => shown(type, written, format).text;
const codeOf = (type: string, written: string, format?: string) =>
  shown(type, written, format).complaint?.code;

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
    expect(textOf('n', String(value), format)).toBe(text);
  });

  test('every per cent with two decimals keeps its digits', () => {
    for (let hundredths = 0; hundredths <= 100_00; hundredths++) {
      const digits = String(hundredths).padStart(3, '0');
      const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
      const held = String(Number(`${hundredths}e-4`));
      const [whole = '', decimals = ''] = text.split('.');
      const filled = decimals === '' ? whole : `${whole}.${decimals.padEnd(2, '0')}`;
      expect(textOf('n', held, '0.00%')).toBe(`${filled}%`);
    }
  });

  test.each([
    ['1', '"CB"00', 'CB01'],
    ['1', '"CB"0#', 'CB1'],
    ['12', '\\C\\B000', 'CB012'],
    ['1', '000', '001'],
    ['1.1', '0.00', '1.10'],
    ['1.1000000000000001', '0.00', '1.10'],
    ['2', '0.00', '2'],
    ['110', '0"."00', '1.10'],
    ['12345', '000\\-000', '012-345'],
    ['32', '0 "người"', '32'],
    ['1', '00"-CB"', '01-CB'],
    ['1234', '#,##0', '1234'],
    ['-5', '0;(0)', '-5'],
    ['1', '[=1]"Đạt";[=0]"Không đạt";General', 'Đạt'],
    ['0', '[=1]"Đạt";[=0]"Không đạt";General', 'Không đạt'],
    ['2', '[=1]"Đạt";[=0]"Không đạt";General', '2'],
    ['0', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '0'],
    ['0.925', '0%', '92.5%'],
    ['1.5', '@', '1.5'],
    ['1e21', '0', '1e+21'],
  ])('%s shown as %j is what a person sees: %s', (written, format, text) => {
    expect(textOf('n', written, format)).toBe(text);
  });

  test('a number that its format hides is no empty cell', () => {
    expect([codeOf('n', '0', '0;-0;;@'), codeOf('n', '5', ';;;'), codeOf('n', '1', '0;-0;;@')]).toEqual([
      'cell-not-shown',
      'cell-not-shown',
      undefined,
    ]);
  });

  test.each([
    ['46086', 'dd/mm/yyyy', '2026-03-05'],
    ['46086', '[$-42A]dd mmmm yyyy', '2026-03-05'],
    ['46086', '[$-409]d\\-mmm\\-yy;@', '2026-03-05'],
    ['46086.5833333333', 'dd/mm/yyyy', '2026-03-05'],
    ['46086.5833333333', 'dd/mm/yyyy hh:mm', '2026-03-05 14:00'],
    ['46086', 'dd/mm/yyyy hh:mm', '2026-03-05'],
    ['0.586805555555556', 'hh:mm', '14:05'],
    ['46086.586805555555', 'hh:mm', '14:05'],
    ['0.587152777777778', 'h:mm AM/PM', '14:05'],
    ['0.0868055555555556', '[h]:mm', '02:05'],
    ['0.0868055555555556', '[mm]', '125'],
    ['0.00381944444444444', 'mm:ss.0', '00:05:30'],
    ['46082', 'mmm-yy', '2026-03'],
    ['60', 'dd/mm/yyyy', '1900-02-29'],
    ['0', 'dd/mm/yyyy', '1900-01-00'],
  ])('day or time %s shown as %j is %s', (written, format, text) => {
    expect(shown('n', written, format)).toEqual({ text, numeric: true });
  });

  test('an elapsed time of a day, and a day that does not exist, are refused', () => {
    expect(codeOf('n', '1.0868055555555556', '[h]:mm')).toBe('cell-elapsed');
    expect(codeOf('n', '1', '[h]:mm')).toBe('cell-elapsed');
    expect(codeOf('n', '0.999988425925926', '[h]:mm:ss')).toBeUndefined();
    expect(codeOf('n', '-1', 'dd/mm/yyyy')).toBe('cell-no-day');
    expect(codeOf('n', '2958466', 'dd/mm/yyyy')).toBe('cell-no-day');
  });

  test('a day with a time that is not shown says so where the next day could be meant', () => {
    const hidden = (written: string) => shown('n', written, 'dd/mm/yyyy').notice;
    const at = (time: string) => ({ code: 'cell-hidden-time', args: { day: '2026-03-04', time } });
    expect(hidden('46085.99944')).toEqual(at('23:59:11'));
    expect(hidden('46085.999305555555')).toEqual(at('23:59:00'));
    expect(hidden('46085.9992939815')).toBeUndefined();
    expect(hidden('46085.708333333336')).toEqual(at('17:00:00'));
    expect(hidden('46085.7083449074')).toBeUndefined();
    expect(shown('n', '46085.9999999999', 'dd/mm/yyyy')).toEqual({ text: '2026-03-05', numeric: true });
    expect(shown('n', '46085.99944', 'dd/mm/yyyy hh:mm').notice).toBeUndefined();
  });

  test('a day that is written as one is read as one', () => {
    expect(textOf('d', '2026-03-05', 'dd/mm/yyyy')).toBe('2026-03-05');
    expect(textOf('d', '2026-03-05T14:00:00', '')).toBe('2026-03-05');
    expect(textOf('d', '2026-03-05T14:00:00Z', 'dd/mm/yyyy hh:mm')).toBe('2026-03-05 14:00');
    expect(codeOf('d', 'hôm qua')).toBe('cell-broken');
  });

  test('words are composed letters and plain line ends, escapes decoded once', () => {
    expect(textOf('s', '0')).toBe('Chi bộ');
    expect(textOf('inlineStr', 'Chi bo\u0302\u0323')).toBe('Chi b\u1ed9');
    expect(textOf('inlineStr', 'a_x000D_\nb\r\nc')).toBe('a\nb\nc');
    expect(textOf('str', '_x005F_x0041_')).toBe('_x0041_');
    expect(textOf('str', '01', '"CB"@')).toBe('CB01');
    expect([textOf('b', '1'), textOf('b', '0')]).toEqual(['co', 'khong']);
  });

  test.each([
    ['s', '1'],
    ['s', ''],
    ['s', '-1'],
    ['n', 'abc'],
    ['n', '1e999'],
  ])('%s %j is no content of a cell', (type, written) => {
    expect(codeOf(type, written)).toBe('cell-broken');
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
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
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
