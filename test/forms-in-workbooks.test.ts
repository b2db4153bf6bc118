import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type Filling, fillWorkbook } from './support/fill-workbook.ts';
import { makeFolder, put } from './support/folder.ts';
import { type PaperSheet, paperSheet } from './support/form-page.ts';
import { convertIn, OFFICE, printed, withOffice } from './support/paper.ts';
import { randomFillings } from './support/random-fillings.ts';
import { codesIn } from './support/results.ts';
import { root, run } from './support/run.ts';

/** The workbook as LibreOffice saves it, everything worked out anew. */
const savedAgain = (cwd: string, name: string): string => {
  convertIn(join(cwd, 'luu'), [join(cwd, name)], 'xlsx');
  return `luu/${name}`;
};

const resultSchema = z.object({
  assessments: z.tuple([
    z.object({
      total: z.number().nullable(),
      band: z.object({ id: z.string(), title: z.string() }).nullable(),
      criteria: z.array(z.object({ id: z.string(), awarded: z.number().nullable() })),
    }),
  ]),
});

type Score = z.output<typeof resultSchema>['assessments'][0];

const scoreOf = async (cwd: string, name: string): Promise<Score> => {
  const { code, out, err } = await run(['score', name, '-f', 'json'], { cwd });
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return resultSchema.parse(JSON.parse(out)).assessments[0];
};

const read = (name: string): string => readFileSync(`${root}/test/fixtures/${name}`, 'utf8');

const cases = [
  'an-phu/04-chi-co-bi-thu.yaml',
  'an-phu/06-yeu-kem.yaml',
  'forms/ha-tinh.yaml',
  'forms/nghe-an.yaml',
];

interface Made {
  readonly cwd: string;
  readonly sheet: PaperSheet;
  readonly filling: Filling;
}

const blank = async (name: string): Promise<Made> => {
  const sheet = paperSheet(read(name));
  const cwd = makeFolder({ 'goc.yaml': read(name) });
  const call = ['new', sheet.chi_bo, sheet.ngay, '--kind', sheet.loai, '--rubric', sheet.bo_tieu_chi];
  expect((await run([...call, '-o', 'trong.xlsx'], { cwd })).code).toBe(0);
  return { cwd, sheet, filling: { facts: sheet.so_lieu, answers: sheet.tu_cham } };
};

describe('the form of one meeting as a workbook', { timeout: 120_000 }, () => {
  test.each(cases)(
    '%s: left empty it is a sheet without a remark, filled in it scores the same',
    async (name) => {
      const { cwd, filling } = await blank(name);
      const checked = await run(['check', 'trong.xlsx', '-f', 'json'], { cwd });
      expect({ code: checked.code, codes: codesIn(checked.out) }).toEqual({ code: 0, codes: [] });
      await fillWorkbook(join(cwd, 'trong.xlsx'), join(cwd, 'dien.xlsx'), filling);
      const expected = await scoreOf(cwd, 'goc.yaml');
      expect(await scoreOf(cwd, 'dien.xlsx')).toEqual(expected);
    },
  );

  test('a wrong value is refused by the checks of the workbook, and when forced by its address', async () => {
    const { cwd } = await blank('an-phu/04-chi-co-bi-thu.yaml');
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'trong.xlsx')));
    const validated = sheets[0]?.dataValidations ?? [];
    expect(validated.filter(({ type }) => type === 'list').length).toBeGreaterThan(19);
    expect(validated.every(({ errorStyle }) => errorStyle !== 'warning')).toBe(true);
    const wrong = { facts: { co_mat: 'hai mươi' }, answers: {} };
    await fillWorkbook(join(cwd, 'trong.xlsx'), join(cwd, 'sai.xlsx'), wrong);
    const { code, err } = await run(['check', 'sai.xlsx'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/ô D\d+/);
  });
});

/** What a workbook works out: the points of every line that it asks for, the total and the band. */
const workedIn = async (path: string, lines: readonly string[]) => {
  const { sheets } = await readXlsx(readFileSync(path));
  const rows = sheets[0]?.rows ?? [];
  const beside = (label: string, column: number) => rows.find((row) => row[column] === label)?.[4];
  const asked = lines.filter((id) => rows.some(([first]) => first === id));
  return {
    points: asked.map((id) => [id, beside(id, 0)]),
    total: beside('TỔNG ĐIỂM', 1),
    band: beside('Xếp loại', 1),
  };
};

const expectWorked = async (path: string, { criteria, total, band }: Score): Promise<void> => {
  const awarded = new Map(criteria.map(({ id, awarded }) => [id, awarded]));
  const worked = await workedIn(path, [...awarded.keys()]);
  // A sum to be signed is that of the lines above it.
  expect(worked.points.map(([id]) => id)).toEqual([...awarded.keys()]);
  expect(worked).toEqual({
    points: worked.points.map(([id]) => [id, awarded.get(String(id))]),
    total,
    band: band?.title,
  });
};

/** So many made-up fillings of a form; more are tried by hand. */
const FILLINGS = Number(process.env.SHCB_FILLINGS ?? 6);

describe.skipIf(OFFICE === undefined)(
  `the form of one meeting in LibreOffice${withOffice}`,
  { timeout: 240_000 },
  () => {
    test.each(cases)(
      '%s: saved there it scores the same, and works out what the program gives',
      async (name) => {
        const { cwd, filling } = await blank(name);
        await fillWorkbook(join(cwd, 'trong.xlsx'), join(cwd, 'dien.xlsx'), filling);
        const path = savedAgain(cwd, 'dien.xlsx');
        const expected = await scoreOf(cwd, 'goc.yaml');
        expect(await scoreOf(cwd, path)).toEqual(expected);
        await expectWorked(join(cwd, path), expected);
      },
    );

    test.each(['an-phu/04-chi-co-bi-thu.yaml', 'forms/ha-tinh.yaml'])(
      '%s: however it is filled in, its points, total and band are those of the program',
      async (name) => {
        const { cwd, sheet } = await blank(name);
        const fillings = randomFillings(sheet, FILLINGS);
        for (const [index, { so_lieu, tu_cham }] of fillings.entries())
          await fillWorkbook(join(cwd, 'trong.xlsx'), join(cwd, `${index}.xlsx`), {
            facts: so_lieu,
            answers: tu_cham,
          });
        convertIn(
          join(cwd, 'luu'),
          fillings.map((_, index) => join(cwd, `${index}.xlsx`)),
          'xlsx',
        );
        for (const [index, filled] of fillings.entries()) {
          put(cwd, { [`${index}.yaml`]: stringify(filled) });
          await expectWorked(join(cwd, `luu/${index}.xlsx`), await scoreOf(cwd, `${index}.yaml`));
        }
      },
    );

    test('empty it is two upright sides of A4, its letters of 9 points or more', async () => {
      const { cwd } = await blank('an-phu/04-chi-co-bi-thu.yaml');
      const { pages, sizes, smallest, text } = printed(join(cwd, 'trong.xlsx'));
      expect({ pages, sizes }).toEqual({ pages: 2, sizes: ['892x1262'] });
      expect(smallest).toBeGreaterThan(8);
      expect(text).toContain('BÍ THƯ');
    });
  },
);

describe('the table of a month as a workbook', () => {
  const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ mẫu}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo:
${Array.from({ length: 35 }, (_, index) => `  - {ma: CB${String(index + 1).padStart(2, '0')}, ten: Chi bộ số ${index + 1}}\n`).join('')}`;

  test('has a row for each of 35 units, and once days are filled in every row is a sheet', async () => {
    const cwd = makeFolder({ 'shcb.yaml': workspace, 'phieu/.giu': '' });
    expect((await run(['new', '2026-04', '-o', 'trong.xlsx'], { cwd })).code).toBe(0);
    await fillWorkbook(join(cwd, 'trong.xlsx'), join(cwd, 'phieu/2026-04.xlsx'), {
      columns: {
        'Ngày họp': '05/04/2026',
        'Đảng số': '20',
        '4.1': 'Không đạt',
        'Lý do 4.1': 'Thiếu một bước',
      },
    });
    const { code, out, err } = await run(['report', '2026-04', '-f', 'json'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('lỗi') });
    const { rows } = z
      .object({ rows: z.array(z.object({ months: z.record(z.string(), z.object({ status: z.string() })) })) })
      .parse(JSON.parse(out));
    expect(rows.map(({ months }) => months['2026-04']?.status)).toEqual(Array(35).fill('incomplete'));
  });
});
