import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { reported, scored } from '../support/reports.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const units = workspace('{ma: CB01, ten: Chi bộ Một}', '{ma: CB02, ten: Chi bộ Hai}');
const good = sheet({ unit: 'CB01', date: '2026-03-05', named: true });
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('what is named is followed, what only stands in a folder is not', () => {
  test('a link to a sheet is read when it is named', async () => {
    const cwd = makeFolder({ 'a.yaml': good });
    symlinkSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml'));
    expect((await scored(cwd, 'b.yaml')).assessments).toHaveLength(1);
  });

  test('a link to what is no file cannot be run', async () => {
    const cwd = makeFolder();
    symlinkSync('/dev/zero', join(cwd, 'zero.yaml'));
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    symlinkSync(join(cwd, 'pipe'), join(cwd, 'pipe.yaml'));
    for (const name of ['zero.yaml', 'pipe.yaml']) {
      const { code, err } = await run(['score', name], { cwd });
      expect([code, err]).toEqual([2, expect.stringContaining(`không đọc được "${name}"`)]);
    }
  });

  test('one file named in several ways is one sheet', async () => {
    const cwd = makeFolder({ 'a.yaml': good });
    const { assessments, problems } = await scored(cwd, 'a.yaml', './a.yaml', join(cwd, 'a.yaml'), '.');
    expect([assessments.length, problems]).toEqual([1, []]);
  });

  test('a table in a folder of sheets is not passed over in silence', async () => {
    const { assessments, problems, code } = await scored(
      makeFolder({
        'a.yaml': good,
        'a.xls': 'x',
        'b.xlsm': 'x',
        'c.XLSB': 'x',
        'd.ods': 'x',
        'doc.txt': 'x',
      }),
      '.',
    );
    expect([code, assessments.length]).toEqual([0, 1]);
    expect(problems).toMatchObject([
      { code: 'workbook-old', severity: 'warning', file: 'a.xls' },
      { code: 'workbook-macro', severity: 'warning', file: 'b.xlsm' },
      { code: 'workbook-binary', severity: 'warning', file: 'c.XLSB' },
      { code: 'workbook-foreign', severity: 'warning', file: 'd.ods' },
      { code: 'workbook-text', severity: 'warning', file: 'doc.txt' },
    ]);
  });
});

describe('a sheet that cannot be read', () => {
  test.each([
    ['a key written twice', '  co_mat: 12\n', '  co_mat: 12\n  co_mat: 11\n'],
    ['a slip of syntax', '  co_mat: 12\n', '  co_mat: 12\n\tphat: 3\n'],
    ['a tag', 'loai: thuong_ky', 'loai: !x thuong_ky'],
  ])('with %s leaves its month in error, not missing', async (_name, right, wrong) => {
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/a.yaml': good.replace(right, wrong) });
    expect((await reported(cwd, '2026-03')).status).toEqual({ CB01: ['error'], CB02: ['missing'] });
  });

  test('thematic, leaves the month to the regular meeting', async () => {
    const broken = sheet({ unit: 'CB01', date: '2026-03-20', kind: 'chuyen_de' }).replace(
      'co_mat: 12',
      'co_mat: x',
    );
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/a.yaml': good, 'phieu/b.yaml': broken });
    expect((await reported(cwd, '2026-03')).status.CB01).toEqual(['scored']);
  });

  test('dated after the closing day is not due', async () => {
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/a.yaml': good.replace('co_mat: 12', 'co_mat: x') });
    const { status } = await reported(cwd, '2026-Q1', '--as-of', '2026-02-28');
    expect(status.CB01).toEqual(['missing', 'missing', 'not-due']);
  });
});

describe('the scores of the superior', () => {
  test('a sheet that nobody appraised has no appraised score', async () => {
    const { assessments } = await scored(makeFolder({ 'a.yaml': good }), 'a.yaml', '--scorer', 'tham_dinh');
    expect(assessments[0]).toMatchObject({
      scorer: 'tham_dinh',
      status: 'incomplete',
      total: null,
      band: null,
    });
  });

  test('an appraised line is laid over the own answer, a measured one with its reason', async () => {
    const appraised = `${good}tham_dinh:\n  "4.1": {ket_qua: khong_dat, ly_do: Thiếu bước}\n  "2.1": {ket_qua: "3", ly_do: Có người về sớm}\n`;
    const cwd = makeFolder({ 'a.yaml': appraised });
    const own = await scored(cwd, 'a.yaml');
    const superior = await scored(cwd, 'a.yaml', '--scorer', 'tham_dinh');
    expect([own.assessments[0]?.total, superior.assessments[0]?.total]).toEqual([100, 94]);
    const bare = makeFolder({ 'a.yaml': appraised.replace(', ly_do: Có người về sớm', '') });
    expect(codes((await scored(bare, 'a.yaml')).problems)).toEqual(['appraisal-reason']);
  });
});

describe('a month that has something else than its sheet', () => {
  test('only a thematic sheet, or a sheet whose date cannot be read, is said beside "missing"', async () => {
    const thematic = sheet({ unit: 'CB01', date: '2026-03-20', kind: 'chuyen_de' });
    const undated = sheet({ unit: 'CB02', date: '2026-02-31' });
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/a.yaml': thematic, 'phieu/b.yaml': undated });
    const { rows } = await reported(cwd, '2026-03');
    expect(rows.map(({ reason }) => reason)).toEqual([
      'thiếu phiếu; chỉ có phiếu chuyên đề',
      'thiếu phiếu; có phiếu chưa rõ ngày',
    ]);
  });

  test('a draft, a sheet taken back and a file of a kind that is not read are said beside "missing"', async () => {
    const cwd = makeFolder({
      'shcb.yaml': workspace('{ma: CB01}', '{ma: CB02}', '{ma: CB03}'),
      'phieu/a.yaml': `trang_thai: nhap\n${sheet({ unit: 'CB01', date: '2026-03-05' })}`,
      'phieu/b.yaml': `trang_thai: huy\n${sheet({ unit: 'CB02', date: '2026-03-05' })}`,
      'phieu/phieu CB03.pdf': '%PDF-1.7\n',
    });
    const { rows } = await reported(cwd, '2026-03');
    expect(rows.map(({ reason }) => reason)).toEqual([
      'thiếu phiếu; mới có bản nháp',
      'thiếu phiếu; phiếu đã thu hồi',
      'thiếu phiếu; có phiếu chưa rõ ngày',
    ]);
    const before = await reported(cwd, '2026-02');
    expect(before.rows.map(({ reason }) => reason).slice(0, 2)).toEqual(['thiếu phiếu', 'thiếu phiếu']);
  });

  test('a year with a month not held promises no band, whatever is still to come', async () => {
    const said = workspace('{ma: CB01, khong_hop: [{thang: 2026-02, ly_do: Bão}]}');
    const cwd = makeFolder({ 'shcb.yaml': said, 'phieu/a.yaml': good });
    const { rows } = await reported(cwd, '2026', '--rule', 'phu-tho/nam', '--as-of', '2026-06-30');
    expect(rows[0]).toMatchObject({ band: null, possibleBands: [] });
    expect(rows[0]?.reason).toContain('không họp tháng 02/2026');
  });
});

describe('sheets that contradict something', () => {
  test('the same sheet spelt differently is the same sheet', async () => {
    const other = good.replaceAll(': dat', ': Đạt').replace('2026-03-05\nloai', '05/03/2026\nloai');
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/a.yaml': good,
      'phieu/b.yaml': other.replace(/bo_tieu_chi.*\n/, ''),
    });
    const { assessments, problems } = await scored(cwd);
    expect([assessments.length, codes(problems)]).toEqual([1, ['same-sheet']]);
  });

  test('a sheet for a month said to be without a meeting is an error that names both', async () => {
    const said = workspace('{ma: CB01, khong_hop: [{thang: 2026-03, ly_do: Bão}]}');
    const cwd = makeFolder({ 'shcb.yaml': said, 'phieu/a.yaml': good });
    const { problems, status, code } = await reported(cwd, '2026-03');
    expect([code, codes(problems), status.CB01]).toEqual([1, ['held-though-not'], ['error']]);
    expect(problems[0]?.message).toMatch(/shcb\.yaml.*CB01.*3\/2026.*Bão/);
  });

  test('check sees two different sheets for one meeting, as score does', async () => {
    const cwd = makeFolder({ 'a.yaml': good, 'b.yaml': good.replace('95', '85') });
    const { code, out } = await run(['check', '.', '-f', 'json'], { cwd });
    expect([code, codes(JSON.parse(out).problems)]).toEqual([1, ['two-sheets', 'two-sheets']]);
  });

  test('paths of two workspaces do not mix', async () => {
    const cwd = makeFolder();
    for (const name of ['mot', 'hai']) put(join(cwd, name), { 'shcb.yaml': units, 'phieu/a.yaml': good });
    const { code, err } = await run(['score', 'mot/phieu', 'hai/phieu'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('hai thư mục làm việc')]);
  });

  test('a sheet that is named but not of the period is mentioned', async () => {
    const cwd = makeFolder({ 'a.yaml': good });
    const { problems } = await reported(cwd, '2026-02', 'a.yaml');
    expect(problems).toMatchObject([{ code: 'outside-period', severity: 'warning', file: 'a.yaml' }]);
  });

  test('a workspace without its folder of sheets cannot be run', async () => {
    const cwd = makeFolder({ 'shcb.yaml': `phieu: phieux/\n${units}` });
    for (const call of [['score'], ['report', '2026'], ['check']]) {
      const { code, err } = await run(call, { cwd });
      expect([code, err]).toEqual([2, expect.stringContaining('không có thư mục phiếu "phieux"')]);
    }
  });
});

describe('many faults', () => {
  test('are shown twenty at a time, errors first; JSON has them all', async () => {
    const faults = Array.from({ length: 300 }, (_, index) => `  la_${index}: 1\n`).join('');
    const cwd = makeFolder({ 'a.yaml': good.replace('tu_cham:\n', `${faults}tu_cham:\n`) });
    const { err, out } = await run(['score', 'a.yaml', '-f', 'json'], { cwd });
    expect(JSON.parse(out).problems).toHaveLength(300);
    expect(err.match(/: lỗi: /g)).toHaveLength(20);
    expect(err).toContain('và còn 280 lỗi ở 1 tệp');
  });

  test('a file of very many entries is refused as one', async () => {
    const cwd = makeFolder({
      'a.yaml': `${good}ghi_chu: {${Array.from({ length: 21_000 }, (_, n) => `k${n}: 1`).join(', ')}}\n`,
    });
    const { problems } = await scored(cwd, 'a.yaml');
    expect(codes(problems)).toEqual(['yaml-too-many']);
  });
});

describe('an output', () => {
  test('never replaces an input, even by force', async () => {
    const cwd = makeFolder({ 'a.yaml': good });
    const { code, err } = await run(['score', 'a.yaml', '-o', './a.yaml', '-f', 'json', '--force'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('là tệp đang đọc')]);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(good);
  });

  test('in JSON is the same value with hidden characters written as escapes', async () => {
    const hidden = '\u009b31m\u202e';
    const cwd = makeFolder({
      'a.yaml': good.replace('"4.4": dat', `"4.4": {ket_qua: khong_dat, ly_do: "x${hidden}"}`),
    });
    const { out } = await run(['score', 'a.yaml', '-f', 'json'], { cwd });
    expect(out).not.toContain('\u202e');
    const given = JSON.parse(out).assessments[0].criteria.find(
      ({ id }: { id: string }) => id === '4.4',
    ).given;
    expect(given).toBe(`x${hidden}`);
  });
});

describe('what a call names', () => {
  test.each([
    [['score', 'a.yaml', '--rubric', 'phu-tho/nam'], 'là quy tắc năm, không phải bộ tiêu chí'],
    [
      ['report', '2026-03', 'a.yaml', '--rule', 'an-phu/phieu-danh-gia'],
      'là bộ tiêu chí, không phải quy tắc năm',
    ],
    [['report', '2026-03', 'a.yaml', '--rule', 'khong/co'], 'không có quy tắc năm "khong/co"'],
    [['score', 'a.yaml', '--scorer', 'ai'], '"ai" không dùng được'],
    [['help', 'scroe'], 'Có phải ý đồng chí là "score"?'],
  ])('%j is refused before any work', async (argv, words) => {
    const { code, out, err } = await run(argv, { cwd: makeFolder({ 'a.yaml': good }) });
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)]);
  });

  test('two local versions of one day are named by their files', async () => {
    const law = readFileSync(
      new URL('../../rubrics/an-phu/phieu-danh-gia/2026-01-01.yaml', import.meta.url),
      'utf8',
    );
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/a.yaml': good,
      'rubrics/an-phu/phieu-danh-gia/2026-01-01.yaml': law,
    });
    const { problems } = await scored(cwd);
    expect(problems[0]?.code).toBe('two-versions');
    expect(problems[0]?.message.match(/2026-01-01\.yaml/g)).toHaveLength(2);
  });

  test('a broken local rubric is listed by check and by rubric list, beside what is good', async () => {
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/a.yaml': good,
      'rubrics/thu/nho/2026-01-01.yaml': 'bo_tieu_chi: thu/nho\n',
    });
    const checked = await run(['check', '-f', 'json'], { cwd });
    expect([checked.code, JSON.parse(checked.out).files.length]).toEqual([1, 3]);
    const listed = await run(['rubric', 'list', '-f', 'json'], { cwd });
    expect(listed.code).toBe(1);
    const ids = JSON.parse(listed.out).rubrics.map(({ id }: { id: string }) => id);
    expect(ids).toContain('an-phu/phieu-danh-gia');
    expect(ids).not.toContain('thu/nho');
    expect((await scored(cwd)).assessments).toHaveLength(1);
  });

  test.each(['CB02.yaml.txt', 'bang.csv.txt', 'bang.xlsx.zip', 'CB02.yml.bak'])(
    'a sheet saved as %s is named, not lost',
    async (name) => {
      const { problems, assessments } = await scored(makeFolder({ 'a.yaml': good, [name]: good }), '.');
      expect(assessments).toHaveLength(1);
      expect(problems).toMatchObject([{ code: 'file-format', severity: 'warning', file: name }]);
    },
  );

  test('two files that another system takes for one are named together', async () => {
    const cwd = makeFolder({
      'Điểm.yaml': good,
      ['điểm.yaml'.normalize('NFD')]: good.replace('CB01', 'CB02'),
    });
    const { problems, code } = await scored(cwd, '.');
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ code: 'names-collide', severity: 'error' }]);
  });
});
