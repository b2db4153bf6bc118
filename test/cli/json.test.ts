import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { reported, scored } from '../support/reports.ts';
import { assessmentShape, assessmentsShape, type rowShape } from '../support/results.ts';
import { root, run } from '../support/run.ts';
import { RUBRIC, sheet } from '../support/sheets.ts';

type Assessment = z.output<typeof assessmentShape>;
type Row = z.output<typeof rowShape>;

const examples = `${root}/examples`;
const quarter = `${examples}/02-mot-quy`;

interface Part {
  readonly awarded: number | null;
  readonly possible: number;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;

const awarded = (parts: readonly Part[]): number | null =>
  parts.some((part) => part.awarded === null) ? null : sum(parts.map((part) => part.awarded ?? 0));

const expectAddsUp = ({ status, total, possible, range, band, groups, criteria }: Assessment): void => {
  expect(awarded(criteria)).toBe(total);
  expect(awarded(groups)).toBe(total);
  expect(sum(criteria.map((one) => one.possible))).toBe(possible);
  expect(sum(groups.map((one) => one.possible))).toBe(possible);
  expect(total === null ? 'incomplete' : 'complete').toBe(status);
  expect(band === null).toBe(total === null);
  if (total !== null) expect(range).toEqual([total, total]);
  else expect(range[0]).toBeLessThan(range[1]);
  for (const { outcome, awarded: points } of criteria)
    expect(points === null).toBe(outcome === 'not-assessed');
};

const expectMean = (mean: number | null, points: readonly number[]): void => {
  if (mean === null) expect(points).toEqual([]);
  else expect(Math.abs(mean - sum(points) / points.length)).toBeLessThanOrEqual(0.005001);
};

/** The counts of a row are those of its months, counted again. */
const expectCounted = ({ months, counts, mean, missing }: Row): void => {
  const told = Object.entries(months);
  expect(missing).toEqual(told.flatMap(([month, { status }]) => (status === 'missing' ? [month] : [])));
  for (const [id, count] of Object.entries(counts))
    expect(told.filter(([, { band }]) => band === id).length).toBe(count);
  expectMean(
    mean,
    told.flatMap(([, { total }]) => (total === null ? [] : [total])),
  );
  for (const [, { status, total, meetings }] of told) {
    expect(total !== null).toBe(status === 'scored');
    expect(meetings).toBe(status === 'scored' || status === 'incomplete' ? 1 : 0);
  }
};

describe('score', () => {
  for (const example of ['02-mot-quy', '03-mot-nam', '04-loi'])
    test(`every assessment of ${example} has its keys and adds up`, async () => {
      const { assessments } = await scored(`${examples}/${example}`);
      expect(assessments.length).toBeGreaterThan(0);
      assessments.forEach(expectAddsUp);
    });

  test('an open line leaves the total, the band and its group open', async () => {
    const cwd = makeFolder({
      'a.yaml': sheet({ unit: 'CB01', date: '2026-01-05', named: true }).replace('  "3.1": dat\n', ''),
    });
    const { assessments } = await scored(cwd, 'a.yaml');
    const [only] = assessments;
    expect(only).toMatchObject({ status: 'incomplete', total: null, band: null, range: [97, 100] });
    expect(only?.criteria.find(({ id }) => id === '3.1')).toMatchObject({
      awarded: null,
      outcome: 'not-assessed',
    });
    expect(only?.groups.filter((group) => group.awarded === null).map(({ id }) => id)).toEqual(['3']);
    assessments.forEach(expectAddsUp);
  });

  test('every input is in the assessments or in the problems', async () => {
    const { assessments, problems } = await scored(`${examples}/04-loi`);
    expect(assessments.map(({ unit }) => unit)).toEqual(['CB01']);
    expect([...new Set(problems.map(({ file }) => file))]).toEqual(
      ['CB02', 'CB03', 'CB04', 'CB05-ban-1', 'CB05-ban-2', 'CB06'].map((name) => `phieu/${name}.yaml`),
    );
    for (const { line, column, severity } of problems)
      expect([line !== null, column !== null, severity]).toEqual([true, true, 'error']);
  });

  test('NDJSON is one assessment a line, the same as in the one object', async () => {
    const { assessments } = await scored(quarter);
    const { out } = await run(['score', '-f', 'ndjson'], { cwd: quarter });
    expect(out.endsWith('}\n')).toBe(true);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => assessmentShape.parse(JSON.parse(line)))).toEqual(assessments);
  });
});

describe('report', () => {
  const periods: readonly (readonly [string, string])[] = [
    ['02-mot-quy', '2026-03'],
    ['02-mot-quy', '2026-Q1'],
    ['02-mot-quy', '2026-H1'],
    ['03-mot-nam', '2024'],
    ['04-loi', '2026-01'],
  ];
  for (const [example, period] of periods)
    test(`${example} ${period} has its keys and counts what stands in its rows`, async () => {
      const { rows, totals, period: said } = await reported(`${examples}/${example}`, period);
      expect(said).toBe(period);
      for (const [id, count] of Object.entries(totals))
        expect(rows.filter(({ band }) => (band?.id ?? 'none') === id).length).toBe(count);
      expect(sum(Object.values(totals))).toBe(rows.length);
      rows.forEach(expectCounted);
    });

  test('the year names its rule, shorter periods have none', async () => {
    const cwd = `${examples}/03-mot-nam`;
    expect((await reported(cwd, '2024')).rule?.id).toBe('phu-tho/nam');
    for (const period of ['2024-03', '2024-Q2', '2024-H1'])
      expect((await reported(cwd, period)).rule).toBeNull();
  });
});

describe('streams', () => {
  const cold = sheet({ unit: 'CB01', date: '2026-01-05', named: true });
  const files = {
    'tot.yaml': cold,
    'nhac.yaml': cold.replace('CB01', 'CB02').replace('"3.1": dat', '"3.1": khong_dat'),
    'hong.yaml': cold.replace('CB01', 'CB03').replace('co_mat: 12', 'co_mat: x'),
  };
  const calls = ['score', 'explain', 'check', 'report 2026-01'];

  for (const call of calls)
    test(`${call}: data alone on standard output, talk on standard error`, async () => {
      const argv = [...call.split(' '), 'tot.yaml', 'nhac.yaml', 'hong.yaml', '-f', 'json'];
      const { code, out, err } = await run(argv, { cwd: makeFolder(files) });
      expect(code).toBe(1);
      expect(z.looseObject({ schema: z.string() }).safeParse(JSON.parse(out)).success).toBe(true);
      expect(err).toContain('lỗi: ');
      expect(err).toContain('lưu ý: ');
    });

  for (const call of calls)
    test(`${call} -q: nothing on standard error unless there is an error`, async () => {
      const cwd = makeFolder(files);
      const argv = [...call.split(' '), '-q'];
      expect((await run([...argv, 'tot.yaml', 'nhac.yaml'], { cwd })).err).toBe('');
      const { err } = await run([...argv, 'nhac.yaml', 'hong.yaml'], { cwd });
      expect(err).toContain('lỗi: ');
      expect(err).not.toContain('lưu ý: ');
    });

  test('a JSON sheet is the same sheet', async () => {
    const cwd = makeFolder({ 'a.yaml': cold });
    const [fromYaml] = (await scored(cwd, 'a.yaml')).assessments;
    const facts = /so_lieu:\n([\s\S]*)tu_cham:\n([\s\S]*)$/.exec(cold);
    const mapOf = (lines = ''): Record<string, string> =>
      Object.fromEntries(
        [...lines.matchAll(/^ {2}"?([\w.]+)"?: (.*)$/gm)].map(([, key, value]) => [key, value]),
      );
    const json = {
      chi_bo: 'CB01',
      ngay: '05/01/2026',
      loai: 'thuong_ky',
      bo_tieu_chi: RUBRIC,
      so_lieu: mapOf(facts?.[1]),
      tu_cham: mapOf(facts?.[2]),
    };
    const { out } = await run(['score', '-', '-f', 'json'], { cwd, input: JSON.stringify(json) });
    expect(assessmentsShape.parse(JSON.parse(out)).assessments).toEqual([fromYaml]);
  });
});

test('the example keeps its bytes while it is read', async () => {
  const path = `${examples}/01-mot-buoi/phieu.yaml`;
  const before = readFileSync(path);
  await run(['score', path, '-f', 'json']);
  expect(readFileSync(path)).toEqual(before);
});
