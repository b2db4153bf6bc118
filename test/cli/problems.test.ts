import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatsFor } from '../../src/render/index.ts';
import { contentsOf, makeFolder } from '../support/folder.ts';
import { readXml } from '../support/read-xml.ts';
import { problemShape } from '../support/results.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const good = sheet({ unit: 'CB01', date: '2026-01-05' });
const units = workspace('{ma: CB01, ten: Một}');

/** Two sound sheets, one of them a copy and so noticed; and one with thirty unknown words. */
const files = {
  'shcb.yaml': units,
  'phieu/a.yaml': good,
  'phieu/a-lai.yaml': good,
  'phieu/b.yaml': good.replace(
    'tu_cham:\n',
    `${Array.from({ length: 30 }, (_, index) => `  la_${index}: 1\n`).join('')}tu_cham:\n`,
  ),
};

const listed = z.looseObject({
  schema: z.literal('shcb/problems@1'),
  counts: z.object({ errors: z.int(), warnings: z.int() }),
  problems: z.array(problemShape),
});

const written = async (extension: string, ...argv: readonly string[]) => {
  const cwd = makeFolder(files);
  const ran = await run([...argv, '--problems', `loi.${extension}`], { cwd });
  return { ...ran, cwd, text: readFileSync(join(cwd, `loi.${extension}`), 'utf8') };
};

describe('--problems writes every problem of a run', () => {
  test.each(['score', 'explain', 'check', 'report 2026-01'])('%s', async (call) => {
    const { code, text, err } = await written('json', ...call.split(' '));
    const { counts, problems } = listed.parse(JSON.parse(text));
    expect([code, counts, problems.length]).toEqual([1, { errors: 30, warnings: 1 }, 31]);
    expect(err).toContain('… và còn 10 lỗi, 1 lưu ý ở 2 tệp; tất cả ở loi.json.');
    expect(err).toContain('Đã ghi loi.json.\n');
  });

  test('as a text, a page, a table, and for collectors of findings', async () => {
    const { text } = await written('txt', 'score');
    expect(text.match(/: lỗi: không có mục số liệu "la_\d+" \[unknown-fact\]\n/g)).toHaveLength(30);
    expect((await written('md', 'score')).text).toMatch(/^# Lỗi và lưu ý\n\n30 lỗi, 1 lưu ý ở 2 tệp\.\n/);
    expect((await written('html', 'score')).text).toContain(' <span class="muted">[unknown-fact]</span>');
    const rows = (await written('csv', 'score')).text.split('\r\n');
    expect(rows[0]).toBe('\ufeffTệp;Dòng;Cột;Trang tính;Ô;Mức độ;Ký hiệu;Nội dung;Cách sửa');
    expect(rows).toHaveLength(1 + 31 + 1);
    const { runs } = JSON.parse((await written('sarif', 'score')).text);
    expect(runs[0].results).toHaveLength(31);
    const { attributes } = readXml((await written('xml', 'check')).text);
    expect(attributes).toMatchObject({ tests: '4', failures: '1' });
  });

  test('quiet says nothing of it, and leaves nothing out', async () => {
    const { err, text } = await written('json', 'score', '-q');
    expect(err).not.toContain('Đã ghi');
    expect(listed.parse(JSON.parse(text)).counts).toEqual({ errors: 30, warnings: 1 });
  });

  test('an empty list where there is nothing to say', async () => {
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/a.yaml': good });
    await run(['score', '--problems', 'loi.json'], { cwd });
    expect(listed.parse(JSON.parse(readFileSync(join(cwd, 'loi.json'), 'utf8'))).problems).toEqual([]);
  });

  test('also where a fault of the workspace file stops the run', async () => {
    const cwd = makeFolder({ ...files, 'shcb.yaml': `${units}khoa_la: 1\n` });
    const { code } = await run(['score', '--problems', 'loi.json'], { cwd });
    const { problems } = listed.parse(JSON.parse(readFileSync(join(cwd, 'loi.json'), 'utf8')));
    expect([code, problems]).toMatchObject([2, [{ code: 'unknown-key', file: 'shcb.yaml' }]]);
  });
});

describe('a file for problems that cannot be written is refused before any work', () => {
  test.each([
    ['loi.doc', 'extension-invalid'],
    ['loi', 'extension-invalid'],
    ['con.txt', 'output-name'],
    ['cu.txt', 'output-exists'],
    ['phieu/a.yaml', 'extension-invalid'],
    ['ket-qua.json', 'outputs-same'],
    ['./phieu/../ket-qua.json', 'outputs-same'],
  ])('%s: %s', async (path, complaint) => {
    const cwd = makeFolder({ ...files, 'cu.txt': 'của tôi\n' });
    const before = contentsOf(cwd);
    const { code, out, err } = await run(['score', '-o', 'ket-qua.json', '--problems', path], { cwd });
    expect([code, out, contentsOf(cwd)]).toEqual([2, '', before]);
    expect(err).toContain(`[${complaint}]`);
  });

  test('but written over with --force, and never over an input', async () => {
    const cwd = makeFolder({ ...files, 'cu.json': '{}', 'phieu/c.json': '{}' });
    expect((await run(['score', '--problems', 'cu.json', '--force'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'cu.json'), 'utf8')).toContain('shcb/problems@1');
    const { code, err } = await run(['score', '--problems', 'phieu/c.json', '--force'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('[output-is-input]')]);
    expect(readFileSync(join(cwd, 'phieu/c.json'), 'utf8')).toBe('{}');
  });

  test('not over an input either where the workspace file stops the run', async () => {
    const cwd = makeFolder({ ...files, 'shcb.yaml': `${units}khoa_la: 1\n`, 'phieu/c.json': '{}' });
    expect((await run(['score', '--problems', 'phieu/c.json', '--force'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'phieu/c.json'), 'utf8')).toBe('{}');
  });
});

describe('--fail-on-warning', () => {
  const noticed = { 'shcb.yaml': units, 'phieu/a.yaml': good, 'phieu/a-lai.yaml': good };

  test.each(['score', 'explain', 'check', 'report 2026-01'])('%s ends with 1 only then', async (call) => {
    const cwd = makeFolder(noticed);
    const codes = [];
    for (const more of [[], ['--fail-on-warning']])
      codes.push((await run([...call.split(' '), ...more], { cwd })).code);
    expect(codes).toEqual([0, 1]);
  });

  test('a notice on a sheet itself counts too', async () => {
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/a.yaml': good.replace('"3.1": dat', '"3.1": khong_dat'),
    });
    const { code, err } = await run(['score', '--fail-on-warning'], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining('[lost-without-reason]')]);
  });

  test('says even quietly why', async () => {
    const { err } = await run(['score', '-q', '--fail-on-warning'], { cwd: makeFolder(noticed) });
    expect(err).toContain('[same-sheet]');
    expect((await run(['score', '-q'], { cwd: makeFolder(noticed) })).err).toBe('');
  });

  test('nothing noticed, nothing failed', async () => {
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/a.yaml': good });
    expect((await run(['score', '--fail-on-warning'], { cwd })).code).toBe(0);
  });
});

describe('the formats of checkers', () => {
  test('check and rubric lint have them, on standard output and as files', async () => {
    const cwd = makeFolder(files);
    const github = (await run(['check', '-f', 'github'], { cwd })).out;
    expect(github.match(/^::error file=phieu\/b\.yaml,line=\d+,col=3,/gm)).toHaveLength(30);
    expect(github.match(/^::warning file=phieu\/a\.yaml,/gm)).toHaveLength(1);
    const { out } = await run(['check', '-f', 'junit'], { cwd });
    expect(readXml(out).attributes).toMatchObject({ tests: '4', failures: '1' });
    expect((await run(['check', '-o', 'check.xml'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'check.xml'), 'utf8')).toBe(out);
    await run(['rubric', 'lint', 'an-phu/phieu-danh-gia', '-o', 'lint.sarif'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'lint.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test.each(['github', 'junit', 'sarif'])('%s would lose the result of other commands', async (format) => {
    for (const call of ['score', 'explain', 'report 2026-01', 'rubric list', 'rubric test']) {
      const cwd = makeFolder(files);
      const { code, out, err } = await run([...call.split(' '), '-f', format], { cwd });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(
        `[format-invalid]\n  Chọn một trong: ${formatsFor('page')
          .map(({ name }) => name)
          .join(', ')}.`,
      );
    }
  });

  test('their files are refused there as well', async () => {
    const cwd = makeFolder(files);
    const { code, err } = await run(['score', '-o', 'a.sarif'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('[extension-invalid]')]);
    expect(existsSync(join(cwd, 'a.sarif'))).toBe(false);
  });
});

test('two records of one file that contradict each other are told once each', async () => {
  const record = (minutes: number) =>
    JSON.stringify({
      chi_bo: 'CB01',
      ngay: '2026-01-05',
      loai: 'thuong_ky',
      so_lieu: { thoi_luong: minutes },
    });
  const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/a.ndjson': `${record(95)}\n${record(96)}\n` });
  const { out } = await run(['check', 'phieu/a.ndjson', '-f', 'json'], { cwd });
  const { problems } = z.looseObject({ problems: z.array(problemShape) }).parse(JSON.parse(out));
  const conflicts = problems.filter(({ code }) => code === 'two-sheets');
  expect(conflicts.map(({ line }) => line)).toEqual([1, 2]);
});
