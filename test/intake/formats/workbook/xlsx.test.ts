import { describe, expect, test } from 'vitest';
import { run } from '../../../support/run.ts';
import { makeBook, type Row, rawBook, rawRow, sheetOf, summaryOf } from '../../../support/workbook.ts';

const HEAD: Row = ['Chi bộ', 'Ngày', 'Loại', 'Có mặt', '3.1'];
const meeting = (unit: string, present = '27', answer = 'đạt') => ({
  unit,
  date: '05/03/2026',
  kind: 'thuong_ky',
  facts: { co_mat: present },
  selfAnswers: { '3.1': { result: answer } },
});
const row = (unit: string, present: Row[number] = 27, answer: Row[number] = 'đạt'): Row => [
  unit,
  '05/03/2026',
  'thuong_ky',
  present,
  answer,
];

describe('a table in a workbook', () => {
  test('is read row by row below its titles, on every sheet', async () => {
    const book = await makeBook(
      sheetOf([['ĐẢNG BỘ PHƯỜNG (ví dụ)'], [], HEAD, row('CB01'), row('CB02', 26, 4.5)]),
      sheetOf([HEAD, row('CB03')], { name: 'Tháng 4' }),
    );
    expect(await summaryOf(book)).toEqual([meeting('CB01'), meeting('CB02', '26', '4.5'), meeting('CB03')]);
  });

  test('points at sheet and cell', async () => {
    const book = await makeBook(sheetOf([['Tiêu đề'], HEAD, row('CB01')]));
    const { readBytes } = await import('../../../support/workbook.ts');
    const [read] = await readBytes(book);
    if (read === undefined || 'problems' in read) throw new Error('not read');
    expect(read.document.locate(['facts', 'co_mat'])).toEqual({
      file: 'a.xlsx',
      sheet: 'Tháng 3',
      line: 3,
      column: 4,
      cell: 'D3',
    });
    expect(read.document.locate(['facts', 'co_mat'], true)).toMatchObject({ cell: 'D2' });
    expect(read.document.locate([])).toMatchObject({ cell: 'A3' });
  });

  test('other sheets are passed over with a notice, empty ones without', async () => {
    const table = sheetOf([HEAD, row('CB01')]);
    const other = sheetOf([['Hướng dẫn'], ['Ghi ngày trước, tháng sau']], { name: 'Hướng dẫn' });
    expect(await summaryOf(await makeBook(table, other, sheetOf([], { name: 'Sheet3' })))).toEqual([
      'warning sheet-passed-over Hướng dẫn',
      meeting('CB01'),
    ]);
    expect(await summaryOf(await makeBook(other))).toEqual(['workbook-no-meeting']);
    expect(await summaryOf(await makeBook(sheetOf([])))).toEqual(['workbook-no-meeting']);
  });

  test('hidden sheets, rows and columns are read and named', async () => {
    const rowDefs = new Map([
      [1, { hidden: true }],
      [9, { hidden: true }],
    ]);
    const columns = HEAD.map((_, index) => (index === 3 ? { hidden: true } : {}));
    const book = await makeBook(
      sheetOf([HEAD, row('CB01'), row('CB02')], { rowDefs, columns }),
      sheetOf([HEAD, row('CB03')], { name: 'Ẩn', hidden: true }),
    );
    expect(await summaryOf(book)).toEqual([
      'warning rows-hidden Tháng 3',
      'warning columns-hidden Tháng 3',
      'warning sheet-hidden Ẩn',
      meeting('CB01'),
      meeting('CB02'),
      meeting('CB03'),
    ]);
  });

  test('a sheet may have any name', async () => {
    for (const name of ['__proto__', 'constructor', '<b>&"\'a', 'Tha\u0301ng 3'])
      expect(await summaryOf(await makeBook(sheetOf([HEAD, row('CB01')], { name })))).toEqual([
        meeting('CB01'),
      ]);
    expect(Reflect.get({}, 'unit')).toBeUndefined();
  });
});

describe('a cell that is no value', () => {
  const cells = (address: string, cell: object) => ({ cells: new Map([[address, cell]]) });

  test('a formula makes its row unusable, whatever it last gave', async () => {
    const book = await makeBook(
      sheetOf([HEAD, row('CB01'), row('CB02')], cells('1,3', { formula: '8+1', formulaResult: 9, value: 9 })),
    );
    expect(await summaryOf(book)).toEqual(['cell-formula Tháng 3!D2', meeting('CB02')]);
  });

  test.each([
    ['alone', '<c r="D2"><f>8+1</f></c>', 'D2'],
    ['giving a text', '<c r="D2" t="str"><f>"a"</f><v>a</v></c>', 'D2'],
    ['giving nothing', '<c r="D2" t="str"><f>""</f><v></v></c>', 'D2'],
    ['empty', '<c r="D2"><f/><v>9</v></c>', 'D2'],
    ['shared by another cell', '<c r="D2"><f t="shared" si="0"/><v>9</v></c>', 'D2'],
    ['of a matrix', '<c r="D2"><f t="array" ref="D2:E2">A1</f><v>9</v></c>', 'D2, cell-formula Trang 1!E2'],
    ['of a table of trials', '<c r="D2"><f t="dataTable" ref="D2:D9" r1="A1"/><v>9</v></c>', 'D2'],
    ['behind white space', '<c r="D2">\n <f t="dataTable" ref="D2:D9"/><v>9</v></c>', 'D2'],
  ])('a formula %s is found', async (_, cell, places) => {
    const sheet = `<sheetData>${rawRow(1, { A: 'chi_bo', B: 'ngay', C: 'loai', D: 'co_mat', E: '3.1' })}${rawRow(
      2,
      {
        A: 'CB01',
        B: '05/03/2026',
        C: 'thuong_ky',
        D: cell,
        E: 'đạt',
      },
    )}</sheetData>`;
    expect(await summaryOf(rawBook({ sheets: [sheet] }))).toEqual([`cell-formula Trang 1!${places}`]);
  });

  test('a formula in a cell that leaves out its address is found', async () => {
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const row = `<row>${text('CB01')}${text('05/03/2026')}${text('thuong_ky')}<c><f>8+1</f><v>9</v></c></row>`;
    const head = rawRow(1, { A: 'chi_bo', B: 'ngay', C: 'loai', D: 'co_mat' });
    expect(await summaryOf(rawBook({ sheets: [`<sheetData>${head}${row}</sheetData>`] }))).toEqual([
      'cell-formula Trang 1!D2',
    ]);
  });

  test('an error is named', async () => {
    const sheet = `<sheetData>${rawRow(1, { A: 'chi_bo', B: 'ngay', C: 'loai' })}${rawRow(2, {
      A: 'CB01',
      B: '<c r="B2" t="e"><v>#REF!</v></c>',
      C: 'thuong_ky',
    })}</sheetData>`;
    expect(await summaryOf(rawBook({ sheets: [sheet] }))).toEqual(['cell-error Trang 1!B2']);
  });

  test('merged cells over rows of a table make each of them unusable, and say where they are', async () => {
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
    const book = await makeBook(sheetOf([HEAD, row('CB01'), row(''), row('CB03')], { merges }));
    expect(await summaryOf(book)).toEqual([
      'cell-merged Tháng 3!A2',
      'cell-merged Tháng 3!A2',
      meeting('CB03'),
    ]);
  });

  test('merged titles and empty merged cells do no harm', async () => {
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
      { startRow: 2, startCol: 6, endRow: 3, endCol: 7 },
    ];
    expect(await summaryOf(await makeBook(sheetOf([['Tiêu đề'], HEAD, row('CB01')], { merges })))).toEqual([
      meeting('CB01'),
    ]);
  });

  test('the month of a refused row stays open', async () => {
    const { readBytes } = await import('../../../support/workbook.ts');
    const book = await makeBook(sheetOf([HEAD, row('CB01')], cells('1,4', { formula: 'A1', value: 'đạt' })));
    const [read] = await readBytes(book);
    if (read === undefined || !('problems' in read)) throw new Error('read');
    expect(Object.fromEntries(read.outline ?? [])).toMatchObject({ unit: 'CB01', date: '05/03/2026' });
  });
});

describe('the bounds of a sheet', () => {
  const table = `${rawRow(1, { A: 'chi_bo', B: 'ngay', C: 'loai' })}${rawRow(2, { A: 'CB01', B: '05/03/2026', C: 'thuong_ky' })}`;
  const one = { unit: 'CB01', date: '05/03/2026', kind: 'thuong_ky' };
  const withCell = (cell: string) =>
    summaryOf(rawBook({ sheets: [`<sheetData>${table}<row>${cell}</row></sheetData>`] }));

  test('a far cell is named and the rest is read', async () => {
    for (const cell of ['XFD1048576', 'GS3', 'A10001'])
      expect(await withCell(`<c r="${cell}"><v>1</v></c>`)).toEqual([one, `cell-far Trang 1!${cell}`]);
    expect(await withCell('<x:c xmlns:x="a" s="1" r = \'XFD9\'><x:v>1</x:v></x:c>')).toEqual([
      one,
      'cell-far Trang 1!XFD9',
    ]);
  });

  test('a far cell that only has a format is nothing', async () => {
    expect(await withCell('<c r="XFD1048576" s="0"/>')).toEqual([one]);
    expect(await withCell('<c r="XFD1048576" s="0"></c>')).toEqual([one]);
  });

  test('the last row and column are read', async () => {
    expect(await withCell('<c r="A10000"><v>5</v></c>')).toEqual([one, { unit: '5' }]);
    const wide = rawRow(1, { A: 'chi_bo', B: 'ngay', C: 'loai', GR: 'co_mat' });
    const row = rawRow(2, { A: 'CB01', B: '05/03/2026', C: 'thuong_ky', GR: '9' });
    expect(await summaryOf(rawBook({ sheets: [`<sheetData>${wide}${row}</sheetData>`] }))).toEqual([
      { ...one, facts: { co_mat: '9' } },
    ]);
  });

  test('up to ten thousand merged cells', async () => {
    const merged = (count: number) =>
      Array.from({ length: count }, (_, index) => `<mergeCell ref="H${index + 1}:I${index + 1}"/>`).join('');
    const withMerges = (count: number) =>
      rawBook({ sheets: [`<sheetData>${table}</sheetData><mergeCells>${merged(count)}</mergeCells>`] });
    expect(await summaryOf(withMerges(10_000))).toEqual([one]);
    expect(await summaryOf(withMerges(10_001))).toEqual(['merges-too-many']);
  });

  test('more than fifty sheets or four hundred thousand cells are too many', async () => {
    const sheets = (count: number) => Array.from({ length: count }, () => '<sheetData/>');
    expect(await summaryOf(rawBook({ sheets: sheets(51) }))).toEqual(['sheets-too-many']);
    expect(await summaryOf(rawBook({ sheets: sheets(50) }))).toEqual(['workbook-no-meeting']);
    const filling = '<c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>';
    expect(await summaryOf(rawBook({ sheets: [`<sheetData><row>${filling}</row></sheetData>`] }))).toEqual([
      'cells-too-many',
    ]);
    const cells = Array.from(
      { length: 400_001 },
      (_, index) => `<c r="A${1 + (index % 9999)}"><v>${index % 8191}</v></c>`,
    );
    expect(
      await summaryOf(rawBook({ sheets: [`<sheetData><row>${cells.join('')}</row></sheetData>`] })),
    ).toEqual(['cells-too-many']);
  });
});

describe('a workbook that cannot be read', () => {
  test('markup that breaks off is damage', async () => {
    expect(await summaryOf(rawBook({ sheets: ['<sheetData><row r="1"><c r="A1'] }))).toEqual([
      'part-broken Trang 1',
    ]);
  });

  test('a cell in no place is damage', async () => {
    const cell = (address: string) =>
      `<sheetData><row r="1"><c r="${address}"><v>1</v></c></row></sheetData>`;
    for (const address of ['1', 'A-1', 'A1.5', 'ABCD1'])
      expect(await summaryOf(rawBook({ sheets: [cell(address)] }))).toEqual(['part-broken Trang 1']);
  });

  test('a sheet that is named and not there is missed', async () => {
    const properties = '<sheets><sheet name="a" sheetId="9" r:id="rId9"/></sheets>';
    expect(await summaryOf(rawBook({ sheets: ['<sheetData/>'], properties }))).toEqual(['part-missing a']);
  });
});

describe('a workbook on standard input', () => {
  test('is told by how it begins, also where it is of an old kind', async () => {
    const book = await makeBook(
      sheetOf([
        [...HEAD, 'Bộ tiêu chí'],
        [...row('CB01'), 'an-phu/phieu-danh-gia'],
      ]),
    );
    const scored = await run(['score', '-', '-f', 'json'], { input: book });
    expect([scored.code, JSON.parse(scored.out).assessments.length]).toEqual([0, 1]);
    const old = await run(['score', '-', '-f', 'json'], {
      input: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    });
    expect(JSON.parse(old.out).problems).toMatchObject([{ code: 'workbook-old' }]);
  });
});
