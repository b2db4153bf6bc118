import { describe, expect, test } from 'vitest';
import { rubricChanges } from '../../../src/rubric/diff/diff.ts';
import { band, group, line, provenance, rubricFile } from '../../support/build-file.ts';

type More = Parameters<typeof rubricFile>[0];

/** What changed, as weight, code and arguments. */
const changes = (older: More, newer: More) =>
  rubricChanges(rubricFile(older), rubricFile(newer)).map(({ weight, said }) => [
    weight,
    said.code,
    'args' in said ? said.args : null,
  ]);

const lines = (...criteria: readonly ReturnType<typeof line>[]): More => ({ groups: [group('1', criteria)] });
const lineChanges = (older: object, newer: object) =>
  changes(lines(line('1.1', { ...older })), lines(line('1.1', { ...newer })));

const elsewhere = { citation: { document: 'qd', place: 'mục 2' } };

describe('nothing changed', () => {
  test('between a rubric and itself', () => {
    expect(changes({}, {})).toEqual([]);
  });

  test('where only dates, sources and the state of the file are others', () => {
    expect(
      changes(
        {},
        {
          inForce: { from: '2027-01-01', mark: 'van_ban' },
          supersedes: '2026-01-01',
          status: 'mot_phan',
          rubric: 'thu/moi',
          name: 'Tên mới',
          sources: [{ id: 'qd', name: 'Nguồn mới', mark: 'van_ban' }],
        },
      ),
    ).toEqual([]);
  });

  test('where keys stand in another order', () => {
    const file = rubricFile({
      vote: { denominator: 'co_mat', metWhen: { from: '50', to: '90' }, ...provenance },
      groups: [
        group('1', [line('1.1', { notApplicable: { treatment: 'khong_diem', claim: 'Cớ', ...provenance } })]),
      ],
    });
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, turned(inner)])
          .reverse(),
      );
    };
    const other = turned(file) as typeof file;
    expect(Object.keys(other)).not.toEqual(Object.keys(file));
    expect(rubricChanges(file, other)).toEqual([]);
  });
});

/** The names of clauses in some fields of a rubric. */
const namesIn = (more: object): readonly string[] =>
  Object.values(more).flatMap((value: unknown) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown) => {
          const name: unknown = Reflect.get(Object(one), 'name');
          return typeof name === 'string' ? [name] : [];
        })
      : [],
  );

describe('a fact', () => {
  const fact = (more: object): More => ({
    ownFacts: [
      { id: 'a', name: 'số a', type: 'lan' },
      { id: 'b', name: 'số b', type: 'lan' },
      { id: 'c', name: 'số c', type: 'lan', ...more },
    ],
  });
  const formula = (operation: string, terms = ['a', 'b']) => ({ formula: { operation, terms } });
  const told = (operation: string, ...terms: readonly string[]) => ({
    code: 'formula',
    args: {
      ...{ operation, factor: null, take: null, ends: {}, weights: [] },
      terms: terms.map((id) => ({ id, name: `số ${id}` })),
    },
  });
  const said = (was: readonly object[], now: readonly object[]) => [
    ['points', 'diff-was-now', { kind: 'fact', id: 'c', was, now }],
  ];

  test('that follows from others in another way is told by both formulas', () => {
    expect(changes(fact(formula('tong')), fact(formula('hieu')))).toEqual(
      said([told('tong', 'a', 'b')], [told('hieu', 'a', 'b')]),
    );
    expect(changes(fact(formula('hieu')), fact(formula('hieu', ['b', 'a'])))).toEqual(
      said([told('hieu', 'a', 'b')], [told('hieu', 'b', 'a')]),
    );
  });

  test('that was recorded and now follows from others, or lies elsewhere, is told by that', () => {
    expect(changes(fact({}), fact(formula('tong')))).toEqual(said([], [told('tong', 'a', 'b')]));
    const range = (to: string) => fact({ range: { from: '0', to } });
    const lies = (to: number) => ({ code: 'rule-range', args: { ends: { from: 0, to }, unit: 'lan' } });
    expect(changes(range('5'), range('9'))).toEqual(said([lies(500)], [lies(900)]));
    expect(changes(range('5'), fact({}))).toEqual(said([lies(500)], []));
  });
});

describe('the whole result', () => {
  test('another total', () => {
    expect(changes({}, { total: '110' })).toEqual([['points', 'diff-total', { from: 100_00, to: 110_00 }]]);
  });

  const bandRule = { given: 'kem', ...provenance };

  test.each<[string, object]>([
    ['appliesTo', { appliesTo: { kind: ['thuong_ky'] } }],
    ['step', { step: '0.5' }],
    ['state', { state: [{ id: 'x', previous: 'y', ...provenance }] }],
  ])('a rule for %s that is new, or gone', (field, more) => {
    const said = [['points', 'diff-rule', { field, words: false, names: namesIn(more) }]];
    expect(changes({}, { ...more })).toEqual(said);
    expect(changes({ ...more }, {})).toEqual(said);
    expect(changes({ ...more }, { ...more })).toEqual([]);
  });

  const wasNow = (kind: string, was: readonly object[], now: readonly object[], id = '') => [
    ['points', 'diff-was-now', { kind, id, was, now }],
  ];

  test.each<[string, object, object]>([
    [
      'limits',
      { limits: { from: '0', ...provenance } },
      { code: 'rule-limits', args: { ends: { from: 0 } } },
    ],
    ['notHeld', { notHeld: bandRule }, { code: 'rule-not-held', args: { band: 'Kém' } }],
    [
      'vote',
      { vote: { denominator: 'co_mat', metWhen: { above: '50' }, ...provenance } },
      { code: 'rule-vote', args: { fact: { id: 'co_mat' }, ends: { above: 50_00 } } },
    ],
    [
      'rounding',
      { rounding: { to: '0.5', type: 'len', ...provenance } },
      { code: 'rounded-to', args: { to: 50, type: 'len' } },
    ],
    [
      'official',
      { official: { scorer: 'tham_dinh', ...provenance } },
      { code: 'rule-official', args: { scorer: 'tham_dinh' } },
    ],
    [
      'override',
      { override: { authority: 'Đảng ủy', ...provenance } },
      { code: 'rule-override', args: { authority: 'Đảng ủy' } },
    ],
    [
      'slots',
      { slots: [{ ofCriterion: '1.1', keys: ['muc'], ...provenance }] },
      { code: 'rule-slot', args: { kind: 'criterion', id: '1.1', keys: ['muc'] } },
    ],
    [
      'slots',
      { slots: [{ keys: ['tong_diem'], ...provenance }] },
      { code: 'rule-slot', args: { kind: 'rubric', id: '', keys: ['tong_diem'] } },
    ],
    [
      'knockOuts',
      { knockOuts: [{ name: 'Loại', demote: '1', notFull: ['1.1'], ...provenance }] },
      {
        code: 'clause-knock-out',
        args: {
          name: 'Loại',
          matters: [{ code: 'clause-full', args: { criteria: ['1.1'], lost: true } }],
          atMost: null,
          demote: 100,
        },
      },
    ],
  ])('%s are told by what they do', (field, more, said) => {
    expect(changes({}, { ...more })).toEqual(wasNow(field, [], [said]));
    expect(changes({ ...more }, {})).toEqual(wasNow(field, [said], []));
    expect(changes({ ...more }, { ...more })).toEqual([]);
  });

  test('where only words and sources of a rule are others, that is said', () => {
    expect(changes({ notHeld: bandRule }, { notHeld: { ...bandRule, ...elsewhere } })).toEqual([
      ['words', 'diff-rule', { field: 'notHeld', words: true, names: [] }],
    ]);
    expect(changes({ notHeld: bandRule }, { notHeld: { ...bandRule, mark: 'van_ban' } })).toEqual([
      ['words', 'diff-rule', { field: 'notHeld', words: true, names: [] }],
    ]);
    const clause = (name: string, atMost: string) => ({
      knockOuts: [{ name, atMost, notFull: ['1.1'], ...provenance }],
    });
    expect(changes(clause('Loại', 'kha'), clause('Loại trừ', 'kha'))).toEqual([
      ['words', 'diff-rule', { field: 'knockOuts', words: true, names: ['Loại', 'Loại trừ'] }],
    ]);
    const matters = [{ code: 'clause-full', args: { criteria: ['1.1'], lost: true } }];
    const told = (name: string, atMost: string) => ({
      code: 'clause-knock-out',
      args: { name, matters, atMost, demote: 0 },
    });
    expect(changes(clause('Loại', 'kha'), clause('Loại trừ', 'yeu'))).toEqual(
      wasNow('knockOuts', [told('Loại', 'Khá')], [told('Loại trừ', 'yeu')]),
    );
  });
});

describe('parts that are new, gone or elsewhere', () => {
  test('a line', () => {
    const two = lines(line('1.1'), line('1.2', { points: '3' }));
    const args = { kind: 'criterion', id: '1.2', name: 'Dòng 1.2', points: 3_00 };
    expect(changes(lines(line('1.1')), two)).toEqual([['parts', 'diff-new', args]]);
    expect(changes(two, lines(line('1.1')))).toEqual([['parts', 'diff-gone', args]]);
  });

  test('a group with its line', () => {
    const one = { groups: [group('1', [line('1.1')])] };
    const two = { groups: [group('1', [line('1.1')]), group('2', [line('2.1')])] };
    const parts = (code: string) => [
      ['parts', code, { kind: 'group', id: '2', name: 'Nhóm 2', points: 10_00 }],
      ['parts', code, { kind: 'criterion', id: '2.1', name: 'Dòng 2.1', points: 10_00 }],
    ];
    expect(changes(one, two)).toEqual(parts('diff-new'));
    expect(changes(two, one)).toEqual(parts('diff-gone'));
  });

  test('a band, and a fact of its own, which have no points', () => {
    const fact = { id: 'tot', name: 'một số liệu', type: 'lan' };
    const good = band('tot', 'Tốt', { from: '90' });
    const kha = band('kha', 'Khá', { below: '90' });
    expect(changes({ bands: [kha] }, { bands: [good, kha] })).toEqual([
      ['parts', 'diff-new', { kind: 'band', id: 'tot', name: 'Tốt', points: null }],
    ]);
    expect(changes({ bands: [good, kha] }, { bands: [kha] })).toEqual([
      ['parts', 'diff-gone', { kind: 'band', id: 'tot', name: 'Tốt', points: null }],
    ]);
    // The fact shares its id with a band and is another part all the same.
    expect(changes({}, { ownFacts: [fact] })).toEqual([
      ['parts', 'diff-new', { kind: 'fact', id: 'tot', name: 'một số liệu', points: null }],
    ]);
  });

  test('a line that stands in another group', () => {
    const [a, b, c] = [line('1.1'), line('2.1'), line('x')];
    expect(
      changes(
        { groups: [group('1', [a, c]), group('2', [b])] },
        { groups: [group('1', [a]), group('2', [b, c])] },
      ),
    ).toEqual([['parts', 'diff-moved', { id: 'x', from: '1', to: '2' }]]);
  });
});

describe('a part that changed', () => {
  test('in its points', () => {
    expect(lineChanges({}, { points: '12' })).toEqual([
      ['points', 'diff-points', { kind: 'criterion', id: '1.1', from: 10_00, to: 12_00 }],
    ]);
    expect(
      changes(
        { groups: [group('1', [line('1.1')])] },
        { groups: [group('1', [line('1.1')], { points: '12' })] },
      ),
    ).toEqual([['points', 'diff-points', { kind: 'group', id: '1', from: 10_00, to: 12_00 }]]);
  });

  test('in its name, short name, source, mark, readings or what is shown: words', () => {
    const words = (fields: readonly string[]) => [
      ['words', 'diff-words', { kind: 'criterion', id: '1.1', fields }],
    ];
    expect(lineChanges({}, { name: 'Tên khác' })).toEqual(words(['name']));
    expect(lineChanges({}, elsewhere)).toEqual(words(['citation']));
    expect(lineChanges({}, { mark: 'van_ban' })).toEqual(words(['mark']));
    expect(lineChanges({}, { shown: ['phat_bieu'] })).toEqual(words(['shown']));
    const reading = { question: 'Hỏi', chosen: 'Chọn', mark: 'de_xuat' };
    expect(lineChanges({}, { readings: [reading], name: 'Tên khác' })).toEqual(words(['name', 'readings']));
    const shortened = [band('tot', 'Tốt', { from: '90', short: 'T' })];
    expect(changes({ bands: [band('tot', 'Tốt', { from: '90' })] }, { bands: shortened })).toEqual([
      ['words', 'diff-words', { kind: 'band', id: 'tot', fields: ['short'] }],
    ]);
    const fact = { id: 'so', name: 'số', type: 'lan' };
    expect(
      changes({ ownFacts: [fact] }, { ownFacts: [{ ...fact, ask: 'Bao nhiêu?', unitWord: 'câu' }] }),
    ).toEqual([['words', 'diff-words', { kind: 'fact', id: 'so', fields: ['unitWord', 'ask'] }]]);
  });

  test('in the words inside a field: words too', () => {
    const rule = (more: object) => ({
      notApplicable: { treatment: 'diem_toi_da', claim: 'Lý do', ...provenance, ...more },
    });
    expect(lineChanges(rule({}), rule({ mark: 'van_ban' }))).toEqual([
      ['words', 'diff-words', { kind: 'criterion', id: '1.1', fields: ['notApplicable'] }],
    ]);
    const told = (treatment: string, points: number) => ({
      code: 'clause-outside',
      args: { when: null, claim: 'Lý do', treatment, points },
    });
    const [was, now] = [[told('diem_toi_da', 10_00)], [told('khong_diem', 0)]];
    expect(lineChanges(rule({}), rule({ treatment: 'khong_diem' }))).toEqual([
      ['points', 'diff-was-now', { kind: 'criterion', id: '1.1', was, now }],
    ]);
  });

  test('in how it is scored: points', () => {
    expect(lineChanges({}, { role: 'diem_tru' })).toEqual([
      ['points', 'diff-fields', { kind: 'criterion', id: '1.1', fields: ['role'] }],
    ]);
    expect(
      lineChanges({}, { method: 'theo_so_lieu', measure: 'phat_bieu', metWhen: { from: '10' } }),
    ).toEqual([
      [
        'points',
        'diff-was-now',
        {
          kind: 'criterion',
          id: '1.1',
          was: [{ code: 'method-yes-no' }],
          now: expect.arrayContaining([{ code: 'method-by-number' }]),
        },
      ],
    ]);
    const met = (from: string) => ({ method: 'theo_so_lieu', measure: 'phat_bieu', metWhen: { from } });
    const found = lineChanges(met('10'), met('11'));
    expect(found.map(([, code]) => code)).toEqual(['diff-was-now']);
    expect(JSON.stringify(found)).toMatch(/"was":.*"from":1000.*"now":.*"from":1100/);
  });

  test('in its points and its words: both are said, points first', () => {
    expect(lineChanges({}, { points: '12', name: 'Tên khác', counted: 'tong' })).toEqual([
      ['points', 'diff-points', { kind: 'criterion', id: '1.1', from: 10_00, to: 12_00 }],
      ['points', 'diff-fields', { kind: 'criterion', id: '1.1', fields: ['counted'] }],
      ['words', 'diff-words', { kind: 'criterion', id: '1.1', fields: ['name'] }],
    ]);
  });
});

describe('a band', () => {
  const bands = (more: object) => ({ bands: [band('tot', 'Tốt', { ...more })] });

  test('with other ends, by its new name', () => {
    expect(
      changes(bands({ from: '90' }), { bands: [band('tot', 'Giỏi', { above: '85', to: '100' })] }),
    ).toStrictEqual([
      ['points', 'diff-band-ends', { band: 'Giỏi', from: { from: 90_00 }, to: { above: 85_00, to: 100_00 } }],
      ['words', 'diff-words', { kind: 'band', id: 'tot', fields: ['name'] }],
    ]);
  });

  test('with an end that is closed instead of open', () => {
    expect(changes(bands({ below: '90' }), bands({ to: '90' }))).toStrictEqual([
      ['points', 'diff-band-ends', { band: 'Tốt', from: { below: 90_00 }, to: { to: 90_00 } }],
    ]);
  });

  test('with another condition', () => {
    const conditions = [{ fullMarks: ['1.1'], otherwise: 'kha', ...provenance }];
    expect(changes(bands({ from: '90' }), bands({ from: '90', conditions }))).toEqual([
      [
        'points',
        'diff-was-now',
        {
          kind: 'band',
          id: 'tot',
          was: [],
          now: [
            {
              code: 'clause-of-band',
              args: {
                asks: [{ code: 'clause-full', args: { criteria: ['1.1'], lost: false } }],
                otherwise: 'kha',
              },
            },
          ],
        },
      ],
    ]);
  });
});

describe('the levels of a line', () => {
  const level = (id: string, points: string, more: object = {}) => ({ id, points, ...more });
  const levelled = (...levels: readonly object[]) => ({
    method: 'theo_so_lieu',
    measure: 'phat_bieu',
    levels,
  });
  const high = level('cao', '10', { from: '10' });
  const low = level('thap', '2', { below: '10' });

  test('one is new, another is gone', () => {
    expect(lineChanges(levelled(high, low), levelled(high, level('kem', '1', { below: '10' })))).toEqual([
      ['points', 'diff-stretch', { id: '1.1', unit: 'nguoi', ends: { to: 9_00 }, from: 2_00, to: 1_00 }],
    ]);
  });

  test('one is worth other points', () => {
    expect(lineChanges(levelled(high, low), levelled(high, { ...low, points: '3' }))).toEqual([
      ['points', 'diff-stretch', { id: '1.1', unit: 'nguoi', ends: { to: 9_00 }, from: 2_00, to: 3_00 }],
    ]);
  });

  test('a border has moved: the values between are told, in whole people, and of a share with its open ends', () => {
    const at = (border: string) =>
      levelled(level('cao', '10', { from: border }), level('thap', '2', { below: border }));
    expect(lineChanges(at('10'), at('12'))).toEqual([
      [
        'points',
        'diff-stretch',
        { id: '1.1', unit: 'nguoi', ends: { from: 10_00, to: 11_00 }, from: 10_00, to: 2_00 },
      ],
    ]);
    const share = (border: string) => ({
      levels: [level('cao', '10', { from: border }), level('thap', '2', { below: border })],
      method: 'theo_ty_le',
      numerator: 'phat_bieu',
      denominator: 'co_mat',
    });
    expect(lineChanges(share('80'), share('70'))).toEqual([
      [
        'points',
        'diff-stretch',
        { id: '1.1', unit: 'phan_tram', ends: { from: 70_00, below: 80_00 }, from: 2_00, to: 10_00 },
      ],
    ]);
  });

  test('of those that a person chooses from, each is told by itself', () => {
    const chosen = (points: string) => ({
      method: 'chon_muc',
      levels: [level('cao', '10'), level('thap', points)],
    });
    expect(lineChanges(chosen('2'), chosen('3'))).toEqual([
      ['points', 'diff-level-points', { id: '1.1', level: 'thap', from: 2_00, to: 3_00 }],
    ]);
  });

  test('one has other ends', () => {
    expect(
      lineChanges(
        levelled(high, low),
        levelled(level('cao', '10', { above: '9' }), level('thap', '2', { to: '9' })),
      ),
    ).toEqual([
      ['points', 'diff-level-ends', { id: '1.1', level: 'cao', from: { from: 10_00 }, to: { above: 9_00 } }],
      ['points', 'diff-level-ends', { id: '1.1', level: 'thap', from: { below: 10_00 }, to: { to: 9_00 } }],
    ]);
  });

  test('one has other words: the line has', () => {
    expect(lineChanges(levelled(high, low), levelled({ ...high, name: 'Cao' }, low))).toEqual([
      ['words', 'diff-words', { kind: 'criterion', id: '1.1', fields: ['levels'] }],
    ]);
  });
});

test('the weightiest changes come first, whatever part they are of', () => {
  const older = { ...lines(line('1.1'), line('1.2'), line('1.3')), total: '100' };
  const newer = {
    ...lines(line('1.1', { name: 'Tên khác' }), line('1.2', { points: '12' }), line('1.4')),
    total: '110',
  };
  expect(changes(older, newer).map(([weight, code]) => [weight, code])).toEqual([
    ['points', 'diff-total'],
    ['points', 'diff-points'],
    ['parts', 'diff-gone'],
    ['parts', 'diff-new'],
    ['words', 'diff-words'],
  ]);
});
