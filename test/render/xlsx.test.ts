import readBook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../src/render/xlsx/cell-text.ts';
import { numberFormat } from '../../src/render/xlsx/number-look.ts';
import { columnsOnPaper } from '../../src/render/xlsx/paper.ts';
import { sheetNames } from '../../src/render/xlsx/sheet-name.ts';
import { render as renderBook } from '../../src/render/xlsx.ts';
import { type Block, cell, heading, type Page, text } from '../../src/report/page.ts';
import { dayCell, numberCell, pointsSaid } from '../../src/report/parts/cells.ts';
import { partText } from '../support/parts.ts';

const table: Block = {
  type: 'table',
  columns: [
    { title: 'Chi bộ' },
    { title: 'Ngày' },
    { title: 'Điểm', align: 'right' },
    { title: 'Tốt', over: 'Mức', align: 'center' },
    { title: 'Khá', over: 'Mức', align: 'center' },
    { title: 'Vì sao', priority: 'data' },
  ],
  rows: [
    {
      cells: [
        cell('=1+1'),
        dayCell('2026-03-05'),
        pointsSaid(9550, '95,5 T', 'good'),
        cell('x'),
        cell(''),
        cell('z'),
      ],
    },
    {
      cells: [
        cell('-B_x0041_'),
        dayCell('1900-03-01'),
        pointsSaid(-200, '−2', 'bad'),
        cell(''),
        cell('x'),
        cell('z'),
      ],
    },
    {
      sums: true,
      cells: [
        cell('Tổng'),
        cell(''),
        { ...pointsSaid(9350, '93,5'), adds: 'values' },
        { ...numberCell(1), adds: 'filled' },
        { ...numberCell(1), adds: 'filled' },
        cell(''),
      ],
    },
  ],
};

const page: Page = [
  heading('Tháng 3/2026: [thử]'),
  text('Đảng bộ'),
  table,
  text('Ký hiệu'),
  heading('Hai', 2),
  table,
];

const render = (one: Page) => renderBook([{ name: '', page: one }]);

/** The markup of a part. */
const partOf = async (name: string): Promise<string> => partText(await render(page), name);

describe('a page as a workbook', () => {
  test('is read by another library as it was meant: numbers, days, texts that look like formulas', async () => {
    const [first, second, ...more] = await readBook(Buffer.from(await render(page)));
    expect([first?.sheet, second?.sheet, more]).toEqual(['Tháng 3 2026 thử', 'Hai', []]);
    expect(first?.data.slice(2).map((row) => row.slice(0, 5))).toEqual([
      ['Chi bộ', 'Ngày', 'Điểm', 'Mức', null],
      [null, null, null, 'Tốt', 'Khá'],
      ['=1+1', new Date('2026-03-05T00:00:00Z'), 95.5, 'x', null],
      ['-B_x0041_', new Date('1900-03-01T00:00:00Z'), -2, null, 'x'],
      ['Tổng', null, 93.5, 1, 1],
      ['Ký hiệu', null, null, null, null],
    ]);
  });

  test('keeps its heads in sight and on every page of A4, and lets its rows be filtered without the sums', async () => {
    const sheet = await partOf('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A4:E6"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="portrait"[^>]*fitToHeight="0"/);
    expect(sheet).toContain('<oddHeader>&amp;C&amp;P</oddHeader>');
    expect(await partOf('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles"[^>]*>'Tháng 3 2026 thử'!\$3:\$4</);
  });

  test('has room for heads of two words above narrow columns: their bold letters need two lines', async () => {
    const narrow: Block = {
      type: 'table',
      columns: [{ title: 'Dòng' }, { title: 'Mức độ' }],
      rows: [{ cells: [cell('2'), cell('lưu ý')] }],
    };
    const rows = partText(await render([heading('Lỗi'), narrow]), 'xl/worksheets/sheet1.xml');
    expect([...rows.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(([, height]) => height)).toEqual(
      expect.arrayContaining(['32']),
    );
  });

  test('adds up by formulas that stand beside what they come to', async () => {
    const sheet = await partOf('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="C7"[^>]*><f>SUM\(C5:C6\)<\/f><v>93.5<\/v>/);
    expect(sheet).toMatch(/<c r="D7"[^>]*><f>COUNTA\(D5:D6\)<\/f><v>1<\/v>/);
  });

  test('gives the same bytes each time, with no clock in them', async () => {
    expect(await render(page)).toEqual(await render(page));
    expect(await partOf('docProps/core.xml')).not.toMatch(/20\d\d-/);
  });
});

describe('a cell', () => {
  test.each([
    [95.5, '95,5 T', '0.0" T"'],
    [95, '95', '0'],
    [5, '5/5', '0"/5"'],
    [93.25, '93,25', '0.00'],
    [-2, '−2', '0;"−"0'],
    [2, '+2', '"+"0'],
    [0, '', '""'],
    [3, 'ba', 'General'],
  ])('shows %d as "%s" says it', (value, words, format) => {
    expect(numberFormat(value, words)).toBe(format);
  });

  test('holds nothing hidden, no escape that is read as a letter, and no more than a cell can', () => {
    expect(cellText('a\u202eb\nc')).toBe('a\\u202eb\nc');
    expect(cellText('_x0041_')).toBe('_x005F_x0041_');
    expect(cellText('x'.repeat(40_000))).toBe(`${'x'.repeat(32_766)}…`);
  });
});

describe('names of sheets', () => {
  test('are legal and differ, whatever the titles are', () => {
    const long = 'Đảng bộ bộ phận Nông thôn miền núi phía Tây';
    expect(sheetNames(['a/b', 'A B', "'a:b'", '', 'History', long, long])).toEqual([
      'a b',
      'A B (2)',
      'a b (3)',
      'Trang',
      'Trang History',
      'Đảng bộ bộ phận Nông thôn miền',
      'Đảng bộ bộ phận Nông thôn m (2)',
    ]);
  });
});

test.each([
  ['as wide as the paper', 13, 13],
  ['made three quarters as large to fit', 17, 17],
  ['over two papers at full size', 19, 13],
  ['over two papers, made smaller to fit them', 30, 15],
])('words beside a table %s go over the columns of the first paper', (_, columns, on) => {
  expect(columnsOnPaper(Array.from({ length: columns }, () => 10))).toBe(on);
});
