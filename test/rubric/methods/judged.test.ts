import { describe, expect, test } from 'vitest';
import { meetingWith, printed, provenance, scoringWith } from '../../support/build-file.ts';

describe('met or not', () => {
  const met = { id: 'dat', points: 10_00, label: { code: 'met' } };
  const unmet = { id: 'khong_dat', points: 0, label: { code: 'unmet' } };

  test('a person judges: all the points or none', () => {
    const scoring = scoringWith({});
    expect(scoring).toMatchObject({
      judged: true,
      facts: [],
      options: [met, unmet],
      range: [0, 10_00],
      borders: [],
    });
    expect(scoring.choose({ result: 'dat' })).toEqual(met);
    expect(scoring.choose({ result: 'khong_dat' })).toEqual(unmet);
    expect(scoring.decide(meetingWith())).toBeUndefined();
  });

  test('a bonus is met or not', () => {
    expect(scoringWith({ role: 'diem_cong' }).options).toEqual([met, unmet]);
  });
});

describe('a deduction that is taken or not', () => {
  const clear = { id: 'khong_vi_pham', points: 0, label: { code: 'clear-of-fault' } };
  const fault = { id: 'co_vi_pham', points: 10_00, label: { code: 'at-fault' } };
  const scoring = () => scoringWith({ role: 'diem_tru' });

  test('asks for the fault', () => {
    expect(scoring().options).toEqual([clear, fault]);
  });

  test.each(['có', 'Có vi phạm', 'vi phạm', 'bị trừ', 'trừ', 'không đạt', '10'])(
    '%s is the fault',
    (result) => {
      expect(scoring().choose({ result })).toEqual(fault);
    },
  );

  test.each(['không', 'Không vi phạm', 'không trừ', 'không bị trừ', 'đạt', '0'])('%s is none', (result) => {
    expect(scoring().choose({ result })).toEqual(clear);
  });

  test.each(['đúng', 'chưa', 'chưa đạt', 'sai'])('%s could be either and is neither', (result) => {
    expect(scoring().choose({ result })).toBeUndefined();
  });
});

describe('a free number of points', () => {
  const scoring = () => scoringWith({ method: 'cho_diem' });

  test('a person gives it; facts decide nothing', () => {
    expect(scoring()).toMatchObject({
      judged: true,
      facts: [],
      options: null,
      range: [0, 10_00],
      borders: [],
    });
    expect(scoring().decide(meetingWith())).toBeUndefined();
  });

  test.each([
    ['0', 0],
    ['0,5', 50],
    ['7.5', 7_50],
    ['10', 10_00],
  ])('%s lies between nothing and the maximum, on the grid of a half', (result, points) => {
    expect(scoring().choose({ result })).toEqual({
      id: result,
      points,
      label: { code: 'points-given', args: { points } },
    });
  });

  test.each(['-0.5', '10.5', '0.25', 'dat', ''])('%j does not', (result) => {
    expect(scoring().choose({ result })).toBeUndefined();
  });
});

describe('one of several levels', () => {
  const levels = [
    { id: 'cao', name: 'Rất tốt', points: '10' },
    { id: 'thap', points: '2', citation: { document: 'qd', place: 'mục 3' } },
    { id: 'kem', points: '1', mark: 'de_xuat' },
  ];
  const forced = [{ when: { measure: 'vang_khong_ly_do', above: '0' }, toLevel: 'thap', ...provenance }];
  const scoring = () => scoringWith({ method: 'chon_muc', levels, forced });
  const [high, low, worst] = [
    {
      id: 'cao',
      name: 'Rất tốt',
      points: 10_00,
      label: { code: 'level-named', args: { name: 'Rất tốt' } },
    },
    {
      id: 'thap',
      points: 2_00,
      label: { code: 'level-named', args: { name: 'thap' } },
      source: { ...printed, place: 'mục 3' },
    },
    {
      id: 'kem',
      points: 1_00,
      label: { code: 'level-named', args: { name: 'kem' } },
      source: { ...printed, mark: 'de_xuat' },
    },
  ];

  test('a person chooses, by id, name or points; the lowest may be worth more than nothing', () => {
    expect(scoring().judged).toBe(true);
    expect(scoring().options).toStrictEqual([high, low, worst]);
    expect(scoring().range).toEqual([1_00, 10_00]);
    for (const result of ['cao', 'rất tốt', '10']) expect(scoring().choose({ result })).toEqual(high);
  });

  test('an event forces one of them, and its fact and border are those of the line', () => {
    expect(scoring().facts).toEqual(['vang_khong_ly_do']);
    expect(scoring().borders).toMatchObject([{ at: 0, unit: 'nguoi' }]);
    expect(scoring().decide(meetingWith({ vang_khong_ly_do: 0 }))).toBeUndefined();
    expect(scoring().decide(meetingWith({ vang_khong_ly_do: 1_00 }))).toEqual({
      option: low,
      reason: {
        code: 'forced-level',
        args: {
          fact: { name: { id: 'vang_khong_ly_do' }, value: 1_00, unit: 'nguoi' },
          kind: 'thuong_ky',
          points: 2_00,
        },
      },
      source: printed,
    });
  });
});
