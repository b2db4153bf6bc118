import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingWith, scoringWith } from '../../support/build-file.ts';

/** 90 minutes below 30 members, 120 from 30. */
const bySize = [
  { when: { measure: 'dang_so', below: '30' }, is: '90' },
  { when: { measure: 'dang_so', from: '30' }, is: '120' },
];
const method = { method: 'theo_yeu_cau', measure: 'thoi_luong', requirement: bySize };

const short = () =>
  scoringWith({
    ...method,
    levels: [
      { id: 'du', name: 'Đủ', points: '10', shortfall: { to: '0' } },
      { id: 'thieu_it', points: '5', shortfall: { above: '0', to: '15' } },
      { id: 'thieu', points: '0', shortfall: { above: '15' } },
    ],
  });
const reached = () =>
  scoringWith({
    ...method,
    levels: [
      { id: 'du', points: '10', reached: { from: '100' } },
      { id: 'nua', points: '5', reached: { from: '50', below: '100' } },
      { id: 'duoi_nua', points: '0', reached: { below: '50' } },
    ],
  });

const held = (thoi_luong: number, dang_so: number) => meetingWith({ thoi_luong, dang_so });
const levelOf = (scoring: ReturnType<typeof scoringWith>, meeting: Meeting) => {
  const decision = scoring.decide(meeting);
  return decision !== undefined && 'option' in decision ? decision.option.id : decision;
};

test('its facts are the number and what the requirement asks', () => {
  expect(short().judged).toBe(false);
  expect(short().facts).toEqual(['thoi_luong', 'dang_so']);
  const always = scoringWith({
    method: 'theo_yeu_cau',
    measure: 'thoi_luong',
    requirement: [{ when: { kind: ['thuong_ky'] }, is: '90' }],
    levels: [
      { id: 'a', points: '10', shortfall: { to: '0' } },
      { id: 'b', points: '0', shortfall: { above: '0' } },
    ],
  });
  expect(always.facts).toEqual(['thoi_luong']);
});

test('its levels are named by what is short or reached', () => {
  expect(short().options?.map(({ label }) => label)).toStrictEqual([
    { code: 'level-of-requirement', args: { name: 'Đủ', shortfall: { to: 0 }, unit: 'phut' } },
    { code: 'level-of-requirement', args: { shortfall: { above: 0, to: 15_00 }, unit: 'phut' } },
    { code: 'level-of-requirement', args: { shortfall: { above: 15_00 }, unit: 'phut' } },
  ]);
  expect(reached().options?.[0]?.label).toStrictEqual({
    code: 'level-of-requirement',
    args: { reached: { from: 100_00 }, unit: 'phut' },
  });
});

describe('what is short of the requirement', () => {
  test.each([
    [90_00, 29_00, 'du'],
    [91_00, 29_00, 'du'],
    [89_00, 29_00, 'thieu_it'],
    [75_00, 29_00, 'thieu_it'],
    [74_00, 29_00, 'thieu'],
    [120_00, 30_00, 'du'],
    [105_00, 30_00, 'thieu_it'],
    [104_00, 30_00, 'thieu'],
  ])('%i minutes (in hundredths) with %i members: %s', (minutes, members, level) => {
    expect(levelOf(short(), held(minutes, members))).toBe(level);
  });
});

describe('what is reached of the requirement', () => {
  test.each([
    [90_00, 29_00, 'du'],
    [89_00, 29_00, 'nua'],
    [45_00, 29_00, 'nua'],
    [44_00, 29_00, 'duoi_nua'],
    [60_00, 30_00, 'nua'],
    [59_00, 30_00, 'duoi_nua'],
  ])('%i minutes (in hundredths) with %i members: %s', (minutes, members, level) => {
    expect(levelOf(reached(), held(minutes, members))).toBe(level);
  });

  test('a level may ask for both', () => {
    const both = scoringWith({
      ...method,
      levels: [
        { id: 'cao', points: '10', shortfall: { to: '30' }, reached: { from: '70' } },
        { id: 'thap', points: '0', shortfall: { to: '30' }, reached: { below: '70' } },
      ],
    });
    // 60 of 90 is short by 30, and less than 70 %; 90 of 120 is short by 30, and 75 %.
    expect(levelOf(both, held(60_00, 29_00))).toBe('thap');
    expect(levelOf(both, held(90_00, 30_00))).toBe('cao');
    expect(levelOf(both, held(89_00, 30_00))).toMatchObject({ conflict: { code: 'no-level-fits' } });
  });
});

test('the reason names the number, the requirement and the level', () => {
  expect(short().decide(held(115_00, 32_00))).toEqual({
    option: short().options?.[1],
    reason: {
      code: 'placed',
      args: {
        value: {
          code: 'requirement-measured',
          args: {
            fact: { id: 'thoi_luong' },
            value: 115_00,
            required: 120_00,
            replaced: false,
            unit: 'phut',
          },
        },
        level: { code: 'level-of-requirement', args: { shortfall: { above: 0, to: 15_00 }, unit: 'phut' } },
      },
    },
  });
});

describe('while facts are missing the line is open', () => {
  test.each([
    ['the number', { dang_so: 20_00 }, ['thoi_luong']],
    ['what the requirement asks', { thoi_luong: 90_00 }, ['dang_so']],
    ['both', {}, ['thoi_luong', 'dang_so']],
  ])('%s', (_, facts, missing) => {
    const decision = short().decide(meetingWith(facts));
    expect(decision).toMatchObject({ open: short().options });
    expect([...new Set(Reflect.get(decision ?? {}, 'missing'))]).toEqual(missing);
  });
});

describe('a requirement that cannot be told', () => {
  const levels = [
    { id: 'du', points: '10', shortfall: { to: '0' } },
    { id: 'thieu', points: '0', shortfall: { above: '0' } },
  ];
  const requiring = (...requirement: readonly object[]) => scoringWith({ ...method, requirement, levels });

  test('none holds', () => {
    const scoring = requiring({ when: { kind: ['chuyen_de'] }, is: '90' });
    expect(scoring.decide(held(90_00, 20_00))).toEqual({
      conflict: { code: 'no-requirement', args: { criterion: '1.1' } },
    });
  });

  test('two hold', () => {
    const scoring = requiring(
      { when: { measure: 'dang_so', to: '30' }, is: '90' },
      { when: { measure: 'dang_so', from: '30' }, is: '120' },
    );
    expect(scoring.decide(held(90_00, 30_00))).toEqual({
      conflict: { code: 'two-requirements', args: { criterion: '1.1', first: 90_00, second: 120_00 } },
    });
    expect(levelOf(scoring, held(90_00, 29_00))).toBe('du');
  });

  test('one that holds by its occasion needs no fact of the others', () => {
    const scoring = requiring(
      { when: { kind: ['thuong_ky'] }, is: '60' },
      { when: { kind: ['chuyen_de'], measure: 'dang_so', from: '30' }, is: '120' },
    );
    expect(levelOf(scoring, meetingWith({ thoi_luong: 60_00 }))).toBe('du');
  });
});

describe('a requirement replaced by a fact of the meeting', () => {
  const replaced = () =>
    scoringWith({
      ...method,
      replacedBy: 'thoi_luong_rieng',
      levels: [
        { id: 'du', points: '10', shortfall: { to: '0' } },
        { id: 'thieu', points: '0', shortfall: { above: '0' } },
      ],
    });
  const given = (thoi_luong_rieng: number) => meetingWith({ thoi_luong: 60_00, thoi_luong_rieng });

  test('is that fact, whatever the size', () => {
    expect(replaced().decide(given(60_00))).toMatchObject({
      option: { id: 'du' },
      reason: { args: { value: { args: { required: 60_00, replaced: true } } } },
    });
    expect(levelOf(replaced(), given(61_00))).toBe('thieu');
    expect(levelOf(replaced(), held(90_00, 20_00))).toBe('du');
    expect(replaced().facts).toEqual(['thoi_luong', 'dang_so']);
  });

  test.each([0, -1_00])('must be more than nothing: %i is not', (fact) => {
    expect(replaced().decide(given(fact))).toEqual({
      conflict: {
        code: 'requirement-not-positive',
        args: { criterion: '1.1', fact: { id: 'thoi_luong_rieng' } },
      },
    });
  });

  test('is enough at a hundredth', () => {
    expect(levelOf(replaced(), given(1))).toBe('du');
  });
});

describe('the borders', () => {
  const seen = (scoring: ReturnType<typeof scoringWith>, meeting: Meeting) =>
    scoring.borders.map(({ at, unit, measured }) => ({ at, unit, measured: measured(meeting) }));
  const one = { numerator: 1_00, denominator: 1 };

  test('are those of the requirement and of what is short', () => {
    const size = { size: { numerator: 20_00, denominator: 1 }, step: one };
    // 110 of 120 minutes: 10 short.
    const lacking = { size: { numerator: 10_00, denominator: 1 }, step: one };
    expect(seen(short(), meetingWith({ dang_so: 32_00, thoi_luong: 110_00 }))).toEqual([
      { at: 30_00, unit: 'nguoi', measured: { ...size, size: { numerator: 32_00, denominator: 1 } } },
      { at: 30_00, unit: 'nguoi', measured: { ...size, size: { numerator: 32_00, denominator: 1 } } },
      { at: 0, unit: 'phut', measured: lacking },
      { at: 15_00, unit: 'phut', measured: lacking },
    ]);
  });

  test('are those of what is reached, in steps of one minute', () => {
    const share = {
      size: { numerator: 45_00 * 100_00, denominator: 90_00 },
      step: { numerator: 1_00 * 100_00, denominator: 90_00 },
    };
    expect(seen(reached(), held(45_00, 20_00)).slice(2)).toEqual([
      { at: 100_00, unit: 'phan_tram_yeu_cau', measured: share },
      { at: 50_00, unit: 'phan_tram_yeu_cau', measured: share },
    ]);
  });

  test('are not measured while a fact is missing', () => {
    for (const facts of [{ dang_so: 20_00 }, { thoi_luong: 90_00 }])
      for (const scoring of [short(), reached()])
        expect(
          seen(scoring, meetingWith(facts))
            .slice(2)
            .map(({ measured }) => measured),
        ).toEqual([undefined, undefined]);
  });
});
