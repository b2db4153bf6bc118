import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { withHistory } from '../../../src/engine/record/history.ts';
import { line, meetingWith, provenance, rubricOf } from '../../support/build-file.ts';

const rubricWith = (state: readonly object[]) =>
  rubricOf([line('1.1')], {
    ownFacts: [
      { id: 'muc_tieu_truoc', name: 'mục tiêu kỳ trước', type: 'so' },
      { id: 'muc_tieu', name: 'mục tiêu', type: 'so' },
    ],
    state: state.map((one) => ({ ...provenance, ...one })),
  });

const held = (date: string, facts: Parameters<typeof meetingWith>[0], more: Partial<Meeting> = {}) =>
  meetingWith(facts, { date, ...more });

const monthsOf = (...meetings: readonly Meeting[]) =>
  new Map(meetings.map((meeting) => [meeting.date.slice(0, 7), meeting]));

const LIST = 'ma_vang_co_ly_do';

describe('what the previous regular meeting recorded', () => {
  const rubric = rubricWith([{ id: 'muc_tieu_truoc', previous: 'muc_tieu' }]);
  const now = held('2026-03-05', { co_mat: 20_00 });

  test('is a fact of this one; the others stay', () => {
    const months = monthsOf(held('2026-02-05', { muc_tieu: 7_00 }), held('2026-01-05', { muc_tieu: 1_00 }));
    const { meeting, contradictions } = withHistory(now, rubric, months);
    expect([...meeting.facts]).toEqual([
      ['co_mat', 20_00],
      ['muc_tieu_truoc', 7_00],
    ]);
    expect({ ...meeting, facts: null }).toEqual({ ...now, facts: null });
    expect(contradictions).toEqual([]);
    expect([...now.facts.keys()]).toEqual(['co_mat']);
  });

  test('of January is that of December before', () => {
    const months = monthsOf(held('2025-12-05', { muc_tieu: 3_00 }));
    expect(withHistory(held('2026-01-05', {}), rubric, months).meeting.facts.get('muc_tieu_truoc')).toBe(
      3_00,
    );
  });

  test('is open without that meeting, and where it recorded nothing', () => {
    for (const months of [
      monthsOf(),
      monthsOf(held('2026-01-05', { muc_tieu: 1_00 })),
      monthsOf(held('2026-02-05', { co_mat: 1_00 })),
    ])
      expect([...withHistory(now, rubric, months).meeting.facts.keys()]).toEqual(['co_mat']);
  });

  test('recorded the same is fine, recorded otherwise contradicts', () => {
    const before = held('2026-02-05', { muc_tieu: 7_00 });
    const same = withHistory(held('2026-03-05', { muc_tieu_truoc: 7_00 }), rubric, monthsOf(before));
    expect(same.contradictions).toEqual([]);
    const other = held('2026-03-05', { muc_tieu_truoc: 8_00 });
    const { meeting, contradictions } = withHistory(other, rubric, monthsOf(before));
    expect(contradictions).toEqual([
      {
        complaint: {
          code: 'state-contradiction',
          args: {
            fact: { id: 'muc_tieu_truoc', name: 'mục tiêu kỳ trước' },
            recorded: 8_00,
            derived: 7_00,
            earlier: '2026-02-05',
          },
        },
        fact: 'muc_tieu_truoc',
        shownBy: before,
      },
    ]);
    expect(meeting.facts.get('muc_tieu_truoc')).toBe(8_00);
  });

  test('lists of codes are compared as a whole, and shown in one line', () => {
    const lists = rubricWith([{ id: 'ma_truoc', previous: LIST }]);
    const months = monthsOf(held('2026-02-05', { [LIST]: ['A1', 'B2'] }));
    const recording = (codes: readonly string[]) =>
      withHistory(held('2026-03-05', { ma_truoc: codes }), lists, months).contradictions;
    expect(recording(['A1', 'B2'])).toEqual([]);
    expect(recording(['A1', 'C3'])).toMatchObject([
      { complaint: { args: { recorded: 'A1, C3', derived: 'A1, B2' } } },
    ]);
  });

  test('is nothing to a thematic meeting, nor to a rubric that asks for none', () => {
    const months = monthsOf(held('2026-02-05', { muc_tieu: 7_00 }));
    const thematic = held('2026-03-05', { muc_tieu_truoc: 8_00 }, { kind: 'chuyen_de' });
    expect(withHistory(thematic, rubric, months)).toEqual({ meeting: thematic, contradictions: [] });
    const plain = rubricOf([line('1.1')]);
    expect(withHistory(now, plain, months).meeting).toBe(now);
    const combined = withHistory({ ...now, kind: 'ket_hop' }, rubric, months);
    expect(combined.meeting.facts.get('muc_tieu_truoc')).toBe(7_00);
  });
});

describe('members that a list names more than two meetings in a row', () => {
  const rubric = rubricWith([{ id: 'vang_qua_2_ky', inRow: { measure: LIST, above: '2' } }]);
  const absent = (date: string, ...codes: readonly string[]) => held(date, { [LIST]: codes });
  const derived = (now: Meeting, ...before: readonly Meeting[]) =>
    withHistory(now, rubric, monthsOf(...before)).meeting.facts.get('vang_qua_2_ky');
  const march = absent('2026-03-05', 'A1', 'B2', 'C3');

  test('are those in this one and in the two before', () => {
    // B2 and C3 are also in February, only C3 and D4 in January.
    const before = [absent('2026-02-05', 'B2', 'C3', 'D4'), absent('2026-01-05', 'C3', 'D4')];
    expect(derived(march, ...before)).toBe(1_00);
    expect(derived(march, absent('2026-02-05', 'A1', 'B2'), absent('2026-01-05', 'B2', 'A1'))).toBe(2_00);
  });

  test('are none once nobody is left, though an earlier sheet is missing', () => {
    expect(derived(absent('2026-03-05'))).toBe(0);
    expect(derived(march, absent('2026-02-05', 'D4'))).toBe(0);
    expect(derived(march, absent('2026-02-05', 'A1'), absent('2026-01-05'))).toBe(0);
  });

  test('are those of this meeting alone where one is enough, and open where it has no list', () => {
    const once = rubricWith([{ id: 'vang', inRow: { measure: LIST, above: '0' } }]);
    expect(withHistory(march, once, monthsOf()).meeting.facts.get('vang')).toBe(3_00);
    expect(withHistory(held('2026-03-05', {}), once, monthsOf()).meeting.facts.get('vang')).toBeUndefined();
  });

  test('are open while a sheet or a list between is missing', () => {
    expect(derived(held('2026-03-05', {}))).toBeUndefined();
    expect(derived(march)).toBeUndefined();
    expect(derived(march, held('2026-02-05', {}), absent('2026-01-05', 'A1'))).toBeUndefined();
    expect(derived(march, absent('2026-02-05', 'A1'))).toBeUndefined();
    expect(derived(march, absent('2026-02-05', 'A1'), held('2026-01-05', {}))).toBeUndefined();
  });

  test('are counted within the year: in February nobody can be in a third meeting', () => {
    const before = [absent('2026-01-05', 'A1'), absent('2025-12-05', 'A1')];
    expect(derived(absent('2026-02-05', 'A1'), ...before)).toBe(0);
    expect(derived(absent('2026-01-05', 'A1'))).toBe(0);
  });

  test('a contradiction names the meeting that shows it: the earliest that was needed', () => {
    const recorded = (now: Meeting, ...before: readonly Meeting[]) => {
      const told = { ...now, facts: new Map([...now.facts, ['vang_qua_2_ky', 5_00] as const]) };
      return withHistory(told, rubric, monthsOf(...before)).contradictions.map(
        ({ complaint, shownBy }) => [complaint, shownBy.date] as const,
      );
    };
    const contradiction = (derived: number, earlier: string) => [
      [
        {
          code: 'state-contradiction',
          args: { fact: { id: 'vang_qua_2_ky' }, recorded: 5_00, derived, earlier },
        },
        earlier,
      ],
    ];
    const [january, february] = [absent('2026-01-05', 'A1'), absent('2026-02-05', 'A1')];
    expect(recorded(march, february, january)).toEqual(contradiction(1_00, '2026-01-05'));
    expect(recorded(february, january)).toEqual(contradiction(0, '2026-01-05'));
    expect(recorded(march, absent('2026-02-05', 'D4'))).toEqual(contradiction(0, '2026-02-05'));
  });
});

test('each fact of the rubric is derived by itself', () => {
  const rubric = rubricWith([
    { id: 'khong_ro', previous: 'chua_ghi' },
    { id: 'muc_tieu_truoc', previous: 'muc_tieu' },
    { id: 'vang_lien_tiep', inRow: { measure: LIST, above: '0' } },
    { id: 'khong_gi' },
  ]);
  const { meeting } = withHistory(
    held('2026-03-05', { [LIST]: ['A1'] }),
    rubric,
    monthsOf(held('2026-02-05', { muc_tieu: 7_00 })),
  );
  expect([...meeting.facts]).toEqual([
    [LIST, ['A1']],
    ['muc_tieu_truoc', 7_00],
    ['vang_lien_tiep', 1_00],
  ]);
});
