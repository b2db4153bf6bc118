import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, makeFolder, put } from '../support/folder.ts';
import { scored } from '../support/reports.ts';
import { codesIn } from '../support/results.ts';
import { root, run } from '../support/run.ts';
import { makeBook, sheetOf } from '../support/workbook.ts';

const USUAL = 'trung-uong/42-hd-btctw';

/** The blank form with its head filled in and nothing else. */
const headed = (folder: string, date: string): string =>
  readFileSync(join(folder, 'mau/phieu-mau.yaml'), 'utf8')
    .replace(/^chi_bo:/m, 'chi_bo: CB01')
    .replace(/^ngay:/m, `ngay: ${date}`)
    .replace(/^loai:/m, 'loai: thuong_ky');

describe('a new workspace works as it is', () => {
  const rubrics: readonly (readonly [id: string, argv: readonly string[], date: string])[] = [
    [USUAL, [], '2026-03-05'],
    ['an-phu/phieu-danh-gia', ['--rubric', 'an-phu/phieu-danh-gia'], '2026-03-05'],
    ['ha-tinh/17-qd-tu', ['--rubric', 'ha-tinh/17-qd-tu'], '2024-03-05'],
  ];
  for (const [id, argv, date] of rubrics) {
    test(`${id}: check finds nothing`, async () => {
      const cwd = makeFolder();
      const made = await run(['init', ...argv], { cwd });
      expect(made.code).toBe(0);
      for (const path of made.out.trimEnd().split('\n')) expect(existsSync(join(cwd, path))).toBe(true);
      const { code, out } = await run(['check', '-f', 'json'], { cwd });
      expect({ code, codes: codesIn(out) }).toEqual({ code: 0, codes: [] });
      expect((await scored(cwd)).assessments).toEqual([]);
    });

    test(`${id}: a form with only its head filled in scores nothing and rules out nothing`, async () => {
      const cwd = makeFolder();
      await run(['init', ...argv], { cwd });
      put(cwd, { 'phieu/CB01.yaml': headed(cwd, date) });
      expect((await run(['check'], { cwd })).code).toBe(0);
      const { code, assessments, problems } = await scored(cwd);
      expect({ code, problems }).toEqual({ code: 0, problems: [] });
      expect(assessments).toMatchObject([
        { unit: 'CB01', date, rubric: { id }, status: 'incomplete', total: null, band: null, warnings: [] },
      ]);
      expect(assessments[0]?.range[1]).toBe(assessments[0]?.possible);
      const asked = assessments[0]?.criteria.filter(({ outcome }) => outcome !== 'not-applicable');
      expect(new Set(asked?.map(({ outcome }) => outcome))).toEqual(new Set(['not-assessed']));
    });
  }

  test('the national frame stays open from 0 to 100', async () => {
    const cwd = makeFolder();
    await run(['init'], { cwd });
    put(cwd, { 'phieu/CB01.yaml': headed(cwd, '2026-03-05') });
    expect((await scored(cwd)).assessments).toMatchObject([{ range: [0, 100], possible: 100 }]);
  });
});

describe('nothing is overwritten', () => {
  test('a second init changes no byte and ends with 2', async () => {
    const cwd = makeFolder();
    await run(['init', 'dang-uy'], { cwd });
    put(cwd, { 'dang-uy/phieu/CB01.yaml': headed(join(cwd, 'dang-uy'), '2026-03-05') });
    const before = contentsOf(cwd);
    const { code, out, err } = await run(['init', 'dang-uy', '--rubric', 'an-phu/phieu-danh-gia'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('"dang-uy/shcb.yaml" đã có sẵn, không ghi đè');
    expect(contentsOf(cwd)).toEqual(before);
  });

  for (const name of ['shcb.yaml', 'mau/phieu-mau.yaml', '.shcb/meeting.schema.json'])
    test(`a lone ${name} stops it before anything is written`, async () => {
      const cwd = makeFolder({ [name]: 'của tôi\n' });
      const before = contentsOf(cwd);
      expect((await run(['init'], { cwd })).code).toBe(2);
      expect(contentsOf(cwd)).toEqual(before);
    });

  test('a file where the folder should be is left alone', async () => {
    const cwd = makeFolder({ 'dang-uy': 'một tệp\n' });
    expect((await run(['init', 'dang-uy'], { cwd })).code).toBe(2);
    expect(Object.keys(contentsOf(cwd))).toEqual([join(cwd, 'dang-uy')]);
  });
});

describe('what is named must exist', () => {
  for (const argv of [
    ['--rubric', 'an-phu/phieu'],
    ['--rubric', 'phu-tho/nam'],
    ['--rule', 'phu-tho/thang'],
    ['--rule', USUAL],
  ])
    test(argv.join(' '), async () => {
      const cwd = makeFolder();
      const { code, err } = await run(['init', ...argv], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/^lỗi: không có (?:bộ tiêu chí|quy tắc năm) "/);
      expect(contentsOf(cwd)).toEqual({});
    });

  test('the annual rule that is named stands in the workspace file', async () => {
    const cwd = makeFolder();
    expect((await run(['init', '--rubric', 'ha-tinh/17-qd-tu', '--rule', 'phu-tho/nam'], { cwd })).code).toBe(
      0,
    );
    expect(readFileSync(join(cwd, 'shcb.yaml'), 'utf8')).toMatch(/^quy_tac_nam: phu-tho\/nam$/m);
    expect((await run(['check'], { cwd })).code).toBe(0);
    expect((await run(['report', '2024'], { cwd })).code).toBe(0);
  });
});

describe('a workspace with its units', () => {
  const list =
    'STT;Mã chi bộ;Tên chi bộ\n1;CB01;Chi bộ Khu phố 1\n2;CB02;"Chi bộ Trường, Trạm"\n\n3;;Chi bộ mới\n';

  const unitsIn = (folder: string): readonly string[] =>
    readFileSync(join(folder, 'shcb.yaml'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('  - {ma:'))
      .map((line) => line.replace(/ +#.*/, ''));

  test('from a table with headings: codes and names as they stand, a code by its number where none stands', async () => {
    const cwd = makeFolder({ 'ds.csv': list });
    const call = ['init', 'dang-uy', '--name', 'Đảng bộ phường "Một"', '--units', 'ds.csv'];
    const { code, err } = await run(call, { cwd });
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('Đã ghi 3 chi bộ.') });
    expect(unitsIn(join(cwd, 'dang-uy'))).toEqual([
      '  - {ma: CB01, ten: Chi bộ Khu phố 1}',
      '  - {ma: CB02, ten: "Chi bộ Trường, Trạm"}',
      '  - {ma: CB03, ten: Chi bộ mới}',
    ]);
    expect((await run(['check', '-C', 'dang-uy'], { cwd })).code).toBe(0);
  });

  test('from a text with a name a line, and from a workbook', async () => {
    const cwd = makeFolder({
      'ds.txt': 'Chi bộ A\r\n\r\nChi bộ B\r\n',
      'ds.xlsx': await makeBook(sheetOf([['Danh sách'], ['Tên chi bộ', 'Mã chi bộ'], ['Chi bộ A', 'X1']])),
    });
    await run(['init', 'chu', '--units', 'ds.txt'], { cwd });
    expect(unitsIn(join(cwd, 'chu'))).toEqual([
      '  - {ma: CB01, ten: Chi bộ A}',
      '  - {ma: CB02, ten: Chi bộ B}',
    ]);
    await run(['init', 'bang', '--units', 'ds.xlsx'], { cwd });
    expect(unitsIn(join(cwd, 'bang'))).toEqual(['  - {ma: X1, ten: Chi bộ A}']);
  });

  test('from the list of an office: what adds up, heads a group or is signed is no unit, and is named with the columns not taken', async () => {
    const rows = [
      ['DANH SÁCH CHI BỘ NĂM 2026'],
      ['TT', 'Mã CB', 'Tên chi bộ', 'Số ĐV', 'Ghi chú'],
      ['I', '', 'Khối khu phố', 31],
      ['1', 'CB01', 'Chi bộ Khu phố 1', 12, 'Chỉ có bí thư'],
      ['2', '', 'Chi bộ Khu phố 2', 19],
      ['', '', 'Tổng cộng', 31],
      [],
      ['', '', '', '', 'NGƯỜI LẬP BIỂU'],
    ];
    const cwd = makeFolder({ 'ds.xlsx': await makeBook(sheetOf(rows)) });
    const { code, err } = await run(['init', 'a', '--units', 'ds.xlsx'], { cwd });
    expect({ code, err: err.split('\n').slice(1, 4) }).toEqual({
      code: 0,
      err: [
        'Bỏ qua 3 dòng không phải chi bộ: “I Khối khu phố”, “Tổng cộng 31”, “NGƯỜI LẬP BIỂU”. Nếu là chi bộ thì ghi mã ở cột mã, hoặc thêm vào shcb.yaml.',
        'Không lấy các cột: “Số ĐV”, “Ghi chú”.',
        'Đã ghi 2 chi bộ. Bước tiếp theo: cd a, rồi shcb new <tháng, như 2026-04> -o phieu/<tháng>.xlsx',
      ],
    });
    expect(unitsIn(join(cwd, 'a'))).toEqual([
      '  - {ma: CB01, ten: Chi bộ Khu phố 1}',
      '  - {ma: CB02, ten: Chi bộ Khu phố 2}',
    ]);
  });

  test('a list without units is refused with its cure, and nothing is written', async () => {
    const cwd = makeFolder({ 'ds.csv': 'Mã chi bộ,Tên chi bộ\n' });
    const before = contentsOf(cwd);
    const { code, err } = await run(['init', '--units', 'ds.csv'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('không thấy chi bộ nào') });
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('a name that a comma cuts is an error with its line, its field and its cure, and nothing is written', async () => {
    const long = 'Chi bộ Cơ quan Đảng, Đoàn thể';
    const lists: readonly (readonly [name: string, list: string, said: string])[] = [
      ['a.csv', `Mã chi bộ,Tên chi bộ\nCB01,Chi bộ A\nCB08,${long}\n`, 'dòng 3, ô C3'],
      ['b.csv', `Mã chi bộ,Tên chi bộ,\nCB08,${long}\n`, 'dòng 2, ô C2'],
      ['c.csv', `Chi bộ A\n${long}\n`, 'dòng 2, ô B2'],
      ['d.csv', `Mã chi bộ,Tên chi bộ,,Ghi chú\nCB08,${long}\n`, 'dòng 1, ô C1'],
    ];
    const cwd = makeFolder(Object.fromEntries(lists));
    const before = contentsOf(cwd);
    for (const [name, , said] of lists) {
      const { code, err } = await run(['init', 'moi', '--units', name], { cwd });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${said}: lỗi`) });
      expect(err).toMatch(name === 'd.csv' ? /Ghi tên cột/ : /đặt trong ngoặc kép/);
    }
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('a name with a comma stays whole where quotes, another separator or a name a line keep it', async () => {
    const long = 'Chi bộ Cơ quan Đảng, Đoàn thể';
    const cwd = makeFolder({
      'a.csv': `Mã chi bộ,Tên chi bộ\nCB01,"${long}"\n`,
      'b.csv': `Mã chi bộ;Tên chi bộ\nCB01;${long}\n`,
      'c.txt': `Mã chi bộ\tTên chi bộ\nCB01\t${long}\n`,
      'd.txt': `${long}\n`,
      'e.csv': `,Mã chi bộ,Tên chi bộ\n1,CB01,"${long}"\n`,
    });
    for (const name of ['a.csv', 'b.csv', 'c.txt', 'd.txt', 'e.csv']) {
      expect((await run(['init', `tu-${name}`, '--units', name], { cwd })).code).toBe(0);
      expect(unitsIn(join(cwd, `tu-${name}`))).toEqual([`  - {ma: CB01, ten: "${long}"}`]);
    }
  });

  test('what check would refuse is refused with both rows, and nothing is written', async () => {
    const lists: readonly (readonly [name: string, list: string, said: RegExp])[] = [
      [
        'hai.csv',
        'Mã chi bộ,Tên chi bộ\nCB01,A\nCB01,B\n',
        /dòng 3, ô A3: lỗi: mã "CB01" dùng hai lần.*Xem thêm ô A2/s,
      ],
      ['db.csv', 'Mã chi bộ,Tên chi bộ\nDB01,A\n', /dòng 2, ô A2: lỗi: mã "DB01" dùng hai lần/],
      ['ma.csv', 'Mã chi bộ,Tên chi bộ\nCB 01,A\n', /dòng 2, ô A2: lỗi: "CB 01" không phải là một mã/],
    ];
    const cwd = makeFolder(Object.fromEntries(lists));
    const before = contentsOf(cwd);
    for (const [name, , said] of lists) {
      const { code, err } = await run(['init', 'moi', '--units', name], { cwd });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(said) });
    }
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('codes that are taken for each other are told of, as check does', async () => {
    const cwd = makeFolder({ 'ds.csv': 'Mã chi bộ,Tên chi bộ\nCB01,A\ncb01,B\n' });
    const { code, err } = await run(['init', 'a', '--units', 'ds.csv'], { cwd });
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('dòng 3, ô A3: lưu ý: mã "cb01" chỉ khác "CB01"'),
    });
    expect((await run(['check', '-C', 'a'], { cwd })).err).toContain('[codes-alike]');
  });

  test('a unit without a code never gets that of another', async () => {
    const cwd = makeFolder({
      'ds.csv': 'Mã chi bộ,Tên chi bộ\nCB02,Chi bộ A\n,Chi bộ B\nCB04,Chi bộ C\n,Chi bộ D\n',
    });
    expect((await run(['init', 'a', '--units', 'ds.csv'], { cwd })).code).toBe(0);
    expect(unitsIn(join(cwd, 'a'))).toEqual([
      '  - {ma: CB02, ten: Chi bộ A}',
      '  - {ma: CB03, ten: Chi bộ B}',
      '  - {ma: CB04, ten: Chi bộ C}',
      '  - {ma: CB05, ten: Chi bộ D}',
    ]);
  });

  test('codes and names without headings are not guessed at', async () => {
    const cwd = makeFolder({ 'ds.csv': 'CB01,Chi bộ A\nCB02,Chi bộ B\n' });
    const { code, err } = await run(['init', '--units', 'ds.csv'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Đặt tên hai cột là Mã chi bộ') });
  });

  test('names the obligations of its place, and those of the whole country', async () => {
    const cwd = makeFolder();
    await run(['init', 'a', '--rubric', 'ha-tinh/17-qd-tu'], { cwd });
    await run(['init', 'b', '--rubric', 'an-phu/phieu-danh-gia'], { cwd });
    const named = (folder: string) =>
      /^nghia_vu: (.*)$/m.exec(readFileSync(join(cwd, folder, 'shcb.yaml'), 'utf8'))?.[1];
    expect(named('a')).toBe('[ha-tinh/nghia-vu, trung-uong/nghia-vu]');
    expect(named('b')).toBe('[trung-uong/nghia-vu]');
  });

  test('the example is a year that can be played with', async () => {
    const cwd = makeFolder();
    const { code, err } = await run(['init', 'choi', '--example'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('cd choi, rồi shcb report 2025') });
    expect((await run(['report', '2025'], { cwd: join(cwd, 'choi') })).out).toBe(
      (await run(['report', '2025'], { cwd: `${root}/examples/09-nam-cua-dang-uy` })).out,
    );
  });
});
