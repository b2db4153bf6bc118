import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../support/run.ts';
import { makeBook, type Row, rawBook, rawRow, sheetOf, summaryOf } from '../../support/workbook.ts';

const fixture = (name: string) => summaryOf(readFileSync(`${root}/test/fixtures/so/${name}.xlsx`));

const FORM = {
  unit: 'CB01',
  date: '2026-03-05',
  kind: 'Thường kỳ',
  facts: {
    dang_so: '20',
    mien_sinh_hoat: '0',
    co_mat: '18',
    ty_le_chi_tieu: '92.5',
    ngay_dang_tai_tai_lieu: '2026-03-04',
  },
  stated: { total: '100', rated: 'Tốt' },
};
const JUDGED = { '2.1': { result: '30' }, '2.2': { result: '20' } };

describe('forms as offices fill them in', () => {
  test.each(['phieu-hai-nguoi-cham', 'phieu-don-vi-dang-uy'])(
    '%s: each scorer is told by the words of the heading',
    async (name) => {
      // The column of the second scorer is there, and nothing stands in it.
      expect(await fixture(name)).toEqual([{ ...FORM, selfAnswers: JUDGED, appraisedAnswers: {} }]);
    },
  );

  test('points in every line of the printed form are all passed on', async () => {
    const measured = { '1.1': { result: '20' }, '1.2': { result: '20' }, '1.3': { result: '10' } };
    expect(await fixture('phieu-moi-dong')).toEqual([{ ...FORM, selfAnswers: { ...measured, ...JUDGED } }]);
  });

  test('a mark under Đạt is an answer for each of the twenty lines', async () => {
    const [read] = await fixture('phieu-dau-x');
    const ids = ['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.4', '4.6', '4.7', '4.8'];
    const more = ['5.1', '5.2', '5.3', '5.4', '6.1', '6.2', '6.3', '6.4', '8.1', '8.2'];
    expect(read).toMatchObject({
      selfAnswers: Object.fromEntries([...ids, ...more].map((id) => [id, { result: 'dat' }])),
    });
  });
});

describe('tables as offices lay them out', () => {
  test('a heading in two rows with merged cells is read', async () => {
    expect(await fixture('tieu-de-hai-dong')).toMatchObject([
      { unit: 'CB01', facts: { dang_so: '20', co_mat: '18' }, selfAnswers: { '2.1': { result: 'đạt' } } },
    ]);
  });

  test('a day that hides a time before midnight is the day shown, and says so', async () => {
    expect(await fixture('ngay-kem-gio')).toMatchObject([
      'warning cell-hidden-time Tháng 3!B2',
      { unit: 'CB01', date: '2026-03-04' },
    ]);
  });

  test('a row of totals with formulas is passed over', async () => {
    expect(await fixture('dong-cong')).toMatchObject([
      { unit: 'CB01' },
      'warning rows-total T3!B7',
      { unit: 'CB02' },
    ]);
  });
});

const HEAD: readonly Row[] = [
  ['Chi bộ', 'CB01'],
  ['Ngày', '05/03/2026'],
];
const form = async (...block: readonly Row[]) => summaryOf(await makeBook(sheetOf([...HEAD, ...block])));
const read = (more: object) => [{ unit: 'CB01', date: '05/03/2026', ...more }];
const self = { '1.1': { result: '3' }, '1.2': { result: '2' } };

describe('the headings of a form', () => {
  test.each(['TT', 'STT', 'Mã', 'Mã tiêu chí', 'Tiêu chí', 'Nội dung', 'Nội dung đánh giá', null])(
    'codes stand below %j',
    async (first) => {
      expect(await form([first, 'Tự chấm', 'Lý do'], ['1.1', 3], ['1.2', 2])).toEqual(
        read({ selfAnswers: self }),
      );
    },
  );

  test('codes may begin the words of a criterion, behind ordinals', async () => {
    expect(
      await form(
        ['TT', 'Tiêu chí đánh giá', 'Điểm chuẩn', 'Kết quả'],
        [1, '1.1 Nội dung', 5, 3],
        [2, '1.2. Bàn 5 việc', 5, 2],
      ),
    ).toEqual(read({ selfAnswers: self }));
  });

  test.each([
    ['CĐCS tự chấm', 'LĐLĐ quận chấm'],
    ['Tự chấm', 'Tổ CĐ chấm'],
    ['Chi ủy, Bí thư chi bộ chấm', 'Cấp ủy viên cấp trên chấm'],
    ['Đơn vị tự chấm', 'Đảng ủy chấm'],
    ['Tự đánh giá', 'Thẩm định'],
    ['Điểm tự chấm', 'Điểm thẩm định'],
    ['Kết quả', 'Cấp trên thẩm định'],
  ])('%s and %s are two scorers', async (own, superior) => {
    for (const turned of [false, true]) {
      const order = <T>(one: T, other: T): readonly [T, T] => (turned ? [other, one] : [one, other]);
      expect(
        await form(
          ['TT', 'Điểm chuẩn', ...order(own, superior)],
          ['1.1', 5, ...order(3, 4)],
          ['1.2', 5, ...order(2, 1)],
        ),
      ).toEqual(
        read({ selfAnswers: self, appraisedAnswers: { '1.1': { result: '4' }, '1.2': { result: '1' } } }),
      );
    }
  });

  test.each(['Lý do', 'Ghi chú', 'Giải trình', 'Báo cáo diễn giải', 'Lý do, ghi chú'])(
    '%s is the reason',
    async (heading) => {
      expect(await form(['TT', 'Tự chấm', heading], ['1.1', 3, 'Thiếu'], ['1.2', 2])).toEqual(
        read({ selfAnswers: { '1.1': { result: '3', reason: 'Thiếu' }, '1.2': { result: '2' } } }),
      );
    },
  );

  test('a reason behind the second scorer is that of the second scorer', async () => {
    expect(
      await form(
        ['TT', 'Tự chấm', 'Lý do', 'Thẩm định', 'Lý do'],
        ['1.1', 3, 'a', 2, 'b'],
        ['1.2', 2, null, 2],
      ),
    ).toEqual(
      read({
        selfAnswers: { '1.1': { result: '3', reason: 'a' }, '1.2': { result: '2' } },
        appraisedAnswers: { '1.1': { result: '2', reason: 'b' }, '1.2': { result: '2' } },
      }),
    );
  });

  test.each(['x', 'X', 'v', '✓', '✔', '+', true])('%j is a mark', async (mark) => {
    expect(
      await form(
        ['TT', 'Tiêu chí', 'Đạt', 'Không đạt', 'Lý do'],
        ['1.1', 'a', mark],
        ['1.2', 'b', null, mark, 'Chưa làm'],
      ),
    ).toEqual(
      read({ selfAnswers: { '1.1': { result: 'dat' }, '1.2': { result: 'khong_dat', reason: 'Chưa làm' } } }),
    );
  });

  test('headings in two rows are read together, the upper grouping the lower', async () => {
    const both = {
      selfAnswers: { '1.1': { result: '3', reason: 'a' }, '1.2': { result: '2' } },
      appraisedAnswers: { '1.1': { result: '2', reason: 'b' }, '1.2': { result: '2' } },
    };
    expect(
      await form(
        ['TT', 'Tiêu chí', 'Điểm', null, null, 'Lý do'],
        [null, null, 'Tối đa', 'Tự chấm', 'Thẩm định', null],
        ['1.1', 'x', 5, 3, 2, 'a'],
        ['1.2', 'y', 5, 2, 2],
      ),
    ).toEqual(
      read({
        selfAnswers: both.selfAnswers,
        appraisedAnswers: { '1.1': { result: '2' }, '1.2': { result: '2' } },
      }),
    );
    expect(
      await form(
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Chi bộ tự chấm', null, 'Đảng ủy thẩm định', null],
        [null, null, null, 'Điểm', 'Lý do', 'Điểm', 'Lý do'],
        ['1.1', 'x', 5, 3, 'a', 2, 'b'],
        ['1.2', 'y', 5, 2, null, 2],
      ),
    ).toEqual(read(both));
    expect(
      await form(
        ['TT', 'Nội dung', 'Kết quả', null],
        [null, null, 'Đạt', 'Không đạt'],
        ['1.1', 'a', 'x'],
        ['1.2', 'b', null, 'x'],
      ),
    ).toEqual(read({ selfAnswers: { '1.1': { result: 'dat' }, '1.2': { result: 'khong_dat' } } }));
  });

  test('two forms side by side are two meetings', async () => {
    const left: readonly Row[] = [...HEAD, ['TT', 'Tự chấm'], ['1.1', 3], ['1.2', 2]];
    const right: readonly Row[] = [
      ['Chi bộ', 'CB02'],
      ['Ngày', '06/03/2026'],
      ['TT', 'Tự chấm'],
      ['1.1', 4],
      ['1.2', 1],
    ];
    const beside = left.map((row, index): Row => [...row, null, ...(right[index] ?? [])]);
    const both = [
      ...read({ selfAnswers: self }),
      { unit: 'CB02', date: '06/03/2026', selfAnswers: { '1.1': { result: '4' }, '1.2': { result: '1' } } },
    ];
    expect(await summaryOf(await makeBook(sheetOf(beside)))).toEqual(both);
    const close = left.map((row, index): Row => [...row, ...(right[index] ?? [])]);
    expect(await summaryOf(await makeBook(sheetOf(close)))).toEqual(both);
  });

  test('a number beside a row without a code is named, that of a group or a total is printed', async () => {
    expect(
      await form(
        ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm'],
        ['I', 'Nhóm', 10, 5],
        ['1.1', 'a', 5, 3],
        [null, 'Chuẩn bị thêm', 5, 4],
        ['1.2', 'b', 5, 2],
        ['Tổng điểm', null, 10, 5],
      ),
    ).toEqual([
      'warning form-cells-unread Tháng 3!D6',
      ...read({ selfAnswers: self, stated: { total: '5' } }),
    ]);
  });

  test('two marks, and what is no mark, are errors', async () => {
    const head: Row = ['TT', 'Tiêu chí', 'Đạt', 'Không đạt'];
    expect(await form(head, ['1.1', 'a', 'x', 'x'], ['1.2', 'b', 'x'])).toEqual([
      'form-marks-both Tháng 3!D4',
    ]);
    expect(await form(head, ['1.1', 'a', 'tạm'], ['1.2', 'b', 'x'])).toEqual([
      'form-mark-unknown Tháng 3!C4',
    ]);
  });
});

test('a length that is shown in hours and minutes is told in minutes, and a time of day stays one', async () => {
  const cell = (name: string) => `<c r="${name}" s="1"><v>0.0868055555555556</v></c>`;
  const rows = [
    rawRow(1, { A: 'Chi bộ', B: 'CB01' }),
    rawRow(2, { A: 'Ngày', B: '05/03/2026' }),
    rawRow(3, { A: 'Thời lượng', B: cell('B3') }),
    rawRow(4, { A: 'Bắt đầu', B: cell('B4') }),
  ];
  const sheets = [`<sheetData>${rows.join('')}</sheetData>`];
  expect(await summaryOf(rawBook({ sheets, formats: ['[h]:mm'] }))).toEqual(
    read({ facts: { thoi_luong: '125', bat_dau: '02:05' } }),
  );
});

describe('answers that would be lost', () => {
  test('scores of somebody whom no heading tells are an error', async () => {
    expect(
      await form(['TT', 'Tự chấm', 'Đảng ủy chấm', 'Tổ chấm'], ['1.1', 3, 3, 3], ['1.2', 2, 2, 2]),
    ).toEqual(['form-answers-unread Tháng 3!D4']);
  });

  test('marks under a heading that nobody knows are an error, and not a form that is not yet scored', async () => {
    expect(await form(['TT', 'Tiêu chí', 'Điểm', 'Tự chấm'], ['1.1', 'a', 3], ['1.2', 'b', 2])).toEqual([
      'form-answers-unread Tháng 3!C4',
    ]);
    expect(await form(['Số', 'Việc', 'Xong'], ['1.1', 'a', 'x'], ['1.2', 'b', 'x'])).toEqual([
      'form-answers-unread Tháng 3!C4',
    ]);
  });

  test('a form that is not filled in is not yet scored', async () => {
    expect(
      await form(['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1.1', 'a', 5], ['1.2', 'b', 5]),
    ).toEqual(read({}));
  });
});
