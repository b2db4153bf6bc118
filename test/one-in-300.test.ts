import { describe, expect, test } from 'vitest';
import { type Files, makeFolder } from './support/folder.ts';
import { assessmentsShape, reportShape } from './support/results.ts';
import { run } from './support/run.ts';
import { sheet, workspace } from './support/sheets.ts';
import { csvOf } from './support/tables.ts';
import { makeBook, sheetOf } from './support/workbook.ts';

const COUNT = 300;
const BAD = 136;
const units = Array.from({ length: COUNT }, (_, index) => `CB${String(index + 1).padStart(3, '0')}`);
const bad = units[BAD] ?? '';

const facts = {
  dang_so: '12',
  mien_sinh_hoat: '0',
  nhiem_vu_dac_biet: '0',
  co_mat: '12',
  vang_co_ly_do: '0',
};

/** One row for each unit; the one that is corrupt is made so by hand below. */
const rows = units.map((unit) => ({ chi_bo: unit, ngay: '2026-03-05', loai: 'thuong_ky', ...facts }));
const heading = Object.keys(rows[0] ?? {});
const cells = [heading, ...rows.map((row) => Object.values(row))];

const asLine = ({ chi_bo, ngay, loai }: (typeof rows)[number]): string =>
  JSON.stringify({ chi_bo, ngay, loai, so_lieu: facts });

/** The 137th of the lines of a text is the unit's; a table has its heading before it. */
const withLine = (text: string, line: number, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((one, index) => (index === line ? change(one) : one))
    .join('\n');

/** Torn off in the middle, as by a download that broke. */
const torn = (text: string): string => text.slice(0, Math.ceil(text.length * 0.6));

const yamls: Files = Object.fromEntries(
  units.map((unit) => [`phieu/${unit}.yaml`, sheet({ unit, date: '2026-03-05' })] as const),
);
const badYaml = `phieu/${bad}.yaml`;

const cases: Readonly<Record<string, () => Promise<Files>>> = {
  'a file torn off inside a bracket': async () => ({
    ...yamls,
    [badYaml]: sheet({ unit: bad, date: '2026-03-05' }).replace('tu_cham:', 'tu_cham: {"3.1": dat'),
  }),
  'a file with a number that is none': async () => ({
    ...yamls,
    [badYaml]: sheet({ unit: bad, date: '2026-03-05' }).replace('dang_so: 12', 'dang_so: mười hai'),
  }),
  'a row of a CSV file': async () => ({
    'phieu/thang-3.csv': withLine(csvOf(cells, ';'), BAD + 1, (line) => line.replace(';12;', ';mười hai;')),
  }),
  'a row of a CSV file with a quote that is not closed': async () => ({
    'phieu/thang-3.csv': withLine(csvOf(cells, ';'), BAD + 1, (line) => line.replace(';12;', ';"12;')),
  }),
  'a line of an NDJSON file that is torn off': async () => ({
    'phieu/thang-3.ndjson': withLine(rows.map(asLine).join('\n'), BAD, torn),
  }),
  'a line of an NDJSON file with a number that is none': async () => ({
    'phieu/thang-3.ndjson': withLine(rows.map(asLine).join('\n'), BAD, (line) =>
      line.replace('"dang_so":"12"', '"dang_so":"x"'),
    ),
  }),
  'a row of an Excel sheet': async () => ({
    'phieu/thang-3.xlsx': await makeBook(
      sheetOf(cells.map((row, index) => (index === BAD + 1 ? row.with(3, 'mười hai') : row))),
    ),
  }),
};

const folderOf = (files: Files): string =>
  makeFolder({
    'shcb.yaml': workspace(...units.map((unit) => `{ma: ${unit}, ten: Chi bộ ${unit}}`)),
    ...files,
  });

describe.each(Object.entries(cases))('%s among 300', (_, make) => {
  test('leaves the 299 others scored, and ends with 1', async () => {
    const { code, out, err } = await run(['score', '-f', 'json'], { cwd: folderOf(await make()) });
    const { assessments, problems } = assessmentsShape.parse(JSON.parse(out));
    const scored = new Set(assessments.map(({ unit }) => unit));
    expect([code, assessments.length, scored.size, scored.has(bad)]).toEqual([1, 299, 299, false]);
    const told = problems.filter(({ severity }) => severity === 'error');
    expect(new Set(told.map(({ file }) => file)).size).toBe(1);
    expect(new Set(told.map(({ line }) => line)).size).toBe(told.length);
    expect(err).toMatch(/Đã nhận 300 phiếu: (?:299 đã chấm|0 đã chấm; 299 chưa chấm xong); 1 có lỗi/);
  });

  test('is visibly open in the table of the month, and no other is', async () => {
    const cwd = folderOf(await make());
    const { code, out } = await run(['report', '2026-03', '-f', 'json'], { cwd });
    const states = reportShape
      .parse(JSON.parse(out))
      .rows.map(({ unit, months }) => [unit, months['2026-03']?.status === 'error'] as const);
    expect([code, states.length]).toEqual([1, 300]);
    expect(states.filter(([, open]) => open).map(([unit]) => unit)).toEqual([bad]);
    const text = (await run(['report', '2026-03'], { cwd, width: 100 })).out;
    expect(text.split('\n').filter((line) => /phiếu có lỗi/.test(line))).toEqual([
      expect.stringContaining(`Chi bộ ${bad}`),
    ]);
  });
});
