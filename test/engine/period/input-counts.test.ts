import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { labels } from '../../../src/messages/labels/index.ts';
import { makeFolder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';
import { RUBRIC, sheet, workspace } from '../../support/sheets.ts';

const counted = z.looseObject({ counts: z.record(z.string(), z.int()) });

const good = (unit: string, date: string) => sheet({ unit, date });

/** Eight inputs: three sound for January, one of them open; a copy; one of February; two that contradict each other; an empty one. */
const files = {
  'shcb.yaml': workspace(
    '{ma: CB01, ten: Một}',
    '{ma: CB02, ten: Hai}',
    '{ma: CB03, ten: Ba}',
    '{ma: CB04, ten: Bốn}',
  ),
  'phieu/a.yaml': good('CB01', '2026-01-05'),
  'phieu/a-lai.yaml': good('CB01', '2026-01-05'),
  'phieu/b.yaml': good('CB02', '2026-01-05'),
  'phieu/c.yaml': good('CB03', '2026-01-05').replace('  "3.1": dat\n', ''),
  'phieu/d.yaml': good('CB01', '2026-02-05'),
  'phieu/e1.yaml': good('CB04', '2026-01-05'),
  'phieu/e2.yaml': good('CB04', '2026-01-05').replace('thoi_luong: 95', 'thoi_luong: 96'),
  'phieu/f.yaml': '',
};

const told = async (...argv: readonly string[]) => {
  const cwd = makeFolder(files);
  const { out } = await run([...argv, '-f', 'json'], { cwd });
  const { err } = await run(argv, { cwd });
  const [last] = err.trimEnd().split('\n').slice(-1);
  return { counts: counted.parse(JSON.parse(out)).counts, last };
};

describe('the inputs of a call add up', () => {
  test('score', async () => {
    const { counts, last } = await told('score', 'phieu');
    expect(counts).toEqual({
      inputs: 8,
      scored: 4,
      incomplete: 1,
      refused: 3,
      duplicates: 1,
      aside: 0,
      outside: 0,
    });
    expect(last).toContain(
      'Đã nhận 8 phiếu: 3 đã chấm; 1 chưa chấm xong; 3 có lỗi, chưa được tính; 1 trùng, chỉ tính một lần',
    );
  });

  test('report', async () => {
    const { counts, last } = await told('report', '2026-01');
    expect(counts).toEqual({
      inputs: 8,
      scored: 3,
      incomplete: 1,
      refused: 3,
      duplicates: 1,
      aside: 0,
      outside: 1,
    });
    expect(last).toMatch(/^Đã nhận 8 phiếu: 2 đã chấm; .*; 1 ngoài kỳ/);
  });

  test('report of a month whose regular meeting was held twice', async () => {
    const cwd = makeFolder({ 'a.yaml': good('CB01', '2026-01-05'), 'b.yaml': good('CB01', '2026-01-06') });
    const { out } = await run(['report', '2026-01', '.', '-f', 'json', '--rubric', RUBRIC], { cwd });
    expect(counted.parse(JSON.parse(out)).counts).toMatchObject({ inputs: 2, scored: 0, refused: 2 });
  });

  test('check', async () => {
    const { counts, last } = await told('check', 'phieu');
    expect(counts).toMatchObject({ inputs: 8, usable: 5, refused: 3 });
    expect(last).toMatch(/^5 tệp dùng được, 3 tệp có lỗi/);
  });
});

test('where all were scored to the end there is no sum to show', () => {
  const none = { refused: 0, duplicates: 0, aside: 0, outside: 0 };
  expect(labels.inputCounts({ inputs: 3, scored: 3, incomplete: 0, ...none }, 0)).toBe('3 phiếu đã chấm');
  expect(labels.inputCounts({ inputs: 3, scored: 3, incomplete: 2, ...none }, 4)).toBe(
    'Đã nhận 3 phiếu: 1 đã chấm; 2 chưa chấm xong; có 4 lưu ý',
  );
});
