import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { openScoring } from '../../../src/runner/session.ts';
import { type Survey, surveySheets } from '../../../src/runner/sheets/survey.ts';
import { memoryWorld } from '../../support/memory.ts';
import { sheet, workspace } from '../../support/sheets.ts';

const shcb = workspace('{ma: CB01}', '{ma: CB02}');
const march = sheet({ unit: 'CB01', date: '2026-03-05' });
const other = sheet({ unit: 'CB01', date: '2026-03-05', present: 11 });
const april = sheet({ unit: 'CB02', date: '2026-04-06' });

const survey = async (files: Readonly<Record<string, string>>, paths: readonly string[] = []) =>
  surveySheets(await openScoring(memoryWorld({ 'shcb.yaml': shcb, ...files }).io, paths, {}), paths, {});

const counted = ({ entries }: Survey): readonly string[] =>
  entries.map(({ meeting: { unit, date } }) => `${unit} ${date}`);

const codes = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ complaint, location }) => `${location?.file} ${complaint.code}`);

describe('what the inputs of a call hold', () => {
  test('sheets are counted in the order of the files, wherever they lie below the folder', async () => {
    const found = await survey({ 'phieu/2026-04/b.yaml': april, 'phieu/2026-03/a.yaml': march });
    expect([counted(found), found.inputCount]).toEqual([['CB01 2026-03-05', 'CB02 2026-04-06'], 2]);
    expect(found.refusals.problems()).toEqual([]);
  });

  test('a copy is counted once, and told', async () => {
    const found = await survey({ 'phieu/a.yaml': march, 'phieu/b.yaml': march });
    expect([counted(found), found.all.length]).toEqual([['CB01 2026-03-05'], 2]);
    expect(codes(found.refusals.problems())).toEqual(['phieu/b.yaml same-sheet']);
    expect(found.refusals.count()).toBe(0);
  });

  test('two that say different things of one meeting are both told, and neither is counted', async () => {
    const found = await survey({ 'phieu/a.yaml': march, 'phieu/b.yaml': other, 'phieu/c.yaml': april });
    expect(counted(found)).toEqual(['CB02 2026-04-06']);
    expect([...codes(found.refusals.problems())].sort()).toEqual([
      'phieu/a.yaml two-sheets',
      'phieu/b.yaml two-sheets',
    ]);
    expect([...found.refusals.faulty()]).toEqual(['CB01 2026-03']);
  });

  test('a draft is set aside', async () => {
    const found = await survey({ 'phieu/a.yaml': march, 'phieu/b.yaml': `${april}trang_thai: nhap\n` });
    expect([counted(found), found.aside.map(({ location }) => location.file)]).toEqual([
      ['CB01 2026-03-05'],
      ['phieu/b.yaml'],
    ]);
  });

  test('a record that cannot be read costs only itself, and its unit and month are known to be faulty', async () => {
    const broken = march.replace('  co_mat: 12', '  co_mat: nhiều');
    const found = await survey({ 'phieu/2026-03/a.yaml': broken, 'phieu/2026-04/b.yaml': april });
    expect([counted(found), found.refusals.count()]).toEqual([['CB02 2026-04-06'], 1]);
    expect([...found.refusals.faulty()]).toEqual(['CB01 2026-03']);
    expect(found.refusals.refused()).toEqual([{ unit: 'CB01', month: '2026-03', thematic: false }]);
  });

  test('each input has the months that it speaks of', async () => {
    const found = await survey({ 'phieu/a.yaml': march, 'phieu/b.yaml': april });
    expect([...found.inputMonths].map(([file, months]) => [file, [...months]])).toEqual([
      ['phieu/a.yaml', ['2026-03']],
      ['phieu/b.yaml', ['2026-04']],
    ]);
  });

  test('only the sheets that are asked for are given, in their order', async () => {
    const found = await survey({ 'phieu/a.yaml': march, 'phieu/b.yaml': april });
    const given: string[] = [];
    for await (const { usable } of found.sheets(found.entries.slice(1)))
      given.push(usable.sheet.meeting.unit);
    expect(given).toEqual(['CB02']);
  });

  test('a sheet that a call names is surveyed alone', async () => {
    const found = await survey({ 'phieu/a.yaml': march, 'phieu/b.yaml': april }, ['phieu/b.yaml']);
    expect(counted(found)).toEqual(['CB02 2026-04-06']);
  });

  test('without a folder of sheets there is nothing to survey, which is told with its cure', async () => {
    await expect(survey({})).rejects.toMatchObject({
      problems: [{ complaint: { code: 'sheets-missing', args: { path: 'phieu' } } }],
    });
  });
});
