import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { assess } from '../../../src/engine/meeting/assess.ts';
import { nextBand } from '../../../src/engine/meeting/next-band.ts';
import { say } from '../../../src/messages/index.ts';
import type { Rubric } from '../../../src/rubric/rubric.ts';
import { cited, rubricOf, yesNo } from '../../support/rubric-parts.ts';

const bands = (conditions: Readonly<Record<string, readonly object[]>> = {}) =>
  (
    [
      ['a', '30', undefined],
      ['b', '20', '30'],
      ['c', '10', '20'],
      ['d', undefined, '10'],
    ] as const
  ).map(([id, from, below]) => ({
    id,
    name: id.toUpperCase(),
    ...(from === undefined ? {} : { from }),
    ...(below === undefined ? {} : { below }),
    conditions: (conditions[id] ?? []).map((one) => ({ ...one, ...cited })),
  }));

/** Four lines of ten in two groups; a line is met unless it is named. */
const rubricWith = (more: object = {}, conditions = {}): Rubric =>
  rubricOf({
    total: '40',
    ownFacts: [{ id: 'don_thu', name: 'đơn thư', type: 'lan' }],
    groups: [
      { id: 'G', name: 'Một', points: '20', criteria: [yesNo('w', '10'), yesNo('x', '10')] },
      { id: 'H', name: 'Hai', points: '20', criteria: [yesNo('y', '10'), yesNo('z', '10')] },
    ],
    bands: bands(conditions),
    ...more,
  });

const meeting = (
  unmet: string,
  facts: Readonly<Record<string, number>> = {},
  more: Partial<Meeting> = {},
): Meeting => ({
  unit: 'CB01',
  date: '2026-03-05',
  kind: 'thuong_ky',
  facts: new Map(Object.entries(facts)),
  answers: {
    tu_cham: new Map(
      ['w', 'x', 'y', 'z'].flatMap((id) =>
        unmet.includes(id.toUpperCase())
          ? []
          : [[id, { result: unmet.includes(id) ? 'khong_dat' : 'dat' }] as const],
      ),
    ),
    tham_dinh: new Map(),
  },
  ...more,
});

const outcome = (rubric: Rubric, one: Meeting) => {
  const result = assess(rubric, one);
  if ('conflicts' in result) return result.conflicts;
  const { classification, possibleBands, awaits } = result;
  return classification === null
    ? { open: possibleBands, awaits: awaits.map(({ id }) => id) }
    : `${classification.band}: ${say(classification.reason)}`;
};

describe('a band that asks for more than points', () => {
  test('full marks of lines', () => {
    const rubric = rubricWith({}, { a: [{ fullMarks: ['w', 'z'], otherwise: 'b' }] });
    expect(outcome(rubric, meeting(''))).toBe(
      'a: 40 điểm, từ 30 điểm trở lên, và đủ điểm tối đa ở tiêu chí w và z',
    );
    expect(outcome(rubric, meeting('x'))).toBe(
      'a: 30 điểm, từ 30 điểm trở lên, và đủ điểm tối đa ở tiêu chí w và z',
    );
    expect(outcome(rubric, meeting('z'))).toBe(
      'b: 30 điểm nhưng không xếp A vì chưa đạt điểm tối đa ở tiêu chí z (Dòng z)',
    );
  });

  test('points of a group or of a line', () => {
    const rubric = rubricWith(
      {},
      {
        a: [{ atLeast: [{ ofGroup: 'G', points: '20' }], otherwise: 'c' }],
        c: [{ atLeast: [{ ofCriterion: 'y', points: '10' }], otherwise: 'd' }],
      },
    );
    expect(outcome(rubric, meeting('y'))).toBe('a: 30 điểm, từ 30 điểm trở lên, và đủ các điều kiện của mức');
    expect(outcome(rubric, meeting('x'))).toBe(
      'c: 30 điểm nhưng không xếp A vì nhóm G (Một) chưa đạt 20 điểm',
    );
  });

  test('a condition on a fact, followed down to the band whose own condition holds', () => {
    const rubric = rubricWith(
      {},
      {
        a: [{ when: { measure: 'don_thu', to: '0' }, otherwise: 'b' }],
        b: [{ when: { measure: 'don_thu', to: '1' }, otherwise: 'd' }],
      },
    );
    expect(outcome(rubric, meeting('', { don_thu: 0 }))).toContain('a: 40 điểm');
    expect(outcome(rubric, meeting('', { don_thu: 100 }))).toBe(
      'b: 40 điểm nhưng không xếp A vì chưa bảo đảm đơn thư bằng 0',
    );
    expect(outcome(rubric, meeting('', { don_thu: 200 }))).toContain('d: 40 điểm');
  });

  test('a fact that is not recorded leaves the band open though every line is scored', () => {
    const rubric = rubricWith({}, { a: [{ when: { measure: 'don_thu', to: '0' }, otherwise: 'b' }] });
    expect(outcome(rubric, meeting(''))).toEqual({ open: ['a', 'b'], awaits: ['don_thu'] });
  });
});

describe('knock-outs', () => {
  const atMost = (id: string, when: object, name = 'Có đơn thư') => ({ name, ...when, atMost: id, ...cited });
  const demote = (steps: string, when: object, name = 'Hạ bậc') => ({
    name,
    ...when,
    demote: steps,
    ...cited,
  });
  const complained = { when: { measure: 'don_thu', from: '1' } };

  test('cap the band, with the clause and its matter', () => {
    const rubric = rubricWith({ knockOuts: [atMost('c', complained)] });
    expect(outcome(rubric, meeting('', { don_thu: 0 }))).toBe('a: 40 điểm, từ 30 điểm trở lên');
    expect(outcome(rubric, meeting('', { don_thu: 100 }))).toBe(
      'c: 40 điểm, theo điểm và điều kiện xếp A, nhưng bị khống chế vì đơn thư từ 1 trở lên (Có đơn thư)',
    );
    expect(outcome(rubric, meeting('wxy', { don_thu: 100 }))).toBe('c: 10 điểm, từ 10 đến dưới 20 điểm');
    expect(outcome(rubric, meeting('wxyz', { don_thu: 100 }))).toBe('d: 0 điểm, dưới 10 điểm');
  });

  test('bite for a line short of full marks, or points too few', () => {
    const rubric = rubricWith({
      knockOuts: [
        atMost('b', { notFull: ['w'] }, 'Dòng w'),
        atMost('c', { under: [{ ofGroup: 'H', points: '20' }] }, 'Nhóm H'),
      ],
    });
    expect(outcome(rubric, meeting('x'))).toContain('a:');
    expect(outcome(rubric, meeting('w'))).toContain('b: 30 điểm');
    // Both bite: the lower ceiling holds, and its clause is named.
    expect(outcome(rubric, meeting('wz'))).toMatch(/^c: .*\(Nhóm H\)$/);
  });

  test('leave alone what is below their ceiling already, and name the clause that lowers most', () => {
    const rubric = rubricWith({
      knockOuts: [
        atMost('c', { under: [{ ofGroup: 'H', points: '20' }] }, 'Nhóm H'),
        atMost('b', { notFull: ['w'] }, 'Dòng w'),
      ],
    });
    expect(outcome(rubric, meeting('wz'))).toMatch(/^c: .*\(Nhóm H\)$/);
    const mixed = rubricWith({
      knockOuts: [demote('1', { notFull: ['x'] }, 'M'), atMost('c', complained, 'N')],
    });
    // Only the ceiling bites, then only the demotion, then neither.
    expect(outcome(mixed, meeting('w', { don_thu: 100 }))).toMatch(/^c: .*\(N\)$/);
    expect(outcome(mixed, meeting('x', { don_thu: 0 }))).toMatch(/^b: .*\(M\)$/);
    expect(outcome(mixed, meeting('', { don_thu: 0 }))).toBe('a: 40 điểm, từ 30 điểm trở lên');
  });

  test('demote by steps, never below the last band', () => {
    const rubric = rubricWith({ knockOuts: [demote('2', complained)] });
    expect(outcome(rubric, meeting('', { don_thu: 100 }))).toContain('c: 40 điểm');
    expect(outcome(rubric, meeting('wxy', { don_thu: 100 }))).toContain('d: 10 điểm');
    expect(outcome(rubric, meeting('wxyz', { don_thu: 100 }))).toBe('d: 0 điểm, dưới 10 điểm');
  });

  test('two demotions, or a demotion and a ceiling whose order matters, stop the sheet', () => {
    const twice = rubricWith({
      knockOuts: [demote('1', complained, 'M'), demote('1', { notFull: ['w'] }, 'N')],
    });
    expect(outcome(twice, meeting('w', { don_thu: 100 }))).toEqual([
      { code: 'knock-outs-clash', args: { first: 'M', second: 'N' } },
    ]);
    const both = rubricWith({
      knockOuts: [demote('1', complained, 'M'), atMost('b', { notFull: ['w'] }, 'N')],
    });
    // From A: one down and at most B is B; at most B and one down is C.
    expect(outcome(both, meeting('w', { don_thu: 100 }))).toEqual([
      { code: 'knock-outs-clash', args: { first: 'M', second: 'N' } },
    ]);
    // From B both orders come to C.
    expect(outcome(both, meeting('wx', { don_thu: 100 }))).toMatch(/^c: .*\(M\)$/);
  });

  test('an order that the rubric names settles it', () => {
    const ordered = (type: string) =>
      rubricWith({
        knockOuts: [demote('1', complained, 'M'), atMost('b', { notFull: ['w'] }, 'N')],
        knockOutOrder: { type, ...cited },
      });
    // From A: one down and then at most B is B; at most B and then one down is C.
    expect(outcome(ordered('ha_bac_truoc'), meeting('w', { don_thu: 100 }))).toMatch(/^b: .*\(M\)$/);
    expect(outcome(ordered('tran_truoc'), meeting('w', { don_thu: 100 }))).toMatch(/^c: .*\(M\)$/);
    expect(outcome(ordered('tran_truoc'), meeting('', { don_thu: 100 }))).toMatch(/^b: .*\(M\)$/);
  });

  test('after a ceiling the conditions of the lower band are asked too', () => {
    const rubric = rubricWith(
      { knockOuts: [atMost('b', complained)] },
      { b: [{ fullMarks: ['y'], otherwise: 'c' }] },
    );
    expect(outcome(rubric, meeting('', { don_thu: 100 }))).toMatch(/^b: /);
    expect(outcome(rubric, meeting('y', { don_thu: 100 }))).toMatch(/^c: /);
  });

  test('while a fact or a line is open, every band that may come is named', () => {
    const rubric = rubricWith({ knockOuts: [atMost('c', complained)] });
    expect(outcome(rubric, meeting(''))).toEqual({ open: ['a', 'c'], awaits: ['don_thu'] });
    expect(outcome(rubric, meeting('W', { don_thu: 100 }))).toEqual({ open: ['c'], awaits: [] });
    expect(outcome(rubric, meeting('W', { don_thu: 0 }))).toEqual({ open: ['a'], awaits: [] });
    const lines = rubricWith({
      knockOuts: [atMost('c', { notFull: ['w'] }), demote('1', { notFull: ['x'] })],
    });
    expect(outcome(lines, meeting('W'))).toEqual({ open: ['a', 'c'], awaits: [] });
    expect(outcome(lines, meeting('X'))).toEqual({ open: ['a', 'b'], awaits: [] });
  });
});

describe('a band set by the competent committee', () => {
  const override = {
    from: 'a',
    given: 'c',
    reason: 'Kê khai chưa đúng',
    authority: 'Đảng ủy',
    date: '2026-04-01',
    document: 'Thông báo 3',
  };
  const rubric = rubricWith({ override: { authority: 'Đảng ủy', ...cited } });

  test('stands beside the one the rubric gives', () => {
    const result = assess(rubric, meeting('', {}, { override }));
    expect(result).toMatchObject({
      total: 4000,
      classification: { band: 'c', title: 'C', computed: { band: 'a', title: 'A' } },
    });
    expect(outcome(rubric, meeting('', {}, { override }))).toBe(
      'c: Đảng ủy điều chỉnh từ A thành C ngày 01/04/2026, Thông báo 3: Kê khai chưa đúng. Theo bộ tiêu chí: A, 40 điểm, từ 30 điểm trở lên',
    );
  });

  test('starts from the band that the rubric gives, or stops', () => {
    expect(outcome(rubric, meeting('wx', {}, { override }))).toEqual([
      { code: 'override-differs', args: { written: 'a', computed: 'b' } },
    ]);
  });

  test('does nothing in a rubric that lets nobody do so', () => {
    expect(outcome(rubricWith(), meeting('', {}, { override }))).toBe('a: 40 điểm, từ 30 điểm trở lên');
  });

  test('does nothing while the sheet is open', () => {
    expect(outcome(rubric, meeting('W', {}, { override }))).toEqual({ open: ['a'], awaits: [] });
  });
});

describe('the next band', () => {
  test('is reached by the fewest lines, each way tried with its conditions', () => {
    const rubric = rubricWith({}, { a: [{ fullMarks: ['w'], otherwise: 'b' }] });
    const result = assess(rubric, meeting('wx'));
    if ('conflicts' in result) throw new Error('scored');
    const next = nextBand(result, rubric);
    expect(next).toMatchObject({ band: 'a', short: 1000 });
    expect(next?.ways.map(({ improvements }) => improvements.map(({ criterion }) => criterion))).toEqual([
      ['w'],
    ]);
  });

  test('cannot be reached by any line while a fact knocks the sheet out', () => {
    const rubric = rubricWith({
      knockOuts: [{ name: 'x', when: { measure: 'don_thu', from: '1' }, atMost: 'c', ...cited }],
    });
    const result = assess(rubric, meeting('w', { don_thu: 100 }));
    if ('conflicts' in result) throw new Error('scored');
    expect(nextBand(result, rubric)).toMatchObject({ band: 'b', short: 0, ways: [] });
  });

  test('where a line has left the scale, one point of another counts for more', () => {
    const rubric = rubricOf({
      total: '40',
      rounding: { to: '0.01', type: 'nua_len', ...cited },
      groups: [
        {
          id: 'G',
          name: 'Một',
          points: '40',
          criteria: [
            yesNo('w', '20', { notApplicable: { treatment: 'quy_doi', claim: 'x', ...cited } }),
            yesNo('x', '12'),
            yesNo('y', '5'),
            yesNo('z', '3'),
          ],
        },
      ],
      bands: bands(),
    });
    const answers = new Map([
      ['w', { result: 'khong_ap_dung' }],
      ['x', { result: 'dat' }],
      ['y', { result: 'khong_dat' }],
      ['z', { result: 'khong_dat' }],
    ]);
    const result = assess(rubric, meeting('', {}, { answers: { tu_cham: answers, tham_dinh: new Map() } }));
    if ('conflicts' in result) throw new Error('scored');
    // 12 of 20 is 24 of 40; three more make 15 of 20, which is 30.
    expect(result.total).toBe(2400);
    const next = nextBand(result, rubric);
    expect(next).toMatchObject({ band: 'a', short: 600 });
    expect(next?.ways[0]).toMatchObject({ total: 3000, improvements: [{ criterion: 'z', gain: 300 }] });
  });
});

describe('bands whose ends are closed above or open below', () => {
  const rubric = rubricWith({
    bands: [
      { id: 'a', name: 'A', above: '30' },
      { id: 'b', name: 'B', from: '20', to: '30' },
      { id: 'c', name: 'C', below: '20' },
    ].map((one) => ({ ...cited, ...one })),
  });

  test.each([
    ['', 'a: 40 điểm, trên 30 điểm'],
    ['w', 'b: 30 điểm, từ 20 đến 30 điểm'],
    ['wx', 'b: 20 điểm, từ 20 đến 30 điểm'],
    ['wxy', 'c: 10 điểm, dưới 20 điểm'],
  ])('without %s', (unmet, expected) => {
    expect(outcome(rubric, meeting(unmet))).toBe(expected);
  });

  test.each([
    ['W', ['a', 'b']],
    ['wX', ['b']],
    ['wxY', ['b', 'c']],
    ['wxyZ', ['c']],
    ['WXYZ', ['a', 'b', 'c']],
  ])('with %s open', (unmet, expected) => {
    expect(outcome(rubric, meeting(unmet))).toEqual({ open: expected, awaits: [] });
  });
});

test('a sheet carries what it was scored with: the rubric, how much of it is known, the kind of unit, the vote', () => {
  const of = (status: string) => assess(rubricWith({ status }), meeting(''));
  expect(of('mot_phan')).toMatchObject({
    rubric: { id: 'thu/may', version: '2026-01-01', partial: true },
    vote: null,
  });
  expect(of('day_du')).toMatchObject({ rubric: { partial: false } });
  expect(of('day_du')).not.toHaveProperty('unitKind');
  const voted = assess(
    rubricWith(),
    meeting('', { co_mat: 1000 }, { unitKind: 'xa', vote: { inFavour: 6 } }),
  );
  expect(voted).toMatchObject({ unitKind: 'xa', vote: { inFavour: 6, against: null, passed: null } });
});

test('a condition on the occasion alone', () => {
  const rubric = rubricWith({
    knockOuts: [{ name: 'Chuyên đề', when: { kind: ['chuyen_de'], month: ['3'] }, atMost: 'c', ...cited }],
  });
  expect(outcome(rubric, meeting(''))).toContain('a:');
  expect(outcome(rubric, meeting('', {}, { kind: 'chuyen_de' }))).toBe(
    'c: 40 điểm, theo điểm và điều kiện xếp A, nhưng bị khống chế vì buổi chuyên đề, tháng 3 (Chuyên đề)',
  );
  expect(outcome(rubric, meeting('', {}, { kind: 'chuyen_de', date: '2026-04-05' }))).toContain('a:');
});

test('a condition on minutes is said in minutes', () => {
  const rubric = rubricWith({
    knockOuts: [{ name: 'Ngắn', when: { measure: 'thoi_luong', below: '60' }, atMost: 'c', ...cited }],
  });
  expect(outcome(rubric, meeting('', { thoi_luong: 5900 }))).toContain('vì thời lượng dưới 60 phút (Ngắn)');
});

test('a rubric without bands gives none, and the sheet is complete', () => {
  const rubric = rubricWith({ bands: [] });
  const result = assess(rubric, meeting(''));
  expect(result).toMatchObject({ total: 4000, classification: null, possibleBands: [], awaits: [] });
});
