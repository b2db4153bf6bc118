import { describe, expect, test } from 'vitest';
import { isError } from '../../../src/domain/problem/problem.ts';
import { occasionClasses, occasionsOf, spokenOf } from '../../../src/rubric/occasions/occasions.ts';
import { totalRange, totalsByOccasion } from '../../../src/rubric/occasions/totals.ts';
import { lintFlaws, rubricFlaws } from '../../../src/rubric/proof/rules/index.ts';
import { cited, fileOf, levels, yesNo } from '../../support/rubric-parts.ts';

const band = (id: string, ends: object) => ({ id, name: id.toUpperCase(), ...ends });
const bands = [band('a', { from: '5' }), band('b', { below: '5' })];

const file = (criteria: readonly object[], group: object = {}, more: object = {}) =>
  fileOf({
    total: '10',
    groups: [{ id: 'G', name: 'Nhóm', points: '10', criteria, ...group }],
    bands,
    ...more,
  });

/** Every complaint with its path, as the linter gives it. */
const flaws = (one: ReturnType<typeof file>) =>
  rubricFlaws(one).map(({ complaint, path, also }) => ({
    ...complaint,
    at: path.join('.'),
    ...(also === undefined ? {} : { also: also.map((other) => other.join('.')) }),
  }));

const notices = (one: ReturnType<typeof file>) =>
  lintFlaws(one)
    .filter((flaw) => !isError(flaw))
    .map(({ complaint, path }) => `${complaint.code} ${path.join('.')}`);

const ten = yesNo('x', '10');
const bonus = (more: object = {}) => yesNo('y', '3', { role: 'diem_cong', ...more });
const deduction = (more: object = {}) => yesNo('y', '3', { role: 'diem_tru', ...more });

test('the parts that the cases start from have no fault', () => {
  expect(flaws(file([ten]))).toEqual([]);
  expect(notices(file([ten]))).toEqual(['articles-missing sources.0']);
});

describe('bonuses and deductions are bounded', () => {
  test.each([
    ['a bonus inside the group needs nothing more', [ten, bonus()], {}, {}, []],
    [
      'a deduction inside the group needs a floor',
      [ten, deduction()],
      {},
      {},
      [
        {
          code: 'deduction-without-floor',
          args: { criterion: 'y', group: 'G' },
          at: 'groups.0.criteria.1.role',
        },
      ],
    ],
    ['and has one', [ten, deduction()], { floor: '0' }, {}, []],
    [
      'a bonus on the total needs a cap',
      [ten, bonus({ counted: 'tong' })],
      {},
      {},
      [{ code: 'total-without-cap', args: { criterion: 'y' }, at: 'groups.0.criteria.1.role' }],
    ],
    [
      'a floor of the total is no cap',
      [ten, bonus({ counted: 'tong' })],
      {},
      { limits: { from: '0', ...cited } },
      [{ code: 'total-without-cap', args: { criterion: 'y' }, at: 'groups.0.criteria.1.role' }],
    ],
    [
      'a deduction on the total needs a floor of the total',
      [ten, deduction({ counted: 'tong' })],
      { floor: '0' },
      {},
      [{ code: 'total-without-floor', args: { criterion: 'y' }, at: 'groups.0.criteria.1.role' }],
    ],
    [
      'both bounded',
      [ten, bonus({ counted: 'tong' })],
      {},
      { limits: { from: '0', to: '12', ...cited } },
      [],
    ],
    [
      'a line of the scale cannot count on the total',
      [yesNo('x', '10', { counted: 'tong' })],
      {},
      {},
      [{ code: 'scale-on-total', args: { criterion: 'x' }, at: 'groups.0.criteria.0.counted' }],
    ],
    [
      'a floor at the points of the group',
      [ten, deduction()],
      { floor: '10' },
      {},
      [{ code: 'floor-too-high', args: { floor: 1000, points: 1000 }, at: 'groups.0.floor' }],
    ],
    [
      'a floor of the total at its cap',
      [ten],
      {},
      { limits: { from: '8', to: '8', ...cited } },
      [{ code: 'floor-too-high', args: { floor: 800, points: 800 }, at: 'limits.from' }],
    ],
    ['limits without an end', [ten], {}, { limits: cited }, [{ code: 'limits-open', at: 'limits' }]],
  ])('%s', (_, criteria, group, more, expected) => {
    const found = flaws(file(criteria, group, more)).filter(({ code }) => !code.startsWith('band'));
    expect(found).toEqual(expected);
  });
});

describe('what does not apply', () => {
  const treated = (treatment: string) => ({ notApplicable: { treatment, claim: 'x', ...cited } });
  const rounding = { rounding: { to: '1', type: 'len', ...cited } };

  test.each([
    [
      're-scaling needs a rounding',
      [yesNo('x', '10', treated('quy_doi'))],
      {},
      {},
      [
        {
          code: 'rounding-missing',
          args: { criterion: 'x' },
          at: 'groups.0.criteria.0.notApplicable.treatment',
        },
      ],
    ],
    ['and has one', [yesNo('x', '10', treated('quy_doi'))], {}, rounding, []],
    [
      'a bonus is not of the scale',
      [ten, bonus(treated('quy_doi'))],
      {},
      rounding,
      [
        {
          code: 'treatment-of-bonus',
          args: { criterion: 'y' },
          at: 'groups.0.criteria.1.notApplicable.treatment',
        },
      ],
    ],
    ['a bonus may count nothing', [ten, bonus(treated('khong_diem'))], {}, {}, []],
    [
      'a deduction that does not apply takes nothing',
      [ten, deduction(treated('khong_diem'))],
      { floor: '0' },
      {},
      [
        {
          code: 'treatment-of-deduction',
          args: { criterion: 'y' },
          at: 'groups.0.criteria.1.notApplicable.treatment',
        },
      ],
    ],
    ['and says so', [ten, deduction(treated('diem_toi_da'))], { floor: '0' }, {}, []],
    [
      'a rounding to nothing',
      [ten],
      {},
      { rounding: { to: '0', type: 'len', ...cited } },
      [{ code: 'rounding-not-positive', at: 'rounding.to' }],
    ],
  ])('%s', (_, criteria, group, more, expected) => {
    expect(flaws(file(criteria, group, more))).toEqual(expected);
  });
});

describe('the grid of points', () => {
  test.each([
    [
      'a line off the step',
      [yesNo('x', '9.5'), yesNo('y', '0.5')],
      '1',
      [
        { code: 'points-off-step', args: { points: 950, step: 100 }, at: 'groups.0.criteria.0.points' },
        { code: 'points-off-step', args: { points: 50, step: 100 }, at: 'groups.0.criteria.1.points' },
      ],
    ],
    ['on the step of a half', [yesNo('x', '9.5'), yesNo('y', '0.5')], '0.5', []],
    [
      'a level off the step',
      [levels('x', ['10', '2.5', '0'])],
      '1',
      [
        {
          code: 'points-off-step',
          args: { points: 250, step: 100 },
          at: 'groups.0.criteria.0.levels.1.points',
        },
      ],
    ],
    ['a step of nothing', [ten], '0', [{ code: 'step-not-positive', at: 'step' }]],
  ])('%s', (_, criteria, step, expected) => {
    expect(flaws(file(criteria, {}, { step }))).toEqual(expected);
  });

  test.each([
    [
      '0',
      [
        {
          code: 'each-out-of-line',
          args: { criterion: 'y', each: 0, points: 300 },
          at: 'groups.0.criteria.1.each',
        },
      ],
    ],
    [
      '4',
      [
        {
          code: 'each-out-of-line',
          args: { criterion: 'y', each: 400, points: 300 },
          at: 'groups.0.criteria.1.each',
        },
      ],
    ],
    ['3', []],
  ])('%s points each time, up to 3', (each, expected) => {
    const counted = {
      ...cited,
      id: 'y',
      name: 'y',
      points: '3',
      role: 'diem_cong',
      method: 'theo_so_lan',
      measure: 'phat_bieu',
      each,
    };
    expect(flaws(file([ten, counted]))).toEqual(expected);
  });
});

describe('occasions', () => {
  const cap = (when: object, points = '6') => ({ when, points, ...cited });

  test('a line that exists on some occasions only must be made up for on the others', () => {
    const one = file([yesNo('x', '6'), yesNo('y', '4', { onlyWhen: { kind: ['chuyen_de'] } })]);
    expect(flaws(one)).toEqual([
      {
        code: 'group-sum-on',
        args: {
          group: 'G',
          declared: 1000,
          sum: 600,
          parts: [600],
          on: { kinds: ['thuong_ky'], months: [], unitKinds: [] },
        },
        at: 'groups.0.points',
      },
    ]);
    const made = file([
      yesNo('x', '10', { caps: [cap({ kind: ['chuyen_de'] })] }),
      yesNo('y', '4', { onlyWhen: { kind: ['chuyen_de'] } }),
    ]);
    expect(flaws(made)).toEqual([]);
  });

  test('caps of groups that differ leave the total wanting', () => {
    const one = file([yesNo('x', '10', { caps: [cap({ month: ['3'] })] })], {
      caps: [cap({ month: ['3'] })],
    });
    expect(flaws(one)).toEqual([
      {
        code: 'total-sum-on',
        args: { declared: 1000, sum: 600, parts: [600], on: { kinds: [], months: [3], unitKinds: [] } },
        at: 'total',
      },
    ]);
  });

  test('a cap is lower than what it caps, and one of a kind', () => {
    const capped = (caps: readonly object[]) => flaws(file([ten, bonus({ caps })]));
    expect(capped([cap({ month: ['3'] }, '3')])).toEqual([
      { code: 'cap-never-bites', args: { cap: 300, points: 300 }, at: 'groups.0.criteria.1.caps.0.points' },
    ]);
    expect(capped([cap({ month: ['3'] }, '-1')])).toMatchObject([{ code: 'cap-never-bites' }]);
    expect(capped([cap({ month: ['3'] }, '2'), cap({ kind: ['ket_hop'] }, '1')])).toEqual([
      { code: 'two-caps', at: 'groups.0.criteria.1.caps.1', also: ['groups.0.criteria.1.caps.0'] },
    ]);
    expect(capped([cap({ month: ['3'] }, '2'), cap({ month: ['4'] }, '1')])).toEqual([]);
  });

  test('an occasion that never comes about, one that always does, and one that asks nothing', () => {
    const only = (onlyWhen: object, appliesTo: object = { kind: ['thuong_ky'] }) =>
      file([ten, bonus({ onlyWhen })], {}, { appliesTo });
    expect(flaws(only({ kind: ['chuyen_de'] }))).toEqual([
      { code: 'occasion-never', at: 'groups.0.criteria.1.onlyWhen' },
    ]);
    expect(flaws(only({ kind: ['thuong_ky'] }))).toEqual([]);
    expect(notices(only({ kind: ['thuong_ky'] }))).toContain('occasion-always groups.0.criteria.1.onlyWhen');
    expect(notices(only({ kind: ['thuong_ky'] }, {}))).not.toContain(
      'occasion-always groups.0.criteria.1.onlyWhen',
    );
    expect(flaws(only({}))).toEqual([{ code: 'condition-asks-nothing', at: 'groups.0.criteria.1.onlyWhen' }]);
  });

  test('are told apart by what the rubric asks, and spoken of by no more', () => {
    const plain = file([ten]);
    expect(occasionsOf(plain)).toHaveLength(3);
    expect(occasionClasses(plain).map(({ length }) => length)).toEqual([3]);
    const monthly = file(
      [ten, bonus({ onlyWhen: { month: ['3', '4'] } })],
      {},
      { appliesTo: { kind: ['ket_hop'] } },
    );
    expect(occasionsOf(monthly)).toHaveLength(12);
    const classes = occasionClasses(monthly);
    expect(classes.map((one) => spokenOf(one, monthly))).toEqual([
      { kinds: [], months: [1, 2, 5, 6, 7, 8, 9, 10, 11, 12], unitKinds: [] },
      { kinds: [], months: [3, 4], unitKinds: [] },
    ]);
    const units = file([ten, bonus({ onlyWhen: { unitKind: ['xa'] } })]);
    expect(occasionClasses(units).map((one) => spokenOf(one, units))).toEqual([
      { kinds: [], months: [], unitKinds: ['xa'] },
      { kinds: [], months: [], unitKinds: [null] },
    ]);
    const named = file([ten], {}, { appliesTo: { unitKind: ['xa', 'phuong'] } });
    expect(occasionsOf(named)).toHaveLength(6);
  });

  test('each class has its own totals, and the rubric the range of all', () => {
    const one = file(
      [ten, bonus({ onlyWhen: { month: ['3'] }, counted: 'tong' })],
      {},
      { limits: { to: '13', ...cited } },
    );
    expect(totalsByOccasion(one).map(({ totals }) => totals)).toEqual([
      [0, 1000],
      [0, 300, 1000, 1300],
    ]);
    expect(totalRange(one)).toEqual([0, 1300]);
  });
});

describe('events that force levels', () => {
  const forced = (first: object, second: object, toLevel = 'l1') => [
    levels('x', ['10', '5', '0'], {
      forced: [
        { when: first, toLevel: 'l2', ...cited },
        { when: second, toLevel, ...cited },
      ],
    }),
  ];
  const place = { at: 'groups.0.criteria.0.forced.1', also: ['groups.0.criteria.0.forced.0'] };
  const args = { criterion: 'x', first: 'l2', second: 'l1' };
  const absent = { measure: 'vang_khong_ly_do', above: '0' };

  test('do not bite together', () => {
    const conflict = [{ code: 'forced-conflict', args, ...place }];
    expect(flaws(file(forced(absent, { measure: 'vang_khong_ly_do', from: '2' })))).toEqual(conflict);
    expect(flaws(file(forced(absent, { kind: ['ket_hop'] })))).toEqual(conflict);
    expect(flaws(file(forced(absent, { measure: 'vang_khong_ly_do', to: '0' })))).toEqual([]);
    expect(flaws(file(forced({ ...absent, kind: ['thuong_ky'] }, { kind: ['ket_hop'] })))).toEqual([]);
    expect(flaws(file(forced(absent, { measure: 'vang_khong_ly_do', from: '2' }, 'l2')))).toEqual([]);
  });

  test('where facts of their own decide, that is told and left to the engine', () => {
    const one = file(forced(absent, { measure: 'phat_bieu', to: '0' }));
    expect(flaws(one)).toEqual([]);
    expect(notices(one)).toContain('forced-may-conflict groups.0.criteria.0.forced.1');
  });
});

describe('clauses', () => {
  const clause = (more: object) => ({ name: 'x', ...cited, ...more });
  const out = (more: object) => flaws(file([ten], {}, { knockOuts: [clause(more)] }));
  const asks = { notFull: ['x'] };

  test.each([
    ['a sound one', { ...asks, atMost: 'b' }, []],
    ['one step down', { ...asks, demote: '1' }, []],
    ['that asks nothing', { atMost: 'b' }, [{ code: 'clause-asks-nothing', at: 'knockOuts.0' }]],
    ['that lowers nothing', asks, [{ code: 'knock-out-one-way', at: 'knockOuts.0' }]],
    [
      'that lowers twice',
      { ...asks, atMost: 'b', demote: '1' },
      [{ code: 'knock-out-one-way', at: 'knockOuts.0' }],
    ],
    [
      'to no band',
      { ...asks, atMost: 'z' },
      [{ code: 'unknown-band', args: { id: 'z', allowed: ['a', 'b'] }, at: 'knockOuts.0.atMost' }],
    ],
    [
      'to the best band',
      { ...asks, atMost: 'a' },
      [{ code: 'knock-out-no-effect', args: { band: 'A' }, at: 'knockOuts.0.atMost' }],
    ],
    ['by half a step', { ...asks, demote: '0.5' }, [{ code: 'demote-by-steps', at: 'knockOuts.0.demote' }]],
    ['by no step', { ...asks, demote: '0' }, [{ code: 'demote-by-steps', at: 'knockOuts.0.demote' }]],
    [
      'about a line that is not there',
      { notFull: ['w'], atMost: 'b' },
      [{ code: 'unknown-criterion-in-rubric', args: { id: 'w' }, at: 'knockOuts.0.notFull.0' }],
    ],
    [
      'about a group that is not there',
      { under: [{ ofGroup: 'x', points: '1' }], atMost: 'b' },
      [{ code: 'unknown-group', args: { id: 'x' }, at: 'knockOuts.0.under.0.ofGroup' }],
    ],
    [
      'about a line that is a group',
      { under: [{ ofCriterion: 'G', points: '1' }], atMost: 'b' },
      [{ code: 'unknown-criterion-in-rubric', args: { id: 'G' }, at: 'knockOuts.0.under.0.ofCriterion' }],
    ],
    [
      'about no part',
      { under: [{ points: '1' }], atMost: 'b' },
      [{ code: 'one-part', at: 'knockOuts.0.under.0' }],
    ],
    [
      'about two parts',
      { under: [{ ofCriterion: 'x', ofGroup: 'G', points: '1' }], atMost: 'b' },
      [{ code: 'one-part', at: 'knockOuts.0.under.0' }],
    ],
    [
      'about more points than there are',
      { under: [{ ofGroup: 'G', points: '10.01' }], atMost: 'b' },
      [
        {
          code: 'threshold-outside',
          args: { points: 1001, maximum: 1000 },
          at: 'knockOuts.0.under.0.points',
        },
      ],
    ],
    [
      'about no points',
      { under: [{ ofCriterion: 'x', points: '0' }], atMost: 'b' },
      [{ code: 'threshold-outside', args: { points: 0, maximum: 1000 }, at: 'knockOuts.0.under.0.points' }],
    ],
    ['about all points', { under: [{ ofCriterion: 'x', points: '10' }], atMost: 'b' }, []],
  ])('%s', (_, more, expected) => {
    expect(out(more)).toEqual(expected);
  });

  test('two demotions are told of', () => {
    const one = file(
      [ten],
      {},
      {
        knockOuts: [
          clause({ ...asks, demote: '1' }),
          clause({ ...asks, atMost: 'b' }),
          clause({ ...asks, demote: '1' }),
        ],
      },
    );
    expect(flaws(one)).toEqual([]);
    expect(notices(one)).toContain('demotions-may-clash knockOuts.2');
  });

  test('the band of a month without a meeting is one of the rubric', () => {
    expect(flaws(file([ten], {}, { notHeld: { given: 'b', ...cited } }))).toEqual([]);
    expect(flaws(file([ten], {}, { notHeld: { given: 'z', ...cited } }))).toEqual([
      { code: 'unknown-band', args: { id: 'z', allowed: ['a', 'b'] }, at: 'notHeld.given' },
    ]);
  });

  test('a band condition asks something', () => {
    const conditioned = (condition: object) =>
      flaws(
        file(
          [ten],
          {},
          {
            bands: [{ ...bands[0], conditions: [{ otherwise: 'b', ...cited, ...condition }] }, bands[1]].map(
              (one) => ({ ...cited, ...one }),
            ),
          },
        ),
      );
    expect(conditioned({})).toEqual([{ code: 'clause-asks-nothing', at: 'bands.0.conditions.0' }]);
    expect(conditioned({ when: { kind: ['thuong_ky'] } })).toEqual([]);
    expect(conditioned({ atLeast: [{ ofGroup: 'G', points: '11' }] })).toEqual([
      {
        code: 'threshold-outside',
        args: { points: 1100, maximum: 1000 },
        at: 'bands.0.conditions.0.atLeast.0.points',
      },
    ]);
  });
});

describe('facts from earlier meetings', () => {
  const state = (more: object) =>
    flaws(
      file(
        [ten],
        {},
        {
          ownFacts: [
            { id: 'giao', name: 'giao', type: 'lan' },
            { id: 'ngay_hop', name: 'ngày', type: 'ngay' },
          ],
          state: [{ id: 'giao', ...cited, ...more }],
        },
      ),
    );

  test.each([
    [
      'the previous value',
      { previous: 'phat_bieu' },
      [
        {
          code: 'fact-type',
          args: { id: 'phat_bieu', type: 'nguoi', expected: ['lan'] },
          at: 'state.0.previous',
        },
      ],
    ],
    ['of its own kind', { previous: 'giao' }, []],
    [
      'of a fact that is not there',
      { previous: 'x' },
      [{ code: 'undeclared-fact', args: { id: 'x', suggestion: null }, at: 'state.0.previous' }],
    ],
    ['in a row over a list', { inRow: { measure: 'ma_vang_co_ly_do', above: '3' } }, []],
    [
      'in a row over a count',
      { inRow: { measure: 'vang_co_ly_do', above: '3' } },
      [
        {
          code: 'fact-type',
          args: { id: 'vang_co_ly_do', type: 'nguoi', expected: ['danh_sach'] },
          at: 'state.0.inRow.measure',
        },
      ],
    ],
    [
      'in a row for half a meeting',
      { inRow: { measure: 'ma_vang_co_ly_do', above: '2.5' } },
      [{ code: 'in-row-whole', at: 'state.0.inRow.above' }],
    ],
    [
      'in two ways',
      { previous: 'giao', inRow: { measure: 'ma_vang_co_ly_do', above: '3' } },
      [{ code: 'state-one-way', at: 'state.0' }],
    ],
    ['in no way', {}, [{ code: 'state-one-way', at: 'state.0' }]],
    [
      'a day cannot be counted',
      { id: 'ngay_hop', inRow: { measure: 'ma_vang_co_ly_do', above: '3' } },
      [
        {
          code: 'fact-type',
          args: { id: 'ngay_hop', type: 'ngay', expected: ['nguoi', 'lan'] },
          at: 'state.0.id',
        },
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(state(more)).toEqual(expected);
  });
});

describe('articles of a source', () => {
  const withArticles = (articles: readonly object[], place = 'Điều 1', more: object = {}) => {
    const citation = { document: 'a', place };
    return fileOf({
      total: '10',
      sources: [{ id: 'a', name: 'Nguồn', mark: 'de_xuat', articles, ...more }],
      groups: [{ id: 'G', name: 'Nhóm', points: '10', criteria: [yesNo('x', '10', { citation })], citation }],
      bands: bands.map((one) => ({ ...one, citation })),
    });
  };
  const encoded = { id: 'Điều 1', disposition: 'da_ma_hoa' };

  test.each([
    ['all cited', [encoded], 'Điều 1', []],
    ['a place inside an article', [encoded], 'Điều 1, khoản 2', []],
    [
      'another article that begins alike',
      [encoded],
      'Điều 12',
      ['article-unlisted', 'article-unlisted', 'article-unlisted', 'article-unlisted', 'article-uncited'],
    ],
    [
      'one that nothing cites',
      [encoded, { id: 'Điều 2', disposition: 'da_ma_hoa' }],
      'Điều 1',
      ['article-uncited'],
    ],
    ['one that bears on no point', [encoded, { id: 'Điều 2', disposition: 'khong_tinh_diem' }], 'Điều 1', []],
    [
      'an open one without its question',
      [encoded, { id: 'Điều 2', disposition: 'chua_ro' }],
      'Điều 1',
      ['article-open-question'],
    ],
    ['an open one with it', [encoded, { id: 'Điều 2', disposition: 'chua_ro', note: 'Hỏi?' }], 'Điều 1', []],
    [
      'one cited that is said to be outside',
      [{ id: 'Điều 1', disposition: 'ngoai_pham_vi' }],
      'Điều 1',
      ['article-not-encoded', 'article-not-encoded', 'article-not-encoded', 'article-not-encoded'],
    ],
  ])('%s', (_, articles, place, expected) => {
    expect(flaws(withArticles(articles, place)).map(({ code }) => code)).toEqual(expected);
  });

  test('each is listed once', () => {
    expect(
      lintFlaws(withArticles([encoded, encoded])).map(({ complaint, path }) => [complaint, path.join('.')]),
    ).toEqual([[{ code: 'duplicate-id', args: { id: 'Điều 1' } }, 'sources.0.articles.1.id']]);
  });

  test('the words of a text are quoted, and only a text that was read has words', () => {
    const marked = (mark: string, quote: object, source: string) =>
      flaws(
        fileOf({
          total: '10',
          sources: [{ id: 'a', name: 'Nguồn', mark: source }],
          groups: [
            {
              id: 'G',
              name: 'Nhóm',
              points: '10',
              criteria: [yesNo('x', '10', { mark, citation: { document: 'a', ...quote } })],
            },
          ],
          bands,
        }),
      ).map(({ code, at }) => `${code} ${at}`);
    expect(marked('van_ban', { quote: 'mười điểm' }, 'van_ban')).toEqual([]);
    expect(marked('van_ban', {}, 'van_ban')).toEqual(['quote-missing groups.0.criteria.0.citation']);
    expect(marked('van_ban', { quote: 'mười điểm' }, 'thu_cap')).toEqual([
      'mark-above-source groups.0.criteria.0.mark',
    ]);
    expect(marked('thu_cap', {}, 'thu_cap')).toEqual([]);
  });

  test('lines without their words are told of once, all by name', () => {
    const one = file([
      yesNo('x', '4', { mark: 'thu_cap' }),
      yesNo('y', '3', { mark: 'thu_cap' }),
      yesNo('z', '3'),
    ]);
    expect(lintFlaws(one).filter(({ complaint }) => complaint.code === 'quotes-wanted')).toMatchObject([
      {
        complaint: { args: { criteria: ['x', 'y'] } },
        path: ['groups', 0, 'criteria', 0, 'citation'],
        severity: 'warning',
      },
    ]);
  });
});
