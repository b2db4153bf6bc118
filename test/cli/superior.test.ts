import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { put } from '../support/folder.ts';
import { saidOf, workspaceText } from '../support/organisations.ts';
import { reported } from '../support/reports.ts';
import { run } from '../support/run.ts';
import { putParts, putWhole, sendUp, subordinates, superiorText } from '../support/superior.ts';

const [whole, parts] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'shcb-')));
if (whole === undefined || parts === undefined) throw new Error('two folders were made');

beforeAll(async () => {
  putWhole(whole);
  putParts(parts);
  for (const period of ['2026', '2026-Q1', '2026-08']) await sendUp(parts, period);
}, 60_000);

afterAll(() => {
  for (const folder of [whole, parts]) rmSync(folder, { recursive: true, force: true });
});

const withSources = z.looseObject({
  counts: z.record(z.string(), z.int()),
  awaited: z.array(z.object({ id: z.string(), name: z.string() })),
  sources: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      file: z.string(),
      sha256: z.string(),
      asOf: z.string(),
    }),
  ),
});

const shown = async (cwd: string, period: string) => {
  const { out } = await run(['report', period], { cwd, width: 120 });
  // What the table rests on is told after it, and only of results there is a list of files.
  return out.slice(0, out.indexOf('\nNguồn:'));
};

describe('a superior that has only the results of its subordinates', () => {
  test.each(['2026', '2026-Q1', '2026-08'])(
    'has the table of %s that their sheets would give',
    async (period) => {
      const [sheets, results] = [await reported(whole, period), await reported(parts, period)];
      expect(results.rows).toEqual(sheets.rows);
      const shared = (result: Readonly<Record<string, unknown>>) =>
        ['totals', 'movement', 'organisations', 'rubric', 'rubrics', 'rule', 'counts'].map(
          (key) => result[key],
        );
      expect(shared(results)).toEqual(shared(sheets));
      expect(results.problems).toEqual([]);
      expect(await shown(parts, period)).toBe(await shown(whole, period));
    },
  );

  test.each([
    ...['loai-hinh', 'mat-diem', 'sat-muc', 'bien-dong'].map((table) => [table, '2026']),
    ['xu-huong', '2026-08'],
  ])('has the table %s of %s that their sheets would give', async (table, period) => {
    if (table === 'xu-huong') await sendUp(parts, '2026-07');
    const call = ['report', period, '--table', table, '-f', 'ndjson'];
    const [sheets, results] = [await run(call, { cwd: whole }), await run(call, { cwd: parts })];
    expect(results.out.length).toBeGreaterThan(100);
    expect(results.out).toBe(sheets.out);
  });

  test('is tried on a year with every kind of month and of band', async () => {
    const { rows, status } = await reported(parts, '2026');
    expect(rows).toHaveLength(20);
    expect(new Set(Object.values(status).flat())).toEqual(
      new Set(['scored', 'missing', 'incomplete', 'error', 'not-held', 'inactive']),
    );
    const bands = new Set(rows.flatMap(({ months }) => Object.values(months).map(({ band }) => band)));
    expect(bands).toEqual(new Set([null, 'tot', 'kha', 'trung_binh', 'kem']));
    expect(new Set(rows.map(({ band }) => band?.id ?? null)).size).toBeGreaterThan(2);
  });

  test('says of each file which bytes it took', async () => {
    const { sources } = withSources.parse(await reported(parts, '2026'));
    expect(sources.map(({ unit }) => unit)).toEqual(subordinates);
    for (const { file, sha256, asOf } of sources) {
      const digest = await crypto.subtle.digest('SHA-256', readFileSync(join(parts, file)));
      expect(sha256).toBe(Buffer.from(digest).toString('hex'));
      expect(asOf).toBe('2026-12-31');
    }
  });
});

type Json = Record<string, unknown>;

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value changed at the end of a path. */
const changed = (value: unknown, [step, ...rest]: readonly (string | number)[], to: unknown): unknown => {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((one, index) => (index === step ? changed(one, rest, to) : one));
  if (!isMap(value)) throw new Error(`nothing at ${step}`);
  return { ...value, [step]: changed(value[step], rest, to) };
};

const file = () => join(parts, 'ket-qua/DB02-2026.json');

/** The superior's year with another file for its second subordinate. */
const withFile = async (text: string, workspace = superiorText()) => {
  const before = readFileSync(file(), 'utf8');
  writeFileSync(file(), text);
  put(parts, { 'shcb.yaml': workspace });
  try {
    const { code, out } = await run(['report', '2026', '-f', 'json'], { cwd: parts });
    return {
      code,
      ...withSources.parse(JSON.parse(out)),
      ...problemsIn.parse(JSON.parse(out)),
    };
  } finally {
    writeFileSync(file(), before);
    put(parts, { 'shcb.yaml': superiorText() });
  }
};

const problemsIn = z.looseObject({
  problems: z.array(z.looseObject({ code: z.string(), message: z.string(), file: z.string().nullable() })),
  rows: z.array(z.looseObject({ unit: z.string() })),
});

const withChange = async (path: readonly (string | number)[], to: unknown) =>
  withFile(JSON.stringify(changed(JSON.parse(readFileSync(file(), 'utf8')), path, to)));

test('a closing rests on the files it was compiled from', async () => {
  await run(['close', '2026', '--allow-open'], { cwd: parts });
  const manifest = z.looseObject({ inputs: z.array(z.looseObject({ path: z.string() })) });
  const closed = JSON.parse(readFileSync(join(parts, 'chot/2026/manifest.json'), 'utf8'));
  expect(manifest.parse(closed).inputs.map(({ path }) => path)).toEqual(
    subordinates.map((body) => `ket-qua/${body}-2026.json`),
  );
  expect((await run(['verify'], { cwd: parts })).code).toBe(0);
  writeFileSync(file(), `${readFileSync(file(), 'utf8')} `);
  const { code, out } = await run(['verify'], { cwd: parts });
  writeFileSync(file(), `${readFileSync(file(), 'utf8').trimEnd()}\n`);
  expect(code).toBe(1);
  expect(out).toContain('ket-qua/DB02-2026.json');
  rmSync(join(parts, 'chot'), { recursive: true });
});

describe('results that cannot be taken', () => {
  const cases: readonly (readonly [string, string, readonly (string | number)[], unknown])[] = [
    ['result-differs', 'another kind of result', ['schema'], 'shcb/assessments@1'],
    ['result-differs', 'another period', ['period'], '2025'],
    ['result-differs', 'another closing day', ['asOf'], '2026-11-30'],
    ['result-differs', 'another party organisation', ['organisation', 'id'], 'DB03'],
    ['result-differs', 'another annual rule', ['rule', 'id'], 'binh-quan/nam'],
    ['result-rubric', 'a rubric with another content', ['rubrics', 0, 'sha256'], '0'.repeat(64)],
    ['result-rubric', 'a rubric that is not here', ['rubrics', 0, 'version'], '2031-01-01'],
    ['result-broken', 'a month without its meeting', ['rows', 0, 'months', '2026-02'], { status: 'scored' }],
    ['result-broken', 'a total with three decimals', ['rows', 0, 'months', '2026-02', 'total'], 71.125],
    ['result-broken', 'a band that the rubric has not', ['rows', 0, 'months', '2026-02', 'band'], 'gioi'],
    ['result-broken', 'a row without its unit', ['rows', 0, 'unit'], 'DB02-Z'],
    ['result-broken', 'a meeting of another month', ['rows', 0, 'months', '2026-02', 'date'], '2026-03-02'],
    ['result-broken', 'a total that its losses do not give', ['rows', 0, 'months', '2026-02', 'total'], 1],
    ['result-sum', 'a mean', ['rows', 0, 'mean'], 12],
    ['result-sum', 'an exact mean', ['rows', 0, 'meanExact', 'numerator'], 12],
    ['result-sum', 'a count', ['rows', 0, 'counts', 'tot'], 12],
    ['result-sum', 'a band that the rule does not give', ['rows', 2, 'band', 'id'], 'kem'],
    ['result-sum', 'a missing month that is denied', ['rows', 0, 'missing'], []],
    ['result-sum', 'totals', ['totals', 'tot'], 40],
  ];

  test.each(cases)('%s: %s', async (code, _, path, to) => {
    const result = await withChange(path, to);
    expect(result.code).toBe(1);
    expect(result.problems.map((one) => one.code)).toContain(code);
    for (const { file: named, message } of result.problems) {
      expect(named).toBe('ket-qua/DB02-2026.json');
      expect(message).toContain('DB02');
    }
    expect(result.awaited).toEqual([{ id: 'DB02', name: 'Đảng bộ DB02 (ví dụ)' }]);
    expect(result.rows.map(({ unit }) => unit.slice(0, 4)).includes('DB02')).toBe(false);
    expect(result.rows).toHaveLength(16);
  });

  test('its subordinate stays visibly open in the table', async () => {
    const elsewhere = superiorText().replace('ket-qua/DB02-{ky}', 'ket-qua/DB2-{ky}');
    put(parts, { 'shcb.yaml': elsewhere });
    const { code, out } = await run(['report', '2026'], { cwd: parts, width: 120 });
    put(parts, { 'shcb.yaml': superiorText() });
    expect(code).toBe(1);
    expect(out).toMatch(/^ +Đảng bộ DB02\s+\(ví dụ\): chưa\s+có kết quả/m);
    expect(out).toContain('Chưa có kết quả của: Đảng bộ DB02 (ví dụ).');
  });

  test('a paper is preliminary without it, though no month of the others is open', async () => {
    put(parts, { 'shcb.yaml': superiorText().replace('ket-qua/DB02-{ky}', 'ket-qua/DB2-{ky}') });
    const { out } = await run(['report', '2026-08', '--mau', 'bao-cao', '-q', '-f', 'md'], { cwd: parts });
    put(parts, { 'shcb.yaml': superiorText() });
    expect(out).toContain('Có 12 chi bộ');
    expect(out).not.toContain('Còn thiếu phiếu');
    expect(out).toContain('Số liệu tạm tính');
  });

  test('text that is no JSON, and a file that is not there', async () => {
    expect((await withFile('xin chào')).problems.map(({ code }) => code)).toEqual(['result-broken']);
    const elsewhere = superiorText().replace('ket-qua/DB02-{ky}', 'ket-qua/DB2-{ky}');
    const missing = await withFile('{}', elsewhere);
    expect(missing.problems.map(({ code, file: named }) => [code, named])).toEqual([
      ['result-missing', 'ket-qua/DB2-2026.json'],
    ]);
  });

  test('a hash that is stated: the right one is taken, in capitals too, and any other is not', async () => {
    const digest = await crypto.subtle.digest('SHA-256', readFileSync(file()));
    const hash = Buffer.from(digest).toString('hex');
    const stating = (sha256: string) =>
      superiorText().replace('ket-qua/DB02-{ky}.json"', `ket-qua/DB02-{ky}.json", sha256: ${sha256}`);
    const same = readFileSync(file(), 'utf8');
    expect((await withFile(same, stating(hash.toUpperCase()))).code).toBe(0);
    const other = await withFile(same, stating('a'.repeat(64)));
    expect(other.problems.map(({ code }) => code)).toEqual(['result-hash']);
    expect(other.problems[0]?.message).toContain(hash);
  });

  test('a code in two of them stops both, and none of the others', async () => {
    const text = readFileSync(file(), 'utf8').replaceAll('"DB02-C"', '"DB01-C"');
    const { code, awaited, problems, rows } = await withFile(text);
    expect(code).toBe(1);
    expect(problems.map((one) => one.code)).toEqual(['result-unit-twice']);
    expect(problems[0]?.message).toMatch(/DB01-C.*DB01.*DB02/);
    expect(awaited.map(({ id }) => id)).toEqual(['DB01', 'DB02']);
    expect(rows).toHaveLength(12);
  });

  test('a code that is also one of the own units', async () => {
    const own = superiorText('chi_bo:', '  - {ma: DB02-C, ten: Chi bộ Cơ quan cấp trên}');
    const { problems, awaited, rows } = await withFile(readFileSync(file(), 'utf8'), own);
    expect(problems.map((one) => one.code)).toEqual(['result-unit-twice']);
    expect(awaited.map(({ id }) => id)).toEqual(['DB02']);
    expect(rows).toHaveLength(17);
  });

  test('the output cannot replace a result', async () => {
    const before = readFileSync(file());
    const { code, err } = await run(['report', '2026', '-o', 'ket-qua/DB02-2026.json', '--force'], {
      cwd: parts,
    });
    expect(code).toBe(2);
    expect(err).toContain('output-is-input');
    expect(readFileSync(file()).equals(before)).toBe(true);
  });
});

test('a workspace is of units, or of subordinates that have them', () => {
  const told = (...lines: readonly string[]) => saidOf(workspaceText(...lines)).map(({ code }) => code);
  expect(told()).toEqual(['missing-key']);
  expect(told('chi_bo:')).toEqual(['empty-value']);
  expect(told('chi_bo: []')).toEqual(['too-short']);
  expect(told('cap_duoi: [{ma: DB02, ten: Đảng bộ xã Hai (ví dụ), ket_qua: DB02.json}]')).toEqual([]);
  expect(told('cap_duoi: [{ma: DB01, ten: Đảng bộ xã Hai (ví dụ), ket_qua: DB02.json}]')).toEqual([
    'duplicate-id',
  ]);
});
