import { describe, expect, test } from 'vitest';
import { type Condition, holds } from '../../src/rubric/file/condition.ts';
import {
  asksOccasion,
  type Occasion,
  type OccasionTest,
  occasionOf,
  occurs,
} from '../../src/rubric/file/occasion.ts';
import { inForceOn, isFor } from '../../src/rubric/in-force.ts';
import { totalsByOccasion } from '../../src/rubric/occasions/totals.ts';
import { group, line, meetingWith, type Part, provenance, rubricFile } from '../support/build-file.ts';

const march: Occasion = { kind: 'thuong_ky', month: 3, unitKind: 'truong' };

test('a meeting is held by its kind, its month and the kind of its unit', () => {
  expect(occasionOf(meetingWith())).toStrictEqual({ kind: 'thuong_ky', month: 3 });
  expect(occasionOf({ kind: 'ket_hop', date: '2026-11-30', unitKind: 'truong' })).toStrictEqual({
    kind: 'ket_hop',
    month: 11,
    unitKind: 'truong',
  });
});

describe('an occasion', () => {
  test.each<[OccasionTest, boolean]>([
    [{}, true],
    [{ kind: ['chuyen_de', 'thuong_ky'] }, true],
    [{ kind: ['chuyen_de'] }, false],
    [{ month: [3, 6] }, true],
    [{ month: [6] }, false],
    [{ unitKind: ['thon', 'truong'] }, true],
    [{ unitKind: ['thon'] }, false],
    [{ kind: ['thuong_ky'], month: [3], unitKind: ['truong'] }, true],
    [{ kind: ['thuong_ky'], month: [3], unitKind: ['thon'] }, false],
    [{ kind: ['thuong_ky'], month: [4], unitKind: ['truong'] }, false],
    [{ kind: ['ket_hop'], month: [3], unitKind: ['truong'] }, false],
  ])('%j: %s', (asked, expected) => {
    expect(occurs(asked, march)).toBe(expected);
  });

  test('of a kind of unit is not that of a unit whose kind is not known', () => {
    expect(occurs({ unitKind: ['truong'] }, { kind: 'thuong_ky', month: 3 })).toBe(false);
    expect(occurs({}, { kind: 'thuong_ky', month: 3 })).toBe(true);
  });

  test.each<[OccasionTest, boolean]>([
    [{}, false],
    [{ kind: ['thuong_ky'] }, true],
    [{ month: [3] }, true],
    [{ unitKind: ['truong'] }, true],
  ])('%j asks for something: %s', (asked, expected) => {
    expect(asksOccasion(asked)).toBe(expected);
  });
});

describe('a condition', () => {
  const over: Condition = { measure: 'dang_so', above: 30_00 };

  test.each<[string, Condition, number | undefined, ReturnType<typeof holds>]>([
    ['of a fact beyond its border', over, 31_00, true],
    ['of a fact at its border', over, 30_00, false],
    ['of a fact not recorded', over, undefined, { missing: ['dang_so'] }],
    ['on another occasion, fact or not', { ...over, kind: ['chuyen_de'] }, undefined, false],
    [
      'on this occasion, of a fact not recorded',
      { ...over, month: [3] },
      undefined,
      { missing: ['dang_so'] },
    ],
    ['of the occasion alone', { kind: ['thuong_ky'] }, undefined, true],
    ['of another occasion alone', { month: [4] }, 31_00, false],
  ])('%s', (_, condition, members, expected) => {
    expect(holds(condition, meetingWith(members === undefined ? {} : { dang_so: members }))).toEqual(
      expected,
    );
  });
});

describe('the versions in force on a day', () => {
  const first = { inForce: { from: '2024-01-01', to: '2024-12-31' } };
  const second = { inForce: { from: '2025-01-01' } };
  const third = { inForce: { from: '2026-01-01' }, supersedes: '2025-01-01' };
  const all = [third, first, second];

  test.each([
    ['2023-12-31', []],
    ['2024-01-01', [first]],
    ['2024-12-31', [first]],
    ['2025-01-01', [second]],
    ['2025-12-31', [second]],
    ['2026-01-01', [third]],
  ])('%s: both ends included, a superseded one until the new one begins', (day, expected) => {
    expect(inForceOn(all, day)).toEqual(expected);
  });

  test('are none between two, and several where none takes the place of the other', () => {
    expect(inForceOn([first, { inForce: { from: '2025-02-01' } }], '2025-01-15')).toEqual([]);
    const overlapping = { inForce: { from: '2024-06-01' } };
    expect(inForceOn([first, overlapping], '2024-12-31')).toEqual([first, overlapping]);
  });
});

describe('a rubric is for', () => {
  test('every meeting where it names none', () => {
    expect(isFor({ appliesTo: undefined }, { kind: 'chuyen_de' })).toBe(true);
    expect(isFor({ appliesTo: {} }, { kind: 'chuyen_de', unitKind: 'thon' })).toBe(true);
  });

  test('meetings of the kinds it names', () => {
    const appliesTo = { kind: ['thuong_ky' as const, 'ket_hop' as const] };
    expect(isFor({ appliesTo }, { kind: 'ket_hop' })).toBe(true);
    expect(isFor({ appliesTo }, { kind: 'chuyen_de' })).toBe(false);
  });

  test('units of the kinds it names, and not those whose kind is not known', () => {
    const appliesTo = { unitKind: ['truong'] };
    expect(isFor({ appliesTo }, { kind: 'thuong_ky', unitKind: 'truong' })).toBe(true);
    expect(isFor({ appliesTo }, { kind: 'thuong_ky', unitKind: 'thon' })).toBe(false);
    expect(isFor({ appliesTo }, { kind: 'thuong_ky' })).toBe(false);
    expect(isFor({ appliesTo: { ...appliesTo, kind: ['ket_hop'] } }, march)).toBe(false);
  });
});

describe('the totals that sheets can come to', () => {
  const rescaled = (id: string, points: string) =>
    line(id, {
      points,
      notApplicable: { treatment: 'quy_doi', when: { measure: 'dang_so', below: '3' }, ...provenance },
    });
  const file = (lines: readonly Part[]) =>
    rubricFile({
      total: '10',
      step: '1',
      rounding: { to: '0.01', type: 'nua_len', ...provenance },
      groups: [group('1', lines)],
    });

  test('are re-scaled where a line is off the scale, and not where it is on it', () => {
    // On the scale 4 + 2 + 4; off it 4 + 2 of 6: thirds of ten.
    const [all] = totalsByOccasion(
      file([line('1', { points: '4' }), line('2', { points: '2' }), rescaled('3', '4')]),
    );
    expect(all?.totals).toEqual([0, 200, 333, 400, 600, 667, 800, 1000]);
  });

  test('of lines that one condition takes off the scale know them both on it or both off it', () => {
    // On the scale 4 + 3 + 3; with both off it, 4 of 4.
    const [all] = totalsByOccasion(
      file([line('1', { points: '4' }), rescaled('2', '3'), rescaled('3', '3')]),
    );
    expect(all?.totals).toEqual([0, 300, 400, 600, 700, 1000]);
  });
});
