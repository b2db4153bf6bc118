import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const units = workspace('{ma: CB01, ten: Chi bộ Một}', '{ma: CB02, ten: Chi bộ Hai}');

const march = (unit: string, ...lines: readonly string[]): string =>
  [sheet({ unit, date: '2026-03-05' }).trimEnd(), ...lines, ''].join('\n');

/** The same meeting with line 3.1, worth 3 of 100 points, lost. */
const lost = (unit: string, ...lines: readonly string[]): string =>
  march(unit, ...lines).replace('"3.1": dat', '"3.1": {ket_qua: khong_dat, ly_do: Chưa có dự thảo}');

const corrects = (name: string, reason = 'Chấm nhầm 3.1'): string =>
  `thay_the: {phieu: ${name}, ly_do: ${reason}}`;

const made = (sheets: Readonly<Record<string, string>>): string => {
  const cwd = makeFolder({ 'shcb.yaml': units });
  put(`${cwd}/phieu`, { 'goc.yaml': march('CB01'), 'hai.yaml': march('CB02'), ...sheets });
  return cwd;
};

const json = async (cwd: string, ...argv: readonly string[]) => {
  const { code, out } = await run([...argv, '-f', 'json'], { cwd });
  return { code, result: JSON.parse(out) };
};

describe('a corrected sheet', () => {
  test('counts in the place of the first, in the table, in the counts and in the results', async () => {
    const cwd = made({ 'sua.yaml': lost('CB01', 'trang_thai: dinh_chinh', corrects('goc.yaml')) });
    const { code, result } = await json(cwd, 'report', '2026-03');
    expect(code).toBe(0);
    expect(result.rows[0].months['2026-03']).toMatchObject({ status: 'scored', total: 97 });
    expect(result.counts).toMatchObject({ inputs: 3, scored: 2, aside: 1, refused: 0 });
    const scored = await json(cwd, 'score');
    expect(scored.result.assessments).toHaveLength(2);
    const of = (unit: string) => scored.result.assessments.find((one: { unit: string }) => one.unit === unit);
    expect(of('CB01')).toMatchObject({
      total: 97,
      state: 'dinh_chinh',
      replaces: { sheet: 'goc.yaml', reason: 'Chấm nhầm 3.1' },
    });
    expect(Object.keys(of('CB02'))).not.toContain('state');
  });

  test('stops its own unit only where two take its place', async () => {
    const cwd = made({
      'sua-1.yaml': lost('CB01', corrects('goc.yaml')),
      'sua-2.yaml': march('CB01', 'ghi_chu: khác', corrects('goc.yaml')),
    });
    const { code, result } = await json(cwd, 'report', '2026-03');
    expect([code, result.rows[0].months['2026-03'].status, result.rows[1].months['2026-03'].status]).toEqual([
      1,
      'error',
      'scored',
    ]);
    expect(result.counts).toMatchObject({ inputs: 4, scored: 1, refused: 2, aside: 1 });
    expect(result.problems.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['corrected-twice', 'phieu/sua-1.yaml'],
      ['corrected-twice', 'phieu/sua-2.yaml'],
    ]);
  });

  test('alone among the files of a call counts, and it is said that the first was not seen', async () => {
    const cwd = made({ 'sua.yaml': lost('CB01', corrects('goc.yaml')) });
    const alone = await run(['score', 'phieu/sua.yaml'], { cwd });
    expect([alone.code, alone.err.includes('corrected-missing')]).toEqual([0, true]);
    const broken = made({ 'sua.yaml': lost('CB01', corrects('khong-co.yaml')) });
    expect((await run(['report', '2026-03'], { cwd: broken })).code).toBe(1);
  });

  test('that does not say what it corrects is refused', async () => {
    const { code, err } = await run(['check'], {
      cwd: made({ 'sua.yaml': lost('CB01', 'trang_thai: Đính chính') }),
    });
    expect([code, err.includes('correction-names-nothing')]).toEqual([1, true]);
  });
});

describe('a month without a sheet that counts is missing', () => {
  test.each([
    ['whose sheet was taken back', 'trang_thai: Hủy', 0],
    ['whose sheet was entered by mistake', 'trang_thai: nhập nhầm', 0],
    ['whose sheet is a draft', 'trang_thai: nhap', 1],
  ])('%s', async (_, line, notices) => {
    const { code, result } = await json(made({ 'goc.yaml': march('CB01', line) }), 'report', '2026-03');
    expect([code, result.rows[0].months['2026-03'].status]).toEqual([0, 'missing']);
    expect(result.problems.map(({ code: told }: { code: string }) => told)).toEqual(
      Array.from({ length: notices }, () => 'draft-not-counted'),
    );
    expect(result.counts).toMatchObject({ inputs: 2, scored: 1, aside: 1 });
  });
});

describe('after a period was closed', () => {
  const closedThenCorrected = async (): Promise<string> => {
    const cwd = made({});
    await run(['close', '2026-03'], { cwd });
    put(`${cwd}/phieu`, { 'sua.yaml': lost('CB01', corrects('goc.yaml')) });
    return cwd;
  };

  test('verify shows a correction as one, with what it changes and why', async () => {
    const { code, result } = await json(await closedThenCorrected(), 'verify');
    expect(code).toBe(1);
    expect(result.closings[0].changes).toMatchObject([
      { code: 'input-new', path: 'phieu/sua.yaml' },
      {
        code: 'sheet-corrected',
        unit: 'CB01',
        date: '2026-03-05',
        was: { total: 100 },
        is: { total: 97 },
        reason: 'Chấm nhầm 3.1',
      },
    ]);
  });

  test('history shows the chain of a unit, what was closed, and nothing of others', async () => {
    const cwd = await closedThenCorrected();
    const { code, result } = await json(cwd, 'history', 'CB01');
    expect(code).toBe(0);
    const [first, second] = result.sheets;
    expect(result.sheets).toMatchObject([
      { file: 'phieu/goc.yaml', standing: 'aside', state: 'chinh_thuc', total: 100 },
      { file: 'phieu/sua.yaml', standing: 'counted', total: 97, replaces: { reason: 'Chấm nhầm 3.1' } },
    ]);
    expect([first.replacedBy, second.replacesHash]).toEqual([second.hash, first.hash]);
    expect([first.closed[0].knew, second.closed]).toEqual([
      true,
      [{ period: '2026-03', knew: false, total: 100, band: 'tot' }],
    ]);
    expect((await json(cwd, 'lich-su', 'CB01', '2026-04')).result.sheets).toEqual([]);
    expect((await run(['history', 'CB99'], { cwd })).err).toContain('unknown-unit');
  });

  test('history names on its page the file of each sheet', async () => {
    const cwd = await closedThenCorrected();
    const { out } = await run(['history', 'CB01'], { cwd });
    expect(out.split('Các tệp chứa phiếu:\n')[1]).toMatch(
      /^- phieu\/goc\.yaml: [0-9a-f]{12}\n- phieu\/sua\.yaml: [0-9a-f]{12}\n/,
    );
  });

  test('history names what could not be read and may be a sheet of the unit', async () => {
    const broken = march('CB01').replace('so_lieu:', 'so_lieu: [');
    const cwd = made({
      'CB01-hong.yaml': broken,
      'la.yaml': '][',
      'CB02-hong.yaml': broken.replace('CB01', 'CB02'),
    });
    const { code, result } = await json(cwd, 'history', 'CB01');
    expect(code).toBe(1);
    const files = result.problems.map(({ file }: { file: string }) => file);
    expect([...new Set(files)].sort()).toEqual(['phieu/CB01-hong.yaml', 'phieu/la.yaml']);
  });

  test('the hash that history shows names the sheet, wherever its file is moved', async () => {
    const cwd = made({});
    const { result } = await json(cwd, 'history', 'CB01');
    const short = result.sheets[0].hash.slice(0, 12);
    expect((await run(['history', 'CB01'], { cwd })).out).toContain(short);
    put(`${cwd}/phieu`, { 'sua.yaml': lost('CB01', corrects(`"${short}"`)) });
    expect((await json(cwd, 'report', '2026-03')).result.rows[0].months['2026-03'].total).toBe(97);
  });

  test('what history notices fails a quiet call that asks for it, and is told and written', async () => {
    const cwd = made({ 'ban-sao.yaml': march('CB01') });
    const argv = ['history', 'CB01', '-q', '--fail-on-warning', '--problems', 'loi.csv'];
    const { code, err } = await run(argv, { cwd });
    expect(code).toBe(1);
    expect(err).toContain('same-sheet');
    expect(readFileSync(`${cwd}/loi.csv`, 'utf8')).toContain('same-sheet');
  });
});
