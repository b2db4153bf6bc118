import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { vietnamese } from '../../src/intake/document/key-table.ts';
import { type Files, makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

const reported = z.looseObject({
  rows: z.array(
    z.looseObject({ unit: z.string(), months: z.record(z.string(), z.looseObject({ status: z.string() })) }),
  ),
});

const workspace = (files: Files): string => {
  const cwd = makeFolder({
    ...files,
    'shcb.yaml': readFileSync(join(root, 'test/fixtures/field/an-phu.yaml')),
  });
  mkdirSync(join(cwd, 'phieu'), { recursive: true });
  return cwd;
};

/** Bytes of a text in which `!` stands for one that no text has. */
const bytes = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text), (byte) => (byte === 0x21 ? 0xff : byte));

describe('a line that cannot be read leaves its unit a sheet with an error, not without a sheet', () => {
  const heading = 'Chi bộ;Ngày;Loại;Đảng số';
  test.each([
    ['a bad byte in NDJSON', 'a.ndjson', '{"chi_bo":"CB02","ngay":"2026-03-05","loai":"!"}\n'],
    ['a comma too much', 'a.ndjson', '{"chi_bo":"CB02","ngay":"2026-03-05","loai":"thuong_ky",}\n'],
    [
      'a line without end',
      'a.ndjson',
      `{"chi_bo":"CB02","ngay":"2026-03-05","note":"${'x'.repeat(1_100_000)}"}\n`,
    ],
    ['a bad byte in CSV', 'a.csv', `${heading}\nCB01;06/03/2026;Thường kỳ;30\nCB02;05/03/2026;Th!;30\n`],
    ['a quote that stays open', 'a.csv', `${heading}\nCB02;05/03/2026;"Thường kỳ;30\n`],
  ])('%s', async (_, name, text) => {
    const cwd = workspace({ [`phieu/${name}`]: bytes(text) });
    const { out } = await run(['report', '2026-03', '-f', 'json'], { cwd });
    const { rows } = reported.parse(JSON.parse(out));
    expect(rows.find(({ unit }) => unit === 'CB02')?.months['2026-03']?.status).toBe('error');
  });
});

const told = z.object({
  problems: z.array(z.looseObject({ code: z.string(), message: z.string(), hint: z.string() })),
});

describe('what is wrong in a table is told by the headings of tables', () => {
  const keys: ReadonlySet<string> = new Set(Object.values(vietnamese).filter((key) => key.includes('_')));
  const facts = ['co_mat', 'dang_so', 'phat_bieu', 'thoi_luong', 'bat_dau', 'ket_thuc', 'ma_vang_co_ly_do'];
  /** Keys of the workspace's file, where an office says what its own columns are. */
  const ofWorkspace = ['bo_qua_cot', 'ten_cot'];
  const heading =
    'Chi bộ;Ngày;Loại;Đảng số;Có mặt;Phát biểu;Vắng có lý do;Mã đảng viên vắng có lý do;Giờ bắt đầu;Giờ kết thúc;Thời lượng;Ngày đăng tải kết luận;3.1;3.3';
  test.each([
    ['empty-value', `${heading}\nCB01;05/03/2026;;30;20;15;0;;;;125;;đạt;`, '"Loại" còn để trống'],
    ['empty-value', `${heading}\nCB01;;Thường kỳ;30;20;15;0;;;;125;;đạt;`, '"Ngày" còn để trống'],
    [
      'more-than',
      `${heading}\nCB01;05/03/2026;Thường kỳ;30;20;25;0;;;;125;;đạt;`,
      'số phát biểu 25 nhiều hơn số có mặt 20',
    ],
    [
      'codes-differ',
      `${heading}\nCB01;05/03/2026;Thường kỳ;30;20;15;2;UV1;;;125;;đạt;`,
      'Mã đảng viên vắng có lý do có 1 mã, trong khi Vắng có lý do ghi 2',
    ],
    [
      'end-before-start',
      `${heading}\nCB01;05/03/2026;Thường kỳ;30;20;15;0;;16:00;14:00;;;đạt;`,
      'Giờ kết thúc 14:00 không sau Giờ bắt đầu 16:00',
    ],
    [
      'duration-differs',
      `${heading}\nCB01;05/03/2026;Thường kỳ;30;20;15;0;;14:00;16:00;125;;đạt;`,
      'Thời lượng 125 phút khác khoảng từ 14:00 đến 16:00',
    ],
    [
      'not-applicable-forbidden',
      `${heading}\nCB01;05/03/2026;Thường kỳ;30;20;15;0;;;;125;;không áp dụng;`,
      'không áp dụng',
    ],
    [
      'not-applicable-reason',
      `${heading}\nCB01;05/03/2026;Thường kỳ;30;20;15;0;;;;125;;đạt;không áp dụng`,
      '',
    ],
    ['heading-missing', 'Chi bộ;Ngày;Đảng số;Có mặt\nCB01;05/03/2026;30;20', 'bảng thiếu cột "Loại"'],
  ])('%s', async (code, text, said) => {
    const cwd = workspace({ 'phieu/a.csv': text });
    const { out } = await run(['score', '-f', 'json'], { cwd });
    const { problems } = told.parse(JSON.parse(out));
    const found = problems.find((one) => one.code === code);
    expect(found?.message).toContain(said);
    for (const { message, hint } of problems) {
      const words = `${message} ${hint}`.match(/[a-z]+(?:_[a-z\d]+)+/g) ?? [];
      expect(
        words.filter((word) => (keys.has(word) || facts.includes(word)) && !ofWorkspace.includes(word)),
      ).toEqual([]);
    }
  });

  test('and in a text by the same names', async () => {
    const cwd = workspace({
      'phieu/a.yaml':
        'chi_bo: CB01\nngay: 2026-03-05\nloai: thuong_ky\nso_lieu: {co_mat: 20, phat_bieu: 25}\n',
    });
    const { out } = await run(['score', '-f', 'json'], { cwd });
    expect(told.parse(JSON.parse(out)).problems[0]?.message).toBe('số phát biểu 25 nhiều hơn số có mặt 20');
  });
});
