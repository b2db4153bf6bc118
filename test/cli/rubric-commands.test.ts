import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentsOf, makeFolder, put } from '../support/folder.ts';
import { replaced } from '../support/place.ts';
import { root, run } from '../support/run.ts';

const workspace = 'dang_bo: {ma: DB01, ten: Thử}\nbo_tieu_chi: xa/phieu\nchi_bo: [{ma: CB01}]\n';
const example = (name: string) =>
  readFileSync(`${root}/examples/06-bo-tieu-chi/rubrics/xa/phieu/${name}`, 'utf8');
const first = 'rubrics/xa/phieu/2026-01-01.yaml';

const codesIn = (out: string): readonly string[] =>
  JSON.parse(out).problems.map(({ code }: { code: string }) => code);

describe('rubric new', () => {
  test('writes a rubric and cases that are sound and pass as they are, and touches nothing that exists', async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace });
    const made = await run(['rubric', 'new', 'xa-moi/phieu', '--from', '01/02/2026'], { cwd });
    expect(made).toMatchObject({
      code: 0,
      out: 'rubrics/xa-moi/phieu/2026-02-01.yaml\nrubrics/xa-moi/phieu/2026-02-01.cases.yaml\n',
    });
    const text = readFileSync(`${cwd}/rubrics/xa-moi/phieu/2026-02-01.yaml`, 'utf8');
    expect(text).toContain('\nbo_tieu_chi: xa-moi/phieu');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../../.shcb/rubric.schema.json');
    expect(Object.keys(contentsOf(`${cwd}/.shcb`)).map((path) => path.split('/').at(-1))).toEqual([
      'cases.schema.json',
      'rubric.schema.json',
      'tailored-rubric.schema.json',
    ]);
    expect((await run(['rubric', 'lint', 'xa-moi/phieu'], { cwd })).code).toBe(0);
    expect((await run(['rubric', 'test', '--strict', 'xa-moi/phieu'], { cwd })).code).toBe(0);
    const before = contentsOf(cwd);
    expect((await run(['rubric', 'new', 'xa-moi/phieu', '--from', '2026-02-01'], { cwd })).code).toBe(2);
    expect(contentsOf(cwd)).toEqual(before);
  });

  test.each([
    ['quy-tac-nam', '2026-01-01'],
    ['nghia-vu', '2026-01-01'],
    ['xep-loai', '2026-01-01'],
    ['nghia-vu', '2027-07-01'],
    ['bo-tieu-chi', '2027-07-01'],
  ])(
    'writes a %s from %s that lints without a notice, with cases that touch all of it',
    async (kind, from) => {
      const cwd = makeFolder({ 'shcb.yaml': workspace });
      const made = await run(['rubric', 'new', 'xa-moi/luat', '--kind', kind, '--from', from], { cwd });
      expect(made.code).toBe(0);
      expect(Object.keys(contentsOf(`${cwd}/.shcb`)).length).toBeGreaterThanOrEqual(2);
      const linted = await run(['rubric', 'lint', 'xa-moi/luat', '-f', 'json'], { cwd });
      expect([linted.code, codesIn(linted.out)]).toEqual([0, []]);
      const tested = await run(['rubric', 'test', '--strict', 'xa-moi/luat'], { cwd });
      expect([tested.code, tested.err.includes('0 trường hợp đúng')]).toEqual([0, false]);
    },
  );

  test('names the kinds of law that there are', async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace });
    const { code, err } = await run(['rubric', 'new', 'xa/nam', '--kind', 'quy-tac'], { cwd });
    expect([code, err.includes('quy-tac-nam')]).toEqual([2, true]);
    expect(Object.keys(contentsOf(cwd))).toHaveLength(1);
  });

  test.each(['phieu', 'Xã/phiếu', '../ngoai/phieu', 'a//b', '/a/b'])('refuses the id %s', async (id) => {
    const cwd = makeFolder({ 'shcb.yaml': workspace });
    const { code, err } = await run(['rubric', 'new', id], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('không dùng làm mã bộ tiêu chí được');
    expect(Object.keys(contentsOf(cwd))).toHaveLength(1);
  });
});

describe('published versions', () => {
  const published = async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace, [first]: example('2026-01-01.yaml') });
    expect((await run(['rubric', 'lint', '--publish'], { cwd })).code).toBe(0);
    return cwd;
  };

  test('of a folder that holds none are not called proven', async () => {
    const cwd = makeFolder({ 'trong/doc.txt': '', 'trong/xa.cases.yaml': '' });
    const { code, out, err } = await run(['rubric', 'lint', 'trong'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('thư mục "trong" không chứa bộ tiêu chí nào');
  });

  test('are locked by a lint without error; the list says so', async () => {
    const cwd = await published();
    const { out } = await run(['rubric', 'list', '-f', 'json'], { cwd });
    const own = JSON.parse(out).rubrics.find(({ id }: { id: string }) => id === 'xa/phieu');
    expect(own.published).toBe(true);
    const lock = JSON.parse(readFileSync(`${cwd}/rubrics/ban-hanh.lock.json`, 'utf8'));
    expect(lock).toEqual({ schema: 'shcb/lock@1', versions: { 'xa/phieu@2026-01-01': own.sha256 } });
  });

  test('may change in comments and order of keys, in nothing else', async () => {
    const cwd = await published();
    put(cwd, { [first]: `# chú thích mới\n${example('2026-01-01.yaml')}` });
    expect((await run(['rubric', 'lint', 'xa/phieu'], { cwd })).code).toBe(0);
    put(cwd, {
      [first]: replaced(example('2026-01-01.yaml'), 'tu: 16,', 'tu: 15,').replace('duoi: 16', 'duoi: 15'),
    });
    const { code, out } = await run(['rubric', 'lint', 'xa/phieu', '-f', 'json'], { cwd });
    expect([code, codesIn(out)]).toEqual([1, ['published-changed']]);
    put(cwd, { 'phieu/a.yaml': 'chi_bo: CB01\nngay: 2026-03-05\nloai: thuong_ky\n' });
    const scored = await run(['score'], { cwd });
    expect(scored.code).toBe(2);
    expect(scored.err.replace(/\s+/g, ' ')).toContain('đã ban hành mà nội dung thay đổi');
  });

  test('stay locked when others are added, and nothing is locked while anything is wrong', async () => {
    const cwd = await published();
    const lock = readFileSync(`${cwd}/rubrics/ban-hanh.lock.json`, 'utf8');
    const broken = replaced(example('2026-07-01.yaml'), 'thay_the: 2026-01-01\n', '');
    put(cwd, { 'rubrics/xa/phieu/2026-07-01.yaml': broken });
    const { code, out } = await run(['rubric', 'lint', 'xa/phieu', '--publish', '-f', 'json'], { cwd });
    expect([code, codesIn(out)]).toEqual([1, ['version-overlap']]);
    expect(readFileSync(`${cwd}/rubrics/ban-hanh.lock.json`, 'utf8')).toBe(lock);
    put(cwd, { 'rubrics/xa/phieu/2026-07-01.yaml': example('2026-07-01.yaml') });
    expect((await run(['rubric', 'lint', 'xa/phieu', '--publish'], { cwd })).code).toBe(0);
    const versions = JSON.parse(readFileSync(`${cwd}/rubrics/ban-hanh.lock.json`, 'utf8')).versions;
    expect(Object.keys(versions)).toEqual(['xa/phieu@2026-01-01', 'xa/phieu@2026-07-01']);
    expect(versions['xa/phieu@2026-01-01']).toBe(JSON.parse(lock).versions['xa/phieu@2026-01-01']);
  });

  test('a lock that cannot be read stops everything', async () => {
    const cwd = await published();
    put(cwd, { 'rubrics/ban-hanh.lock.json': '{}' });
    const { code, err } = await run(['rubric', 'show', 'xa/phieu'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('ban-hanh.lock.json" không đọc được');
  });
});

describe('a file that is one of the law at hand', () => {
  test('is proven with its lock and the other versions', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace,
      [first]: example('2026-01-01.yaml'),
      'rubrics/xa/phieu/2026-07-01.yaml': replaced(example('2026-07-01.yaml'), 'thay_the: 2026-01-01\n', ''),
    });
    const { code, out } = await run(['rubric', 'lint', first, '-f', 'json'], { cwd });
    expect([code, codesIn(out)]).toEqual([1, ['version-overlap']]);
  });
});

describe('one broken version', () => {
  test('hides no other from the proof', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace,
      [first]: example('2026-01-01.yaml'),
      'rubrics/xa/phieu/2027-01-01.yaml': 'bo_tieu_chi: xa/phieu\n',
    });
    const { out } = await run(['rubric', 'lint', 'xa/phieu', '-f', 'json'], { cwd });
    expect(
      JSON.parse(out).rubrics.map(({ version, errors }: { version: string; errors: number }) => [
        version,
        errors > 0,
      ]),
    ).toEqual([
      ['2026-01-01', false],
      [null, true],
    ]);
  });
});

describe('a regulation with several sheets', () => {
  const meeting = (kind: string, date = '2024-03-05') =>
    `chi_bo: CB01\nngay: ${date}\nloai: ${kind}\nbo_tieu_chi: nghe-an/27-qd-tu\n`;
  const scored = async (kind: string, date?: string) => {
    const cwd = makeFolder({ 'a.yaml': meeting(kind, date) });
    return JSON.parse((await run(['score', 'a.yaml', '-f', 'json'], { cwd })).out);
  };

  test.each([
    ['thuong_ky', 'nghe-an/27-qd-tu/thuong-ky'],
    ['ket_hop', 'nghe-an/27-qd-tu/thuong-ky'],
    ['chuyen_de', 'nghe-an/27-qd-tu/chuyen-de'],
  ])('%s is scored by %s', async (kind, id) => {
    const { assessments } = await scored(kind);
    expect(assessments.map(({ rubric }: { rubric: { id: string } }) => rubric.id)).toEqual([id]);
  });

  test('is not in force before its day, under its own name', async () => {
    const { problems } = await scored('thuong_ky', '2022-03-05');
    expect(problems).toMatchObject([{ code: 'no-version' }]);
    expect(problems[0].message).toContain('nghe-an/27-qd-tu không có phiên bản nào');
  });

  test('a sheet of it is not for the other kind of meeting', async () => {
    const cwd = makeFolder({ 'a.yaml': meeting('chuyen_de').replace('27-qd-tu', '27-qd-tu/thuong-ky') });
    const { out } = await run(['score', 'a.yaml', '-f', 'json'], { cwd });
    expect(codesIn(out)).toEqual(['rubric-not-for-meeting']);
  });

  test('a name above it is no regulation', async () => {
    const cwd = makeFolder({ 'a.yaml': meeting('chuyen_de').replace('nghe-an/27-qd-tu', 'nghe-an') });
    const { out } = await run(['score', 'a.yaml', '-f', 'json'], { cwd });
    expect(codesIn(out)).toEqual(['rubric-unknown']);
  });

  test('is shown sheet by sheet', async () => {
    const { code, err } = await run(['rubric', 'show', 'nghe-an/27-qd-tu']);
    expect(code).toBe(2);
    expect(err).toContain('nghe-an/27-qd-tu/chuyen-de');
  });
});

describe('rubric show and diff', () => {
  test('one version, a day, a file, or another format', async () => {
    const cwd = `${root}/examples/06-bo-tieu-chi`;
    const shown = async (...argv: readonly string[]) => (await run(['rubric', 'show', ...argv], { cwd })).out;
    expect(await shown('xa/phieu')).toContain('phiên bản 01/07/2026');
    expect(await shown('xa/phieu@2026-01-01')).toContain('phiên bản 01/01/2026');
    expect(await shown('xa/phieu', '--date', '2026-06-30')).toContain('phiên bản 01/01/2026');
    expect(await shown('xa/phieu', '--date', '2026-07-01')).toContain('phiên bản 01/07/2026');
    expect(await shown('rubrics/xa/phieu/2026-01-01.yaml')).toContain('phiên bản 01/01/2026');
    expect(await shown('xa/phieu', '-f', 'md')).toMatch(/^# Phiếu chấm/);
    expect(await shown('xa/phieu', '-f', 'html')).toContain('<h1>Phiếu chấm');
  });

  test('an unknown version names those there are', async () => {
    const { code, err } = await run(['rubric', 'show', 'xa/phieu@2025-01-01'], {
      cwd: `${root}/examples/06-bo-tieu-chi`,
    });
    expect(code).toBe(2);
    expect(err).toContain('01/01/2026 và 01/07/2026');
  });

  test('meetings that only words, or nothing, changed for are not listed', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace,
      [first]: example('2026-01-01.yaml'),
      'moi.yaml': replaced(example('2026-01-01.yaml'), 'ten: Việc trễ hạn', 'ten: Việc chậm'),
      'phieu/a.yaml': readFileSync(`${root}/examples/06-bo-tieu-chi/phieu/T01.yaml`, 'utf8').replace(
        'T01',
        'CB01',
      ),
    });
    put(cwd, { 'khac/xa/phieu/2026-01-01.yaml': readFileSync(`${cwd}/moi.yaml`, 'utf8') });
    const { code, out } = await run(
      ['rubric', 'diff', first, 'khac/xa/phieu/2026-01-01.yaml', 'phieu', '-f', 'json'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      changes: [{ weight: 'words', message: 'tiêu chí 1.2: đổi tên' }],
      meetings: [],
    });
  });

  test('a line that is no longer asked for is named, with what it was worth', async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace, [first]: example('2026-01-01.yaml') });
    const text = example('2026-01-01.yaml');
    const start = text.indexOf('      - ma: "1.2"');
    const without = text.slice(0, start) + text.slice(text.indexOf('  - ma: "2"\n'));
    put(cwd, {
      'khac/xa/phieu/2026-01-01.yaml': without,
      'phieu/a.yaml': readFileSync(`${root}/examples/06-bo-tieu-chi/phieu/T01.yaml`, 'utf8').replace(
        'T01',
        'CB01',
      ),
    });
    const { out } = await run(
      ['rubric', 'diff', first, 'khac/xa/phieu/2026-01-01.yaml', 'phieu', '-f', 'json'],
      { cwd },
    );
    const { changes, meetings, problems } = JSON.parse(out);
    expect(problems).toEqual([]);
    expect(changes).toEqual([{ weight: 'parts', message: 'bỏ tiêu chí 1.2 (Việc trễ hạn, 6 điểm)' }]);
    expect(meetings).toEqual([
      {
        unit: 'CB01',
        date: '2026-06-05',
        before: { version: '2026-01-01', total: 18, band: 'tot' },
        after: { version: '2026-01-01', total: 20, band: 'tot' },
        lines: ['1.2: −2 → bỏ'],
      },
    ]);
  });
});

describe('check', () => {
  test('proves rubrics and cases too, with what their authors should know', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace,
      [first]: replaced(
        example('2026-01-01.yaml'),
        /dieu_khoan:[\s\S]*?tong_diem/.exec(example('2026-01-01.yaml'))?.[0] ?? '',
        'tong_diem',
      ).replace('    tong_diem', 'tong_diem'),
      'rubrics/xa/phieu/2026-01-01.cases.yaml': replaced(
        example('2026-01-01.cases.yaml'),
        'thi: {tong_diem: 20, xep_loai: tot}',
        'thi: {}',
      ),
    });
    const { code, out } = await run(['check', first, first.replace('.yaml', '.cases.yaml'), '-f', 'json'], {
      cwd,
    });
    const { files, problems } = JSON.parse(out);
    expect(code).toBe(1);
    expect(
      files.map(({ kind, errors, warnings }: { kind: string; errors: number; warnings: number }) => [
        kind,
        errors,
        warnings,
      ]),
    ).toEqual([
      ['cases', 1, 0],
      ['rubric', 0, 1],
    ]);
    expect(problems.map(({ code: one }: { code: string }) => one).sort()).toEqual([
      'articles-missing',
      'case-expects-nothing',
    ]);
  });
});

describe('rubric lint of a folder', () => {
  const text = example('2026-01-01.yaml');

  test('proves every file of the law in it, and no cases', async () => {
    const cwd = makeFolder({ 'a/xa/phieu/2026-01-01.yaml': text, 'a/xa/phieu/2026-01-01.cases.yaml': 'x' });
    const { code, out } = await run(['rubric', 'lint', 'a', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    expect(codesIn(out)).not.toContain('not-a-rubric');
    expect(JSON.parse(out).rubrics).toHaveLength(1);
  });

  test('names two files of one id and day as that', async () => {
    const cwd = makeFolder({ 'a/xa/phieu/2026-01-01.yaml': text, 'b/xa/phieu/2026-01-01.yaml': text });
    const { code, out } = await run(['rubric', 'lint', '.', '-f', 'json'], { cwd });
    expect(code).toBe(1);
    const errors = JSON.parse(out).problems.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors.map((one: { code: string; file: string }) => [one.code, one.file])).toEqual([
      ['version-twice', 'b/xa/phieu/2026-01-01.yaml'],
    ]);
  });
});

describe('rubric lint of ids that no sheet can write', () => {
  const small = readFileSync(`${root}/test/fixtures/field/xa-nho-2026.yaml`, 'utf8');

  test.each([
    ['a criterion of signs alone', 'ma: "1.1"', 'ma: "!"'],
    ['a criterion called as what readers keep for themselves', 'ma: "1.1"', 'ma: __proto__'],
    ['another one', 'ma: "1.1"', 'ma: constructor'],
    ['a band called so', 'ma: kha,', 'ma: __proto__,'],
  ])('%s', async (_, right, wrong) => {
    const cwd = makeFolder({ 'xa/nho/2026-01-01.yaml': replaced(small, right, wrong) });
    const { code, out } = await run(['rubric', 'lint', 'xa/nho/2026-01-01.yaml', '-f', 'json'], { cwd });
    expect([code, codesIn(out)]).toEqual([1, ['id-unusable']]);
  });

  test.each(['"!"', 'l', '…', 'KH', '–'])('a band marked %s', async (mark) => {
    const cwd = makeFolder({
      'xa/nho/2026-01-01.yaml': replaced(small, 'viet_tat: K,', `viet_tat: ${mark},`),
    });
    const { code, out } = await run(['rubric', 'lint', 'xa/nho/2026-01-01.yaml', '-f', 'json'], { cwd });
    expect([code, codesIn(out)]).toEqual([1, ['mark-unusable']]);
  });
});
