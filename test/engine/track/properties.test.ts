import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/domain/meeting/digest.ts';
import { obligationStates } from '../../../src/engine/track/state.ts';
import { track } from '../../../src/engine/track/track.ts';
import { heldOn, inputOf } from '../../support/build-track.ts';

const requirements = [
  { kind: 'sinh_hoat_thuong_ky', every: 'thang', atLeast: '1' },
  { kind: 'chuyen_de', every: 'quy', atLeast: '1' },
  { kind: 'cap_tren_du', every: 'nua_nam', atLeast: '2', appraised: 'co' },
  { kind: 'cap_uy_vien_du', every: 'nam', atLeast: '2' },
  { kind: 'ket_luan', daysAfter: '2' },
  { kind: 'bao_cao', byDay: '5' },
  { kind: 'cham_diem' },
];

const units = ['CB01', 'CB02'];
const month = fc.integer({ min: 1, max: 12 }).map((number) => `2026-${String(number).padStart(2, '0')}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([in_, number]) => `${in_}-${String(number).padStart(2, '0')}`);

const conduct = fc.record({
  unit: fc.constantFrom(...units),
  superiors: fc.subarray(['UV01', 'UV02']),
  appraised: fc.boolean(),
  conclusionPosted: fc.option(day, { nil: undefined }),
  received: fc.option(day, { nil: undefined }),
});

/** At most one regular meeting a month, as they come from reconciling; thematic ones besides. */
const meetings = fc
  .array(fc.tuple(day, fc.constantFrom('thuong_ky', 'ket_hop', 'chuyen_de'), conduct), { maxLength: 30 })
  .map((drawn) => {
    const taken = new Set<string>();
    return drawn.flatMap(([date, kind, more]): readonly Digest[] => {
      const key = `${more.unit} ${date.slice(0, 7)}`;
      if (kind !== 'chuyen_de' && taken.has(key)) return [];
      if (kind !== 'chuyen_de') taken.add(key);
      return [heldOn(date, { ...more, kind })];
    });
  });

const input = fc
  .record({
    meetings,
    closing: day,
    from: fc.option(day, { nil: undefined }),
    faulty: fc.array(
      fc.tuple(fc.constantFrom(...units), month).map((one) => one.join(' ')),
      { maxLength: 3 },
    ),
    period: fc.constantFrom('2026', '2026-H2', '2026-Q2', '2026-05'),
  })
  .map(({ meetings: held, closing, from, faulty, period }) => ({
    ...inputOf(requirements, {
      period,
      closing,
      meetings: held,
      faulty: new Set(faulty),
      assignments: [{ id: 'UV01', unit: ['CB01'] }],
    }),
    units: [
      { id: 'CB01', notHeld: [], from },
      { id: 'CB02', notHeld: [] },
    ],
  }));

const flat = (from: Parameters<typeof track>[0]) => {
  const { units: rows, members } = track(from);
  return [
    ...rows.map(({ unit, courses }) => ({ id: unit.id, courses })),
    ...members.map(({ member, courses }) => ({ id: member.id, courses })),
  ].flatMap(({ id, courses }) =>
    courses.flatMap(({ tracked, standings }) =>
      standings.map((standing) => ({ key: `${id} ${tracked.id} ${standing.span.id}`, ...standing })),
    ),
  );
};

describe('whatever was held', () => {
  test('every body, requirement and span has exactly one state of the list', () => {
    fc.assert(
      fc.property(input, (one) => {
        const all = flat(one);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { state } of all) expect(obligationStates).toContain(state);
        const { units: rows } = track(one);
        for (const { courses } of rows)
          for (const { tracked, standings } of courses)
            expect(standings.map(({ span }) => span.id)).toEqual(tracked.bindings.map(({ span }) => span.id));
      }),
    );
  });

  test('a day by which it is to be done stands exactly where something is due, and lies after the closing day', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const { state, by, missing } of flat(one)) {
          expect(by !== null).toBe(state === 'due');
          if (by !== null) expect([by > one.closing, missing > 0]).toEqual([true, true]);
        }
      }),
    );
  });

  test('one more meeting never makes less of what is met', () => {
    fc.assert(
      fc.property(input, day, conduct, (one, date, more) => {
        const before = flat(one);
        const after = new Map(
          flat({ ...one, meetings: [...one.meetings, heldOn(date, { ...more, kind: 'chuyen_de' })] }).map(
            ({ key, state }) => [key, state],
          ),
        );
        for (const { key, state } of before) if (state === 'met') expect(after.get(key)).toBe('met');
      }),
    );
  });

  test('the order of the sheets makes no difference', () => {
    fc.assert(
      fc.property(input, (one) => {
        expect(flat({ ...one, meetings: one.meetings.toReversed() })).toEqual(flat(one));
      }),
    );
  });
});
