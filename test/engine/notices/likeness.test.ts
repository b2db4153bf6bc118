import { describe, expect, test } from 'vitest';
import type { Answer, Meeting } from '../../../src/domain/meeting/meeting.ts';
import { likenessOf } from '../../../src/engine/notices/likeness.ts';
import { line, meetingWith, rubricOf } from '../../support/build-file.ts';

const rubric = rubricOf([line('1.1'), line('1.2')], {
  ownFacts: [
    { id: 'bai_viet', name: 'bài viết', type: 'lan' },
    { id: 'co_to', name: 'có tổ', type: 'co_khong' },
  ],
});

/** 27 of 30 came, 15 spoke, 125 minutes, 92 %. */
const facts = {
  dang_so: 30_00,
  co_mat: 27_00,
  vang_co_ly_do: 3_00,
  phat_bieu: 15_00,
  thoi_luong: 125_00,
  ty_le_chi_tieu: 92_00,
};

const lost: Answer = { result: 'khong_dat', reason: 'Chưa biểu dương' };

const meeting = (more: Partial<Meeting> = {}, other: Parameters<typeof meetingWith>[0] = facts) =>
  meetingWith(other, {
    answers: {
      tu_cham: new Map<string, Answer>([
        ['1.1', { result: 'dat' }],
        ['1.2', lost],
      ]),
      tham_dinh: new Map(),
    },
    ...more,
  });

const likeness = (of: Meeting) => JSON.stringify(likenessOf(of, rubric));

const answersOf = (own: Readonly<Record<string, Answer>>): Meeting['answers'] => ({
  tu_cham: new Map(Object.entries(own)),
  tham_dinh: new Map(),
});

describe('two sheets are alike', () => {
  test.each([
    ['of another unit and day', meeting({ unit: 'CB02', date: '2026-04-09' })],
    ['with another day of posting', meeting({}, { ...facts, ngay_dang_tai_tai_lieu: '2026-04-02' })],
    [
      'with its answers in another order',
      meeting({ answers: answersOf({ '1.2': lost, '1.1': { result: 'dat' } }) }),
    ],
    [
      'with its answers spelt otherwise',
      meeting({ answers: answersOf({ '1.1': { result: 'Đạt' }, '1.2': lost }) }),
    ],
    ['with its facts in another order', meeting({}, Object.fromEntries(Object.entries(facts).reverse()))],
  ])('%s', (_, other) => {
    expect(likeness(other)).toBe(likeness(meeting()));
  });

  test.each([
    ['one minute more', meeting({}, { ...facts, thoi_luong: 126_00 })],
    ['a fact more', meeting({}, { ...facts, bat_dau: 840_00 })],
    ['another answer', meeting({ answers: answersOf({ '1.1': lost, '1.2': lost }) })],
    ['another kind of meeting', meeting({ kind: 'ket_hop' })],
    [
      'another word in a reason',
      meeting({
        answers: answersOf({ '1.1': { result: 'dat' }, '1.2': { ...lost, reason: 'Chưa nêu gương' } }),
      }),
    ],
  ])('but not with %s', (_, other) => {
    expect(likeness(other)).not.toBe(likeness(meeting()));
  });
});

describe('what two meetings hardly share', () => {
  const without = (...ids: readonly string[]) =>
    meeting({}, Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id))));

  test('three such facts tell, two do not', () => {
    expect(likenessOf(without('ty_le_chi_tieu'), rubric)).not.toBeNull();
    expect(likenessOf(without('ty_le_chi_tieu', 'thoi_luong'), rubric)).toBeNull();
  });

  test.each([
    ['everybody came', { vang_co_ly_do: 0 }],
    ['everybody spoke', { phat_bieu: 27_00 }],
    ['all targets were met', { ty_le_chi_tieu: 100_00 }],
    ['nothing was counted', { phat_bieu: 0 }],
  ])('%s: that repeats honestly', (_, more) => {
    const three = Object.fromEntries(Object.entries(facts).filter(([id]) => id !== 'thoi_luong'));
    expect(likenessOf(meeting({}, three), rubric)).not.toBeNull();
    expect(likenessOf(meeting({}, { ...three, ...more }), rubric)).toBeNull();
  });

  test('a number of the rubric itself tells, a yes or no does not', () => {
    const two = { co_mat: 27_00, vang_co_ly_do: 3_00, phat_bieu: 15_00 };
    expect(likenessOf(meeting({}, { ...two, bai_viet: 4_00 }), rubric)).not.toBeNull();
    expect(likenessOf(meeting({}, { ...two, co_to: 1_00 }), rubric)).toBeNull();
  });
});
