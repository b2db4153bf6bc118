import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { oneLineRubric, oneLineSheet } from '../support/one-line.ts';
import { scored } from '../support/reports.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

/** Eleven months of 80 points and one of 79.95, under a border at 80: the mean is 959.95/12, which rounds to 80.00 and lies below. */
const year = () =>
  makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}')
      .replace('an-phu/phieu-danh-gia', 'thu/mot-dong')
      .replace('chi_bo:', 'quy_tac_nam: binh-quan/nam\nchi_bo:'),
    'rubrics/thu/mot-dong/2026-01-01.yaml': oneLineRubric('2026-01-01', null, 100, 80),
    ...Object.fromEntries(
      months.map((month, index) => [`phieu/${month}.yaml`, oneLineSheet(month, index === 0 ? 79.95 : 80)]),
    ),
  });

const EXACT = { numerator: 19199, denominator: 240 };

const shape = z.looseObject({ rows: z.array(z.looseObject({ band: z.looseObject({ id: z.string() }) })) });

test('a mean that would be rounded over its border is shown on its side of it, and is exact in JSON', async () => {
  const cwd = year();
  const { rows } = shape.parse(JSON.parse((await run(['report', '2026', '-f', 'json'], { cwd })).out));
  expect(rows[0]).toMatchObject({ mean: 80, meanExact: EXACT, band: { id: 'kem' } });
  const { out } = await run(['report', '2026'], { cwd, width: 160 });
  expect(out).toMatch(/ 79,996$/m);
  expect(out).not.toContain('80,00');
  // The bands of this rubric have no short names, so there is no sign to explain.
  expect(out).not.toContain('Ký hiệu');
  const csv = (await run(['report', '2026', '-f', 'csv-raw'], { cwd })).out;
  expect(csv).toMatch(/,79\.996,/);
});

test('near a border the points and the distance stand on the same side as the decision', async () => {
  const cwd = year();
  const call = ['report', '2026', '--table', 'sat-muc'];
  const { out } = await run(call, { cwd, width: 160 });
  expect(out).toMatch(/cả năm +79,996 +Kém +Tốt 80 +−0,004 /);
  const lines = (await run([...call, '-f', 'ndjson'], { cwd })).out.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line)).find(({ month }) => month === null)).toMatchObject({
    total: 80,
    totalExact: EXACT,
    distance: 0,
    distanceExact: { numerator: -1, denominator: 240 },
  });
});

test('a number that hundredths say whole has no fraction beside it', async () => {
  const cwd = year();
  const { out } = await run(['report', '2026-Q3', '-f', 'json'], { cwd });
  expect(out).toContain('"mean": 80,');
  expect(out).not.toContain('meanExact');
});

test('a line tells the share that its reason rounds', async () => {
  const cwd = makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
    'phieu/a.yaml': sheet({ unit: 'CB01', date: '2026-03-05', present: 11 }),
    'phieu/b.yaml': sheet({ unit: 'CB01', date: '2026-04-05', present: 12 }),
  });
  const { assessments } = await scored(cwd);
  const lines = z.array(z.looseObject({ criteria: z.array(z.looseObject({ id: z.string() })) }));
  const [march, april] = lines
    .parse(assessments)
    .map(({ criteria }) => criteria.find(({ id }) => id === '2.1'));
  // 11 of 12, in per cent.
  expect(march).toMatchObject({
    reason: expect.stringContaining('≈ 91,67%'),
    exact: [{ numerator: 275, denominator: 3 }],
  });
  expect(april).not.toHaveProperty('exact');
});
