import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { scored } from '../support/reports.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const march = sheet({ unit: 'CB01', date: '2026-03-05', named: true });
const april = sheet({ unit: 'CB01', date: '2026-04-06', named: true });

const datesAt = async (cwd: string, ...paths: readonly string[]) =>
  (await scored(cwd, ...paths)).assessments.map(({ date }) => date);

describe('a path with * in it', () => {
  test('holds parentheses as letters, in the folder and in the name', async () => {
    const cwd = makeFolder({ 'phieu (1)/CB01 (ban cuoi).yaml': march, 'phieu 1/CB01 ban cuoi.yaml': april });
    expect(await datesAt(cwd, 'phieu (1)/*.yaml')).toEqual(['2026-03-05']);
    expect(await datesAt(cwd, 'phieu*/*(ban cuoi)*')).toEqual(['2026-03-05']);
  });

  test('holds the name of a folder that is there as letters', async () => {
    const cwd = makeFolder({ 'phieu [3]/a.yaml': march, 'phieu 3/a.yaml': april });
    expect(await datesAt(cwd, 'phieu [3]/*.yaml')).toEqual(['2026-03-05']);
    expect(await datesAt(cwd, 'phieu [34]/*.yaml')).toEqual(['2026-04-06']);
  });

  test('finds an ending in any letter case', async () => {
    const cwd = makeFolder({ 'Phieu.YAML': march, 'phieu-4.Yaml': april });
    expect(await datesAt(cwd, '*.yaml')).toEqual(['2026-03-05', '2026-04-06']);
  });
});

describe('a quote that became part of a path', () => {
  test.each([
    [['score', 'phieu thang 3" -f json']],
    [['score', "'phieu/*.yaml'"]],
    [['report', '2026-03', '-C', 'don vi" -q']],
  ])('%j is explained', async (argv) => {
    const { code, err } = await run(argv, { cwd: makeFolder({ 'a.yaml': march }), width: 400 });
    expect([code, err]).toEqual([2, expect.stringContaining('đường dẫn dính dấu nháy')]);
    expect(err).toContain('[path-quoted]');
  });
});

test('a workspace stands for its sheets also where a shell ended its name with a backslash', async () => {
  const cwd = makeFolder({
    'ws/shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
    'ws/phieu/a.yaml': march,
    'ws/cu/b.yaml': april,
  });
  for (const path of ['ws', 'ws/', 'ws\\']) expect(await datesAt(cwd, path), path).toEqual(['2026-03-05']);
});

test('sheets that are given need none of the workspace', async () => {
  const cwd = makeFolder({
    'ws/shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
    'a.yaml': march,
  });
  for (const argv of [
    ['score', 'a.yaml'],
    ['check', 'a.yaml'],
    ['report', '2026-03', 'a.yaml'],
  ])
    expect((await run([...argv, '-C', 'ws'], { cwd })).code).toBe(0);
  const { code, err } = await run(['score', '-C', 'ws'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('không có thư mục phiếu "ws/phieu"')]);
});

describe('options before the command', () => {
  const cwd = () =>
    makeFolder({ 'ws/shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'), 'ws/phieu/a.yaml': march });

  test.each([
    [
      ['-C', 'ws', '-f', 'ndjson', 'score'],
      ['score', '-C', 'ws', '-f', 'ndjson'],
    ],
    [
      ['-fndjson', '--workspace=ws', '-q', 'cham'],
      ['cham', '-C', 'ws', '-f', 'ndjson', '-q'],
    ],
    [
      ['-f', 'json', 'rubric', '-C', 'ws', 'list'],
      ['rubric', 'list', '-f', 'json', '-C', 'ws'],
    ],
    [
      ['--scorrer', 'score'],
      ['--scorrer', 'score'],
    ],
    [
      ['-f', 'json'],
      ['-f', 'json'],
    ],
  ])('%j means %j', async (before, behind) => {
    expect(await run(before, { cwd: cwd() })).toEqual(await run(behind, { cwd: cwd() }));
  });
});
