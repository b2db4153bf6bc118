import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

/** Tables as offices sent them, each with the one thing that was odd about it. */
const fixtures = join(root, 'test/fixtures/field');

const problem = z.looseObject({
  code: z.string(),
  severity: z.string(),
  cell: z.string().optional(),
});

const told = z.object({
  assessments: z.array(
    z.looseObject({ unit: z.string(), total: z.number().nullable(), warnings: z.array(problem) }),
  ),
  problems: z.array(problem),
});

interface Case {
  readonly file: string;
  readonly scored: Readonly<Record<string, number | null>>;
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
}

const scoreIn = async (workspace: 'xa-nho' | 'an-phu' | null, file: string, argv: readonly string[]) => {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'phieu'));
  copyFileSync(join(fixtures, file), join(cwd, 'phieu', basename(file)));
  if (workspace !== null) copyFileSync(join(fixtures, `${workspace}.yaml`), join(cwd, 'shcb.yaml'));
  if (workspace === 'xa-nho') {
    mkdirSync(join(cwd, 'rubrics/xa/nho'), { recursive: true });
    copyFileSync(join(fixtures, 'xa-nho-2026.yaml'), join(cwd, 'rubrics/xa/nho/2026-01-01.yaml'));
  }
  const { code, out } = await run(['score', ...argv, '-f', 'json'], { cwd });
  const { assessments, problems } = told.parse(JSON.parse(out));
  const of = (severity: string): readonly string[] =>
    [...problems, ...assessments.flatMap(({ warnings }) => warnings)]
      .filter((one) => one.severity === severity)
      .map(({ code: id, cell }) => `${id} ${cell ?? ''}`.trim());
  return {
    code,
    scored: Object.fromEntries(assessments.map(({ unit, total }) => [unit, total])),
    errors: of('error'),
    warnings: [...new Set(of('warning'))],
  };
};

const expected = ({ scored, errors = [], warnings = [] }: Case) => ({
  code: errors.length === 0 ? 0 : 1,
  scored,
  errors,
  warnings,
});

describe('a small invented form', () => {
  test.each<Case>([
    { file: 'dong-ky-ten.csv', scored: { CB01: 100 }, warnings: ['rows-note A5'] },
    { file: 'ten-thay-ma.csv', scored: { CB01: 100 } },
    { file: 'bang-dai.csv', scored: {}, errors: ['line-mangled D2', 'line-mangled D3'] },
    { file: 'tieu-de-hai-dong.xlsx', scored: { CB01: 100 } },
    { file: 'phieu-khong-nhom.xlsx', scored: { CB01: 100 } },
    { file: 'phieu-na.xlsx', scored: {}, errors: ['not-applicable-reason D17'] },
    { file: 'phieu-diem-may-khac.xlsx', scored: { CB01: 100 }, warnings: ['stated-points-differ D13'] },
    { file: 'phan-tram-so-le.xlsx', scored: {}, errors: ['percent-as-share G2'] },
    { file: 'phan-tram-092.xlsx', scored: { CB01: 80 }, warnings: ['targets-as-share G2'] },
    { file: '../so/ngay-kem-gio.xlsx', scored: { CB01: 90 }, warnings: ['cell-hidden-time B2'] },
    { file: '../so/phieu-moi-dong.xlsx', scored: { CB01: 100 } },
    { file: '../so/phieu-hai-nguoi-cham.xlsx', scored: { CB01: 100 } },
    { file: '../so/phieu-don-vi-dang-uy.xlsx', scored: { CB01: 100 } },
    { file: 'hai-lan-mot-buoi.csv', scored: {}, errors: ['two-sheets A2', 'two-sheets A3'] },
    {
      file: 'na-hoa.xlsx',
      scored: {},
      errors: ['I2', 'I3', 'I4'].map((cell) => `not-applicable-reason ${cell}`),
    },
    { file: 'van-ban-unicode.txt', scored: {}, warnings: ['workbook-text'] },
  ])('$file', async (one) => {
    expect(await scoreIn('xa-nho', one.file, [])).toEqual(expected(one));
  });
});

describe('the form of An Phú', () => {
  const both = { CB01: 100, CB02: 95 };

  test.each<Case>([
    { file: 'ten-trong-cot-ma.csv', scored: both },
    { file: 'dong-cong.csv', scored: both, warnings: ['rows-total B7'] },
    { file: 'dong-cong-khong-ma.csv', scored: both, warnings: ['rows-total C4'] },
    { file: 'dong-cong-cong-thuc.xlsx', scored: both, warnings: ['rows-total B7'] },
    { file: 'cot-rieng.csv', scored: both, warnings: ['column-unknown AL1'] },
    { file: 'phieu-du-dong.xlsx', scored: { CB01: 100 } },
    { file: '../so/phieu-dau-x.xlsx', scored: { CB01: 100 } },
    { file: 'dau-x.csv', scored: { CB02: 95 }, errors: ['answer-not-allowed R2'] },
    { file: 'diem-mot-phan.csv', scored: { CB02: 95 }, errors: ['points-between X2'] },
    { file: 'ty-le-095.csv', scored: { CB01: 80, CB02: 95 }, warnings: ['targets-as-share O2'] },
    { file: 'ty-le-1.csv', scored: { CB01: 80, CB02: 95 }, warnings: ['targets-as-share O2'] },
    {
      file: 'gio-trong-cot-phut.csv',
      scored: { CB01: 96 },
      errors: ['number-whole N3'],
      warnings: ['short-duration N2'],
    },
    { file: 'loai-bang-chu.csv', scored: { CB01: null, CB02: 95 } },
    { file: 'gach-ngang.csv', scored: both },
    { file: 'ma-ten-trai-nhau.csv', scored: { CB02: 95 }, errors: ['unit-name-differs B2'] },
  ])('$file', async (one) => {
    expect(await scoreIn('an-phu', one.file, [])).toEqual(expected(one));
  });
});

describe('without a workspace', () => {
  test('two hours are 120 minutes', async () => {
    const { scored, errors } = await scoreIn(null, 'thoi-luong-gio.csv', ['phieu']);
    expect([errors, Object.keys(scored)]).toEqual([[], ['CB01']]);
  });

  test('a zero byte in a line costs that line', async () => {
    expect(await scoreIn(null, 'byte-khong.ndjson', ['phieu'])).toMatchObject({
      code: 1,
      scored: { CB01: 90, CB03: 90 },
      errors: ['line-not-text'],
    });
  });

  test('a second table with its columns in another order is read by its own heading', async () => {
    expect(await scoreIn(null, 'hai-bang.csv', ['phieu'])).toMatchObject({
      code: 0,
      scored: { CB01: 100, CB02: 98 },
    });
  });
});
