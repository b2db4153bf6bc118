import { expect, test } from 'vitest';
import { z } from 'zod';
import { root, run } from './support/run.ts';
import { version } from './support/version.ts';

/** Appraisals, corrections and the closed quarter of `examples/09-nam-cua-dang-uy`: section 8 of its `TINH-TAY.md`. */
const folder = `${root}/examples/09-nam-cua-dang-uy`;

const said = async <T>(schema: z.ZodType<T>, argv: readonly string[]) => {
  const { out, code } = await run([...argv, '-C', folder, '-f', 'json', '-q'], { version });
  return { code, data: schema.parse(JSON.parse(out)) };
};

const result = z.object({ total: z.number(), band: z.object({ id: z.string() }) });
const verifySchema = z.object({
  closings: z.array(
    z.object({
      period: z.string(),
      state: z.string(),
      changes: z.array(
        z.object({
          code: z.string(),
          path: z.string().optional(),
          unit: z.string().optional(),
          date: z.string().optional(),
          was: result.optional(),
          is: result.optional(),
        }),
      ),
    }),
  ),
});

test('the second quarter was closed at 100 points for May, and a correction afterwards made them 86', async () => {
  const { code, data } = await said(verifySchema, ['verify', '2025-Q2']);
  expect(code).toBe(1);
  expect(data.closings).toEqual([
    {
      period: '2025-Q2',
      state: 'changed',
      changes: [
        { code: 'input-new', path: 'phieu/2025-05/CB10-dinh-chinh.yaml' },
        {
          code: 'sheet-corrected',
          unit: 'CB10',
          date: '2025-05-03',
          was: { total: 100, band: { id: 'tot' } },
          is: { total: 86, band: { id: 'kha' } },
        },
      ],
    },
  ]);
});

const historySchema = z.object({
  sheets: z.array(z.object({ date: z.string(), state: z.string(), standing: z.string(), total: z.number() })),
});

test('the record of CB10 has 14 sheets for 12 meetings, and the replaced ones do not count', async () => {
  const { data } = await said(historySchema, ['history', 'CB10']);
  expect(data.sheets).toHaveLength(14);
  const spring = data.sheets.filter(({ date }) => ['2025-03-03', '2025-05-03'].includes(date));
  expect(spring).toEqual([
    { date: '2025-03-03', state: 'chinh_thuc', standing: 'aside', total: 82 },
    { date: '2025-03-03', state: 'dinh_chinh', standing: 'counted', total: 97 },
    { date: '2025-05-03', state: 'chinh_thuc', standing: 'aside', total: 100 },
    { date: '2025-05-03', state: 'dinh_chinh', standing: 'counted', total: 86 },
  ]);
});

const compareSchema = z.object({
  meetings: z.array(
    z.object({
      unit: z.string(),
      date: z.string(),
      self: z.object({ total: z.number() }),
      appraised: z.object({ total: z.number() }),
      bandDiffers: z.boolean(),
      lacksExplanation: z.boolean(),
      official: z.object({ scorer: z.string() }),
    }),
  ),
});

test('15 meetings were appraised, two of them otherwise: 82 − 6 and 97 − 3, both with a reason', async () => {
  const { data } = await said(compareSchema, ['compare']);
  expect(data.meetings).toHaveLength(15);
  expect(data.meetings.every(({ official }) => official.scorer === 'tu_cham')).toBe(true);
  const apart = data.meetings.filter(({ self, appraised }) => self.total !== appraised.total);
  expect(apart.map(({ official: _, ...meeting }) => meeting)).toEqual([
    {
      ...{ unit: 'CB05', date: '2025-04-05', self: { total: 82 }, appraised: { total: 76 } },
      ...{ bandDiffers: false, lacksExplanation: false },
    },
    {
      ...{ unit: 'CB20', date: '2025-08-05', self: { total: 97 }, appraised: { total: 94 } },
      ...{ bandDiffers: false, lacksExplanation: false },
    },
  ]);
});
