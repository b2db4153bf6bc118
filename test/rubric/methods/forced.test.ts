import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/rubric/methods/scoring.ts';
import { meetingWith, printed, provenance, scoringWith } from '../../support/build-file.ts';

const levels = [
  { id: 'cao', points: '10', from: '100' },
  { id: 'vua', points: '5', from: '50', below: '100' },
  { id: 'thap', points: '1', below: '50' },
];
const when = (measure: string) => ({ measure, above: '0' });
const event = (measure: string, toLevel: string) => ({ when: when(measure), toLevel, ...provenance });

const judged = (...forced: readonly object[]) =>
  scoringWith({
    method: 'chon_muc',
    levels: levels.map(({ id, points }) => ({ id, points })),
    forced,
  });
const measured = (...forced: readonly object[]) =>
  scoringWith({ method: 'theo_so_lieu', measure: 'thoi_luong', levels, forced });

/** A decision by its level, or by what is missing and still open. */
const short = (decision: Decision | undefined): unknown => {
  if (decision === undefined || 'conflict' in decision) return decision;
  if ('option' in decision) return decision.option.id;
  return { ...decision, open: decision.open.map(({ id }) => id) };
};

const [A, B] = ['vang_khong_ly_do', 'vang_qua_3_ky'] as const;
const named = (name: string) => ({ code: 'level-named', args: { name } });

describe('events on a judged line', () => {
  const decided = (forced: readonly object[], facts: Parameters<typeof meetingWith>[0]) =>
    short(judged(...forced).decide(meetingWith(facts)));

  test('none bites: a person judges', () => {
    expect(decided([], {})).toBeUndefined();
    expect(decided([event(A, 'thap'), event(B, 'vua')], { [A]: 0, [B]: 0 })).toBeUndefined();
  });

  test('one bites: its level, whatever event of the same level is open', () => {
    expect(decided([event(A, 'thap'), event(B, 'vua')], { [A]: 0, [B]: 1_00 })).toBe('vua');
    expect(decided([event(A, 'thap'), event(B, 'thap')], { [A]: 1_00 })).toBe('thap');
    expect(decided([event(A, 'thap'), event(B, 'thap')], { [A]: 1_00, [B]: 1_00 })).toBe('thap');
  });

  test('two bite for different levels: a conflict that names both', () => {
    expect(decided([event(A, 'thap'), event(B, 'vua')], { [A]: 1_00, [B]: 1_00 })).toEqual({
      conflict: {
        code: 'two-forced',
        args: { criterion: '1.1', first: named('thap'), second: named('vua') },
      },
    });
  });

  test('one is open: its level may come', () => {
    expect(decided([event(A, 'thap'), event(B, 'vua')], { [A]: 0 })).toEqual({
      missing: [B],
      open: ['vua'],
      forced: false,
    });
    expect(decided([event(A, 'thap'), event(B, 'vua')], {})).toEqual({
      missing: [A, B],
      open: ['thap', 'vua'],
      forced: false,
    });
  });

  test('one bites and another is open: no answer counts any more, but the level is not settled', () => {
    expect(decided([event(A, 'thap'), event(B, 'vua')], { [A]: 1_00 })).toEqual({
      missing: [B],
      open: ['thap', 'vua'],
      forced: true,
    });
  });

  test('an event of a level that is not there says nothing', () => {
    expect(decided([event(A, 'khac')], { [A]: 1_00 })).toBeUndefined();
  });

  test('an event of the occasion has no fact, and no border', () => {
    const scoring = judged({ when: { kind: ['thuong_ky'] }, toLevel: 'thap', ...provenance });
    expect(scoring.facts).toEqual([]);
    expect(scoring.borders).toEqual([]);
    expect(scoring.decide(meetingWith())).toEqual({
      option: { id: 'thap', points: 1_00, label: named('thap') },
      reason: { code: 'forced-level', args: { fact: null, kind: 'thuong_ky', points: 1_00 } },
      source: printed,
    });
    expect(scoring.decide(meetingWith({}, { kind: 'chuyen_de' }))).toBeUndefined();
  });

  test('the reason gives the fact with its value and unit', () => {
    expect(judged(event(A, 'thap')).decide(meetingWith({ [A]: 2_00 }))).toMatchObject({
      reason: {
        code: 'forced-level',
        args: { fact: { name: { id: A }, value: 2_00, unit: 'nguoi' }, kind: 'thuong_ky', points: 1_00 },
      },
      source: printed,
    });
  });
});

describe('events on a measured line', () => {
  const decided = (forced: readonly object[], facts: Parameters<typeof meetingWith>[0]) =>
    short(measured(...forced).decide(meetingWith(facts)));

  test('add their facts and borders to those of the line, each fact once', () => {
    const scoring = measured(event(A, 'thap'), event('thoi_luong', 'cao'), event(A, 'thap'));
    expect(scoring.judged).toBe(false);
    expect(scoring.facts).toEqual(['thoi_luong', A]);
    expect(scoring.borders.map(({ at, unit }) => [at, unit])).toEqual([
      [100_00, 'phut'],
      [50_00, 'phut'],
      [0, 'nguoi'],
      [0, 'phut'],
      [0, 'nguoi'],
    ]);
  });

  test('none bites: the measure places it', () => {
    expect(decided([event(A, 'thap')], { thoi_luong: 100_00, [A]: 0 })).toBe('cao');
  });

  test('one bites: its level, measured or not', () => {
    expect(decided([event(A, 'thap')], { thoi_luong: 100_00, [A]: 1_00 })).toBe('thap');
    expect(decided([event(A, 'thap')], { [A]: 1_00 })).toBe('thap');
  });

  test('two that contradict each other are a conflict, measured or not', () => {
    expect(decided([event(A, 'thap'), event(B, 'vua')], { [A]: 1_00, [B]: 1_00 })).toMatchObject({
      conflict: { code: 'two-forced' },
    });
  });

  test('one bites and another is open: the measure counts no more', () => {
    expect(decided([event(A, 'thap'), event(B, 'vua')], { thoi_luong: 100_00, [A]: 1_00 })).toEqual({
      missing: [B],
      open: ['thap', 'vua'],
      forced: true,
    });
  });

  test('one is open: the measured level or the forced one', () => {
    expect(decided([event(A, 'thap')], { thoi_luong: 100_00 })).toEqual({
      missing: [A],
      open: ['cao', 'thap'],
    });
    expect(decided([event(A, 'thap'), event(B, 'cao')], { thoi_luong: 100_00 })).toEqual({
      missing: [A, B],
      open: ['cao', 'thap', 'cao'],
    });
  });

  test('one is open but could only force what was measured: that is settled', () => {
    expect(decided([event(A, 'thap')], { thoi_luong: 40_00 })).toBe('thap');
  });

  test('one is open and nothing was measured: everything is open, each fact named once', () => {
    expect(decided([event(A, 'thap')], {})).toEqual({
      missing: ['thoi_luong', A],
      open: ['cao', 'vua', 'thap'],
    });
    expect(decided([event('thoi_luong', 'thap')], {})).toEqual({
      missing: ['thoi_luong'],
      open: ['cao', 'vua', 'thap'],
    });
  });

  test('one is open and no level fits: the fault is named all the same', () => {
    const gap = scoringWith({
      method: 'theo_so_lieu',
      measure: 'thoi_luong',
      levels: levels.slice(0, 2),
      forced: [event(A, 'vua')],
    });
    expect(gap.decide(meetingWith({ thoi_luong: 40_00 }))).toMatchObject({
      conflict: { code: 'no-level-fits' },
    });
  });
});
