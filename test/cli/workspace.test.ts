import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { reported, scored } from '../support/reports.ts';
import { sheet } from '../support/sheets.ts';
import { folderWith, units } from '../support/three-units.ts';

const january = sheet({ unit: 'CB01', date: '2026-01-05' });

describe('the workspace is found', () => {
  const places: Readonly<Record<string, readonly [cwd: string, argv: readonly string[]]>> = {
    'in the current folder': ['', []],
    'above the current folder': ['phieu/2026-01', []],
    'above the given file': ['..', ['WORKSPACE/phieu/2026-01/CB01.yaml']],
    'in the given folder': ['..', ['WORKSPACE']],
    'where -C says': ['..', ['-C', 'WORKSPACE']],
    'through a path that goes up and down': ['phieu', ['../../WORKSPACE/phieu']],
  };
  for (const [name, [cwd, argv]] of Object.entries(places))
    for (const folderName of ['dang-uy', 'Đảng ủy, năm 2026'])
      test(`${name}: ${folderName}`, async () => {
        const outside = makeFolder();
        put(join(outside, folderName), { 'shcb.yaml': units, 'phieu/2026-01/CB01.yaml': january });
        const given = argv.map((part) => part.replace('WORKSPACE', folderName));
        const { code, assessments } = await scored(join(outside, folderName, cwd), ...given);
        expect(code).toBe(0);
        expect(assessments.map(({ unit, total }) => [unit, total])).toEqual([['CB01', 100]]);
      });

  test('paths stand in for its own sheets', async () => {
    const cwd = folderWith({ 'a.yaml': january });
    put(cwd, { 'khac.yaml': sheet({ unit: 'CB02', date: '2026-05-05' }) });
    expect((await scored(cwd)).assessments.map(({ unit }) => unit)).toEqual(['CB01']);
    expect((await scored(cwd, 'khac.yaml')).assessments.map(({ unit }) => unit)).toEqual(['CB02']);
    expect((await reported(cwd, '2026-01', 'khac.yaml')).status).toMatchObject({ CB01: ['missing'] });
  });

  test('without one the units are those of the sheets, a broken one too', async () => {
    const cwd = makeFolder({
      'z.yaml': sheet({ unit: 'X9', date: '2026-01-05', named: true }),
      'a.yaml': sheet({ unit: 'X2', date: '2026-01-06', named: true }).replace('co_mat: 12', 'co_mat: x'),
    });
    const { code, rows, status } = await reported(cwd, '2026-01', 'z.yaml', 'a.yaml');
    expect(code).toBe(1);
    expect(rows.map(({ unit, name }) => [unit, name])).toEqual([
      ['X2', null],
      ['X9', null],
    ]);
    expect(status).toEqual({ X2: ['error'], X9: ['scored'] });
  });
});

describe('units', () => {
  test('one that the workspace does not know is an error with a suggestion', async () => {
    const { code, assessments, problems } = await scored(
      folderWith({ 'a.yaml': january.replace('CB01', 'CB0l') }),
    );
    expect({ code, assessments }).toEqual({ code: 1, assessments: [] });
    expect(problems).toMatchObject([{ code: 'unknown-unit', file: 'phieu/a.yaml', line: 1, column: 9 }]);
    expect(problems[0]?.hint).toContain('"CB01"');
  });

  test('one that did not exist on the day, before its first or after its last', async () => {
    for (const [unit, date] of [
      ['CB02', '2026-05-03'],
      ['CB03', '2026-03-02'],
    ] as const) {
      const { code, problems } = await scored(folderWith({ 'a.yaml': sheet({ unit, date }) }));
      expect({ code, codes: problems.map((one) => one.code) }).toEqual({ code: 1, codes: ['unit-inactive'] });
    }
  });

  test('the first and the last day belong to it', async () => {
    const first = sheet({ unit: 'CB02', date: '2026-05-04' });
    const last = sheet({ unit: 'CB03', date: '2026-02-28', kind: 'chuyen_de' });
    for (const written of [first, last])
      expect((await scored(folderWith({ 'a.yaml': written }))).code).toBe(0);
  });
});

describe('two files for one meeting', () => {
  test('that differ: neither is counted, each names the other', async () => {
    const cwd = folderWith({ 'a.yaml': january, 'b.yaml': january.replace('95', '85') });
    const { code, assessments, problems } = await scored(cwd);
    expect({ code, assessments }).toEqual({ code: 1, assessments: [] });
    expect(problems).toMatchObject([
      { code: 'two-sheets', file: 'phieu/a.yaml', related: [{ file: 'phieu/b.yaml' }] },
      { code: 'two-sheets', file: 'phieu/b.yaml', related: [{ file: 'phieu/a.yaml' }] },
    ]);
    for (const { message } of problems) expect(message).toMatch(/phieu\/[ab]\.yaml$/);
    expect((await reported(cwd, '2026-01')).status).toMatchObject({ CB01: ['error'] });
  });

  test('that are equal count once, in another layout too', async () => {
    const other = `# bản gửi lại\n${january.replaceAll('\n', '\r\n').normalize('NFD')}`;
    const cwd = folderWith({ 'a.yaml': january, 'b.yaml': other });
    const { code, assessments, problems } = await scored(cwd);
    expect({ code, count: assessments.length }).toEqual({ code: 0, count: 1 });
    expect(problems).toMatchObject([{ code: 'same-sheet', severity: 'warning', file: 'phieu/b.yaml' }]);
    expect((await reported(cwd, '2026-01')).status).toMatchObject({ CB01: ['scored'] });
  });

  test('the same path twice is one file', async () => {
    const { assessments, problems } = await scored(
      folderWith({ 'a.yaml': january }),
      'phieu/a.yaml',
      'phieu',
    );
    expect([assessments.length, problems]).toEqual([1, []]);
  });
});
