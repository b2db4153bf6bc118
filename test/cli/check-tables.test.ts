import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet } from '../support/sheets.ts';

const shape = z.looseObject({
  files: z.array(
    z.looseObject({
      file: z.string(),
      kind: z.string(),
      records: z.int(),
      refused: z.int(),
      unfinished: z.int(),
      errors: z.int(),
      warnings: z.int(),
      open: z.array(z.string()),
    }),
  ),
  counts: z.record(z.string(), z.int()),
});

const HEADING = 'Chi bộ,Ngày,Loại,Bộ tiêu chí,Đảng số,Miễn sinh hoạt,Có mặt,Phát biểu,3.1';
const row = (unit: string, present: string, answer = 'dat') =>
  `${unit},05/03/2026,Thường kỳ,an-phu/phieu-danh-gia,12,0,${present},12,${answer}`;

/** Of six rows, one is wrong by itself twice, two contradict each other, one is a copy. */
const table = [
  HEADING,
  row('CB01', '12'),
  row('CB01', '12'),
  row('CB02', '12').replace('05/03', '35/03').replace(',dat', ',mot'),
  row('CB03', '12'),
  row('CB03', '12', ''),
  row('CB04', '12'),
].join('\n');

const checked = async (files: Readonly<Record<string, string>>) => {
  const cwd = makeFolder(files);
  const { out, code } = await run(['check', '.', '-f', 'json'], { cwd });
  const { out: text, err } = await run(['check', '.'], { cwd });
  return { ...shape.parse(JSON.parse(out)), code, text, err };
};

describe('check of a table', () => {
  test('is one row with the counts of its records', async () => {
    const { files, counts, code, text, err } = await checked({ 'a.csv': table });
    expect(files.map(({ file, kind, records, refused }) => [file, kind, records, refused])).toEqual([
      ['a.csv', 'meeting', 6, 3],
    ]);
    expect(counts).toMatchObject({ inputs: 6, usable: 3, refused: 3, errors: 4 });
    expect(code).toBe(1);
    expect(text).toMatch(/a\.csv\s+phiếu\s+6 phiếu: 3 dùng được, 3 có lỗi/);
    expect(err).toContain('\n3 phiếu dùng được, 3 phiếu có lỗi');
  });

  test('of a workspace counts sheets as sheets, and what is none of them as a file', async () => {
    const cwd = makeFolder({
      'shcb.yaml':
        'dang_bo: {ma: DB01, ten: Đảng bộ phường}\nchi_bo: [{ma: CB01, ten: Một}, {ma: CB02, ten: Hai}, {ma: CB09, ten: Chín}]\n',
      'phieu/a.csv': [HEADING, row('CB01', '12'), row('CB02', '12').replace('05/03', '35/03')].join('\n'),
      'phieu/b.yaml': sheet({ unit: 'CB09', date: '2026-03-05', named: true }),
    });
    const { err } = await run(['check'], { cwd });
    expect(err).toContain('\n2 phiếu dùng được, 1 phiếu có lỗi, 1 tệp khác dùng được');
    const { err: sheets } = await run(['check', 'phieu'], { cwd });
    expect(sheets).toMatch(/\n2 phiếu dùng được, 1 phiếu có lỗi(?!, \d+ tệp)/);
  });

  test('beside documents: each of them is one record, as it was', async () => {
    const { files, counts } = await checked({
      'a.csv': table,
      'b.yaml': sheet({ unit: 'CB09', date: '2026-03-05', named: true }),
      'c.yaml': '',
    });
    expect(files.map(({ file, records, refused }) => [file, records, refused])).toEqual([
      ['a.csv', 6, 3],
      ['b.yaml', 1, 0],
      ['c.yaml', 1, 1],
    ]);
    expect(counts).toMatchObject({ inputs: 8, usable: 4, refused: 4 });
  });

  test('names the rows that are not finished, with what each lacks; equal ones together, and the rest counted', async () => {
    const facts =
      'Làm nhiệm vụ đặc biệt,Vắng có lý do,Vắng không lý do,Vắng có lý do quá 3 lần liên tiếp,Thời lượng';
    const more = 'Tỷ lệ chỉ tiêu đạt,Ngày đăng tải tài liệu,Ngày đăng tải kết luận';
    const ids = ['3.2', '3.3', '3.4', '4.1', '4.2', '4.4', '4.6', '4.7', '4.8', '5.1', '5.2', '5.3', '5.4'];
    const all = [...ids, '6.1', '6.2', '6.3', '6.4', '8.1', '8.2'];
    const rest = `0,0,0,0,95,90,01/03/2026,06/03/2026,${all.map(() => 'dat').join(',')}`;
    const rows = (from: number, count: number, answer: string, minutes = '95') =>
      Array.from({ length: count }, (_, index) =>
        [row(`CB${String(from + index).padStart(2, '0')}`, '12', answer), rest.replace('95', minutes)].join(
          ',',
        ),
      );
    const { files, text } = await checked({
      'a.csv': [
        [HEADING, facts, more, ...all].join(','),
        ...rows(1, 2, 'dat'),
        ...rows(3, 8, ''),
        ...rows(11, 1, '', ''),
      ].join('\n'),
    });
    expect(files[0]?.unfinished).toBe(9);
    expect(text.split('\n\n')[1]).toBe(
      [
        'a.csv: 9 phiếu chưa chấm xong',
        '- CB03 (dòng 4), CB04 (dòng 5), CB05 (dòng 6), CB06 (dòng 7), CB07 (dòng 8),',
        '  CB08 (dòng 9) và 2 phiếu nữa: chưa chấm tiêu chí 3.1',
        '- CB11 (dòng 12): chưa ghi thời lượng; chưa chấm tiêu chí 3.1',
        '',
      ].join('\n'),
    );
  });

  test('lists the lines that are open in it once', async () => {
    const { files } = await checked({ 'a.csv': [HEADING, row('CB01', '12'), row('CB02', '12')].join('\n') });
    const [file] = files;
    expect(file?.unfinished).toBe(2);
    expect(file?.open).toContain('3.2');
    expect(file?.open).not.toContain('3.1');
    expect(new Set(file?.open).size).toBe(file?.open.length);
  });
});
