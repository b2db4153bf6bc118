import { expect, test } from 'vitest';
import { z } from 'zod';
import { root, run } from './support/run.ts';

/** The further tables of `examples/09-nam-cua-dang-uy`: section 10 of its `TINH-TAY.md`. */
const folder = `${root}/examples/09-nam-cua-dang-uy`;

const tableOf = async <T>(schema: z.ZodType<T>, period: string, table: string) => {
  const { out } = await run(['report', period, '--table', table, '-C', folder, '-f', 'json']);
  return schema.parse(JSON.parse(out));
};

test('per kind of unit: those of the last day, their bands and the mean of all their meetings', async () => {
  const counts = z.object({ tot: z.number(), kha: z.number(), trung_binh: z.number(), kem: z.number() });
  const kind = z.object({ kind: z.string(), units: z.number(), counts, mean: z.number() });
  const { kinds } = await tableOf(z.object({ kinds: z.array(kind) }), '2025', 'loai-hinh');
  expect(kinds).toEqual([
    { kind: 'co_quan', units: 1, counts: { tot: 1, kha: 0, trung_binh: 0, kem: 0 }, mean: 99 },
    { kind: 'don_vi', units: 3, counts: { tot: 3, kha: 0, trung_binh: 0, kem: 0 }, mean: 96.19 },
    { kind: 'thon', units: 2, counts: { tot: 0, kha: 1, trung_binh: 1, kem: 0 }, mean: 94.78 },
    { kind: 'truong_hoc', units: 1, counts: { tot: 1, kha: 0, trung_binh: 0, kem: 0 }, mean: 97 },
  ]);
});

test('the 626 points that were lost, by criterion', async () => {
  const loss = z.object({
    criterion: z.string(),
    meetings: z.number(),
    units: z.number(),
    points: z.number(),
    share: z.number(),
  });
  const { losses } = await tableOf(z.object({ losses: z.array(loss) }), '2025', 'mat-diem');
  expect(losses).toEqual([
    { criterion: '4.5', meetings: 85, units: 10, points: 312, share: 49.84 },
    { criterion: '4.1', meetings: 24, units: 5, points: 150, share: 23.96 },
    { criterion: '4.3', meetings: 24, units: 5, points: 76, share: 12.14 },
    { criterion: '6.1', meetings: 23, units: 3, points: 69, share: 11.02 },
    { criterion: '5.2', meetings: 6, units: 2, points: 14, share: 2.24 },
    { criterion: '4.2', meetings: 1, units: 1, points: 3, share: 0.48 },
    { criterion: '5.1', meetings: 1, units: 1, points: 2, share: 0.32 },
  ]);
});

test('one month stands near a border: 68 of the 70 that Khá asks for', async () => {
  const near = z.object({ unit: z.string(), month: z.string(), total: z.number(), distance: z.number() });
  const { nearBorder } = await tableOf(z.object({ nearBorder: z.array(near) }), '2025', 'sat-muc');
  expect(nearBorder).toEqual([{ unit: 'CB06', month: '2025-02', total: 68, distance: -2 }]);
});

test('the third quarter against the second', async () => {
  const change = z.object({ unit: z.string(), change: z.number().nullable() });
  const { trend } = await tableOf(z.object({ trend: z.array(change) }), '2025-Q3', 'xu-huong');
  expect(Object.fromEntries(trend.map((row) => [row.unit, row.change]))).toEqual({
    ...{ CB10: 4.67, CB06: 3.67, CB20: null },
    ...{ CB01: 0, CB07: 0, CB08: 0, CB09: 0, CB02: 0 },
  });
});
