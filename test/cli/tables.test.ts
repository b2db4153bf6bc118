import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { csvOf } from '../support/tables.ts';

const HEAD = ['chi_bo', 'ngay', 'loai', 'dang_so', '3.1', 'ly_do 3.1'];
const row = (unit: string, more: readonly string[] = ['30', 'dat', '']) => [
  unit,
  '05/03/2026',
  'thuong_ky',
  ...more,
];

const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ thử}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo: [{ma: CB01, ten: Một}, {ma: CB02, ten: Hai}, {ma: CB03, ten: Ba}]
`;

const folderOf = (rows: readonly (readonly string[])[]) =>
  makeFolder({ 'shcb.yaml': workspace, 'phieu/thang-3.csv': csvOf(rows, ';') });

interface Told {
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

const scored = async (rows: readonly (readonly string[])[]) => {
  const { out, code } = await run(['score', '-f', 'json'], { cwd: folderOf(rows) });
  const { assessments, problems } = JSON.parse(out);
  return {
    code,
    units: assessments.map(({ unit }: { unit: string }) => unit),
    problems: problems.map((one: Told) => `${one.code} ${one.line}:${one.column}`),
  };
};

const months = async (rows: readonly (readonly string[])[]) => {
  const { out } = await run(['report', '2026-03', '-f', 'json'], { cwd: folderOf(rows) });
  return JSON.parse(out).rows.map(
    ({ months: by }: { months: Readonly<Record<string, { status: string }>> }) => by['2026-03']?.status,
  );
};

describe('a table through the whole program', () => {
  test('one bad cell stops no other row, and its month stays open', async () => {
    const rows = [HEAD, row('CB01'), row('CB02', ['ba mươi', 'dat', '']), row('CB03')];
    expect(await scored(rows)).toEqual({ code: 1, units: ['CB01', 'CB03'], problems: ['not-a-count 3:27'] });
    expect(await months(rows)).toEqual(['incomplete', 'error', 'incomplete']);
  });

  test('a thematic meeting that is refused leaves its month to the regular one', async () => {
    const thematic = row('CB02', ['ba mươi', 'dat', '']).with(2, 'Chuyên đề');
    expect(await months([HEAD, row('CB01'), thematic])).toEqual(['incomplete', 'missing', 'missing']);
  });

  test('a heading that is wrong leaves every month open', async () => {
    const rows = [HEAD.with(4, '1-Jan'), row('CB01'), row('CB02')];
    expect(await scored(rows)).toMatchObject({ code: 1, units: [] });
    expect(await months(rows)).toEqual(['error', 'error', 'missing']);
  });

  test('a fact that the rubric does not know is told at its heading', async () => {
    const { problems } = await scored([HEAD.with(3, 'dang_sos'), row('CB01'), row('CB02')]);
    expect(problems).toEqual(['unknown-fact 1:18', 'unknown-fact 1:18']);
  });

  test.each(['x', 'Đ', 'v', '✓'])('the mark %s is no answer', async (mark) => {
    expect((await scored([HEAD, row('CB01', ['30', mark, '']), row('CB02')])).problems).toEqual([
      'answer-not-allowed 2:30',
    ]);
  });

  test('the total that the form states never enters the score', async () => {
    const rows = [
      [...HEAD, 'Tổng điểm', 'Xếp loại'],
      row('CB01', ['30', 'dat', '', '17,5', 'Kém']),
      row('CB02', ['30', 'dat', '', '', '']),
    ];
    const { out } = await run(['score', '-f', 'json'], { cwd: folderOf(rows) });
    const [stated, silent] = JSON.parse(out).assessments;
    expect({ ...stated, unit: '', warnings: [] }).toEqual({ ...silent, unit: '', warnings: [] });
  });

  test('the same meeting in two rows is counted once; told differently it is not counted', async () => {
    const same = await scored([HEAD, row('CB01'), row('CB01')]);
    expect([same.code, same.units]).toEqual([0, ['CB01']]);
    const other = await scored([HEAD, row('CB01'), row('CB01', ['31', 'dat', ''])]);
    expect([other.code, other.units]).toEqual([1, []]);
    expect(other.problems).toEqual(['two-sheets 2:1', 'two-sheets 3:1']);
  });
});
