import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { lawProblems } from './support/build-rubric.ts';
import { root } from './support/run.ts';

const paths = readdirSync(`${root}/rubrics`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)\d{4}-\d{2}-\d{2}\.yaml$/.test(name))
  .map((name) => `rubrics/${name}`)
  .sort();

const textOf = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

/** The file as plain YAML, by the keys it is written with and nothing of our own reading. */
const cited = z.looseObject({
  can_cu: z.looseObject({ van_ban: z.string().min(1) }),
  xac_minh: z.enum(['van_ban', 'thu_cap', 'de_xuat']),
});
const forced = z.array(cited).optional();
const line = cited.extend({
  ma: z.string(),
  diem: z.number(),
  cach_cham: z.string(),
  muc: z.array(z.looseObject({ diem: z.number() })).optional(),
  buoc_muc: forced,
  khong_ap_dung: cited.optional(),
});
const group = cited.extend({ ma: z.string(), diem: z.number(), tieu_chi: z.array(line).min(1) });
const band = cited.extend({
  ma: z.string(),
  tu: z.number().optional(),
  duoi: z.number().optional(),
  dieu_kien: z.array(cited).optional(),
});
const source = z.looseObject({ ma: z.string(), xac_minh: z.string() });
const rubric = z.looseObject({
  bo_tieu_chi: z.string(),
  nguon: z.array(source).min(1),
  tong_diem: z.number(),
  nhom: z.array(group).min(1),
  muc_xep_loai: z.array(band).min(1),
});
const countingRule = z.looseObject({
  quy_tac_nam: z.string(),
  nguon: z.array(source).min(1),
  muc_xep_loai: z.array(band).min(1),
});
const averagingRule = cited.extend({ quy_tac_nam: z.string(), cach_xep: z.literal('binh_quan') });

const rubricPaths = paths.filter((path) => textOf(path).includes('\nbo_tieu_chi:'));
const rulePaths = paths.filter((path) => textOf(path).includes('\nquy_tac_nam:'));
const readRubric = (path: string) => rubric.parse(parse(textOf(path)));
const linesOf = (path: string) => readRubric(path).nhom.flatMap(({ tieu_chi }) => tieu_chi);
const hundredths = (points: number) => Math.round(points * 100);
const added = (points: readonly number[]) => points.reduce((sum, one) => sum + hundredths(one), 0);

test('the shipped law is these files, each a rubric or an annual rule', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      'rubrics/an-phu/phieu-danh-gia/2026-01-01.yaml',
      'rubrics/binh-thuan/khoi/2018-07-06.yaml',
      'rubrics/ha-tinh/17-qd-tu/2023-06-02.yaml',
      'rubrics/phu-tho/nam/2018-07-06.yaml',
      'rubrics/trung-uong/42-hd-btctw/2025-10-28.yaml',
    ]),
  );
  expect([...rubricPaths, ...rulePaths].sort()).toEqual(paths);
});

describe.each(paths)('%s', (path) => {
  test('is read without a problem', () => {
    expect(lawProblems(textOf(path), path)).toEqual([]);
  });

  test('begins with the line by which an editor finds its schema', () => {
    const kind = rulePaths.includes(path) ? 'annual-rule' : 'rubric';
    expect(textOf(path).split('\n')[0]).toBe(
      `# yaml-language-server: $schema=../../schema/${kind}.schema.json`,
    );
  });

  test('is one plain text: composed letters, plain line ends, no tab', () => {
    expect(textOf(path)).toBe(textOf(path).normalize('NFC'));
    expect(textOf(path)).not.toMatch(/[\r\t\u00a0\u200b\ufeff]/);
  });
});

describe.each(rubricPaths)('%s', (path) => {
  const { tong_diem, nhom, muc_xep_loai, nguon } = readRubric(path);

  test('adds up: lines to their group, groups to the total', () => {
    for (const { ma, diem, tieu_chi } of nhom)
      expect([ma, added(tieu_chi.map((one) => one.diem))]).toEqual([ma, hundredths(diem)]);
    expect(added(nhom.map((one) => one.diem))).toBe(hundredths(tong_diem));
    expect(tong_diem).toBe(100);
  });

  test('gives a line all its points for its best level and never more', () => {
    for (const { ma, diem, muc } of linesOf(path))
      if (muc !== undefined) expect([ma, Math.max(...muc.map((one) => one.diem))]).toEqual([ma, diem]);
  });

  test('cites only its own sources, wherever it cites', () => {
    const known = nguon.map(({ ma }) => ma);
    const lines = linesOf(path);
    const events = lines.flatMap(({ buoc_muc, khong_ap_dung }) => [
      ...(buoc_muc ?? []),
      ...(khong_ap_dung === undefined ? [] : [khong_ap_dung]),
    ]);
    const conditions = muc_xep_loai.flatMap(({ dieu_kien }) => dieu_kien ?? []);
    const all = [...nhom, ...lines, ...events, ...muc_xep_loai, ...conditions];
    expect(all.filter(({ can_cu }) => !known.includes(can_cu.van_ban))).toEqual([]);
  });

  test('is no surer of an element than of the document it rests on', () => {
    const order = ['de_xuat', 'thu_cap', 'van_ban'];
    const sure = new Map(nguon.map(({ ma, xac_minh }) => [ma, order.indexOf(xac_minh)]));
    const all = [...nhom, ...linesOf(path), ...muc_xep_loai];
    const surer = all.filter(
      ({ can_cu, xac_minh }) => order.indexOf(xac_minh) > (sure.get(can_cu.van_ban) ?? -1),
    );
    expect(surer).toEqual([]);
  });

  test('places every total from 0 to 100, in steps of a quarter, in exactly one band', () => {
    for (let total = 0; total <= 100; total += 0.25) {
      const fitting = muc_xep_loai.filter(
        ({ tu, duoi }) => (tu === undefined || total >= tu) && (duoi === undefined || total < duoi),
      );
      expect([total, fitting.length]).toEqual([total, 1]);
    }
  });

  test('has the bands 90, 70 and 50', () => {
    expect(muc_xep_loai.map(({ ma, tu, duoi }) => [ma, tu, duoi])).toEqual([
      ['tot', 90, undefined],
      ['kha', 70, 90],
      ['trung_binh', 50, 70],
      ['kem', undefined, 50],
    ]);
  });
});

test.each(rulePaths)('%s gives mark and source of every band and condition', (path) => {
  const data: unknown = parse(textOf(path));
  const read = z.union([averagingRule, countingRule]).safeParse(data);
  expect(read.error?.issues ?? []).toEqual([]);
});

describe('the An Phú form', () => {
  const path = 'rubrics/an-phu/phieu-danh-gia/2026-01-01.yaml';

  test('has 28 lines in 8 groups: 24 all or nothing, 4 with levels', () => {
    const lines = linesOf(path);
    expect(readRubric(path).nhom.map(({ diem }) => diem)).toEqual([5, 5, 10, 30, 10, 5, 30, 5]);
    expect(lines.length).toBe(28);
    expect(lines.filter(({ muc }) => muc !== undefined).map(({ ma }) => ma)).toEqual([
      '1.1',
      '2.1',
      '4.5',
      '7.1',
    ]);
    expect(lines.filter(({ muc }) => muc === undefined).length).toBe(24);
  });

  test('has the points of the form, line by line', () => {
    expect(readRubric(path).nhom.map(({ tieu_chi }) => tieu_chi.map(({ diem }) => diem))).toEqual([
      [5],
      [4, 1],
      [3, 2, 2, 1, 2],
      [5, 10, 5, 2, 5, 1, 1, 1],
      [2, 4, 3, 1],
      [1, 2, 1, 1],
      [30],
      [2, 2, 1],
    ]);
  });
});

test('the national frame has 7 groups of 5, 5, 10, 40, 5, 30 and 5 in 10 lines', () => {
  const path = 'rubrics/trung-uong/42-hd-btctw/2025-10-28.yaml';
  expect(readRubric(path).nhom.map(({ diem }) => diem)).toEqual([5, 5, 10, 40, 5, 30, 5]);
  expect(linesOf(path).map(({ diem }) => diem)).toEqual([5, 5, 5, 5, 5, 25, 10, 5, 30, 5]);
});

test('Hà Tĩnh has its 7 known groups from a secondary source and 21 lines that are our proposal', () => {
  const path = 'rubrics/ha-tinh/17-qd-tu/2023-06-02.yaml';
  expect(readRubric(path).nhom.map(({ diem, xac_minh }) => [diem, xac_minh])).toEqual(
    [15, 5, 5, 45, 15, 10, 5].map((points) => [points, 'thu_cap']),
  );
  expect(linesOf(path).map(({ xac_minh }) => xac_minh)).toEqual(Array(21).fill('de_xuat'));
  expect(readRubric(path).muc_xep_loai.map(({ xac_minh }) => xac_minh)).toEqual(Array(4).fill('de_xuat'));
});
