import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from './support/folder.ts';
import { root, run } from './support/run.ts';

const cwd = `${root}/test/invented`;
const ids = ['thi-dua/truong-hoc', 'thi-dua/truong-xa', 'kiem-tra/tru-diem'] as const;

const codesOf = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

/** Regulations nobody issued, of other shapes than the shipped ones: what they need is in their files and nowhere else. */
describe('invented regulations', () => {
  test.each(ids)('%s is proven sound; that the order of its clauses matters is told', async (id) => {
    const { code, out } = await run(['rubric', 'lint', id, '-f', 'json'], { cwd });
    expect(code).toBe(0);
    const told = id === 'kiem-tra/tru-diem' ? [] : ['demotions-may-clash'];
    expect(codesOf(JSON.parse(out).problems)).toEqual(told);
  });

  test.each(['thi-dua/truong-hoc', 'kiem-tra/tru-diem@2026-01-01'])(
    'the cases of %s pass and leave nothing untouched',
    async (id) => {
      const { code, out } = await run(['rubric', 'test', '--strict', id, '-f', 'json'], { cwd });
      const [tested] = JSON.parse(out).rubrics;
      expect([code, tested.failed, tested.errors, tested.untouched]).toEqual([0, 0, 0, []]);
      expect(tested.passed).toBeGreaterThan(25);
    },
  );

  test('the bounds of the emulation table are those of its text, on every occasion', async () => {
    const { out } = await run(['rubric', 'lint', 'thi-dua/truong-hoc', '-f', 'json'], { cwd });
    const [linted] = JSON.parse(out).rubrics;
    expect(linted.totals).toHaveLength(4);
    for (const { lowest, highest } of linted.totals) expect([lowest, highest]).toEqual([60, 140]);
  });

  test('no number of theirs is in the code', () => {
    const code = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${root}/src/${name}`, 'utf8'))
      .join('\n');
    for (const id of ids) expect(code).not.toContain(id);
  });
});

const isError = ({ severity }: { readonly severity: string }) => severity === 'error';

const sheet = (unit: string, date: string, facts: string, answers: string, more = '') =>
  `chi_bo: ${unit}\nngay: ${date}\nloai: thuong_ky\nso_lieu: {${facts}}\ntu_cham: {${answers}}\n${more}`;

describe('a workspace that is scored by them', () => {
  const answers = 'I.2: tot, II.1: dat, II.4: khong_co, III.2: 19, III.3: 0';
  const facts =
    'dang_so: 20, co_mat: 20, ty_le_len_lop: 98, giao_vien_gioi: 0, vi_pham: 0, co_don_thu: không';
  const workspace = () => {
    const folder = makeFolder();
    for (const name of readdirSync(cwd, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.yaml')) put(folder, { [name]: readFileSync(`${cwd}/${name}`, 'utf8') });
    return folder;
  };
  const scored = async (folder: string, ...argv: readonly string[]) =>
    JSON.parse((await run(['score', '-f', 'json', ...argv], { cwd: folder })).out);

  test('the kind of unit comes from the workspace, and changes what a line counts', async () => {
    const folder = workspace();
    put(folder, {
      'phieu/1.yaml': sheet(
        'TH01',
        '2026-10-05',
        facts,
        `${answers}, II.2: dat`,
        'bieu_quyet: {dong_y: 11}\n',
      ),
      'phieu/2.yaml': sheet('TH02', '2026-10-05', facts, answers, 'bieu_quyet: {dong_y: 10}\n'),
    });
    const { assessments } = await scored(folder);
    // 50 + 30 + 19 of 100; and 79 of the 80 that apply, re-scaled: 98.75, to the nearest half 99.
    expect(assessments.map(({ total }: { total: number }) => total)).toEqual([99, 99]);
    expect(assessments[1].adjustments[0].reason).toContain('79/80');
    // 11 of 20 is more than half, 10 of 20 is not.
    expect(assessments.map(({ vote }: { vote: { passed: boolean } }) => vote.passed)).toEqual([true, false]);
    expect(codesOf(assessments[1].warnings)).toContain('vote-not-carried');
    expect(codesOf(assessments[0].warnings)).not.toContain('vote-not-carried');
  });

  test('a unit of unknown kind is not scored, and a file may not contradict the workspace', async () => {
    const folder = workspace();
    put(folder, {
      'shcb.yaml': readFileSync(`${cwd}/shcb.yaml`, 'utf8').replace(', loai_hinh: truong_nho', ''),
      'phieu/1.yaml': sheet('TH02', '2026-10-05', facts, answers),
      'phieu/2.yaml': `loai_hinh: truong_nho\n${sheet('TH01', '2026-10-05', facts, answers)}`,
    });
    const { problems } = await scored(folder);
    expect(codesOf(problems.filter(isError))).toEqual(['unit-kind-missing', 'unit-kind-differs']);
  });

  test('a month without a meeting has the band its clause gives, and the clause is named', async () => {
    const folder = workspace();
    put(folder, {
      'shcb.yaml': readFileSync(`${cwd}/shcb.yaml`, 'utf8').replace(
        'loai_hinh: truong_nho',
        'loai_hinh: truong_nho, khong_hop: [{thang: 2026-10, ly_do: Bão}]',
      ),
      'phieu/1.yaml': sheet('TH01', '2026-10-05', facts, `${answers}, II.2: dat`),
    });
    const { out } = await run(['report', '2026-10', '-f', 'json'], { cwd: folder });
    const [, row] = JSON.parse(out).rows;
    expect(row).toMatchObject({
      band: { id: 'chua_dat', reason: 'không họp (Bão)', source: 'Bảng thi đua tự đặt, Mục III' },
      counts: { chua_dat: 1 },
      mean: null,
    });
  });

  test('facts are taken from the sheets of earlier months, also where only one sheet is scored', async () => {
    const folder = workspace();
    const own = 'bo_tieu_chi: kiem-tra/tru-diem\n';
    const month = (date: string, more: string) =>
      `${own}${sheet('TH01', date, `vang_khong_ly_do: 0, thoi_luong: 60, vang_qua_3_ky: 0, ${more}`, 'e: dat')}`;
    put(folder, {
      'phieu/03.yaml': month('2026-03-05', 'viec_moi: 4, viec_giao_ky_truoc: 1, viec_ton: 0'),
      'phieu/04.yaml': month('2026-04-05', 'viec_ton: 1'),
    });
    const { assessments } = await scored(folder, 'phieu/04.yaml');
    // 1 of 4 given in March is 25 %, more than 20: 30 points off.
    expect(assessments).toHaveLength(1);
    expect(assessments[0].total).toBe(70);
    put(folder, { 'phieu/04.yaml': month('2026-04-05', 'viec_ton: 1, viec_giao_ky_truoc: 10') });
    const { problems } = await scored(folder, 'phieu/04.yaml');
    expect(problems).toMatchObject([
      { code: 'state-contradiction', file: 'phieu/04.yaml', related: [{ file: 'phieu/03.yaml' }] },
    ]);
  });

  test('a version in the middle of the year takes the place of the earlier one from its first day', async () => {
    const folder = workspace();
    const day = (date: string, answered: string) =>
      `bo_tieu_chi: kiem-tra/tru-diem\n${sheet(
        'TH01',
        date,
        'vang_khong_ly_do: 0, thoi_luong: 60, viec_giao_ky_truoc: 1, viec_ton: 0, vang_qua_3_ky: 0',
        answered,
      )}`;
    put(folder, {
      'phieu/06.yaml': day('2026-06-30', 'e: dat'),
      'phieu/07.yaml': day('2026-07-01', 'e: dat, f: dat'),
    });
    const { assessments } = await scored(folder);
    expect(
      assessments.map(({ total, rubric }: { total: number; rubric: { version: string } }) => [
        total,
        rubric.version,
      ]),
    ).toEqual([
      [100, '2026-01-01'],
      [80, '2026-07-01'],
    ]);
  });

  test('a tailored rubric lists its deviations on the sheet', async () => {
    const folder = workspace();
    put(folder, {
      'phieu/1.yaml': `bo_tieu_chi: thi-dua/truong-xa\n${sheet(
        'TH01',
        '2026-10-05',
        facts.replace('ty_le_len_lop: 98', 'ty_le_len_lop: 95'),
        `${answers}, II.2: dat, III.4: dat`,
      )}`,
    });
    const { assessments } = await scored(folder);
    // 95 % is full marks here; 19 + 5 stays within the 20 of the group.
    expect(assessments[0].total).toBe(100);
    expect(assessments[0].deviations).toHaveLength(2);
    expect(assessments[0].criteria[0].source).toBe('Hướng dẫn của xã tự đặt, Điểm 1');
    const { out } = await run(['score', 'phieu/1.yaml'], { cwd: folder });
    expect(out).toContain('Khác với bộ tiêu chí gốc: sửa muc của tiêu chí I.1');
  });
});
