import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/meeting/assessment.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { assess } from '../../../src/engine/meeting/assess.ts';
import { say } from '../../../src/messages/index.ts';
import { occasionOf } from '../../../src/rubric/file/occasion.ts';
import { reachableTotals } from '../../../src/rubric/occasions/reachable.ts';
import type { Rubric } from '../../../src/rubric/rubric.ts';
import { cited, levels, rubricOf, yesNo } from '../../support/rubric-parts.ts';
import { trying } from '../../support/tries.ts';

const meeting = (answers: Readonly<Record<string, string>>, more: Partial<Meeting> = {}): Meeting => ({
  unit: 'CB01',
  date: '2026-03-05',
  kind: 'thuong_ky',
  facts: new Map(),
  answers: {
    tu_cham: new Map(Object.entries(answers).map(([id, result]) => [id, { result }])),
    tham_dinh: new Map(),
  },
  ...more,
});

const scored = (
  rubric: Rubric,
  answers: Readonly<Record<string, string>>,
  more: Partial<Meeting> = {},
): Assessment => {
  const result = assess(rubric, meeting(answers, more));
  if ('conflicts' in result) throw new Error(JSON.stringify(result.conflicts));
  return result;
};

const group = (id: string, points: string, criteria: readonly object[], more: object = {}) => ({
  id,
  name: `Nhóm ${id}`,
  points,
  criteria,
  ...more,
});

const said = ({ adjustments }: Assessment) => adjustments.map(({ reason }) => say(reason));

describe('bonuses and deductions', () => {
  const rubric = rubricOf({
    total: '20',
    groups: [
      group(
        '1',
        '10',
        [
          yesNo('a', '10'),
          yesNo('b', '4', { role: 'diem_cong' }),
          levels('c', ['0', '3', '12'], { role: 'diem_tru' }),
        ],
        { floor: '2' },
      ),
      group('2', '10', [
        yesNo('d', '10'),
        levels('e', ['0', '5'], { role: 'diem_cong', counted: 'tong' }),
        yesNo('f', '8', { role: 'diem_tru', counted: 'tong' }),
      ]),
    ],
    limits: { from: '5', to: '22', ...cited },
  });
  const all = { a: 'dat', b: 'khong_dat', c: 'l0', d: 'dat', e: 'l0', f: 'dat' };

  test.each([
    // changes, total, group 1, group 2, what was adjusted
    [{}, 20, 10, 10, []],
    [{ b: 'dat' }, 20, 10, 10, ['Nhóm 1 cộng lại 14 điểm, tối đa của nhóm nên tính 10 điểm']],
    [{ b: 'dat', c: 'l1' }, 20, 10, 10, ['Nhóm 1 cộng lại 11 điểm, tối đa của nhóm nên tính 10 điểm']],
    [{ c: 'l1' }, 17, 7, 10, []],
    [{ c: 'l2' }, 12, 2, 10, ['Nhóm 1 cộng lại −2 điểm, mức sàn của nhóm nên tính 2 điểm']],
    [{ e: 'l1' }, 22, 10, 10, ['Tổng 25 điểm, không quá mức trần nên tính 22 điểm']],
    [{ f: 'khong_dat' }, 12, 10, 10, []],
    [
      { a: 'khong_dat', d: 'khong_dat', f: 'khong_dat' },
      5,
      2,
      0,
      [
        'Nhóm 1 cộng lại 0 điểm, mức sàn của nhóm nên tính 2 điểm',
        'Tổng −6 điểm, không dưới mức sàn nên tính 5 điểm',
      ],
    ],
  ] as const)('%j', (changes, total, first, second, adjusted) => {
    const result = scored(rubric, { ...all, ...changes });
    expect(result.total).toBe(total * 100);
    expect(result.groups.map(({ awarded }) => awarded)).toEqual([first * 100, second * 100]);
    expect(said(result)).toEqual(adjusted);
    expect(result.range).toEqual([total * 100, total * 100]);
  });

  test('a deduction is negative points of none possible, a bonus points of its own', () => {
    const [one, two] = scored(rubric, { ...all, b: 'dat', c: 'l1' }).groups;
    expect(
      one?.findings.map(({ criterion, role, possible, awarded, outcome }) => [
        criterion,
        role,
        possible,
        awarded,
        outcome,
      ]),
    ).toEqual([
      ['a', 'co_so', 1000, 1000, 'met'],
      ['b', 'diem_cong', 400, 400, 'met'],
      ['c', 'diem_tru', 0, -300, 'partial'],
    ]);
    expect(two?.findings.map(({ awarded, outcome }) => [awarded, outcome])).toEqual([
      [1000, 'met'],
      [0, 'unmet'],
      [0, 'met'],
    ]);
  });

  test('an open deduction leaves the range open downwards, an open bonus upwards', () => {
    const without = (id: string) =>
      scored(rubric, Object.fromEntries(Object.entries(all).filter(([key]) => key !== id)));
    expect(without('c')).toMatchObject({ total: null, range: [1200, 2000] });
    expect(without('f')).toMatchObject({ total: null, range: [1200, 2000] });
    expect(without('e')).toMatchObject({ total: null, range: [2000, 2200] });
    expect(without('b')).toMatchObject({ total: null, range: [2000, 2000], adjustments: [] });
  });
});

describe('caps that depend on the occasion', () => {
  const rubric = rubricOf({
    total: '15',
    groups: [
      group('1', '15', [
        yesNo('a', '15', { caps: [{ when: { kind: ['ket_hop'] }, points: '10', ...cited }] }),
        yesNo('b', '5', { onlyWhen: { kind: ['ket_hop'] } }),
      ]),
    ],
  });

  test('a line is cut at its cap and says so; a line that is not there is worth nothing and asks for nothing', () => {
    const alone = scored(rubric, { a: 'dat' });
    expect(alone.total).toBe(1500);
    expect(alone.groups[0]?.findings[1]).toMatchObject({
      outcome: 'not-applicable',
      awarded: 0,
      possible: 0,
    });
    const both = scored(rubric, { a: 'dat', b: 'dat' }, { kind: 'ket_hop' });
    expect(both.total).toBe(1500);
    const [first] = both.groups[0]?.findings ?? [];
    expect(first).toMatchObject({ outcome: 'met', awarded: 1000, possible: 1000 });
    expect(first && say(first.reason)).toBe('Đạt; được 15 điểm nhưng buổi này tối đa 10 điểm');
  });

  test('a cap of a group', () => {
    const capped = rubricOf({
      total: '10',
      groups: [
        group('1', '10', [yesNo('a', '10')], {
          caps: [{ when: { month: ['3'] }, points: '6', ...cited }],
        }),
      ],
    });
    expect(scored(capped, { a: 'dat' }).groups[0]).toMatchObject({ possible: 600, awarded: 600 });
    expect(scored(capped, { a: 'dat' }, { date: '2026-04-05' }).groups[0]).toMatchObject({ possible: 1000 });
  });
});

describe('lines that leave the scale', () => {
  const treated = (treatment: string, rounding: object | undefined) =>
    rubricOf({
      total: '30',
      groups: [
        group('1', '10', [
          yesNo('a', '10', { notApplicable: { treatment, claim: 'không có việc', ...cited } }),
        ]),
        group('2', '20', [yesNo('b', '13'), yesNo('c', '7')]),
      ],
      ...(rounding === undefined ? {} : { rounding: { ...rounding, ...cited } }),
    });
  const na = { a: 'khong_ap_dung' };

  test('full points, none, or the rest re-scaled', () => {
    expect(scored(treated('diem_toi_da', undefined), { ...na, b: 'dat', c: 'khong_dat' }).total).toBe(2300);
    expect(scored(treated('khong_diem', undefined), { ...na, b: 'dat', c: 'khong_dat' }).total).toBe(1300);
    // 13 of the 20 that are left, of 30: 19.5.
    const rescaled = scored(treated('quy_doi', { to: '0.01', type: 'nua_len' }), {
      ...na,
      b: 'dat',
      c: 'khong_dat',
    });
    expect(rescaled.total).toBe(1950);
    expect(rescaled.groups.map(({ possible, awarded }) => [possible, awarded])).toEqual([
      [0, 0],
      [2000, 1300],
    ]);
    expect(said(rescaled)).toEqual(['Các nhóm được 13/20 điểm áp dụng, quy đổi về thang 30: 19,5 điểm']);
  });

  test.each([
    ['nua_len', '1', 20],
    ['xuong', '1', 19],
    ['len', '1', 20],
    ['nua_len', '2', 20],
    ['xuong', '2', 18],
    ['nua_len', '5', 20],
  ])('19.5 rounded %s to %s is %d', (type, to, total) => {
    expect(scored(treated('quy_doi', { to, type }), { ...na, b: 'dat', c: 'khong_dat' }).total).toBe(
      total * 100,
    );
  });

  test('a rounding that changes a plain total is said', () => {
    const half = rubricOf({
      total: '1.5',
      rounding: { to: '1', type: 'nua_len', ...cited },
      groups: [group('1', '1.5', [yesNo('a', '1.5')])],
    });
    const result = scored(half, { a: 'dat' });
    expect(result.total).toBe(200);
    expect(said(result)).toEqual(['Tổng 1,5 điểm, làm tròn đến 1: 2 điểm']);
  });

  test('a rounding that changes nothing is not said', () => {
    const whole = rubricOf({
      total: '2',
      rounding: { to: '1', type: 'nua_len', ...cited },
      groups: [group('1', '2', [yesNo('a', '2')])],
    });
    expect(said(scored(whole, { a: 'dat' }))).toEqual([]);
  });

  test('the source of a re-scaling is the line that left, and of a cap its clause', () => {
    const at = (place: string) => ({ citation: { document: 'a', place }, mark: 'thu_cap' });
    const rubric = rubricOf({
      total: '20',
      rounding: { to: '1', type: 'len', ...at('làm tròn') },
      limits: { to: '21', ...at('giới hạn') },
      groups: [
        group('1', '10', [yesNo('a', '10'), yesNo('x', '5', { role: 'diem_cong' })], at('nhóm 1')),
        group('2', '10', [
          yesNo('b', '4', { notApplicable: { treatment: 'diem_toi_da', claim: 'x', ...at('giữ') } }),
          yesNo('c', '6', { notApplicable: { treatment: 'quy_doi', claim: 'x', ...at('rời') } }),
          yesNo('y', '9', { role: 'diem_cong', counted: 'tong' }),
        ]),
      ],
    });
    const places = (answers: Readonly<Record<string, string>>) =>
      scored(rubric, answers).adjustments.map(({ source }) => source.place);
    const base = { a: 'dat', x: 'khong_dat', b: 'dat', c: 'dat', y: 'khong_dat' };
    expect(places(base)).toEqual([]);
    expect(places({ ...base, x: 'dat' })).toEqual(['nhóm 1']);
    expect(places({ ...base, y: 'dat' })).toEqual(['giới hạn']);
    expect(places({ ...base, c: 'khong_ap_dung' })).toEqual(['rời']);
    expect(places({ ...base, b: 'khong_ap_dung' })).toEqual([]);
  });

  test('where every line has left, there is nothing to score', () => {
    const one = rubricOf({
      total: '10',
      rounding: { to: '1', type: 'len', ...cited },
      groups: [
        group('1', '10', [
          yesNo('a', '10', { notApplicable: { treatment: 'quy_doi', claim: 'x', ...cited } }),
        ]),
      ],
    });
    expect(assess(one, meeting(na))).toEqual({ conflicts: [{ code: 'nothing-to-score' }] });
  });

  test('not applying never raises a score unless the treatment says so', () => {
    for (const treatment of ['khong_diem', 'diem_toi_da', 'quy_doi']) {
      const rubric = treated(treatment, { to: '0.01', type: 'nua_len' });
      const answers = { b: 'dat', c: 'khong_dat' };
      const best = scored(rubric, { ...answers, a: 'dat' }).total ?? 0;
      expect(scored(rubric, { ...answers, ...na }).total).toBeLessThanOrEqual(best);
    }
  });

  test('a deduction that does not apply takes nothing', () => {
    const rubric = rubricOf({
      total: '10',
      groups: [
        group(
          '1',
          '10',
          [
            yesNo('a', '10'),
            yesNo('b', '4', {
              role: 'diem_tru',
              notApplicable: { treatment: 'diem_toi_da', claim: 'x', ...cited },
            }),
          ],
          { floor: '0' },
        ),
      ],
    });
    const result = scored(rubric, { a: 'dat', b: 'khong_ap_dung' });
    expect(result.total).toBe(1000);
    const finding = result.groups[0]?.findings[1];
    expect(finding && say(finding.reason)).toBe('Không áp dụng (x), không bị trừ điểm');
  });
});

/** The linter's reachable totals against every sheet there is, scored one by one. */
test('the totals that can be reached are those of all sheets', () => {
  const worth = fc.constantFrom('1', '2', '3', '5', '2.5');
  const scale = fc.array(worth, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(
      fc.record({
        first: scale,
        second: scale,
        bonus: fc.option(worth, { nil: null }),
        deduction: fc.option(worth, { nil: null }),
        floor: fc.constantFrom('0', '1'),
        extra: fc.option(worth, { nil: null }),
        limited: fc.boolean(),
        rounded: fc.constantFrom(null, 'nua_len', 'len', 'xuong'),
      }),
      ({ first, second, bonus, deduction, floor, extra, limited, rounded }) => {
        const sum = (parts: readonly string[]) =>
          String(parts.reduce((total, one) => total + Number(one), 0));
        const rubric = rubricOf({
          total: sum([...first, ...second]),
          groups: [
            group(
              '1',
              sum(first),
              [
                ...first.map((points, at) => yesNo(`a${at}`, points)),
                ...(bonus === null ? [] : [yesNo('bonus', bonus, { role: 'diem_cong' })]),
                ...(deduction === null ? [] : [levels('less', ['0', deduction], { role: 'diem_tru' })]),
              ],
              { floor },
            ),
            group('2', sum(second), [
              ...second.map((points, at) => levels(`b${at}`, [points, '0', '0.5'])),
              ...(extra === null ? [] : [yesNo('extra', extra, { role: 'diem_cong', counted: 'tong' })]),
            ]),
          ],
          ...(limited ? { limits: { from: '2', to: '6', ...cited } } : {}),
          ...(rounded === null ? {} : { rounding: { to: '1', type: rounded, ...cited } }),
        });
        const lines = rubric.file.groups.flatMap(({ criteria }) => criteria);
        const sheets = lines.reduce<readonly Readonly<Record<string, string>>[]>(
          (some, { id }) =>
            some.flatMap((answers) =>
              (rubric.scorings.get(id)?.options ?? []).map((option) => ({ ...answers, [id]: option.id })),
            ),
          [{}],
        );
        const totals = new Set(sheets.map((answers) => scored(rubric, answers).total));
        const occasion = occasionOf(meeting({}));
        expect(reachableTotals(rubric.file, rubric.scorings, occasion)).toEqual(
          [...totals].sort((left, right) => (left ?? 0) - (right ?? 0)),
        );
      },
    ),
    trying(200),
  );
});

test('free points reach every step up to their maximum, and a count every multiple up to its cap', () => {
  const rubric = rubricOf({
    total: '3',
    step: '0.5',
    groups: [
      group(
        '1',
        '3',
        [
          { ...cited, id: 'a', name: 'a', points: '3', method: 'cho_diem' },
          {
            ...cited,
            id: 'b',
            name: 'b',
            points: '2.5',
            role: 'diem_tru',
            method: 'theo_so_lan',
            measure: 'phat_bieu',
            each: '2',
          },
        ],
        { floor: '-2.5' },
      ),
    ],
  });
  // 0 to 3 by halves, less 0, 2 or 2.5: from -2.5 to 3 by halves.
  expect(reachableTotals(rubric.file, rubric.scorings, occasionOf(meeting({})))).toEqual(
    Array.from({ length: 12 }, (_, index) => -250 + index * 50),
  );
});
