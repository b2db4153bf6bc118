import { describe, expect, test } from 'vitest';
import { factFlaws, withDerivedFacts } from '../../../src/rubric/meeting/meeting-facts.ts';
import { factsOf, meetingFile } from '../../support/build-file.ts';

const flaws = (facts: Parameters<typeof factsOf>[0], more: object = {}) =>
  factFlaws(factsOf(facts), meetingFile({ ...more }));

const at = (...ids: readonly string[]) => ids.map((id) => ['facts', id]);

describe('those present, absent and excused are together all members', () => {
  const heads = {
    dang_so: 30_00,
    co_mat: 20_00,
    vang_co_ly_do: 4_00,
    vang_khong_ly_do: 3_00,
    mien_sinh_hoat: 2_00,
    nhiem_vu_dac_biet: 1_00,
  };
  const ids = ['co_mat', 'vang_co_ly_do', 'vang_khong_ly_do', 'mien_sinh_hoat', 'nhiem_vu_dac_biet'] as const;

  test('20 + 4 + 3 + 2 + 1 is 30', () => {
    expect(flaws(heads)).toEqual([]);
  });

  test.each([
    [19_00, 29_00],
    [21_00, 31_00],
  ])('with %i hundredths present the sum is %i, and every count is named', (co_mat, sum) => {
    expect(flaws({ ...heads, co_mat })).toEqual([
      {
        severity: 'error',
        complaint: {
          code: 'head-count',
          args: {
            parts: ids.map((id) => ({ id, value: { ...heads, co_mat }[id] })),
            sum,
            total: 30_00,
            complete: true,
          },
        },
        path: ['facts', 'dang_so'],
        also: at(...ids),
      },
    ]);
  });

  test('while a count is open, the others are not more than all', () => {
    expect(flaws({ dang_so: 30_00, co_mat: 30_00 })).toEqual([]);
    expect(flaws({ dang_so: 30_00, co_mat: 20_00, vang_co_ly_do: 9_00 })).toEqual([]);
    expect(flaws({ dang_so: 30_00, co_mat: 30_00, mien_sinh_hoat: 1_00 })).toEqual([
      {
        severity: 'error',
        complaint: {
          code: 'head-count',
          args: {
            parts: [
              { id: 'co_mat', value: 30_00 },
              { id: 'mien_sinh_hoat', value: 1_00 },
            ],
            sum: 31_00,
            total: 30_00,
            complete: false,
          },
        },
        path: ['facts', 'dang_so'],
        also: at('co_mat', 'mien_sinh_hoat'),
      },
    ]);
  });

  test('without the number of members nothing is added up', () => {
    const { dang_so: _, ...parts } = heads;
    expect(flaws(parts)).toEqual([]);
  });
});

describe('no more than those they are counted among', () => {
  const moreThan = (part: string, value: number, whole: string, limit: number, path: readonly string[]) => [
    {
      severity: 'error',
      complaint: { code: 'more-than', args: { part, value, whole, limit } },
      path,
      also: [['facts', whole]],
    },
  ];

  test('speakers among those present', () => {
    expect(flaws({ phat_bieu: 20_00, co_mat: 20_00 })).toEqual([]);
    expect(flaws({ phat_bieu: 21_00, co_mat: 20_00 })).toEqual(
      moreThan('phat_bieu', 21_00, 'co_mat', 20_00, ['facts', 'phat_bieu']),
    );
    expect(flaws({ phat_bieu: 21_00 })).toEqual([]);
  });

  test('members long absent among all', () => {
    expect(flaws({ vang_qua_3_ky: 31_00, dang_so: 30_00 })).toEqual(
      moreThan('vang_qua_3_ky', 31_00, 'dang_so', 30_00, ['facts', 'vang_qua_3_ky']),
    );
    expect(flaws({ vang_qua_3_ky: 30_00, dang_so: 30_00 })).toEqual([]);
    expect(flaws({ vang_qua_3_ky: 30_00 })).toEqual([]);
  });

  test('votes, those for and those against, among those present', () => {
    const vote = (inFavour: string, against?: string) => ({ vote: { inFavour, against } });
    expect(flaws({ co_mat: 20_00 }, vote('15', '5'))).toEqual([]);
    expect(flaws({ co_mat: 20_00 }, vote('20'))).toEqual([]);
    expect(flaws({ co_mat: 20_00 }, vote('15', '6'))).toEqual(
      moreThan('bieu_quyet', 21_00, 'co_mat', 20_00, ['vote']),
    );
    expect(flaws({ co_mat: 20_00 }, vote('21'))).toEqual(
      moreThan('bieu_quyet', 21_00, 'co_mat', 20_00, ['vote']),
    );
    expect(flaws({}, vote('21'))).toEqual([]);
  });
});

describe('length and hours tell one story', () => {
  const hours = { bat_dau: 840_00, ket_thuc: 960_00 };

  test('14:00 to 16:00 is 120 minutes', () => {
    expect(flaws({ ...hours, thoi_luong: 120_00 })).toEqual([]);
    expect(flaws(hours)).toEqual([]);
    expect(flaws({ ...hours, thoi_luong: 121_00 })).toEqual([
      {
        severity: 'error',
        complaint: {
          code: 'duration-differs',
          args: { start: 840, end: 960, duration: 121_00, computed: 120 },
        },
        path: ['facts', 'thoi_luong'],
        also: at('bat_dau', 'ket_thuc'),
      },
    ]);
  });

  test.each([840_00, 839_00])('an end at %i is not after the start', (ket_thuc) => {
    expect(flaws({ ...hours, ket_thuc, thoi_luong: 120_00 })).toEqual([
      {
        severity: 'error',
        complaint: { code: 'end-before-start', args: { start: 840, end: ket_thuc / 100 } },
        path: ['facts', 'ket_thuc'],
        also: at('bat_dau'),
      },
    ]);
  });

  test('one hour alone says nothing of the length', () => {
    expect(flaws({ bat_dau: 840_00, thoi_luong: 120_00 })).toEqual([]);
    expect(flaws({ ket_thuc: 960_00, thoi_luong: 120_00 })).toEqual([]);
  });
});

test('a conclusion posted before its meeting is noticed; on the same day it is not', () => {
  expect(flaws({ ngay_dang_tai_ket_luan: '2026-03-05' })).toEqual([]);
  expect(flaws({ ngay_dang_tai_ket_luan: '2026-03-04' })).toEqual([
    {
      severity: 'warning',
      complaint: {
        code: 'concluded-before',
        args: { fact: 'ngay_dang_tai_ket_luan', day: '2026-03-04', date: '2026-03-05' },
      },
      path: ['facts', 'ngay_dang_tai_ket_luan'],
    },
  ]);
});

test('as many codes as members absent with reason', () => {
  const recorded = (vang_co_ly_do: number) => ({ ma_vang_co_ly_do: ['A1', 'B2'], vang_co_ly_do });
  expect(flaws(recorded(2_00))).toEqual([]);
  expect(flaws(recorded(3_00))).toEqual([
    {
      severity: 'error',
      complaint: { code: 'codes-differ', args: { codes: 2, count: 3_00 } },
      path: ['facts', 'ma_vang_co_ly_do'],
      also: at('vang_co_ly_do'),
    },
  ]);
  expect(flaws({ ma_vang_co_ly_do: ['A1'] })).toEqual([]);
  expect(flaws({ vang_co_ly_do: 3_00 })).toEqual([]);
});

describe('the length follows from the hours', () => {
  const derived = (facts: Parameters<typeof factsOf>[0]) => [...withDerivedFacts(factsOf(facts))];

  test('where it was not written', () => {
    expect(derived({ bat_dau: 840_00, ket_thuc: 960_00 })).toEqual([
      ['bat_dau', 840_00],
      ['ket_thuc', 960_00],
      ['thoi_luong', 120_00],
    ]);
  });

  test.each([
    ['it was written', { bat_dau: 840_00, ket_thuc: 960_00, thoi_luong: 90_00 }],
    ['the start is missing', { ket_thuc: 960_00 }],
    ['the end is missing', { bat_dau: 840_00 }],
    ['the end is the start', { bat_dau: 840_00, ket_thuc: 840_00 }],
    ['the end is before the start', { bat_dau: 840_00, ket_thuc: 830_00 }],
  ])('but not where %s', (_, facts) => {
    expect(derived(facts)).toEqual(Object.entries(facts));
  });
});
