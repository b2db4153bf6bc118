import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { reportShape } from '../support/results.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

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
