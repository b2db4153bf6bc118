import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { pageDataSchema } from '../../src/forms/page/data.ts';
import { makeFolder, put } from '../support/folder.ts';
import { scored } from '../support/reports.ts';
import { codesIn } from '../support/results.ts';
import { run } from '../support/run.ts';

const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ mẫu}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo:
  - {ma: CB01, ten: Chi bộ Văn phòng}
  - {ma: CB02, ten: Chi bộ Trường học}
  - {ma: CB03, ten: Chi bộ Xóm Cũ, den: 2026-02-28}
`;

const march = (unit: string, date: string, members: number): string =>
  `chi_bo: ${unit}
ngay: ${date}
loai: thuong_ky
so_lieu: {dang_so: ${members}, mien_sinh_hoat: 2, nhiem_vu_dac_biet: 0, ngay_dang_tai_ket_luan: 2026-03-06}
`;

const withSheets = (): string =>
  makeFolder({
    'shcb.yaml': workspace,
    'phieu/cu.yaml': march('CB01', '2026-02-05', 30),
    'phieu/moi.yaml': march('CB01', '2026-03-05', 31),
    'phieu/sau.yaml': march('CB01', '2026-05-05', 99),
  });

describe('a blank of one meeting', () => {
  test('names unit, day, kind and rubric, and comes back as a sheet that is open everywhere', async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace, 'phieu/.giu': '' });
    expect((await run(['new', 'CB02', '05/04/2026', '-o', 'phieu/CB02.yaml'], { cwd })).code).toBe(0);
    const { code, assessments, problems } = await scored(cwd);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(assessments).toMatchObject([
      { unit: 'CB02', date: '2026-04-05', kind: 'thuong_ky', status: 'incomplete', range: [19, 100] },
    ]);
  });

  test('hands on the counts of the last meeting before it, not of an older or a later one', async () => {
    const { out } = await run(['new', 'CB01', '2026-04-05'], { cwd: withSheets() });
    expect(out).toMatch(/^chi_bo: CB01 # Chi bộ Văn phòng$/m);
    expect(out).toMatch(/^ {2}dang_so: 31 +# .*như buổi ngày 05\/03\/2026/m);
    expect(out).toMatch(/^ {2}mien_sinh_hoat: 2 /m);
    expect(out).toContain('Buổi trước: ngày 05/03/2026; kết luận đăng tải ngày 06/03/2026.');
    expect(out).toMatch(/^ {2}co_mat: +#/m);
  });

  test('hands them on from a sheet that calls the unit by its name', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace,
      'phieu/khac.yaml': march('CB02', '2026-03-05', 50),
      'phieu/theo-ten.yaml': march('Chi bộ Văn phòng', '2026-03-05', 44),
    });
    const { out } = await run(['new', 'CB01', '2026-04-05'], { cwd });
    expect(out).toMatch(/^ {2}dang_so: 44 /m);
  });

  test('asks what such a meeting needs: the thematic line only of a thematic meeting', async () => {
    const asked = async (...options: string[]) =>
      (await run(['new', 'CB01', '2026-04-05', ...options], { cwd: withSheets() })).out.includes('"4.3":');
    expect(await asked()).toBe(false);
    expect(await asked('--kind', 'chuyên đề')).toBe(true);
  });

  test('tells each line with its levels and its source', async () => {
    const { out } = await run(['new', 'CB01', '2026-04-05'], { cwd: withSheets() });
    expect(out).toContain('(3 điểm). Căn cứ: Phiếu đánh giá phường An Phú, tiêu chí 3.1');
    expect(out).toContain('#     trên 50%: 5 điểm');
  });

  test('knows a unit by its name, and outside a workspace takes the rubric of the call', async () => {
    const named = await run(['new', 'văn phòng', '2026-04-05'], { cwd: withSheets() });
    expect(named.out).toContain('chi_bo: CB01 ');
    const alone = ['new', 'CB9', '2026-04-05', '--rubric', 'an-phu/phieu-danh-gia'];
    const { code, out } = await run(alone, { cwd: makeFolder() });
    expect(code).toBe(0);
    expect(out).toContain('chi_bo: CB9 ');
  });

  const refused: readonly (readonly [what: string, argv: readonly string[], said: string])[] = [
    ['an unknown unit', ['CB1', '2026-04-05'], 'Có phải ý đồng chí là "CB01"?'],
    ['a unit that is no more', ['CB03', '2026-04-05'], 'không có trong shcb.yaml'],
    ['no day of the calendar', ['CB01', '2026-04-31'], '30'],
    ['a day before the rubric', ['CB01', '2025-04-05'], 'an-phu/phieu-danh-gia'],
    ['no day', ['CB01'], 'ngày'],
    ['an ending that is no form', ['CB01', '2026-04-05', '-o', 'a.pdf'], 'yaml'],
    ['a form that is none', ['CB01', '2026-04-05', '--form', 'word'], 'yaml'],
    ['a kind that is none', ['CB01', '2026-04-05', '--kind', 'bất thường'], 'thuong_ky'],
    ['a set without a folder', ['--all', '2026-04'], '-o'],
  ];
  for (const [what, argv, said] of refused)
    test(`${what} is refused with its cure, and nothing is written`, async () => {
      const cwd = withSheets();
      const before = readdirSync(cwd);
      const { code, out, err } = await run(['new', ...argv], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(said);
      expect(readdirSync(cwd)).toEqual(before);
    });
});

describe('what a blank is called and who signs it', () => {
  const THREE = `van_ban:
  cua_chi_bo:
    nguoi_ky: [{thay_mat: T/M CHI ỦY, chuc_danh: PHÓ BÍ THƯ}, {chuc_danh: THƯ KÝ}, {thay_mat: T/M ĐẢNG ỦY, chuc_danh: ĐẢNG ỦY VIÊN}]
`;

  test.each([
    [
      'the form of the rubric',
      '',
      'an-phu/phieu-danh-gia',
      ['T/M BAN CHI ỦY', 'CẤP ỦY CẤP TRÊN PHỤ TRÁCH', 'BÍ THƯ'],
    ],
    [
      'the workspace',
      THREE,
      'an-phu/phieu-danh-gia',
      ['T/M CHI ỦY', 'THƯ KÝ', 'T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ', 'ĐẢNG ỦY VIÊN'],
    ],
    ['nobody', '', 'ha-tinh/17-qd-tu', ['T/M CHI BỘ', 'CẤP ỦY CẤP TRÊN PHỤ TRÁCH', 'BÍ THƯ']],
  ])('is what %s says, in the workbook as in the browser', async (_who, more, rubric, signed) => {
    const cwd = makeFolder({ 'shcb.yaml': `${workspace}${more}` });
    for (const name of ['a.xlsx', 'a.html'])
      expect(
        await run(['new', 'CB02', '2026-04-05', '--rubric', rubric, '-q', '-o', name], { cwd }),
      ).toMatchObject({ code: 0 });
    const book = await readXlsx(readFileSync(join(cwd, 'a.xlsx')));
    const cells = (book.sheets[0]?.rows ?? []).map((row) =>
      row.filter((value) => typeof value === 'string' && value !== ''),
    );
    expect(cells[2]).toEqual(['PHIẾU ĐÁNH GIÁ']);
    expect(cells.slice(-2).flat()).toEqual(signed);
    const data = /id="du-lieu">(.*?)<\/script>/.exec(readFileSync(join(cwd, 'a.html'), 'utf8'))?.[1] ?? '';
    const { heading, signers } = pageDataSchema.parse(JSON.parse(data));
    expect(heading).toBe('PHIẾU ĐÁNH GIÁ');
    expect(
      signers
        .flatMap(({ onBehalf, position }) => onBehalf ?? position)
        .concat(signers.flatMap(({ onBehalf, position }) => (onBehalf === undefined ? [] : position))),
    ).toEqual(signed);
  });
});

describe('the blanks of a month', () => {
  test('are one for each unit that exists at its end, with the day left open', async () => {
    const cwd = withSheets();
    const { code, out } = await run(['new', '--all', '2026-04', '-o', 'gui-di/'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe('gui-di/CB01-2026-04.yaml\ngui-di/CB02-2026-04.yaml\n');
    const text = readFileSync(join(cwd, 'gui-di/CB01-2026-04.yaml'), 'utf8');
    expect(text).toMatch(/^ngay: #/m);
    expect(text).toMatch(/^ {2}dang_so: 31 /m);
    put(cwd, { 'gui-di/CB01-2026-04.yaml': text.replace(/^ngay:/m, 'ngay: 2026-04-07') });
    const checked = await run(['check', 'gui-di/CB01-2026-04.yaml', '-f', 'json'], { cwd });
    expect({ code: checked.code, codes: codesIn(checked.out) }).toEqual({ code: 0, codes: [] });
  });

  test('take the place of no file that is there', async () => {
    const cwd = withSheets();
    put(cwd, { 'gui-di/CB02-2026-04.yaml': 'của tôi\n' });
    expect((await run(['new', '--all', '2026-04', '-o', 'gui-di'], { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, 'gui-di'))).toEqual(['CB02-2026-04.yaml']);
  });
});

describe('blanks of another kind', () => {
  test('the ratings of a year name every unit that exists at its end, and are left open', async () => {
    const cwd = withSheets();
    const call = ['new', 'xep-loai', '2026', '-o', 'nam.yaml'];
    expect((await run(call, { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, 'nam.yaml'), 'utf8');
    expect([...text.matchAll(/- ma: (\S+)/g)].map(([, id]) => id)).toEqual(['CB01', 'CB02']);
    put(cwd, { 'xep-loai/2026.yaml': text });
    const { code, out } = await run(['rate', '2026', '-f', 'json'], { cwd });
    expect({ code, codes: codesIn(out).filter((one) => one.startsWith('unknown')) }).toEqual({
      code: 0,
      codes: [],
    });
  });

  test('a correction names the sheet that it takes the place of, and is refused until it says why', async () => {
    const cwd = withSheets();
    const call = ['new', 'dinh-chinh', 'phieu/moi.yaml', '-o', 'phieu/moi-sua.yaml'];
    expect((await run(call, { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, 'phieu/moi-sua.yaml'), 'utf8');
    expect(text).toMatch(/trang_thai: dinh_chinh\nthay_the:\n {2}phieu: "moi\.yaml#[0-9a-f]{12}"\n/);
    expect((await run(['check', 'phieu/moi-sua.yaml'], { cwd })).code).toBe(1);
    put(cwd, {
      'phieu/moi-sua.yaml': text.replace('ly_do:', 'ly_do: Đếm lại').replace('dang_so: 31', 'dang_so: 33'),
    });
    expect((await run(['new', 'CB01', '2026-04-05'], { cwd })).out).toMatch(/^ {2}dang_so: 33 /m);
  });

  test.each([
    ['xep-loai', '2026', ['-o', 'nam.xlsx'], 'extension-invalid'],
    ['xep-loai', '2026', ['--form', 'html'], 'format-invalid'],
    ['dinh-chinh', 'phieu/moi.yaml', ['-o', 'sua.html'], 'extension-invalid'],
    ['dinh-chinh', 'phieu/moi.txt', [], 'file-format'],
    ['dinh-chinh', 'phieu/khong-co.yaml', [], 'file-missing'],
  ])('%s of %s %j is refused with its reason, and nothing is written', async (kind, of, more, fault) => {
    const cwd = withSheets();
    put(cwd, { 'phieu/moi.txt': 'chi_bo;ngay\r\n' });
    const { code, out, err } = await run(['new', kind, of, ...more], { cwd });
    expect({ code, out, told: err.includes(`[${fault}]`) }).toEqual({ code: 2, out: '', told: true });
    expect(existsSync(join(cwd, more[1] ?? 'nam.xlsx'))).toBe(false);
  });
});

describe('a blank says what may be written', () => {
  test('for a question of the annual rating that is answered by yes or no', async () => {
    const { out } = await run(['new', 'xep-loai', '2026'], { cwd: withSheets() });
    const asked = out.split('\n').filter((line) => line.endsWith(': có | không'));
    expect(asked.length).toBeGreaterThan(0);
  });

  test('each fact with a capital letter at its beginning', async () => {
    const { out } = await run(['new', 'CB01', '2026-04-05'], { cwd: withSheets() });
    const facts = out.slice(out.indexOf('so_lieu:'), out.indexOf('# Tiêu chí do'));
    const titles = [...facts.matchAll(/^ {2}\w+:.*# (.)/gm)].map(([, first = '']) => first);
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter((first) => first !== first.toUpperCase())).toEqual([]);
  });

  test('and blanks for all are refused under the name of a file, with the call for the table of the month', async () => {
    const cwd = withSheets();
    const { code, err } = await run(['new', '--all', '2026-04', '-o', 'gui-di.xlsx'], { cwd });
    expect([code, existsSync(join(cwd, 'gui-di.xlsx'))]).toEqual([2, false]);
    expect(err.replace(/\s+/g, ' ')).toContain('shcb new 2026-04 -o gui-di.xlsx');
  });
});
