import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { root, run } from './support/run.ts';

/** The annual ratings of `examples/09-nam-cua-dang-uy`: what section 9 of its `TINH-TAY.md` comes to by hand. */
const folder = `${root}/examples/09-nam-cua-dang-uy`;

const level = z.object({ level: z.string() }).nullable();
const ratingSchema = z.object({
  date: z.string(),
  law: z.object({ id: z.string() }),
  rows: z.array(
    z.object({
      unit: z.string(),
      points: z.number().nullable(),
      self: level,
      proposed: level,
      decided: level,
      counted: z.object({ level: z.string(), from: z.string() }).nullable(),
      allowed: level,
      isNew: z.boolean(),
      quality: z.object({ band: z.string().nullable() }).nullable(),
    }),
  ),
  totals: z.record(z.string(), z.number()),
  quota: z.object({
    groups: z.array(
      z.object({
        group: z.string(),
        good: z.number(),
        best: z.number(),
        allowed: z.number(),
        over: z.boolean(),
      }),
    ),
  }),
  problems: z.array(z.object({ code: z.string(), severity: z.string() })),
});

let rated: z.output<typeof ratingSchema>;
beforeAll(async () => {
  const { out } = await run(['rate', '2025', '-C', folder, '-f', 'json']);
  rated = ratingSchema.parse(JSON.parse(out));
});

test('the day of the review chooses the regulation', () => {
  expect([rated.date, rated.law.id]).toEqual(['2025-12-20', 'trung-uong/366-qd-tw']);
});

test.each([
  ['CB01', 95, ['htxsnv', 'htxsnv', 'htxsnv'], 'htxsnv decided'],
  ['CB02', 92, ['htxsnv', 'htxsnv', null], 'htxsnv proposed'],
  ['CB10', 88, ['httnv', 'httnv', 'httnv'], 'httnv decided'],
  ['CB06', 78, ['httnv', 'httnv', 'httnv'], 'httnv decided'],
  ['CB07', 68, ['httnv', 'htnv', 'htnv'], 'htnv decided'],
  ['CB20', 74, ['httnv', 'httnv', 'httnv'], 'httnv decided'],
  ['CB08', null, [null, null, null], null],
])('%s: %s points, %j, counted %s', (unit, points, stages, counted) => {
  const row = rated.rows.find((one) => one.unit === unit);
  expect(row?.points).toBe(points);
  expect([row?.self, row?.proposed, row?.decided].map((stage) => stage?.level ?? null)).toEqual(stages);
  expect(row?.counted ? `${row.counted.level} ${row.counted.from}` : null).toBe(counted);
});

test('2 with distinction, 3 good, 1 fair, one not rated', () => {
  expect(rated.totals).toEqual({ htxsnv: 2, httnv: 3, htnv: 1, khtnv: 0, none: 1 });
});

test('a fifth of 3 rounds up to 1, so that 2 are one too many; a fifth of 2 rounds down to none', () => {
  const groups = [...rated.quota.groups].sort((left, right) => (left.group < right.group ? -1 : 1));
  expect(groups).toEqual([
    { group: 'co_quan_don_vi', good: 3, best: 2, allowed: 1, over: true },
    { group: 'dia_ban', good: 2, best: 0, allowed: 0, over: false },
  ]);
});

test('late work and few points allow one unit no more than the third level; one is less than six months old', () => {
  expect(rated.rows.find(({ unit }) => unit === 'CB07')?.allowed?.level).toBe('htnv');
  expect(rated.rows.filter(({ isNew }) => isNew).map(({ unit }) => unit)).toEqual(['CB20']);
});

test('the quality of the meetings stands beside the rating and is another thing', () => {
  const qualities = rated.rows.map(({ unit, quality }) => [unit, quality?.band]);
  expect(Object.fromEntries(qualities)).toEqual({
    ...{ CB01: 'tot', CB10: 'tot', CB07: 'tot', CB08: 'tot', CB02: 'tot' },
    ...{ CB06: 'kha', CB20: 'trung_binh' },
  });
});

test('what is told is the cap, the self-rating above what is allowed, and the difference without an explanation', () => {
  const codes = rated.problems.filter(({ code }) => code !== 'same-sheet').map(({ code }) => code);
  expect(codes.sort()).toEqual(['quota-exceeded', 'rating-above-allowed', 'rating-differs']);
});

test('the table of the year sets the three ratings beside the band of the meetings', async () => {
  const { out } = await run(['report', '2025', '-f', 'csv', '-q'], { cwd: folder });
  const [head = [], ...rows] = out
    .replace('\ufeff', '')
    .split('\r\n')
    .map((line) => line.split(';'));
  const from = head.indexOf('Tự xếp loại');
  const rated = rows
    .filter(([order]) => /^\d/.test(order ?? ''))
    .map((row) => [row[1], row[head.indexOf('Năm')], ...row.slice(from, from + 3)]);
  expect(head.slice(from, from + 3)).toEqual(['Tự xếp loại', 'Đề nghị', 'Quyết định']);
  expect(rated.slice(0, 7)).toEqual([
    ['Chi bộ Văn phòng', 'Tốt', 'HTXSNV', 'HTXSNV', 'HTXSNV'],
    ['Chi bộ Trạm Y tế', 'Tốt', 'HTTNV', 'HTTNV', 'HTTNV'],
    ['Chi bộ Hợp tác xã', 'Tốt', '', '', ''],
    ['Chi bộ Trường Một', 'Tốt', 'HTXSNV', 'HTXSNV', ''],
    ['Chi bộ Chợ', 'Tốt', 'HTTNV', 'HTNV', 'HTNV'],
    ['Chi bộ Tổ dân phố 6', 'Khá', 'HTTNV', 'HTTNV', 'HTTNV'],
    ['Chi bộ Thôn Đông Tây', 'Trung bình', 'HTTNV', 'HTTNV', 'HTTNV'],
  ]);
});
