import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import readBook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { bookNames } from '../support/paper.ts';
import { root, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

type Sheets = Awaited<ReturnType<typeof readBook>>;

/** The workbook of a call, as another library reads it. */
const bookOf = async (cwd: string, call: string): Promise<Sheets> => {
  const target = join(makeFolder({}), 'bang.xlsx');
  const { err } = await run([...call.split(' '), '-o', target, '-q'], { cwd });
  expect(err).not.toContain('70');
  return readBook(readFileSync(target));
};

const dataIn = (book: Sheets, name: string) => book.find(({ sheet: title }) => title === name)?.data ?? [];

const reportShape = z.object({
  rows: z.array(
    z.object({
      name: z.string(),
      months: z.record(z.string(), z.object({ total: z.number().nullable().optional() })),
      counts: z.record(z.string(), z.number()),
      mean: z.number().nullable(),
      band: z.object({ title: z.string().nullable() }).nullable(),
    }),
  ),
});

const assessmentShape = z.object({
  unit: z.string(),
  date: z.string(),
  criteria: z.array(z.object({ id: z.string(), awarded: z.number().nullable(), possible: z.number() })),
});

const jsonOf = async (cwd: string, call: string): Promise<unknown> =>
  JSON.parse((await run([...call.split(' '), '-f', 'json'], { cwd })).out);

const JUDGED = ['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.4', '4.6', '4.7', '4.8', '5.1', '5.2', '5.3'];
const LATER = ['5.4', '6.1', '6.2', '6.3', '6.4', '8.1', '8.2'];
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** For each month which of the judged lines are not met; nothing where there is no sheet. */
const months = fc.array(fc.option(fc.subarray([...JUDGED, ...LATER]), { freq: 5 }), {
  minLength: 12,
  maxLength: 12,
});

const answers = (unmet: readonly string[]): readonly string[] =>
  [...JUDGED, ...LATER].map((id) =>
    unmet.includes(id) ? `  "${id}": {ket_qua: khong_dat, ly_do: "=Chưa đạt"}` : `  "${id}": dat`,
  );

const yearFolder = (units: readonly (readonly (readonly string[] | null)[])[]): string =>
  makeFolder({
    'shcb.yaml': workspace(...units.map((_, at) => `{ma: CB${at + 1}, ten: "Chi bộ ${at + 1}"}`)).replace(
      'chi_bo:',
      'quy_tac_nam: phu-tho/nam\nchi_bo:',
    ),
    ...Object.fromEntries(
      units.flatMap((held, at) =>
        held.flatMap((unmet, index) => {
          const date = `2026-${MONTHS[index]}-05`;
          return unmet === null
            ? []
            : [[`phieu/${date}-${at}.yaml`, sheet({ unit: `CB${at + 1}`, date, answers: answers(unmet) })]];
        }),
      ),
    ),
  });

/** Columns of the table of a year under their heads. */
const tableIn = (rows: readonly (readonly unknown[])[]) => {
  const at = rows.findIndex((row) => row.includes('Chi bộ') && row.includes('T1'));
  const heads = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .filter((row) => /^(?:Chi bộ |CB)\d/.test(String(row[1])))
    .map((row) => new Map(heads.map((head, index) => [String(head), row[index] ?? null])));
};

const points = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

describe('the workbook of a year', () => {
  test('says the points, counts, means and bands that JSON and CSV say, whatever the year', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(months, { minLength: 1, maxLength: 2 }), async (units) => {
        const cwd = yearFolder(units);
        const { rows } = reportShape.parse(await jsonOf(cwd, 'report 2026'));
        const book = await bookOf(cwd, 'report 2026');
        const shown = tableIn(dataIn(book, 'Tổng hợp'));
        const { out } = await run(['report', '2026', '-f', 'csv-raw'], { cwd });
        const csv = tableIn(Papa.parse<string[]>(out).data);
        expect(shown).toHaveLength(rows.length);
        for (const [index, { months: told, counts, mean, band }] of rows.entries()) {
          const row = shown[index];
          MONTHS.forEach((month, at) => {
            const total = told[`2026-${month}`]?.total ?? null;
            expect(points(row?.get(`T${at + 1}`))).toBe(total);
            if (total !== null) expect(Number(csv[index]?.get(`T${at + 1}`))).toBe(total);
          });
          expect([points(row?.get('T')), points(row?.get('K'))]).toEqual([counts.tot, counts.kha]);
          expect(points(row?.get('ĐBQ'))).toBe(mean === null ? null : mean);
          if (band !== null) expect(row?.get('Năm')).toBe(band.title);
        }
      }),
      { numRuns: 4 },
    );
  });

  test('has a sheet for each month, every criterion of every meeting, and the problems', async () => {
    const cwd = `${root}/examples/02-mot-quy`;
    const book = await bookOf(cwd, 'report 2026-Q1');
    expect(book.map(({ sheet: title }) => title)).toEqual([
      'Tổng hợp',
      'T1',
      'T2',
      'T3',
      'Tiêu chí',
      'Lỗi và lưu ý',
    ]);
    const lines = dataIn(book, 'Tiêu chí')
      .slice(4)
      .map((row) => [row[0], row[5], row[8]]);
    const { assessments } = z
      .object({ assessments: z.array(assessmentShape) })
      .parse(await jsonOf(cwd, 'score'));
    const told = assessments
      .toSorted((left, right) => (`${left.unit} ${left.date}` < `${right.unit} ${right.date}` ? -1 : 1))
      .flatMap(({ unit, criteria }) => criteria.map(({ id, awarded }) => [unit, id, awarded]));
    expect(lines).toEqual(told);
  });

  test('prints of its thousands of lines the words above them only', async () => {
    const target = join(makeFolder({}), 'bang.xlsx');
    await run(['report', '2026-Q1', '-o', target, '-q'], { cwd: `${root}/examples/02-mot-quy` });
    expect(bookNames(readFileSync(target))).toContain("'Tiêu chí'!$A$1:$H$3");
  });
});
