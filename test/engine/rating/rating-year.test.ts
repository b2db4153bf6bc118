import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../src/domain/organisation/workspace.ts';
import { pointsAt, type UnitRating } from '../../../src/domain/rating/ratings.ts';
import { ratingFlaws } from '../../../src/engine/rating/rating-flaws.ts';
import { type QuotaOptions, quotaOptionsOf } from '../../../src/engine/rating/rating-quota.ts';
import { ratingsOf } from '../../../src/engine/rating/rating-year.ts';
import { excellent, factsOf, fifth, ratingOf, shippedRatingLaw, unitOf } from '../../support/build-rating.ts';

const law = shippedRatingLaw('trung-uong/366-qd-tw');

const yearOf = (
  units: readonly Unit[],
  entries: readonly UnitRating[],
  more: { quota?: QuotaOptions | null; newMonths?: number; faulty?: readonly string[] } = {},
) =>
  ratingsOf({
    law,
    day: '2026-12-20',
    quota: more.quota === undefined ? fifth : more.quota,
    newMonths: more.newMonths ?? 6,
    units,
    entries,
    faulty: new Set(more.faulty ?? []),
  });

const alone = (entry: UnitRating | null, unit: Partial<Unit> = {}) => {
  const [row] = yearOf([unitOf('CB01', unit)], entry === null ? [] : [entry]).rows;
  return row;
};

describe('the level that counts', () => {
  const own = { selfRating: { given: 'htxsnv' } };
  const proposed = { ...own, proposal: { given: 'httnv' } };
  const decided = { ...proposed, decision: { given: 'htnv' } };
  test.each([
    ['the decided one', decided, { level: 'htnv', stage: 'decision' }, null],
    ['or else the proposed one', proposed, { level: 'httnv', stage: 'proposal' }, null],
    ['never the own one', own, null, { because: 'no-proposal' }],
  ] as const)('is %s', (_, stated, counted, unrated) => {
    const row = alone(ratingOf('CB01', 0, { stated }));
    expect([row?.counted, row?.unrated]).toEqual([counted, unrated]);
    expect(row?.stages.map(({ stage, given }) => [stage, given])).toEqual(
      Object.entries(stated).map(([stage, { given }]) => [stage, given]),
    );
  });

  test('is none for a unit without an entry, with a faulty one, or that is said not to be rated', () => {
    expect(alone(null)?.unrated).toEqual({ because: 'no-entry' });
    expect(yearOf([unitOf('CB01')], [], { faulty: ['CB01'] }).rows.map(({ unrated }) => unrated)).toEqual([
      { because: 'faulty' },
    ]);
    const row = alone(ratingOf('CB01', 0, { unrated: 'Mới thành lập', stated: proposed }));
    expect([row?.counted, row?.unrated]).toEqual([null, { because: 'stated', reason: 'Mới thành lập' }]);
  });
});

test('a stage has its own points, or those of the stage before', () => {
  const rating = ratingOf('CB01', 0, {
    points: 92_00,
    stated: {
      selfRating: { given: 'htxsnv' },
      proposal: { given: 'httnv', points: 86_00 },
      decision: { given: 'httnv' },
    },
  });
  expect((['selfRating', 'proposal', 'decision'] as const).map((stage) => pointsAt(rating, stage))).toEqual([
    92_00, 86_00, 86_00,
  ]);
});

test.each([
  ['2026-06-20', 6, false],
  ['2026-06-21', 6, true],
  ['2026-12-20', 6, true],
  ['2025-12-21', 12, true],
  ['2025-12-20', 12, false],
  ['2026-12-01', 0, false],
])('a unit founded on %s is pointed out under %i months: %s', (from, newMonths, isNew) => {
  expect(yearOf([unitOf('CB01', { from })], [], { newMonths }).rows.map((row) => row.isNew)).toEqual([isNew]);
});

test('only units of the day of the review are rated; entries of others stand apart', () => {
  const units = [
    unitOf('CB01', { to: '2026-12-19' }),
    unitOf('CB02', { to: '2026-12-20' }),
    unitOf('CB03', { from: '2026-12-21' }),
  ];
  const entries = units.map(({ id }, index) =>
    ratingOf(id, index, { stated: { proposal: { given: 'httnv' } } }),
  );
  const year = yearOf(units, entries);
  expect(year.rows.map(({ unit }) => unit.id)).toEqual(['CB02']);
  expect(year.groups).toMatchObject([{ good: 1, rated: 1 }]);
  expect(ratingFlaws(year).map(({ complaint: { code }, path }) => [code, path])).toEqual([
    ['rated-unit-inactive', ['unit', 0, 'id']],
    ['rated-unit-inactive', ['unit', 2, 'id']],
  ]);
});

const many = (levels: string, group?: string) =>
  [...levels].map((letter, index): UnitRating => {
    const given = { X: 'htxsnv', T: 'httnv', H: 'htnv', K: 'khtnv' }[letter] ?? '';
    return ratingOf(`CB${index}`, index, {
      stated: { decision: { given } },
      ...(group === undefined ? {} : { peerGroup: group }),
    });
  });

const groupsOf = (entries: readonly UnitRating[], quota: QuotaOptions = fifth, units: Partial<Unit> = {}) =>
  yearOf(
    entries.map(({ unit }) => unitOf(unit, units)),
    entries,
    { quota },
  ).groups;

describe('the quota of a group', () => {
  test.each([
    // 5 good or better: a fifth is 1, of the 4 others 0.8, down 0
    ['XTTTT', 'tot_tro_len', 'xuong', 1],
    ['XTTTT', 'chi_tot', 'xuong', 0],
    ['XTTTT', 'chi_tot', 'nua_len', 1],
    // levels below good are no part of it
    ['XTTTTHHHHHK', 'tot_tro_len', 'xuong', 1],
    ['XXTTTTTT', 'tot_tro_len', 'nua_len', 2],
    ['XXTTTTTT', 'tot_tro_len', 'xuong', 1],
  ] as const)('%s, %s, %s allows %i', (levels, denominator, rounding, allowed) => {
    const [group] = groupsOf(many(levels), { ...fifth, denominator, rounding });
    expect(group?.allowed).toBe(allowed);
  });

  test('is counted for each group by itself, and the kind of unit is the group where none is named', () => {
    const entries = [
      ...many('XTT', 'thon'),
      ...many('XXTTTT').map((one) => ({ ...one, unit: `T${one.unit}`, index: one.index + 3 })),
    ];
    expect(groupsOf(entries, fifth, { unitKind: 'truong_hoc' })).toMatchObject([
      { group: 'thon', good: 3, best: 1, allowed: 1, isOver: false, candidates: [] },
      { group: 'truong_hoc', good: 6, best: 2, allowed: 1, isOver: true },
    ]);
  });

  test('a higher share with grounds allows more: a quarter of 8 is 2, of 10 it is 2.5', () => {
    const quarter = { ...fifth, rate: 25_00, reason: 'Kết quả nổi trội' };
    expect(groupsOf(many('XXTTTTTT'), quarter)).toMatchObject([{ allowed: 2 }]);
    expect(groupsOf(many('XXXTTTTTTT'), quarter)).toMatchObject([{ allowed: 3, isOver: false }]);
    const even = { ...quarter, rounding: 'nua_chan' } as const;
    expect(groupsOf(many('XXXTTTTTTT'), even)).toMatchObject([{ allowed: 2, isOver: true }]);
  });
});

describe('over the quota', () => {
  const candidate = (
    unit: string,
    points: number | undefined,
    ranking: Readonly<Record<string, number>> = {},
  ): UnitRating =>
    ratingOf(unit, Number(unit.slice(1)), {
      points,
      ranking: new Map(Object.entries(ranking)),
      stated: { proposal: { given: 'htxsnv' } },
    });
  const placesOf = (entries: readonly UnitRating[]) =>
    groupsOf(entries).flatMap(({ candidates }) =>
      candidates.map(({ unit, place, tied }) => `${place} ${unit}${tied ? ' tied' : ''}`),
    );

  test('candidates are gone through by points, then exceeding, harder and better mended work', () => {
    expect(
      placesOf([
        candidate('C0', 92_00),
        candidate('C1', 95_00, { vuot: 1, kho: 9 }),
        candidate('C2', 95_00, { vuot: 2, kho: 1, khac_phuc: 1 }),
        candidate('C3', 95_00, { vuot: 2, kho: 1, khac_phuc: 2 }),
        candidate('C4', 95_00, { vuot: 2, kho: 2 }),
      ]),
    ).toEqual(['1 C4', '2 C3', '3 C2', '4 C1', '5 C0']);
  });

  test('a tie stays a tie, and what is not recorded comes last', () => {
    expect(
      placesOf([
        candidate('C0', undefined),
        candidate('C1', 95_00, { vuot: 0 }),
        candidate('C2', 96_00),
        candidate('C3', 95_00, { vuot: 0 }),
        candidate('C4', 95_00),
      ]),
    ).toEqual(['1 C2', '2 C1 tied', '2 C3 tied', '4 C4', '5 C0']);
  });

  test('is a notice or an error, as chosen, and changes nobody', () => {
    const entries = many('XXTT');
    const units = entries.map(({ unit }) => unitOf(unit));
    const severities = (['canh_bao', 'chan'] as const).map((overQuota) => {
      const year = yearOf(units, entries, { quota: { ...fifth, overQuota } });
      expect(year.rows.map(({ counted }) => counted?.level)).toEqual(['htxsnv', 'htxsnv', 'httnv', 'httnv']);
      return ratingFlaws(year).map(({ severity, complaint: { code }, path }) => [severity, code, path]);
    });
    expect(severities).toEqual([
      [['warning', 'quota-exceeded', ['unit', 0]]],
      [['error', 'quota-exceeded', ['unit', 0]]],
    ]);
  });
});

describe('what a person should look at', () => {
  const flawsOf = (more: Partial<UnitRating>) =>
    ratingFlaws(yearOf([unitOf('CB01')], [ratingOf('CB01', 4, more)], { quota: null })).map(
      ({ severity, complaint: { code }, path }) => [severity, code, path.slice(2).join('.')],
    );

  test('a level above what points, conditions and knock-outs allow, at each stage', () => {
    const facts = factsOf({ ...excellent, nhiem_vu_vuot: 10 });
    const given = { given: 'htxsnv' };
    const stated = { selfRating: given, proposal: given, decision: given };
    expect(flawsOf({ facts, points: 95_00, stated })).toEqual([
      ['warning', 'rating-above-allowed', 'selfRating.given'],
      ['warning', 'rating-above-allowed', 'proposal.given'],
      ['warning', 'rating-above-allowed', 'decision.given'],
    ]);
    expect(flawsOf({ facts, points: 95_00, stated: { decision: { given: 'httnv' } } })).toEqual([]);
    expect(flawsOf({ facts, points: 95_00, stated: { decision: { given: 'khtnv' } } })).toEqual([]);
  });

  test('a stage is held to its own points', () => {
    const stated = {
      selfRating: { given: 'htxsnv' },
      proposal: { given: 'htxsnv', points: 89_99, reason: 'Trừ điểm chung' },
    };
    expect(flawsOf({ points: 91_00, stated })).toEqual([
      ['warning', 'rating-above-allowed', 'proposal.given'],
    ]);
  });

  test.each([
    [{ given: 'httnv' }, { given: 'htnv' }, true],
    [{ given: 'httnv' }, { given: 'htnv', reason: 'Chậm tiến độ' }, false],
    [{ given: 'httnv', points: 80_00 }, { given: 'httnv', points: 75_00 }, true],
    [{ given: 'httnv', points: 80_00 }, { given: 'httnv', points: 85_00 }, true],
    [{ given: 'httnv', points: 80_00 }, { given: 'httnv', points: 75_01 }, false],
    [{ given: 'httnv', points: 80_00 }, { given: 'httnv' }, false],
    [{ given: 'httnv' }, { given: 'httnv', points: 75_00 }, false],
  ])('own %j and proposed %j ask for an explanation: %s', (selfRating, proposal, asks) => {
    expect(flawsOf({ stated: { selfRating, proposal } })).toEqual(
      asks ? [['warning', 'rating-differs', 'proposal']] : [],
    );
  });

  test('rated and not rated at once', () => {
    expect(flawsOf({ unrated: 'Mới thành lập', stated: { proposal: { given: 'httnv' } } })).toEqual([
      ['error', 'rated-and-not', 'unrated'],
    ]);
    expect(flawsOf({ unrated: 'Mới thành lập', stated: { selfRating: { given: 'httnv' } } })).toEqual([]);
  });
});

test('a committee chooses where the text is open, and the rest is as the regulation proposes', () => {
  expect(quotaOptionsOf(law, undefined)).toEqual(fifth);
  expect(quotaOptionsOf(law, { denominator: 'chi_tot', overQuota: 'chan' })).toEqual({
    ...fifth,
    denominator: 'chi_tot',
    overQuota: 'chan',
    isChosen: true,
  });
  expect(quotaOptionsOf({ ...law, quota: undefined }, undefined)).toBeNull();
});
