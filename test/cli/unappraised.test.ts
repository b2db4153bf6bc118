import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

const sheet = readFileSync(join(root, 'test/fixtures/an-phu/01-day-du-diem.yaml'), 'utf8');

/** Three units in March: one whose superior has not scored yet, one whose has, one without a sheet. */
const workspace = (): string => {
  const cwd = makeFolder({
    'shcb.yaml': readFileSync(join(root, 'test/fixtures/field/an-phu.yaml')),
    'phieu/CB01.yaml': sheet,
    'phieu/CB02.yaml': `${sheet.replace('chi_bo: CB01', 'chi_bo: CB02')}tham_dinh:\n  "3.1": {ket_qua: khong_dat, ly_do: Chưa sát}\n`,
  });
  mkdirSync(join(cwd, 'ra'));
  return cwd;
};

const APPRAISED = ['report', '2026-03', '--scorer', 'tham_dinh'];

describe('a sheet that the superior has not scored, where the score of the superior is asked for', () => {
  test('is neither missing nor faulty nor scored', async () => {
    const { code, out } = await run([...APPRAISED, '-f', 'json'], { cwd: workspace() });
    const { rows, totals } = JSON.parse(out);
    expect(code).toBe(0);
    expect(
      rows.map(
        ({ months, band }: { months: Record<string, { status: string; total: unknown }>; band: unknown }) => [
          months['2026-03']?.status,
          months['2026-03']?.total,
          band === null,
        ],
      ),
    ).toEqual([
      ['not-appraised', null, true],
      ['scored', 97, false],
      ['missing', null, true],
    ]);
    expect(totals.tot).toBe(1);
  });

  test.each(['table', 'md', 'html', 'csv'])('says so in %s', async (format) => {
    const { out } = await run([...APPRAISED, '-f', format], { cwd: workspace() });
    expect(out).toContain('chưa thẩm định');
  });

  test('is named below the table, apart from who has sent none', async () => {
    const { out } = await run(APPRAISED, { cwd: workspace() });
    expect(out).toContain('Chưa thẩm định: Chi bộ Thôn Đông.');
    expect(out).toContain('Thiếu phiếu: Chi bộ Trường Mầm non.');
  });

  test('leaves its month of the year open, with a sign of its own', async () => {
    const { out } = await run(['report', '2026', '--rule', 'phu-tho/nam', '--scorer', 'tham_dinh'], {
      cwd: workspace(),
    });
    expect(out).toContain('? chưa thẩm định');
    expect(out.replaceAll('\n', ' ')).toContain('chưa thẩm định tháng 3/2026');
  });

  test('leaves a paper about its period preliminary, as a missing one does', async () => {
    const cwd = makeFolder({
      'shcb.yaml': readFileSync(join(root, 'test/fixtures/field/an-phu.yaml'), 'utf8').replace(
        /.*CB03.*\n/,
        '',
      ),
      'phieu/CB01.yaml': sheet,
      'phieu/CB02.yaml': sheet.replace('chi_bo: CB01', 'chi_bo: CB02'),
    });
    const paper = async (...scorer: readonly string[]) => {
      const call = ['report', '2026-03', '--mau', 'bao-cao', '-f', 'md', '-q', ...scorer];
      return (await run(call, { cwd })).out;
    };
    expect(await paper('--scorer', 'tham_dinh')).toContain('Số liệu tạm tính');
    expect(await paper()).not.toContain('Số liệu tạm tính');
  });

  test('is scored as ever where its own score is asked for', async () => {
    const { out } = await run(['report', '2026-03', '-f', 'json'], { cwd: workspace() });
    const [first] = JSON.parse(out).rows;
    expect(first.months['2026-03']).toMatchObject({ status: 'scored', total: 100 });
  });
});
