import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

/** Folders as offices had them, each with the one thing that was odd about it. */
const fixture = (name: string): string => readFileSync(join(root, 'test/fixtures/field', name), 'utf8');

const small: Files = {
  'shcb.yaml': fixture('xa-nho.yaml'),
  'rubrics/xa/nho/2026-01-01.yaml': fixture('xa-nho-2026.yaml'),
};

describe('8999 of 9999 where 90 % are asked', () => {
  const cwd = () =>
    makeFolder({
      ...small,
      'a.yaml':
        'chi_bo: CB01\nngay: 2026-03-05\nloai: thuong_ky\nso_lieu: {dang_so: 9999, mien_sinh_hoat: 0, co_mat: 8999, ty_le_chi_tieu: 89.99, ngay_dang_tai_tai_lieu: 2026-03-04}\ntu_cham: {2.1: đạt, 2.2: 20}\n',
    });

  test('the share is printed below 90, with as many digits as that takes', async () => {
    const { out } = await run(['score', 'a.yaml'], { cwd: cwd(), width: 160 });
    expect(out).toContain('Có mặt 8999/9999 ≈ 89,999%: từ 75% đến dưới 90%');
    expect(out).toContain('89,99%: từ 50% đến dưới 90%');
  });

  test('and earns what is earned below it: 10 of 20 twice', async () => {
    const { out } = await run(['score', 'a.yaml', '-f', 'json'], { cwd: cwd() });
    expect(JSON.parse(out).assessments[0]).toMatchObject({ total: 80, band: { id: 'kha' } });
  });
});

describe('an office whose year begins in December', () => {
  const row = (date: string, posted: string) => `CB01;${date};Thường kỳ;20;0;19;95;${posted};đạt;20`;
  const heading =
    'Chi bộ;Ngày;Loại;Đảng số;Miễn sinh hoạt;Có mặt;Tỷ lệ chỉ tiêu;Ngày đăng tải tài liệu;2.1;2.2';
  const months = Array.from({ length: 11 }, (_, index) => String(index + 1).padStart(2, '0'));

  test('has its December refused by a rubric of the new year, and its next one missing: nothing is moved', async () => {
    const cwd = makeFolder({
      ...small,
      'shcb.yaml':
        'dang_bo: {ma: DB01, ten: Đảng bộ xã (đặt ra)}\nbo_tieu_chi: xa/nho\nquy_tac_nam: phu-tho/nam\nchi_bo:\n  - {ma: CB01, ten: Chi bộ Thôn Một}\n',
      'phieu/2025-12.csv': `${heading}\n${row('05/12/2025', '03/12/2025')}\n`,
      'phieu/2026.csv': [heading, ...months.map((one) => row(`05/${one}/2026`, `03/${one}/2026`)), ''].join(
        '\n',
      ),
    });
    const { code, out } = await run(['report', '2026', '-f', 'json'], { cwd });
    const { rows, problems } = JSON.parse(out);
    expect(code).toBe(1);
    expect(problems[0]).toMatchObject({ code: 'no-version', file: 'phieu/2025-12.csv', cell: 'B2' });
    expect(rows[0]).toMatchObject({ counts: { tot: 11 }, missing: ['2026-12'], band: null, mean: 100 });
    expect(rows[0].months['2026-01']).toMatchObject({ status: 'scored', total: 100 });
  });
});

describe('a sheet of last year in the folder of a month', () => {
  const sheet = (unit: string, date: string) =>
    `chi_bo: ${unit}\nngay: ${date}\nloai: thường kỳ\nso_lieu: {dang_so: 20, co_mat: 20}\n`;

  test('leaves its unit with a sheet of another day, not without one', async () => {
    const cwd = makeFolder({
      'shcb.yaml': fixture('an-phu.yaml').replace('an-phu/phieu-danh-gia', 'ha-tinh/17-qd-tu'),
      'phieu/2026-01/CB01.yaml': sheet('CB01', '05/01/2025'),
      'phieu/2026-01/CB02.yaml': sheet('CB02', '06/01/2026'),
    });
    const { code, out, err } = await run(['report', '2026-01'], { cwd, width: 200 });
    expect(code).toBe(0);
    expect(out).toMatch(/Chi bộ Thôn Đông .*phiếu ở chỗ của tháng này ghi ngày 05\/01\/2025/);
    expect(out).toContain('Thiếu phiếu: Chi bộ Trường Mầm non.');
    expect(err).toContain('phieu/2026-01/CB01.yaml');
    expect(err).toContain('[folder-month-differs]');
  });
});

describe('NDJSON given by its path, with -C to a workspace that has no sheets', () => {
  test('is scored, and no folder of sheets is asked for', async () => {
    const cwd = makeFolder({
      'in.ndjson': fixture('hai-buoi.ndjson'),
      'ws/shcb.yaml': fixture('an-phu.yaml'),
    });
    const { code, out } = await run(['score', 'in.ndjson', '-C', 'ws', '-f', 'json'], { cwd });
    const { assessments } = JSON.parse(out);
    expect(code).toBe(0);
    expect(assessments.map(({ unit, total }: { unit: string; total: number }) => [unit, total])).toEqual([
      ['CB01', 89],
      ['CB02', 86],
    ]);
  });
});
