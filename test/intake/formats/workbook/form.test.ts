import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBook, type Row, readBytes, sheetOf, summaryOf } from '../../../support/workbook.ts';

type Rows = readonly Row[];

const TITLE: Rows = [['PHIẾU ĐÁNH GIÁ CHẤT LƯỢNG SINH HOẠT CHI BỘ'], ['Kèm theo công văn (ví dụ)']];
const FIELDS: Rows = [
  ['Chi bộ *', 'CB01'],
  ['Ngày:', '05/03/2026'],
  ['Loại buổi', 'thuong_ky'],
  ['Đảng số', 32, 'người'],
  ['Có mặt', 27],
  ['Thời lượng (phút)', 125],
  ['Đảng viên dự bị (dv_du_bi)', 2],
];
const BLOCK: Rows = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Lý do', 'Thẩm định'],
  ['3', 'Công tác chuẩn bị', 10],
  [3.1, 'Nội dung đúng, đủ', 2, 'đạt'],
  ['3.2', 'Phân công cụ thể', 2, 'không đạt', 'Chưa phân công', 1],
  ['3.3', 'Chuẩn bị chu đáo', 2],
  [null, 'Cộng', 10, 2],
];
const END: Rows = [['Biên bản', 'Sổ 2026, trang 14'], ['Biểu quyết: đồng ý', 27], ['Ghi chú: gửi ngày 6']];

const READ = {
  unit: 'CB01',
  date: '05/03/2026',
  kind: 'thuong_ky',
  facts: { dang_so: '32', co_mat: '27', thoi_luong: '125', dv_du_bi: '2' },
  selfAnswers: { '3.1': { result: 'đạt' }, '3.2': { result: 'không đạt', reason: 'Chưa phân công' } },
  appraisedAnswers: { '3.2': { result: '1' } },
  minutes: 'Sổ 2026, trang 14',
  vote: { inFavour: '27' },
  note: 'gửi ngày 6',
};

const EMPTY: Row = [];
const whole: Rows = [...TITLE, EMPTY, ...FIELDS, EMPTY, ...BLOCK, EMPTY, ...END];
const formOf = async (rows: Rows, more: Parameters<typeof sheetOf>[1] = {}) =>
  summaryOf(await makeBook(sheetOf(rows, { name: 'Phiếu', ...more })));
const without = (...labels: readonly string[]): Rows =>
  whole.filter(([label]) => !labels.includes(String(label)));
const withRow = (label: string, ...rows: Rows): Rows =>
  whole.flatMap((row) => (row[0] === label ? rows : [row]));

describe('a filled-in form', () => {
  test('is read by its labels and codes', async () => {
    expect(await formOf(whole)).toEqual([READ]);
  });

  test('points at the cells', async () => {
    const [read] = await readBytes(await makeBook(sheetOf(whole, { name: 'Phiếu' })));
    if (read === undefined || 'problems' in read) throw new Error('not read');
    const cellAt = (...path: readonly string[]) => read.document.locate(path).cell;
    expect([
      cellAt('unit'),
      cellAt('facts', 'co_mat'),
      cellAt('selfAnswers', '3.2', 'result'),
      cellAt('selfAnswers', '3.2', 'reason'),
    ]).toEqual(['B4', 'B8', 'D15', 'E15']);
    expect(read.document.locate(['facts', 'co_mat'], true)).toEqual({
      file: 'a.xlsx',
      sheet: 'Phiếu',
      line: 8,
      column: 1,
      cell: 'A8',
    });
  });

  test('reads the same wherever its parts are moved', async () => {
    const order = fc.shuffledSubarray([...FIELDS, ...END], { minLength: FIELDS.length + END.length });
    const shift = fc.nat({ max: 5 });
    await fc.assert(
      fc.asyncProperty(order, shift, shift, fc.boolean(), async (fields, columns, rows, blockFirst) => {
        const parts = blockFirst ? [...BLOCK, EMPTY, ...fields] : [...fields, EMPTY, ...BLOCK];
        const moved = [
          ...Array.from({ length: rows }, () => EMPTY),
          ...parts.map((row) =>
            row.length === 0 ? row : [...Array.from({ length: columns }, () => null), ...row],
          ),
        ];
        expect(await formOf(moved)).toEqual([READ]);
      }),
      { numRuns: 40 },
    );
  });

  test('reads the same with its columns in another order and with others between them', async () => {
    const order = [4, 3, 0, 5, 1, 2];
    const turned = BLOCK.map((row) => order.flatMap((index) => [row[index] ?? null, null]));
    expect(await formOf([...FIELDS, ...turned, ...END])).toEqual([READ]);
  });

  test('takes labels beside each other, and values after merged labels', async () => {
    const rows: Rows = [
      ['Chi bộ', 'CB01', 'Ngày', '05/03/2026', 'Loại', 'thuong_ky'],
      ['Đảng số', null, null, 32, 'Có mặt', null, null, 27],
    ];
    const merges = [{ startRow: 1, startCol: 0, endRow: 1, endCol: 2 }];
    expect(await formOf(rows, { merges })).toEqual([
      { unit: 'CB01', date: '05/03/2026', kind: 'thuong_ky', facts: { dang_so: '32', co_mat: '27' } },
    ]);
  });

  test('a label without a value is not written, and the next label is not its value', async () => {
    const rows: Rows = [['Chi bộ', 'CB01', 'Có mặt', 'Đảng số', 32], ['Ngày', '05/03/2026'], ['Loại']];
    expect(await formOf(rows)).toEqual([{ unit: 'CB01', date: '05/03/2026', facts: { dang_so: '32' } }]);
  });

  test('a label that stands empty marks what is missing, and gives way to one that is filled', async () => {
    const rows: Rows = [['Chi bộ', 'CB01'], ['Ngày', '05/03/2026'], ['Loại'], ['Có mặt'], ['Có mặt', 27]];
    expect(await formOf(rows)).toEqual([{ unit: 'CB01', date: '05/03/2026', facts: { co_mat: '27' } }]);
    const [read] = await readBytes(await makeBook(sheetOf(rows)));
    if (read === undefined || 'problems' in read) throw new Error('not read');
    expect(read.document.locate(['kind'])).toMatchObject({ cell: 'B3' });
  });

  test('what is longer than any form is none', async () => {
    const rows = (count: number): Rows => [
      ['Chi bộ', 'CB01'],
      ['Ngày', '05/03/2026'],
      ...Array.from({ length: count - 2 }, () => ['…']),
    ];
    expect(await formOf(rows(500))).toEqual([{ unit: 'CB01', date: '05/03/2026' }]);
    expect(await formOf(rows(501))).toEqual(['workbook-no-meeting']);
  });

  test('several forms may stand in one workbook, one a sheet', async () => {
    const second = withRow('Chi bộ *', ['Chi bộ', 'CB02']);
    expect(await summaryOf(await makeBook(sheetOf(whole), sheetOf(second, { name: 'CB02' })))).toEqual([
      READ,
      { ...READ, unit: 'CB02' },
    ]);
  });

  test('a column of codes counts before a column of ordinals', async () => {
    const block: Rows = [
      ['STT', 'Mã', 'Tiêu chí', 'Kết quả'],
      [1, '3.1', 'Nội dung', 'đạt'],
      [2, '3.2', 'Phân công', 'đạt'],
    ];
    expect(await formOf([['Chi bộ', 'CB01'], ['Ngày', '05/03/2026'], ...block])).toEqual([
      {
        unit: 'CB01',
        date: '05/03/2026',
        selfAnswers: { '3.1': { result: 'đạt' }, '3.2': { result: 'đạt' } },
      },
    ]);
  });

  test('groups are no criteria, also where they carry a subtotal', async () => {
    const block: Rows = [
      ['TT', 'Tiêu chí', 'Kết quả'],
      ['I', 'Chuẩn bị', 5],
      ['1', 'Nhóm', 4],
      ['1.1', 'Nội dung', 4],
      ['2', 'Phân công', 1],
    ];
    expect(await formOf([['Chi bộ', 'CB01'], ['Ngày', '05/03/2026'], ...block])).toEqual([
      { unit: 'CB01', date: '05/03/2026', selfAnswers: { '1.1': { result: '4' }, '2': { result: '1' } } },
    ]);
  });

  test('Roman and lettered codes are criteria where there are no figures', async () => {
    const block: Rows = [
      ['TT', 'Tiêu chí', 'Kết quả'],
      ['I', 'Chuẩn bị', 5],
      ['II', 'Tổ chức', 4],
    ];
    expect(await formOf([['Chi bộ', 'CB01'], ['Ngày', '05/03/2026'], ...block])).toEqual([
      { unit: 'CB01', date: '05/03/2026', selfAnswers: { I: { result: '5' }, II: { result: '4' } } },
    ]);
  });

  test('the total that the form shows is that of the answers, and may be a formula', async () => {
    const total: Row = ['Tổng điểm', null, 100, 96];
    expect(await formOf([...whole, total])).toEqual([{ ...READ, stated: { total: '96' } }]);
    const cells = new Map([[`${whole.length},3`, { formula: 'SUM(D1:D9)', formulaResult: 96, value: 96 }]]);
    expect(await formOf([...whole, total], { cells })).toEqual([READ]);
  });
});

describe('a form that cannot be right', () => {
  test('two values for one field are refused, both cells named; the same value twice is one', async () => {
    expect(await formOf([...whole, ['Có mặt', 26]])).toEqual(['form-label-twice Phiếu!B22 Phiếu!B8']);
    expect(await formOf([...whole, ['Có mặt', 27], ['Có mặt']])).toEqual([READ]);
  });

  test('a criterion answered twice is refused', async () => {
    expect(await formOf(withRow('3.3', ['3.2', 'Phân công', 2, 'đạt']))).toEqual([
      'form-label-twice Phiếu!D16 Phiếu!D15',
    ]);
  });

  test('a formula in a field or an answer is refused, one without a label is named', async () => {
    const formula = { formula: 'A1', formulaResult: 27, value: 27 };
    const at = (address: string) => formOf(whole, { cells: new Map([[address, formula]]) });
    expect(await at('7,1')).toEqual(['cell-formula Phiếu!B8']);
    expect(await at('13,3')).toEqual(['cell-formula Phiếu!D14']);
    expect(await at('16,3')).toEqual([READ]);
    expect(await at('17,3')).toEqual(['warning form-cells-unread Phiếu!D18', READ]);
  });

  test('an answer merged over several criteria is refused', async () => {
    const merged = (startRow: number, endRow: number, startCol: number) =>
      formOf(whole, { merges: [{ startRow, endRow, startCol, endCol: startCol }] });
    expect(await merged(13, 14, 3)).toEqual(['cell-merged Phiếu!D14']);
    expect(await merged(13, 14, 1)).toEqual([READ]);
    const beside = [{ startRow: 13, endRow: 13, startCol: 3, endCol: 4 }];
    expect(await formOf(whole, { merges: beside })).toEqual([READ]);
    expect(await merged(3, 4, 0)).toEqual([READ]);
  });

  test('a code that became a day is told', async () => {
    const day = new Date(Date.UTC(2026, 0, 3));
    const cells = new Map([['13,0', { value: day, style: { numFmt: 'd-mmm' } }]]);
    expect(await formOf(whole, { cells })).toEqual(['heading-mangled Phiếu!A14']);
  });

  test('a number without a label is noticed, a word is not', async () => {
    expect(
      await formOf([...whole, ['Nơi nhận', 'Lưu'], [null, null, null, null, null, null, null, 45]]),
    ).toEqual(['warning form-cells-unread Phiếu!H23', READ]);
  });

  test('what is missing is told where it should stand', async () => {
    const [read] = await readBytes(await makeBook(sheetOf(without('Loại buổi'), { name: 'Phiếu' })));
    if (read === undefined || 'problems' in read) throw new Error('not read');
    expect(read.document.locate(['kind'])).toMatchObject({ sheet: 'Phiếu', cell: 'B4' });
  });

  test('the month of a refused form stays open', async () => {
    const [read] = await readBytes(await makeBook(sheetOf([...whole, ['Có mặt', 26]])));
    if (read === undefined || !('problems' in read)) throw new Error('read');
    expect(Object.fromEntries(read.outline ?? [])).toMatchObject({ unit: 'CB01', date: '05/03/2026' });
  });
});

describe('a form is told from a table', () => {
  test.each([
    [
      [
        ['Chi bộ', 'Ngày', 'Loại', 'Có mặt'],
        ['CB01', '05/03/2026', 'thuong_ky', 27],
      ],
    ],
    [
      [
        ['Ngày', '31/03/2026'],
        ['TT', 'Chi bộ', 'Ngày', 'Loại', 'Có mặt'],
        [1, 'CB01', '05/03/2026', 'thuong_ky', 27],
      ],
    ],
    [
      [
        ['Chi bộ', 'Tên chi bộ', 'Ngày', 'Loại', 'Có mặt'],
        ['CB01', 'Văn phòng', '05/03/2026', 'thuong_ky', 27],
      ],
    ],
  ])('%j is a table', async (rows) => {
    const named = rows.flat().includes('Văn phòng') ? { unitName: 'Văn phòng' } : {};
    expect(await formOf(rows)).toEqual([
      { unit: 'CB01', ...named, date: '05/03/2026', kind: 'thuong_ky', facts: { co_mat: '27' } },
    ]);
  });

  test('headings that nobody knows do not make a table a form', async () => {
    const head = ['Chi bộ', 'Địa bàn', 'Ngày', 'Chủ trì', 'Loại', 'Có mặt', '3.1', '3.2'];
    expect(await formOf([head, ['CB01', 'Khu 1', '05/03/2026', 'Bí thư', 'thuong_ky', 27]])).toEqual([
      {
        unit: 'CB01',
        date: '05/03/2026',
        kind: 'thuong_ky',
        facts: { dia_ban: 'Khu 1', chu_tri: 'Bí thư', co_mat: '27' },
      },
    ]);
  });

  test('a table with one row for each criterion is a table', async () => {
    const rows: Rows = [
      ['TT', 'Chi bộ', 'Ngày', 'Loại', 'Tiêu chí', 'Kết quả'],
      [1, 'CB01', '05/03/2026', 'thuong_ky', '3.1', 'đạt'],
      [2, 'CB01', '05/03/2026', 'thuong_ky', '3.2', 'đạt'],
    ];
    expect(await formOf(rows)).toEqual([
      {
        unit: 'CB01',
        date: '05/03/2026',
        kind: 'thuong_ky',
        selfAnswers: { '3.1': { result: 'đạt' }, '3.2': { result: 'đạt' } },
      },
    ]);
  });
});
