import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/domain/meeting/assessment.ts';
import { toNumber } from '../../src/domain/values/hundredths.ts';
import { readWritten, scored, shippedRubric } from '../support/law.ts';

const id = 'an-phu/phieu-danh-gia';
const rubric = shippedRubric(id);

const judged = [
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.4',
  '4.6',
  '4.7',
  '4.8',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
  '6.1',
  '6.2',
  '6.3',
  '6.4',
  '8.1',
  '8.2',
];

/** A meeting of 20 members that loses nothing. */
const base = {
  chi_bo: 'CB01',
  ngay: '2026-03-05',
  loai: 'thuong_ky',
  so_lieu: {
    dang_so: 20,
    mien_sinh_hoat: 0,
    nhiem_vu_dac_biet: 0,
    co_mat: 20,
    vang_co_ly_do: 0,
    vang_khong_ly_do: 0,
    vang_qua_3_ky: 0,
    phat_bieu: 11,
    thoi_luong: 90,
    ty_le_chi_tieu: 90,
    ngay_dang_tai_tai_lieu: '2026-03-04',
    ngay_dang_tai_ket_luan: '2026-03-07',
  },
  tu_cham: Object.fromEntries(judged.map((line) => [line, 'dat'])),
};

interface Change {
  readonly loai?: string;
  readonly facts?: Readonly<Record<string, number | string>>;
  readonly answers?: Readonly<Record<string, string | null>>;
}

const assessed = ({ loai = base.loai, facts = {}, answers = {} }: Change) =>
  scored(
    rubric,
    readWritten(
      { ...base, loai, so_lieu: { ...base.so_lieu, ...facts }, tu_cham: { ...base.tu_cham, ...answers } },
      id,
    ),
  );

/** What is lost, line by line, worked out from the form by hand. */
const lost = (change: Change): Readonly<Record<string, number>> =>
  Object.fromEntries(
    findingsOf(assessed(change)).flatMap(({ criterion, awarded, possible }) =>
      awarded === null || awarded === possible ? [] : [[criterion, toNumber(possible - awarded)]],
    ),
  );

const attendance = (present: number, excused: number, more: Readonly<Record<string, number>> = {}) => ({
  facts: {
    dang_so: present + excused,
    co_mat: present,
    vang_co_ly_do: excused,
    phat_bieu: present,
    thoi_luong: 120,
    ...more,
  },
});

describe('the An Phú form, line by line', () => {
  test('the base meeting loses nothing', () => {
    expect(lost({})).toEqual({});
    expect(assessed({}).classification?.band).toBe('tot');
  });

  test.each<readonly [string, Change, Readonly<Record<string, number>>]>([
    [
      '29 members, 89 minutes: one short of 90',
      { facts: { dang_so: 29, co_mat: 29, phat_bieu: 15, thoi_luong: 89 } },
      { '1.1': 1 },
    ],
    ['29 members, 90 minutes', { facts: { dang_so: 29, co_mat: 29, phat_bieu: 15, thoi_luong: 90 } }, {}],
    [
      '30 members need 120 minutes',
      { facts: { dang_so: 30, co_mat: 30, phat_bieu: 16, thoi_luong: 119 } },
      { '1.1': 1 },
    ],
    ['exactly 15 minutes short is 4 points', { facts: { thoi_luong: 75 } }, { '1.1': 1 }],
    ['16 minutes short is 3', { facts: { thoi_luong: 74 } }, { '1.1': 2 }],
    ['30 minutes short is 3', { facts: { thoi_luong: 60 } }, { '1.1': 2 }],
    ['31 minutes short is 2', { facts: { thoi_luong: 59 } }, { '1.1': 3 }],
    ['exactly half is 2', { facts: { thoi_luong: 45 } }, { '1.1': 3 }],
    ['under half is 1', { facts: { thoi_luong: 44 } }, { '1.1': 4 }],
    ['27 of 30 present is 90 %', attendance(27, 3), {}],
    ['26 of 29 is not', attendance(26, 3), { '2.1': 1 }],
    ['15 of 20 is 75 %', attendance(15, 5), { '2.1': 1 }],
    ['14 of 19 is not', attendance(14, 5), { '2.1': 2 }],
    ['13 of 20 is 65 %', attendance(13, 7), { '2.1': 2 }],
    ['12 of 19 is not', attendance(12, 7), { '2.1': 3 }],
    ['exempt members leave the base', attendance(18, 2, { dang_so: 25, mien_sinh_hoat: 5 }), {}],
    ['special duty leaves the base', attendance(18, 2, { dang_so: 23, nhiem_vu_dac_biet: 3 }), {}],
    ['one unexcused absence forces 1', { facts: { co_mat: 19, vang_khong_ly_do: 1 } }, { '2.1': 3 }],
    ['one member absent too long', { facts: { vang_qua_3_ky: 1 } }, { '2.2': 1 }],
    ['documents on the day itself', { facts: { ngay_dang_tai_tai_lieu: '2026-03-05' } }, { '3.5': 2 }],
    ['documents a month earlier', { facts: { ngay_dang_tai_tai_lieu: '2026-02-05' } }, {}],
    ['half of those present speak: 4 points', { facts: { phat_bieu: 10 } }, { '4.5': 1 }],
    ['40 % speak', { facts: { phat_bieu: 8 } }, { '4.5': 1 }],
    ['35 % speak', { facts: { phat_bieu: 7 } }, { '4.5': 2 }],
    ['30 % speak', { facts: { phat_bieu: 6 } }, { '4.5': 2 }],
    ['25 % speak', { facts: { phat_bieu: 5 } }, { '4.5': 3 }],
    ['nobody speaks', { facts: { phat_bieu: 0 } }, { '4.5': 3 }],
    ['89.99 % of the targets', { facts: { ty_le_chi_tieu: '89,99' } }, { '7.1': 3 }],
    ['80 %', { facts: { ty_le_chi_tieu: 80 } }, { '7.1': 3 }],
    ['79.99 %', { facts: { ty_le_chi_tieu: '79.99' } }, { '7.1': 6 }],
    ['69.99 %', { facts: { ty_le_chi_tieu: '69.99' } }, { '7.1': 10 }],
    ['59.99 %', { facts: { ty_le_chi_tieu: '59.99' } }, { '7.1': 15 }],
    ['49.99 %', { facts: { ty_le_chi_tieu: '49.99%' } }, { '7.1': 20 }],
    ['above 100 % is the top level', { facts: { ty_le_chi_tieu: 130 } }, {}],
    ['conclusions on the third day', { facts: { ngay_dang_tai_ket_luan: '2026-03-08' } }, { '8.3': 1 }],
    [
      'a thematic part that was not good enough',
      { loai: 'ket_hop', answers: { '4.3': 'khong_dat' } },
      { '4.3': 5 },
    ],
    ['a thematic part', { loai: 'chuyen_de', answers: { '4.3': 'dat' } }, {}],
    [
      'every judged line lost',
      { answers: Object.fromEntries(judged.map((line) => [line, 'khong_dat'])) },
      Object.fromEntries(
        judged.map((line) => [
          line,
          {
            '3.1': 3,
            '3.2': 2,
            '3.3': 2,
            '3.4': 1,
            '4.1': 5,
            '4.2': 10,
            '4.4': 2,
            '4.6': 1,
            '4.7': 1,
            '4.8': 1,
            '5.1': 2,
            '5.2': 4,
            '5.3': 3,
            '5.4': 1,
            '6.1': 1,
            '6.2': 2,
            '6.3': 1,
            '6.4': 1,
            '8.1': 2,
            '8.2': 2,
          }[line] ?? 0,
        ]),
      ),
    ],
  ])('%s', (_name, change, wanted) => {
    expect(lost(change)).toEqual(wanted);
    const sum = Object.values(wanted).reduce((total, points) => total + points, 0);
    expect(toNumber(assessed(change).total ?? Number.NaN)).toBe(100 - sum);
  });

  test.each([
    [{ '4.2': 'khong_dat' }, 90, 'tot'],
    [{ '4.2': 'khong_dat', '4.6': 'khong_dat' }, 89, 'kha'],
    [
      {
        '4.2': 'khong_dat',
        '4.1': 'khong_dat',
        '5.2': 'khong_dat',
        '5.3': 'khong_dat',
        '3.1': 'khong_dat',
        '3.2': 'khong_dat',
        '3.3': 'khong_dat',
        '4.6': 'khong_dat',
      },
      70,
      'kha',
    ],
    [
      {
        '4.2': 'khong_dat',
        '4.1': 'khong_dat',
        '5.2': 'khong_dat',
        '5.3': 'khong_dat',
        '3.1': 'khong_dat',
        '3.2': 'khong_dat',
        '3.3': 'khong_dat',
        '4.6': 'khong_dat',
        '4.7': 'khong_dat',
      },
      69,
      'trung_binh',
    ],
  ])('%j is %i points, %s', (answers, total, band) => {
    const assessment = assessed({ answers });
    expect(toNumber(assessment.total ?? Number.NaN)).toBe(total);
    expect(assessment.classification?.band).toBe(band);
  });

  test('two lines unanswered, 14 points open: no band, only a range', () => {
    const assessment = assessed({ answers: { '4.2': null, '5.2': null } });
    expect(assessment).toMatchObject({
      total: null,
      classification: null,
      range: [86_00, 100_00],
      possibleBands: ['tot', 'kha'],
    });
  });

  test('the lowest possible meeting has 14 points, not 0', () => {
    const answers = Object.fromEntries([...judged, '4.3'].map((line) => [line, 'khong_dat']));
    const facts = {
      co_mat: 10,
      vang_co_ly_do: 9,
      vang_khong_ly_do: 1,
      vang_qua_3_ky: 1,
      phat_bieu: 0,
      thoi_luong: 10,
      ty_le_chi_tieu: 0,
      ngay_dang_tai_tai_lieu: '2026-03-05',
      ngay_dang_tai_ket_luan: '2026-04-05',
    };
    expect(assessed({ loai: 'chuyen_de', facts, answers })).toMatchObject({
      total: 14_00,
      classification: { band: 'kem' },
    });
  });

  test('a line that does not apply counts in full, with the words the unit gave', () => {
    const meeting = readWritten(
      {
        ...base,
        tu_cham: { ...base.tu_cham, '3.3': { ket_qua: 'khong_ap_dung', ly_do: 'Chi bộ chỉ có bí thư' } },
      },
      id,
    );
    const finding = findingsOf(scored(rubric, meeting)).find(({ criterion }) => criterion === '3.3');
    expect(finding).toMatchObject({
      outcome: 'not-applicable',
      awarded: 2_00,
      reason: { args: { claim: 'Chi bộ chỉ có bí thư' } },
    });
  });
});
