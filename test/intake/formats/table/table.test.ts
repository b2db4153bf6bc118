import { describe, expect, test } from 'vitest';
import { meetingFileSchema } from '../../../../src/domain/meeting/meeting.ts';
import { check } from '../../../../src/intake/document/check.ts';
import { dataOf } from '../../../../src/intake/document/document.ts';
import type { Read } from '../../../../src/intake/document/read.ts';
import { inShort } from '../../../support/read-text.ts';
import { readCells, readRowsOf, rowsOf } from '../../../support/tables.ts';

/** The plain data of a record, or the problems in short. */
const shown = (read: Read | undefined): unknown => {
  if (read === undefined) return null;
  return 'problems' in read ? read.problems.map(inShort) : dataOf(read.document.root);
};

const HEAD = ['Chi bộ', 'Ngày', 'Loại', 'Có mặt', '3.1', 'Lý do 3.1'];
const ROW = ['CB01', '05/03/2026', 'thuong_ky', '27', 'đạt', ''];

describe('a row is a meeting', () => {
  test('cells go where their headings say, empty ones nowhere', async () => {
    const [read] = await readCells([HEAD, ROW]);
    expect(shown(read)).toEqual({
      unit: 'CB01',
      date: '05/03/2026',
      kind: 'thuong_ky',
      facts: { co_mat: '27' },
      selfAnswers: { '3.1': { result: 'đạt' } },
    });
  });

  test('both scorers with their reasons, the vote, and what the form says of itself', async () => {
    const [read] = await readCells([
      [...HEAD, 'Thẩm định 3.1', 'Thẩm định 3.1 lý do', 'Đồng ý', 'Tổng điểm', 'Xếp loại'],
      [...ROW.slice(0, 4), 'không đạt', ' muộn ', 'đạt', 'đã xem', '20', '96', 'Tốt'],
    ]);
    expect(shown(read)).toMatchObject({
      selfAnswers: { '3.1': { result: 'không đạt', reason: 'muộn' } },
      appraisedAnswers: { '3.1': { result: 'đạt', reason: 'đã xem' } },
      vote: { inFavour: '20' },
      stated: { total: '96', rated: 'Tốt' },
    });
  });

  test('titles above and numbers of columns below the heading are passed over, blank rows too', async () => {
    const reads = await readCells([
      ['ĐẢNG ỦY PHƯỜNG'],
      [],
      ['BẢNG TỔNG HỢP THÁNG 3'],
      HEAD,
      ['A', 'B', '1', '2', '3', '4'],
      ROW,
      ['', ' ', ''],
      ROW,
    ]);
    expect(reads.map((read) => 'document' in read)).toEqual([true, true]);
  });

  test('a row of numbers that is not the first is a row', async () => {
    const reads = await readCells([HEAD, ROW, ['1', '2', '3']]);
    expect(reads).toHaveLength(2);
  });

  test('ordinals and names beside the code are for the eye only', async () => {
    const [read] = await readCells([
      ['STT', 'Tên chi bộ', ...HEAD],
      ['1', 'Chi bộ Khu phố 1', ...ROW],
    ]);
    expect(shown(read)).toMatchObject({ unit: 'CB01', facts: { co_mat: '27' } });
  });
});

describe('a complaint stands at its cell', () => {
  const checked = async (head: readonly string[], row: readonly string[]) => {
    const [read] = await readCells([head, row]);
    if (read === undefined || 'problems' in read) throw new Error('not read');
    const result = check(read.document, meetingFileSchema);
    const { document } = read;
    return { document, problems: 'problems' in result ? result.problems.map(inShort) : [] };
  };

  test('a wrong value, and one that is not written', async () => {
    expect((await checked(HEAD, ['CB01', '31/02/2026', '', '27', '', ''])).problems).toEqual([
      'day-not-in-calendar 2:2',
      'empty-value 2:3',
    ]);
  });

  test('a reason without a result, and votes against without those in favour', async () => {
    const row = [...ROW.slice(0, 4), '', 'muộn', '3'];
    expect((await checked([...HEAD, 'Không đồng ý'], row)).problems).toEqual([
      'empty-value 2:5',
      'missing-key 2:7',
    ]);
  });

  test('an answer at its cell although a reason stands before it; a key at its heading', async () => {
    const head = ['Lý do 3.1', 'Chi bộ', 'Ngày', 'Loại', '3.1', 'so_la'];
    const { document } = await checked(head, ['muộn', 'CB01', '05/03/2026', 'thuong_ky', 'x', '1']);
    expect(document.locate(['selfAnswers', '3.1'])).toMatchObject({ line: 2, column: 5 });
    expect(document.locate(['selfAnswers', '3.1'], true)).toMatchObject({ line: 1, column: 5 });
    expect(document.locate(['facts', 'so_la'], true)).toMatchObject({ line: 1, column: 6 });
    expect(document.locate(['facts', 'so_la'])).toMatchObject({ line: 2, column: 6 });
    expect(document.locate([])).toMatchObject({ line: 2, column: 2 });
  });
});

describe('a fault of the heading refuses every row, in the same words at the same place', () => {
  const twoRows = [ROW, ROW.with(0, 'CB02')];

  test.each([
    ['a column that is missing', ['Chi bộ', 'Ngày', 'Có mặt', '3.1'], ['heading-missing 1:1']],
    ['two that mean the same', HEAD.with(3, 'ngay'), ['heading-duplicate 1:4']],
    ['an answer told twice', HEAD.with(3, 'Tự chấm 3.1'), ['heading-duplicate 1:5']],
    ['a code that became a day', HEAD.with(4, '1-Jan'), ['heading-mangled 1:5']],
    ['a key of JavaScript', HEAD.with(3, '__proto__'), ['heading-reserved 1:4']],
    ['a reason for nothing', HEAD.with(5, 'Lý do'), ['heading-of-lines 1:6']],
  ])('%s', async (_, head, expected) => {
    const reads = await readCells([head, ...twoRows]);
    expect(reads.map(shown)).toEqual([expected, expected]);
    const [first, second] = reads.map((read) => ('problems' in read ? read : null));
    expect(first?.problems[0]).toBe(second?.problems[0]);
    expect(second?.outline?.get('unit')).toBe('CB02');
    expect(second?.outline?.get('date')).toBe('05/03/2026');
  });

  test('the other place of a duplicate is named', async () => {
    const [read] = await readCells([HEAD.with(3, 'ngay'), ROW]);
    expect(read !== undefined && 'problems' in read ? read.problems[0]?.also : []).toMatchObject([
      { line: 1, column: 2 },
    ]);
  });

  test('all that are missing at once, with the one that is misspelt', async () => {
    const [read] = await readCells([['chi_bp', 'Đảng số', 'Có mặt', 'Phát biểu'], ROW]);
    expect(read).toMatchObject({
      problems: [{ complaint: { args: { keys: ['chi_bo', 'ngay', 'loai'], misspelt: ['chi_bp'] } } }],
    });
  });

  test('too many columns', async () => {
    const wide = Array.from({ length: 195 }, (_, index) => `so_${index + 1}`);
    expect(shown((await readCells([[...HEAD, ...wide.slice(1)], ROW]))[0])).toMatchObject({ unit: 'CB01' });
    expect(shown((await readCells([[...HEAD, ...wide], ROW]))[0])).toEqual(['table-too-wide 1:201']);
  });

  test('a fault is told even where no row stands below', async () => {
    expect((await readCells([HEAD.with(4, '1-Jan')])).map(shown)).toEqual([['heading-mangled 1:5']]);
    expect((await readCells([HEAD])).map(shown)).toEqual([['table-without-rows']]);
  });

  test('no heading at all, or below too many titles', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => [`Dòng ${index}`]);
    expect((await readCells([])).map(shown)).toEqual([['heading-not-found']]);
    expect((await readCells([...titles, HEAD, ROW])).map(shown)).toEqual([['heading-not-found']]);
    expect(await readCells([...titles.slice(1), HEAD, ROW])).toMatchObject([{ document: {} }]);
  });
});

describe('a fault of a row refuses that row', () => {
  test.each([
    ['more cells than headings', [...ROW, '', 'thừa'], ['row-too-long 2:8']],
    ['numbers of nobody', ['', '', '', '27'], ['row-not-meeting 2:1']],
    ['answers of nobody', ['', '', '', '', 'không đạt'], ['row-not-meeting 2:1']],
    ['a cell that is too long', ROW.with(5, 'a'.repeat(32_768)), ['cell-too-long 2:6']],
  ])('%s', async (_, row, expected) => {
    const reads = await readCells([HEAD, row, ROW]);
    expect(shown(reads[0])).toEqual(expected);
    expect(reads[1]).toHaveProperty('document');
  });

  test('a cell may be as long as a spreadsheet lets it, and a row may be shorter', async () => {
    expect((await readCells([HEAD, ROW.with(5, 'a'.repeat(32_767))]))[0]).toHaveProperty('document');
    expect((await readCells([HEAD, ROW.slice(0, 4)]))[0]).toHaveProperty('document');
    expect((await readCells([HEAD, [...ROW, '', ' ']]))[0]).toHaveProperty('document');
  });

  test('something in a column without a name', async () => {
    const reads = await readCells([HEAD.with(3, ''), ROW.with(3, ''), ROW]);
    expect(reads.map((read) => 'document' in read)).toEqual([true, false]);
    expect(shown(reads[1])).toEqual(['heading-empty 1:4']);
  });
});

/** The warnings that a table gives beside its records, each with all its places. */
const noticed = (reads: readonly Read[]): readonly string[] =>
  reads
    .flatMap((read) => ('problems' in read ? read.problems : (read.notices ?? [])))
    .filter(({ severity }) => severity === 'warning')
    .map(({ complaint, location, also = [] }) =>
      [complaint.code, ...[location, ...also].map((place) => `${place?.line}:${place?.column}`)].join(' '),
    );

const unitsOf = (reads: readonly Read[]): readonly unknown[] =>
  reads.map((read) => ('document' in read ? Object(dataOf(read.document.root)).unit : shown(read)));

describe('rows that are no meetings', () => {
  test('a total, wherever its label stands, is passed over and named', async () => {
    const reads = await readCells([
      ['STT', ...HEAD],
      ['1', ...ROW],
      ['', 'Cộng cụm 1', '', '', '27'],
      ['2', ...ROW.with(0, 'CB02')],
      ['', '', '', 'TỔNG CỘNG:', '54'],
      ['Bình quân', '', '', '', '27'],
    ]);
    expect(unitsOf(reads)).toEqual(['CB01', 'CB02']);
    expect(noticed(reads)).toEqual(['rows-total 3:2 5:4 6:1']);
  });

  test('a formula in a total refuses nothing', async () => {
    const rows = rowsOf([HEAD, ROW, ['Tổng cộng', '', '', '27']]);
    const formula = rows.map((row, index) =>
      index < 2
        ? row
        : {
            ...row,
            problems: [{ severity: 'error' as const, complaint: { code: 'cell-formula' as const } }],
          },
    );
    const reads = await readRowsOf(formula);
    expect(unitsOf(reads)).toEqual(['CB01']);
    expect(noticed(reads)).toEqual(['rows-total 3:1']);
  });

  test('who signs, with the names below, the date and the notes are passed over and named', async () => {
    const reads = await readCells([
      HEAD,
      ROW,
      ['', '', 'An Phú, ngày 31 tháng 3 năm 2026'],
      ['Người lập biểu', '', '', '', 'Bí thư'],
      ['Nguyễn Thị Thử', '', '', '', 'Trần Văn Mẫu'],
      ['Ghi chú: số liệu tính đến cuối tháng'],
    ]);
    expect(unitsOf(reads)).toEqual(['CB01']);
    expect(noticed(reads)).toEqual(['rows-note 3:3 4:1 5:1 6:1']);
  });

  test('units whose names begin as totals and notes do are units', async () => {
    const names = ['Công an', 'Tổng hợp', 'CB-Tong', 'Bí thư'];
    const reads = await readCells([HEAD, ...names.map((name) => ROW.with(0, name))]);
    expect(unitsOf(reads)).toEqual(names);
    const undated = await readCells([HEAD, ROW.with(0, 'Công an').with(1, ''), ROW.with(1, '')]);
    expect(undated).toMatchObject([{ document: {} }, { document: {} }]);
    expect(noticed(undated)).toEqual([]);
  });

  test('a row of several cells above the heading is named, a title is not', async () => {
    const reads = await readCells([
      ['ĐẢNG ỦY PHƯỜNG', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['CB09', '01/03/2026', 'thuong_ky', '9'],
      HEAD,
      ROW,
    ]);
    expect(unitsOf(reads)).toEqual(['CB01']);
    expect(noticed(reads)).toEqual(['rows-note 2:1']);
  });
});

describe('a heading in two rows', () => {
  test('is read as one path: groups over their columns, merged cells in their first', async () => {
    const [read] = await readCells([
      ['Chi bộ', 'Ngày', 'Loại', 'Đảng viên', '', 'Vắng', '', 'Thẩm định', 'Lý do', 'Tự chấm', ''],
      ['', '', '', 'Đảng số', 'Có mặt', 'Có lý do', 'Không lý do', '3.1', '3.1', '3.1', '3.2'],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
      ['CB01', '05/03/2026', 'thuong_ky', '30', '27', '2', '1', 'đạt', 'muộn', 'không đạt', '2'],
    ]);
    expect(shown(read)).toEqual({
      unit: 'CB01',
      date: '05/03/2026',
      kind: 'thuong_ky',
      facts: { dang_so: '30', co_mat: '27', vang_co_ly_do: '2', vang_khong_ly_do: '1' },
      selfAnswers: { '3.1': { result: 'không đạt', reason: 'muộn' }, '3.2': { result: '2' } },
      appraisedAnswers: { '3.1': { result: 'đạt' } },
    });
  });

  test('the upper row may hold nothing but groups', async () => {
    const reads = await readCells([
      ['BẢNG THEO DÕI'],
      ['', '', '', 'Vắng', '', 'Tự chấm'],
      ['Chi bộ', 'Ngày', 'Loại', 'Có lý do', 'Không lý do', '3.1'],
      ['CB01', '05/03/2026', 'thuong_ky', '2', '1', 'đạt'],
    ]);
    expect(reads.map(shown)).toMatchObject([
      { facts: { vang_co_ly_do: '2', vang_khong_ly_do: '1' }, selfAnswers: { '3.1': { result: 'đạt' } } },
    ]);
  });

  test('a group that says the numbers are others refuses them', async () => {
    const reads = await readCells([
      ['Chi bộ', 'Ngày', 'Loại', 'Kế hoạch', ''],
      ['', '', '', 'Đảng số', 'Có mặt'],
      ['CB01', '05/03/2026', 'thuong_ky', '30', '27'],
    ]);
    expect(reads.map(shown)).toEqual([['heading-hint 2:4', 'heading-hint 2:5']]);
  });

  test('a row of numbers or a total right below one row of headings is none of them', async () => {
    const reads = await readCells([HEAD.with(5, ''), ['Cộng', '', '', '62', '4', ''], ROW]);
    expect(unitsOf(reads)).toEqual(['CB01']);
    expect(noticed(reads)).toEqual(['rows-total 2:1']);
  });
});

describe('a second table below the first', () => {
  test('is read by its own heading', async () => {
    const reads = await readCells([
      HEAD,
      ROW,
      [],
      ['Loại', 'Chi bộ', 'Ngày', '3.1', 'Có mặt'],
      ['chuyen_de', 'CB02', '06/03/2026', 'đạt', '9'],
    ]);
    expect(reads.map(shown)).toMatchObject([
      { unit: 'CB01', facts: { co_mat: '27' } },
      { unit: 'CB02', kind: 'chuyen_de', facts: { co_mat: '9' } },
    ]);
  });

  test('a heading that is repeated for printing is no row', async () => {
    expect(unitsOf(await readCells([HEAD, ROW, HEAD, ROW.with(0, 'CB02')]))).toEqual(['CB01', 'CB02']);
  });

  test('of something else is refused as a whole, up to the next heading', async () => {
    const reads = await readCells([
      HEAD,
      ROW,
      [],
      ['Nghị quyết', 'Người phụ trách', 'Hạn', 'Ghi chú'],
      ['Phát triển đảng', 'Bí thư', '30/06/2026', ''],
      [],
      HEAD,
      ROW.with(0, 'CB02'),
    ]);
    expect(unitsOf(reads)).toEqual(['CB01', ['table-other 4:1'], 'CB02']);
  });

  test('a broken row is no other table', async () => {
    const reads = await readCells([HEAD, ROW, ['CB02', 'hôm qua', 'thuong_ky', 'đủ'], ROW.with(0, 'CB03')]);
    expect(unitsOf(reads)).toEqual(['CB01', 'CB02', 'CB03']);
  });
});

describe('a duration in hours', () => {
  const minutesOf = async (cell: string): Promise<unknown> => {
    const [read] = await readCells([HEAD.with(3, 'Thời lượng (giờ)'), ROW.with(3, cell)]);
    return Object(shown(read)).facts.thoi_luong;
  };

  test.each([
    ['2', '120'],
    ['1,5', '90'],
    ['0.25', '15'],
    ['1:30', '90'],
    ['1h30', '90'],
    // No whole number of minutes: refused as it stands, with its unit.
    ['1,33', '1,33 h'],
    ['hai', 'hai'],
  ])('%s is %s', async (cell, minutes) => expect(await minutesOf(cell)).toBe(minutes));
});
