import { describe, expect, test } from 'vitest';
import { type Assessment, type Finding, findingsOf } from '../../src/domain/meeting/assessment.ts';
import { assess } from '../../src/engine/meeting/assess.ts';
import { possibleBands } from '../../src/engine/meeting/classify.ts';
import { nextBand } from '../../src/engine/meeting/next-band.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { bareMeeting } from '../naive/bare-meeting.ts';
import { readLawText, rubricPath, soundRubric } from '../support/build-rubric.ts';
import { shippedRubric } from '../support/law.ts';
import { replaced } from '../support/place.ts';

const rubricFrom = (text: string): Rubric => {
  const read = readLawText(text, rubricPath);
  if ('problems' in read || read.law.kind !== 'rubric') throw new Error(JSON.stringify(read));
  return read.law.rubric;
};

const facts = {
  dang_so: 20,
  mien_sinh_hoat: 0,
  co_mat: 20,
  vang_khong_ly_do: 0,
  phat_bieu: 10,
  thoi_luong: 90,
  ngay_quy_dinh: '2026-03-05',
};

const meetingOf = (rubric: Rubric, so_lieu: Readonly<Record<string, number | string>>, tu_cham = {}) =>
  bareMeeting(
    {
      chi_bo: 'CB01',
      ngay: '2026-03-05',
      loai: 'thuong_ky',
      so_lieu: { ...so_lieu },
      tu_cham: { '1.1': 'dat', '1.2': 'cao', '1.3': '7,5', ...tu_cham },
    },
    rubric,
  );

const lineOf = (assessment: ReturnType<typeof assess>, id: string) =>
  'conflicts' in assessment ? undefined : findingsOf(assessment).find(({ criterion }) => criterion === id);

describe('two events that force a level', () => {
  const second = `          - khi: {dai_luong: phat_bieu, den: 0}
            ve_muc: cao
            can_cu: {van_ban: hd}
            xac_minh: thu_cap
`;
  const rubric = rubricFrom(
    replaced(
      soundRubric,
      '        can_cu: {van_ban: qd, vi_tri: dòng 1.2}',
      `${second}        can_cu: {van_ban: qd, vi_tri: dòng 1.2}`,
    ),
  );

  test('different ones are a conflict that names the line', () => {
    const both = assess(rubric, meetingOf(rubric, { ...facts, vang_khong_ly_do: 1, phat_bieu: 0 }));
    expect(both).toMatchObject({ conflicts: [{ code: 'two-forced', args: { criterion: '1.2' } }] });
  });

  test('one that bites while the other is not known leaves the line open between them', () => {
    const { phat_bieu: _, ...known } = facts;
    const assessment = assess(rubric, meetingOf(rubric, { ...known, vang_khong_ly_do: 1 }));
    expect(lineOf(assessment, '1.2')).toMatchObject({ outcome: 'not-assessed', range: [2_50, 7_50] });
  });

  test('the source of what it decides is made once, not once a meeting', () => {
    const meeting = meetingOf(rubric, { ...facts, vang_khong_ly_do: 1 });
    const [first, again] = [1, 2].map(() => lineOf(assess(rubric, meeting), '1.2'));
    expect(first?.source).toBeDefined();
    expect(again?.source).toBe(first?.source);
  });

  test('one alone decides, whatever was answered', () => {
    const assessment = assess(rubric, meetingOf(rubric, { ...facts, vang_khong_ly_do: 1 }));
    expect(lineOf(assessment, '1.2')).toMatchObject({ awarded: 2_50, reason: { code: 'forced-level' } });
  });
});

describe('a line that a fact may put out of scope', () => {
  const rule = 'neu: Chi bộ chỉ có bí thư';
  const rubric = rubricFrom(replaced(soundRubric, rule, 'khi: {dai_luong: dang_so, duoi: 3}'));
  const { dang_so: _, ...without } = facts;

  test('stays open, up to full marks, while the fact is missing', () => {
    const assessment = assess(rubric, meetingOf(rubric, without, { '1.1': 'khong_dat' }));
    expect(lineOf(assessment, '1.1')).toMatchObject({ outcome: 'not-assessed', range: [0, 5_00] });
  });

  test('counts in full when it is out, and is judged when it is in', () => {
    const small = assess(
      rubric,
      meetingOf(rubric, { ...facts, dang_so: 2, co_mat: 2 }, { '1.1': 'khong_dat' }),
    );
    expect(lineOf(small, '1.1')).toMatchObject({ outcome: 'not-applicable', awarded: 5_00 });
    const large = assess(
      rubric,
      meetingOf(rubric, { ...facts, dang_so: 3, co_mat: 3 }, { '1.1': 'khong_dat' }),
    );
    expect(lineOf(large, '1.1')).toMatchObject({ outcome: 'unmet', awarded: 0 });
  });
});

test('a fact that two requirements wait for is named once', () => {
  const rubric = rubricFrom(soundRubric);
  const { dang_so: _, ...without } = facts;
  expect(lineOf(assess(rubric, meetingOf(rubric, without)), '2.4')).toMatchObject({
    outcome: 'not-assessed',
    reason: { code: 'facts-missing', args: { facts: [{ id: 'dang_so' }] } },
  });
});

test('a free number of points need grow by no more than what is missing', () => {
  const rubric = rubricFrom(soundRubric);
  const assessment = assess(rubric, meetingOf(rubric, facts, { '1.2': 'thap', '1.3': '5,5' }));
  if ('conflicts' in assessment) throw new Error('scored');
  // 5 + 2.5 + 5.5 + 30 = 43: two short of Tốt.
  expect(assessment.total).toBe(43_00);
  const next = nextBand(assessment, rubric);
  expect(next).toMatchObject({ band: 'tot', short: 2_00 });
  expect(next?.ways[0]).toMatchObject({ total: 45_00, improvements: [{ criterion: '1.3', gain: 2_00 }] });
});

describe('bands that an open sheet may still come to', () => {
  const circumstances = { date: '2026-03-05', kind: 'thuong_ky', facts: new Map() } as const;
  const rubric = shippedRubric('an-phu/phieu-danh-gia');

  test.each([
    [[90_00, 100_00], ['tot']],
    [
      [89_99, 90_00],
      ['tot', 'kha'],
    ],
    [[70_00, 89_99], ['kha']],
    [
      [69_99, 70_00],
      ['kha', 'trung_binh'],
    ],
    [[50_00, 69_99], ['trung_binh']],
    [
      [49_99, 50_00],
      ['trung_binh', 'kem'],
    ],
    [[0, 49_99], ['kem']],
    [
      [14_00, 100_00],
      ['tot', 'kha', 'trung_binh', 'kem'],
    ],
  ] as const)('between %j: %j', (range, bands) => {
    expect(possibleBands({ rubric, meeting: circumstances, groups: [] }, range)).toEqual(bands);
  });

  const gated = rubricFrom(soundRubric);
  const possible = (range: readonly [number, number], findings: readonly Finding[]) => {
    const [source] = findings.map((one) => one.source);
    if (source === undefined) throw new Error('no finding');
    const group = { id: '1', title: '', possible: 0, awarded: null, range, findings, source };
    return possibleBands({ rubric: gated, meeting: circumstances, groups: [group] }, range);
  };
  const finding = (
    criterion: string,
    awarded: number | null,
    range: readonly [number, number],
    possible: number,
  ) => {
    const assessed = assess(gated, meetingOf(gated, facts));
    const base = lineOf(assessed, criterion);
    if (base === undefined) throw new Error(criterion);
    return { ...base, awarded, range, possible };
  };

  test('a condition that may still fail keeps the band below in play', () => {
    const open = [finding('1.1', null, [0, 5_00], 5_00), finding('2.4', 10_00, [10_00, 10_00], 10_00)];
    expect(possible([45_00, 50_00], open)).toEqual(['tot', 'kha']);
  });

  test('a condition that has surely failed rules the band out', () => {
    const failed = [finding('1.1', 0, [0, 0], 5_00), finding('2.4', null, [0, 10_00], 10_00)];
    expect(possible([45_00, 45_00], failed)).toEqual(['kha']);
  });

  test('a condition that holds leaves the band alone', () => {
    const met = [finding('1.1', 5_00, [5_00, 5_00], 5_00), finding('2.4', 10_00, [10_00, 10_00], 10_00)];
    expect(possible([45_00, 50_00], met)).toEqual(['tot']);
  });

  test('a complete sheet has one possible band, the one it was given', () => {
    const assessment: Assessment | { conflicts: unknown } = assess(gated, meetingOf(gated, facts));
    expect(assessment).toMatchObject({
      total: 50_00,
      classification: { band: 'tot' },
      possibleBands: ['tot'],
    });
  });
});
