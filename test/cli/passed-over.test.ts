import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';

const problem = z.looseObject({ code: z.string(), severity: z.string(), file: z.string().optional() });
const reported = z.looseObject({
  rows: z.array(
    z.looseObject({ unit: z.string(), months: z.record(z.string(), z.looseObject({ status: z.string() })) }),
  ),
  problems: z.array(problem),
});

/** A workspace of three units whose two first have their sheets. */
const workspace = (): string => {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'phieu'));
  copyFileSync(join(root, 'test/fixtures/field/an-phu.yaml'), join(cwd, 'shcb.yaml'));
  return cwd;
};

const sheet = (unit: string): string =>
  `chi_bo: ${unit}\nngay: 2026-03-05\nloai: thuong_ky\nso_lieu: {dang_so: 30, co_mat: 30}\n`;

const reportOf = async (cwd: string, period = '2026-03') => {
  const { code, out } = await run(['report', period, '-f', 'json'], { cwd });
  const { rows, problems } = reported.parse(JSON.parse(out));
  return {
    code,
    months: rows.map(({ months }) => months['2026-03']?.status),
    told: problems.map((one) => `${one.severity} ${one.code} ${one.file ?? ''}`),
  };
};

describe('a workbook of results among the sheets', () => {
  test.each([
    ['of scores', ['score', '-o', 'phieu/diem.xlsx'], 'phieu/diem.xlsx'],
    ['of a month', ['report', '2026-03', '-o', 'phieu/thang.xlsx'], 'phieu/thang.xlsx'],
    ['of a year', ['report', '2026', '-o', 'phieu/nam.xlsx'], 'phieu/nam.xlsx'],
  ])('%s is named and read as nothing', async (_, argv, file) => {
    const cwd = workspace();
    for (const unit of ['CB01', 'CB02']) writeFileSync(join(cwd, `phieu/${unit}.yaml`), sheet(unit));
    const before = await reportOf(cwd);
    await run(argv, { cwd });
    const after = await reportOf(cwd);
    expect(after.months).toEqual(before.months);
    expect(after.code).toBe(before.code);
    expect(after.told.filter((one) => !before.told.includes(one))).toEqual([
      `warning workbook-result ${file}`,
    ]);
  });

  test.each([
    ['of one sheet', ['score', 'phieu/CB01.yaml', '-o', 'diem.xlsx']],
    ['of a year', ['report', '2026', '-o', 'diem.xlsx']],
  ])('%s that is named in a call cannot be scored, which is an error with its cure', async (_, argv) => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'phieu/CB01.yaml'), sheet('CB01'));
    await run(argv, { cwd });
    for (const command of ['score', 'check']) {
      const { code, err, out } = await run([command, 'diem.xlsx', '-f', 'json'], { cwd });
      expect([command, code, JSON.parse(out).problems]).toMatchObject([
        command,
        1,
        [{ code: 'workbook-result', severity: 'error', file: 'diem.xlsx' }],
      ]);
      expect(err.replace(/\s+/g, ' ')).toContain('muốn chấm lại thì chấm các phiếu gốc');
    }
  });

  test('does not hide the sheets of a blank of the same month', async () => {
    const cwd = workspace();
    await run(['new', '2026-03', '-o', 'phieu/thang.xlsx'], { cwd });
    expect((await reportOf(cwd)).told).toEqual(['warning rows-unfilled phieu/thang.xlsx']);
  });
});

describe('a blank of a month that is filled in by and by', () => {
  test('leaves the units of its unfilled rows without a sheet, and is no error', async () => {
    const cwd = workspace();
    await run(['new', '2026-03', '-o', 'phieu/thang.xlsx'], { cwd });
    const { code, months, told } = await reportOf(cwd);
    expect({ code, months }).toEqual({ code: 0, months: ['missing', 'missing', 'missing'] });
    expect(told).toEqual(['warning rows-unfilled phieu/thang.xlsx']);
  });

  const heading = 'Chi bộ;Tên chi bộ;Ngày;Loại;Đảng số;Miễn sinh hoạt;Có mặt;3.1;Lý do 3.1';
  const statuses = async (rows: readonly string[]) => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'phieu/thang.csv'), [heading, ...rows, ''].join('\n'));
    const { code, months, told } = await reportOf(cwd);
    return { code, months, told: told.filter((one) => !one.startsWith('warning no-units')) };
  };

  test('a row with its day and kind alone is unfilled; one with an answer is a sheet', async () => {
    expect(
      await statuses(['CB01;;05/03/2026;Thường kỳ;;;;;', 'CB02;;05/03/2026;Thường kỳ;30;;30;Đạt;']),
    ).toEqual({
      code: 0,
      months: ['missing', 'incomplete', 'missing'],
      told: ['warning rows-unfilled phieu/thang.csv'],
    });
  });

  test('the numbers that a blank hands on do not make a sheet', async () => {
    expect((await statuses(['CB01;;;Thường kỳ;30;2;;;'])).told).toEqual([
      'warning rows-unfilled phieu/thang.csv',
    ]);
  });

  test('a row that tells who was present and not when is an error', async () => {
    expect((await statuses(['CB01;;;Thường kỳ;30;2;28;;'])).told).toEqual([
      'error empty-value phieu/thang.csv',
    ]);
  });

  test('a row that names no unit is an error', async () => {
    expect((await statuses(['abc;;;Thường kỳ;;;;;'])).code).toBe(1);
  });
});

describe('a form for the browser', () => {
  test('that lies among the sheets is named with what makes a sheet of it', async () => {
    const cwd = workspace();
    await run(['new', 'CB01', '2026-03-05', '-o', 'phieu/CB01.html'], { cwd });
    expect((await reportOf(cwd)).told).toEqual(['warning file-html phieu/CB01.html']);
  });

  test('that is to be scored says how it is saved as a sheet', async () => {
    const cwd = workspace();
    await run(['new', 'CB01', '2026-03-05', '-o', 'CB01.html'], { cwd });
    const { code, err } = await run(['score', 'CB01.html'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('bấm “Lưu phiếu”');
  });
});

test('a sheet in Word, on paper or as a picture is answered with how to get a form, and its slip with what to send', async () => {
  const cwd = workspace();
  for (const name of ['CB01.docx', 'CB02.doc', 'CB03.pdf', 'CB04.png'])
    writeFileSync(join(cwd, 'phieu', name), 'x');
  const { err } = await run(['check', '-o', 'tra-lai/', '--form', 'txt'], { cwd, width: 400 });
  const told = err.split('\n');
  expect(told.filter((line) => line.includes('shcb new <mã chi bộ> <ngày họp> -o phieu.xlsx'))).toHaveLength(
    4,
  );
  expect(told.filter((line) => line.includes('tệp Word không được đọc làm phiếu [file-word]'))).toHaveLength(
    2,
  );
  expect(err).not.toContain('.ndjson');
  const slip = readFileSync(join(cwd, 'tra-lai/CB01.txt'), 'utf8').replace(/\s+/g, ' ');
  expect(slip).toContain('Điền nội dung vào phiếu mẫu bằng Excel hoặc trình duyệt rồi gửi tệp đó.');
  expect(slip).not.toContain('shcb');
});
