import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { checkFiles } from '../../../src/runner/check/check.ts';
import { openScoring } from '../../../src/runner/session.ts';
import { scoreSheets } from '../../../src/runner/sheets/score-sheets.ts';
import { surveySheets } from '../../../src/runner/sheets/survey.ts';
import { memoryWorld } from '../../support/memory.ts';
import { replaced } from '../../support/place.ts';
import { sheet, workspace } from '../../support/sheets.ts';

const shcb = workspace('{ma: CB01}', '{ma: CB02}');

/** A meeting that one member, named by code, was excused from; how often in a row is said only where it is given. */
const missed = (date: string, inRow: string | null): string =>
  replaced(
    sheet({ unit: 'CB01', date, present: 11 }),
    '  vang_qua_3_ky: 0',
    `  ma_vang_co_ly_do: [DV01]${inRow === null ? '' : `\n  vang_qua_3_ky: ${inRow}`}`,
  );

const months = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05'] as const;

/** Four months in which one member was excused; the fourth says of it what is given. */
const fourMonths = (inRow: string | null) => ({
  'shcb.yaml': shcb,
  ...Object.fromEntries(
    months.map((date, index) => [`phieu/${date.slice(0, 7)}.yaml`, missed(date, index < 3 ? '0' : inRow)]),
  ),
});

const codes = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ complaint, location }) => `${location?.file}: ${complaint.code}`).sort();

const checked = async (files: Readonly<Record<string, string>>, paths: readonly string[] = []) =>
  (await checkFiles(await openScoring(memoryWorld(files).io, paths, {}), paths, {})).checked;

/** What scoring tells of the same files. */
const scored = async (files: Readonly<Record<string, string>>, paths: readonly string[] = []) => {
  const survey = await surveySheets(await openScoring(memoryWorld(files).io, paths, {}), paths, {});
  const warnings: Problem[] = [];
  for await (const one of scoreSheets(survey, survey.entries, null)) warnings.push(...one.warnings);
  return [...survey.refusals.problems(), ...warnings];
};

describe('checking is scoring that prints less', () => {
  test('a sheet whose facts earlier sheets contradict is refused, as it is when it is scored', async () => {
    const files = fourMonths('0');
    const { files: counted, problems } = await checked(files);
    expect(codes(problems)).toContain('phieu/2026-04.yaml: state-contradiction');
    expect(codes(await scored(files))).toContain('phieu/2026-04.yaml: state-contradiction');
    expect(counted.find(({ file }) => file === 'phieu/2026-04.yaml')).toMatchObject({
      refused: 1,
      errors: 1,
    });
    expect(counted.find(({ file }) => file === 'phieu/2026-03.yaml')).toMatchObject({
      refused: 0,
      errors: 0,
    });
  });

  test('earlier sheets are looked up even where only the later one is named', async () => {
    const { problems } = await checked(fourMonths('0'), ['phieu/2026-04.yaml']);
    expect(codes(problems)).toEqual(['phieu/2026-04.yaml: state-contradiction']);
  });

  test('a line that earlier sheets complete is not open', async () => {
    const { files, problems } = await checked(fourMonths(null));
    expect(codes(problems).filter((code) => code.includes('state'))).toEqual([]);
    expect(files.find(({ file }) => file === 'phieu/2026-04.yaml')).toMatchObject({
      open: [],
      unfinished: 0,
    });
  });

  test('the same line is open where the earlier sheets are not there', async () => {
    const only = { 'shcb.yaml': shcb, 'phieu/2026-04.yaml': missed('2026-04-05', null) };
    const { files } = await checked(only);
    expect(files.find(({ file }) => file === 'phieu/2026-04.yaml')).toMatchObject({
      open: ['2.2'],
      unfinished: 1,
    });
  });

  test('a sheet that another took the place of is refused by nobody', async () => {
    const draft = `${missed('2026-04-05', '0')}trang_thai: nhap\n`;
    const files = { ...fourMonths('1'), 'phieu/nhap.yaml': draft };
    expect(codes(await scored(files))).not.toContain('phieu/nhap.yaml: state-contradiction');
    expect(codes((await checked(files)).problems)).not.toContain('phieu/nhap.yaml: state-contradiction');
  });

  test('whatever scoring refuses, checking refuses, and nothing else', async () => {
    const broken = replaced(sheet({ unit: 'CB02', date: '2026-03-05' }), '  dang_so: 12', '  dang_so: 13');
    for (const files of [
      fourMonths('0'),
      fourMonths('1'),
      fourMonths(null),
      { 'shcb.yaml': shcb, 'phieu/a.yaml': broken },
    ])
      expect(codes((await checked(files)).problems.filter(({ severity }) => severity === 'error'))).toEqual(
        codes((await scored(files)).filter(({ severity }) => severity === 'error')),
      );
  });
});
