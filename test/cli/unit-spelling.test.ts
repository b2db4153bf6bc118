import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { reportShape } from '../support/results.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const checkShape = z.object({ problems: z.array(z.object({ code: z.string(), hint: z.string() })) });

const NEW = 'Hòa-Bình';
const OLD = 'Hoà-Bình';

const statuses = async (files: Readonly<Record<string, string>>) => {
  const cwd = makeFolder({
    'shcb.yaml': workspace(`{ma: ${OLD}, ten: Một}`, '{ma: Hoa, ten: Hai}'),
    ...files,
  });
  const { out } = await run(['report', '2026-03', '-f', 'json'], { cwd });
  return reportShape.parse(JSON.parse(out)).rows.map(({ unit, months }) => [unit, months['2026-03']?.status]);
};

test('a unit is known by either placement of its tone, and is shown as the workspace spells it', async () => {
  expect(await statuses({ 'phieu/a.yaml': sheet({ unit: NEW, date: '2026-03-05' }) })).toEqual([
    [OLD, 'scored'],
    ['Hoa', 'missing'],
  ]);
});

test('and so is the month of a sheet that is refused', async () => {
  const refused = sheet({ unit: NEW, date: '2026-03-05' });
  for (const text of [
    refused.replace('dang_so: 12', 'dang_so: mười hai'),
    refused.replace('so_lieu:', 'so_lieu: ['),
  ])
    expect(await statuses({ 'phieu/a.yaml': text })).toEqual([
      [OLD, 'error'],
      ['Hoa', 'missing'],
    ]);
});

test('two sheets of one meeting contradict each other whichever way the unit is spelt', async () => {
  const files = {
    'phieu/a.yaml': sheet({ unit: NEW, date: '2026-03-05' }),
    'phieu/b.yaml': sheet({ unit: OLD, date: '2026-03-05', present: 11 }),
  };
  expect((await statuses(files))[0]).toEqual([OLD, 'error']);
});

describe('a name in the place of a code', () => {
  const UNITS = workspace(
    '{ma: CB01, ten: Chi bộ Trường Mầm non Hoa Mai}',
    '{ma: CB02, ten: Chi bộ Trường Mầm non Hoa Cúc}',
    '{ma: CB03, ten: Chi bộ Khu phố 1}',
    '{ma: CB04, ten: Chi bộ Khu phố 2}',
  );
  const told = async (name: string): Promise<readonly string[]> => {
    const table = `Tên chi bộ,Ngày,Loại,Đảng số,3.1\n${name},05/03/2026,Thường kỳ,12,đạt\n`;
    const { out } = await run(['check', '-f', 'json'], {
      cwd: makeFolder({ 'shcb.yaml': UNITS, 'phieu/a.csv': table }),
    });
    const { problems } = checkShape.parse(JSON.parse(out));
    return problems.map(({ code, hint }) => `${code}: ${hint}`);
  };

  test('that no unit bears is answered with the one unit that has most of its words', async () => {
    expect(await told('MN Hoa Cúc')).toEqual([
      'unit-name-none: Có phải là "Chi bộ Trường Mầm non Hoa Cúc" (CB02)? Ghi đúng tên, hoặc ghi mã chi bộ.',
    ]);
  });

  test.each(['Khu phố 13', 'Trạm Y tế'])(
    '%s: with none where several or no units are like it',
    async (name) => {
      expect(await told(name)).toEqual([
        'unit-name-none: Ghi đúng tên như trong shcb.yaml, hoặc ghi mã chi bộ, như CB01.',
      ]);
    },
  );

  test('that is the code itself contradicts nothing', async () => {
    expect(await told('CB02')).toEqual([]);
  });
});
