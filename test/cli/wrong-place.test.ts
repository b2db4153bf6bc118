import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const files = {
  'shcb.yaml': `dang_bo: {ma: DB01, ten: Đảng bộ thử}
bo_tieu_chi: ha-tinh/17-qd-tu
chi_bo:
  - {ma: CB01, ten: Chi bộ Một}
  - {ma: CB02, ten: Chi bộ Hai}
  - {ma: CB03, ten: Chi bộ Ba}
`,
  'phieu/2026-01/CB01.yaml': 'chi_bo: CB01\nngay: 05/01/2025\nloai: thuong_ky\n',
  'phieu/2026-01/CB02.yaml': 'chi_bo: [hỏng\n',
};

test('a unit is missing only where nothing of it lies in the place of the month', async () => {
  const { out, err } = await run(['report', '2026-01', '-f', 'json', '-C', makeFolder(files)]);
  const { rows, problems } = JSON.parse(out);
  const told = rows.map((row: { unit: string; reason: string; missing: string[] }) => [
    row.unit,
    row.reason,
    row.missing,
  ]);
  expect(told).toEqual([
    ['CB01', 'phiếu ở chỗ của tháng này ghi ngày 05/01/2025', []],
    ['CB02', 'phiếu có lỗi', []],
    ['CB03', 'thiếu phiếu', ['2026-01']],
  ]);
  expect(problems.map(({ code }: { code: string }) => code)).toContain('folder-month-differs');
  expect(err).toContain('phieu/2026-01/CB01.yaml');
});
