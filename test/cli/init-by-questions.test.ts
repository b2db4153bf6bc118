import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillWorkbook } from '../support/fill-workbook.ts';
import { contentsOf, makeFolder, put } from '../support/folder.ts';
import { scored } from '../support/reports.ts';
import { run } from '../support/run.ts';
import { parseCall } from '../support/session.ts';

const AN_PHU = 'an-phu/phieu-danh-gia';

/** A committee of An Phú, whose form comes first; no annual rule, and the obligations of the whole country. */
const committee = ['a', 'Đảng bộ phường An Phú', 'a', '', ''];

const linesOf = (folder: string): readonly string[] =>
  readFileSync(join(folder, 'shcb.yaml'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/ +#.*/, ''));

describe('a workspace is made by questions', () => {
  test('with its body, its law, and its units typed line by line', async () => {
    const cwd = makeFolder();
    const units = ['CB01 Chi bộ Khu phố 1', 'Chi bộ Trường, Trạm', ''];
    const { code, err } = await run(['init', 'a'], { cwd, answers: [...committee, '', ...units, 'luu'] });
    expect({ code, err: err.replace(/\s+/g, ' ') }).toEqual({
      code: 0,
      err: expect.stringContaining('Bước tiếp theo: cd a, rồi shcb new <tháng'),
    });
    expect(linesOf(join(cwd, 'a'))).toEqual([
      'dang_bo: {ma: DB01, ten: Đảng bộ phường An Phú}',
      `bo_tieu_chi: ${AN_PHU}`,
      'nghia_vu: [trung-uong/nghia-vu]',
      'phieu: phieu/',
      'chi_bo:',
      '  - {ma: CB01, ten: Chi bộ Khu phố 1}',
      '  - {ma: CB02, ten: "Chi bộ Trường, Trạm"}',
    ]);
    expect((await run(['check', '-C', 'a'], { cwd })).code).toBe(0);
  });

  test('with an annual rule, without obligations, and with the units of a list, whose name may stand between quotes', async () => {
    const cwd = makeFolder({ 'danh sách.csv': 'Mã chi bộ,Tên chi bộ\nX1,Chi bộ A\nX2,Chi bộ B\n' });
    const answers = [...committee.slice(0, 3), 'b', 'không', 'la.csv', '"danh sách.csv"', 'luu'];
    const { code, err } = await run(['init'], { cwd, answers });
    expect([code, err.includes('"la.csv"')]).toEqual([0, true]);
    expect(linesOf(cwd)).toEqual([
      'dang_bo: {ma: DB01, ten: Đảng bộ phường An Phú}',
      `bo_tieu_chi: ${AN_PHU}`,
      'quy_tac_nam: phu-tho/nam',
      'phieu: phieu/',
      'chi_bo:',
      '  - {ma: X1, ten: Chi bộ A}',
      '  - {ma: X2, ten: Chi bộ B}',
    ]);
  });

  test('is not asked for what the call says', async () => {
    const cwd = makeFolder();
    const call = ['init', '--name', 'Đảng bộ xã', '--rubric', AN_PHU, '--rule', 'phu-tho/nam'];
    const { code, err } = await run(call, { cwd, answers: ['a', '', '', 'A1 Một', '', 'luu'] });
    expect(code).toBe(0);
    for (const words of ['Tên đảng bộ', 'Chấm theo bộ tiêu chí', 'Xếp loại năm'])
      expect(err).not.toContain(words);
    expect(linesOf(cwd)).toContain('  - {ma: A1, ten: Một}');
  });

  test('asks nothing where the call says all that only a person knows', async () => {
    const cwd = makeFolder({ 'ds.txt': 'Chi bộ A\n' });
    const call = ['init', 'a', '--name', 'Đảng bộ xã', '--rubric', AN_PHU, '--units', 'ds.txt'];
    const { code, err } = await run(call, { cwd, answers: [] });
    expect([code, err.includes('Làm cho')]).toEqual([0, false]);
  });

  test('takes no code twice and none that cannot stand in a file name, and wants one unit at least', async () => {
    const cwd = makeFolder();
    const units = ['', 'CB01 Một', 'CB01 Hai', 'C/2 Hai', 'CB02 Hai', ''];
    const { code, err } = await run(['init'], { cwd, answers: [...committee, '', ...units, 'luu'] });
    expect(code).toBe(0);
    for (const words of ['phải trả lời', 'Mã CB01 đã dùng', 'Mã C/2 có ký hiệu không dùng được'])
      expect(err).toContain(words);
    expect(linesOf(cwd).slice(-2)).toEqual(['  - {ma: CB01, ten: Một}', '  - {ma: CB02, ten: Hai}']);
  });

  test('may be mended in the review: another body, other law', async () => {
    const cwd = makeFolder();
    const mended = ['2', 'Đảng bộ xã Ba', '3', 'e', '', '', 'luu'];
    const { code } = await run(['init'], {
      cwd,
      answers: [...committee, '', 'A1 Một', '', ...mended],
    });
    expect([code, linesOf(cwd)[0]]).toEqual([0, 'dang_bo: {ma: DB01, ten: Đảng bộ xã Ba}']);
    expect(linesOf(cwd)[1]).not.toBe(`bo_tieu_chi: ${AN_PHU}`);
  });

  test('forms that belong together are chosen as one', async () => {
    const cwd = makeFolder();
    const answers = ['a', 'Đảng bộ phường Vinh, Nghệ An', 'b', '', '', '', 'A1 Một', '', 'luu'];
    expect((await run(['init'], { cwd, answers })).code).toBe(0);
    expect(linesOf(cwd)).toContain('bo_tieu_chi: nghe-an/27-qd-tu');
    expect((await run(['check'], { cwd })).code).toBe(0);
    expect((await run(['new', 'A1', '2026-04-05', '--kind', 'chuyen_de'], { cwd })).code).toBe(0);
  });

  test('is not there where the questions were stopped', async () => {
    const cwd = makeFolder();
    const { code, err } = await run(['init', 'a'], { cwd, answers: committee });
    expect([code, err.includes('chưa lưu được gì'), contentsOf(cwd)]).toEqual([2, true, {}]);
  });

  test('asks nothing where a workspace is there already', async () => {
    const cwd = makeFolder({ 'shcb.yaml': 'của tôi\n' });
    const { code, err } = await run(['init'], { cwd, answers: committee });
    expect([code, err.includes('[init-exists]'), err.includes('Làm cho')]).toEqual([2, true, false]);
  });
});

describe('a workspace for one unit alone', () => {
  const call = ['init', '--unit', '--name', 'Chi bộ Khu phố 1', '--under', 'Đảng bộ phường An Phú'];
  const made = async (): Promise<string> => {
    const cwd = makeFolder();
    expect((await run([...call, '--rubric', AN_PHU], { cwd })).code).toBe(0);
    return cwd;
  };

  test('has its unit, blanks and a guide, and says the next step', async () => {
    const cwd = makeFolder();
    const { code, err } = await run(['init', 'a', ...call.slice(1), '--rubric', AN_PHU], { cwd });
    expect([code, err.includes('cd a, rồi mở mau/phieu-CB01.html')]).toEqual([0, true]);
    expect(linesOf(join(cwd, 'a'))).toEqual([
      'dang_bo: {ma: DB01, ten: Đảng bộ phường An Phú}',
      `bo_tieu_chi: ${AN_PHU}`,
      'nghia_vu: [trung-uong/nghia-vu]',
      'phieu: phieu/',
      'chi_bo:',
      '  - {ma: CB01, ten: Chi bộ Khu phố 1}',
    ]);
    const page = readFileSync(join(cwd, 'a/mau/phieu-CB01.html'), 'utf8');
    expect(page).toContain('Chi bộ Khu phố 1');
  });

  test('may be asked for by questions', async () => {
    const cwd = makeFolder();
    const answers = ['b', 'Chi bộ Khu phố 1', 'Đảng bộ phường An Phú', 'a', '', '', 'luu'];
    expect((await run(['init'], { cwd, answers })).code).toBe(0);
    const other = await made();
    const relative = (folder: string) =>
      Object.entries(contentsOf(folder)).map(([path, text]) => [path.slice(folder.length), text]);
    expect(relative(cwd)).toEqual(relative(other));
  });

  test('has a workbook that comes back filled in, and a unit that questions can be asked of', async () => {
    const cwd = await made();
    await fillWorkbook(join(cwd, 'mau/phieu-CB01.xlsx'), join(cwd, 'phieu/04.xlsx'), {
      facts: { ngay: '2026-04-05', dang_so: '20', co_mat: '20' },
      answers: {},
    });
    const { problems, assessments } = await scored(cwd);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(assessments).toMatchObject([{ unit: 'CB01', date: '2026-04-05', kind: 'thuong_ky' }]);
    const asked = await run(['score', '-i', 'CB01', '2026-05-05'], { cwd, answers: ['a', '>>', 'luu'] });
    expect([asked.code, existsSync(join(cwd, 'phieu/CB01-2026-05-05.yaml'))]).toEqual([0, true]);
  });
});

describe('the guide of a new workspace', () => {
  const calls = (text: string): readonly string[] =>
    [...text.matchAll(/^ {3}(shcb .*?)(?: {2,}.*)?\r$/gm)].map(([, call = '']) => call);

  test.each([
    ['a committee', [], 13],
    ['one unit', ['--unit'], 10],
  ])('of %s: every call that it names can be made there', async (_, options, count) => {
    const cwd = makeFolder();
    await run(['init', '--rubric', AN_PHU, ...options], { cwd });
    put(cwd, {
      'phieu/a.yaml': 'chi_bo: CB01\nngay: 2026-04-04\nloai: thuong_ky\nso_lieu: {dang_so: 20, co_mat: 20}\n',
    });
    const named = calls(readFileSync(join(cwd, 'HUONG-DAN.txt'), 'utf8'));
    expect(named.length).toBe(count);
    for (const call of named) {
      const answers = call.includes(' -i ') ? ['a', '>>', 'luu'] : [];
      const { code, err } = await run(parseCall(`$ ${call}`)?.argv ?? [], { cwd, answers });
      expect({ call, code, err: code > 1 ? err : '' }).toMatchObject({ call, err: '' });
    }
  });
});
