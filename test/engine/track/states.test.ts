import { describe, expect, test } from 'vitest';
import {
  heldOn,
  memberStandingsOf,
  obligationsOf,
  type Scene,
  standingsOf,
} from '../../support/build-track.ts';

const regular = { kind: 'sinh_hoat_thuong_ky', every: 'thang', atLeast: '1' };
const superior = { kind: 'cap_tren_du', every: 'nua_nam', atLeast: '1' };

const statesOf = (requirement: object, scene: Scene) =>
  standingsOf(requirement, scene).map(({ span, state }) => `${span.id} ${state}`);

/** The state of the one span of a month. */
const inMarch = (requirement: object, scene: Scene = {}) => {
  const [standing] = standingsOf(requirement, { period: '2026-03', closing: '2026-03-31', ...scene });
  return standing && [standing.state, standing.by, standing.reason.code];
};

describe('a count over a span', () => {
  test.each([
    ['2026-03-01', 'due', '2026-03-31'],
    ['2026-03-30', 'due', '2026-03-31'],
    ['2026-03-31', 'not-met', null],
    ['2026-02-28', 'not-due', null],
  ])('without a meeting, as of %s it is %s', (closing, state, by) => {
    expect(inMarch(regular, { closing })?.slice(0, 2)).toEqual([state, by]);
  });

  test('is met on the day itself, and what lies after the closing day is not there yet', () => {
    const meetings = [heldOn('2026-03-20')];
    expect(inMarch(regular, { meetings, closing: '2026-03-19' })?.[0]).toBe('due');
    expect(inMarch(regular, { meetings, closing: '2026-03-20' })?.[0]).toBe('met');
  });

  test('takes a combined meeting for regular and for thematic, and a thematic one for no regular', () => {
    const thematic = { kind: 'chuyen_de', every: 'thang', atLeast: '1' };
    const of = (kind: 'thuong_ky' | 'chuyen_de' | 'ket_hop') => {
      const meetings = [heldOn('2026-03-20', { kind })];
      return [inMarch(regular, { meetings })?.[0], inMarch(thematic, { meetings })?.[0]];
    };
    expect(of('thuong_ky')).toEqual(['met', 'not-met']);
    expect(of('chuyen_de')).toEqual(['not-met', 'met']);
    expect(of('ket_hop')).toEqual(['met', 'met']);
  });

  test('says how many are missing', () => {
    const twice = { ...superior, atLeast: '3' };
    const meetings = [heldOn('2026-03-20', { superiors: ['UV01'] })];
    const [due] = standingsOf(twice, { period: '2026-H1', closing: '2026-05-01', meetings });
    expect([due?.state, due?.missing, due?.done]).toEqual(['due', 2, ['2026-03-20']]);
  });

  test('is not known where a sheet cannot be read, unless the others are enough', () => {
    const faulty = new Set(['CB01 2026-02']);
    const undated = new Set(['CB01']);
    const meetings = [heldOn('2026-03-20', { superiors: ['UV01'] })];
    const half = (scene: Scene) => statesOf(superior, { period: '2026-H1', closing: '2026-06-30', ...scene });
    expect(half({ faulty })).toEqual(['2026-H1 not-known']);
    expect(half({ undated })).toEqual(['2026-H1 not-known']);
    expect(half({ faulty, undated, meetings })).toEqual(['2026-H1 met']);
    expect(half({ faulty: new Set(['CB02 2026-02']) })).toEqual(['2026-H1 not-met']);
  });
});

describe('a unit that is not there all the time', () => {
  const half = (unit: Scene['unit'], closing: string) =>
    standingsOf(superior, { ...(unit === undefined ? {} : { unit }), closing }).map(
      ({ span, state, by, inPart }) => [span.id, state, by, inPart],
    );

  test('has until its last day, and is asked where it existed on any day', () => {
    expect(half({ to: '2026-08-20' }, '2026-08-19')).toEqual([
      ['2026-H1', 'not-met', null, false],
      ['2026-H2', 'due', '2026-08-20', true],
    ]);
    expect(half({ to: '2026-08-20' }, '2026-08-20')[1]).toEqual(['2026-H2', 'not-met', null, true]);
    expect(half({ from: '2026-06-30' }, '2026-06-29')[0]).toEqual(['2026-H1', 'not-due', null, true]);
    expect(half({ from: '2026-07-01' }, '2026-12-31')[0]).toEqual(['2026-H1', 'inactive', null, false]);
  });

  test('goes by the policy of the workspace in months', () => {
    const scene = { unit: { from: '2026-03-10' }, monthPolicy: 'du_thang' } as const;
    expect(inMarch(regular, scene)?.[0]).toBe('inactive');
    expect(inMarch(regular, { ...scene, meetings: [heldOn('2026-03-20')] })?.[0]).toBe('met');
    expect(inMarch(regular, { ...scene, monthPolicy: 'bat_ky_ngay' })?.[0]).toBe('not-met');
  });
});

describe('superiors who come', () => {
  test('count where they are no members of the unit, and have appraised where that is asked', () => {
    const asked = { ...superior, appraised: 'co' };
    const of = (requirement: object, superiors: readonly string[], appraised: boolean) =>
      standingsOf(requirement, {
        period: '2026-H1',
        meetings: [heldOn('2026-03-20', { superiors, appraised })],
        belongs: (id) => (id === 'UV03' ? 'CB01' : undefined),
      })[0]?.state;
    expect(of(superior, ['UV01'], false)).toBe('met');
    expect(of(asked, ['UV01'], false)).toBe('not-met');
    expect(of(asked, ['UV01'], true)).toBe('met');
    expect(of(superior, ['UV03'], true)).toBe('not-met');
    expect(of(superior, ['UV03', 'UV01'], true)).toBe('met');
    expect(of(superior, [], true)).toBe('not-met');
  });
});

describe('what is asked of a regular meeting', () => {
  const of = (requirement: object, conduct: Parameters<typeof heldOn>[1], closing = '2026-12-31') =>
    inMarch(requirement, { meetings: [heldOn('2026-03-05', conduct)], closing });

  test.each([
    [90_00, 'thuong_ky', 'met'],
    [89_00, 'thuong_ky', 'not-met'],
    [120_00, 'ket_hop', 'met'],
    [119_00, 'ket_hop', 'not-met'],
    [undefined, 'thuong_ky', 'not-known'],
  ] as const)('%s hundredths of a minute in %s are %s', (duration, kind, state) => {
    const asked = { kind: 'thoi_luong', leastMinutes: '90', combinedMinutes: '120' };
    expect(of(asked, { duration, kind })?.[0]).toBe(state);
  });

  test('one length serves both kinds where no other is given', () => {
    const asked = { kind: 'thoi_luong', leastMinutes: '90' };
    expect(of(asked, { duration: 90_00, kind: 'ket_hop' })?.[0]).toBe('met');
  });

  test.each([
    ['2026-03-03', 'met'],
    ['2026-03-04', 'late'],
    [undefined, 'not-known'],
  ])('documents of %s, two days ahead of the 5th, are %s', (documentsPosted, state) => {
    expect(of({ kind: 'tai_lieu', daysBefore: '2' }, { documentsPosted })?.[0]).toBe(state);
  });

  test.each([
    ['2026-03-05', 'met'],
    ['2026-03-06', 'late'],
    [undefined, 'not-known'],
  ])('a committee meeting of %s, before a meeting on the 5th, is %s', (committeeMet, state) => {
    expect(of({ kind: 'hop_chi_uy' }, { committeeMet })?.[0]).toBe(state);
  });

  test.each([
    ['2026-03-07', '2026-12-31', 'met', null],
    ['2026-03-08', '2026-12-31', 'late', null],
    [undefined, '2026-03-06', 'due', '2026-03-07'],
    [undefined, '2026-03-07', 'not-known', null],
    // What is recorded for a day after the closing day has not happened by then.
    ['2026-03-07', '2026-03-06', 'due', '2026-03-07'],
    ['2026-03-08', '2026-03-07', 'late', null],
  ])(
    'a conclusion of %s, within two days of the 5th and as of %s, is %s',
    (conclusionPosted, closing, state, by) => {
      expect(of({ kind: 'ket_luan', daysAfter: '2' }, { conclusionPosted }, closing)?.slice(0, 2)).toEqual([
        state,
        by,
      ]);
    },
  );

  test.each([
    ['2026-04-05', '2026-12-31', 'met'],
    ['2026-04-06', '2026-12-31', 'late'],
    [undefined, '2026-04-04', 'due'],
    [undefined, '2026-04-05', 'not-known'],
  ])('a sheet that came on %s, by the 5th and as of %s, is %s', (received, closing, state) => {
    expect(of({ kind: 'bao_cao', byDay: '5' }, { received }, closing)?.[0]).toBe(state);
  });

  test('a day that the next month does not have is its last one', () => {
    const [standing] = standingsOf(
      { kind: 'bao_cao', byDay: '31' },
      { period: '2026-01', closing: '2026-02-01', meetings: [heldOn('2026-01-05')] },
    );
    expect([standing?.state, standing?.by]).toEqual(['due', '2026-02-28']);
  });

  test.each([
    [true, true, 'met'],
    [true, false, 'not-met'],
    [false, true, 'not-met'],
  ])('voted %s and with minutes %s it is %s', (voted, minuted, state) => {
    expect(of({ kind: 'bieu_quyet' }, { voted, minuted })?.[0]).toBe(state);
  });

  test('it is scored when nothing is open', () => {
    const asked = { kind: 'cham_diem' };
    const whole = heldOn('2026-03-05');
    expect(inMarch(asked, { meetings: [whole] })?.[0]).toBe('met');
    expect(inMarch(asked, { meetings: [{ ...whole, total: null }] })?.[0]).toBe('not-met');
  });

  test('without a meeting nothing is asked of it, but its report is', () => {
    const scene = { closing: '2026-12-31' };
    const report = { kind: 'bao_cao', byDay: '5' };
    expect(inMarch({ kind: 'cham_diem' }, scene)?.[0]).toBe('no-meeting');
    expect(inMarch(report, scene)).toEqual(['not-met', null, 'obligation-no-report']);
    expect(inMarch(report, { closing: '2026-04-04' })?.slice(0, 2)).toEqual(['due', '2026-04-05']);
    expect(inMarch(report, { ...scene, unit: { notHeld: [{ month: '2026-03', reason: 'Bão' }] } })?.[0]).toBe(
      'no-meeting',
    );
    expect(inMarch(report, { ...scene, undated: new Set(['CB01']) })?.[0]).toBe('not-known');
    expect(inMarch({ kind: 'cham_diem' }, { ...scene, faulty: new Set(['CB01 2026-03']) })?.[0]).toBe(
      'not-known',
    );
    const thematic = [heldOn('2026-03-20', { kind: 'chuyen_de' })];
    expect(inMarch({ kind: 'cham_diem' }, { ...scene, meetings: thematic })?.[0]).toBe('no-meeting');
  });
});

describe('a member assigned to units', () => {
  const twice = { kind: 'cap_uy_vien_du', every: 'nam', atLeast: '2', position: ['Tỉnh ủy viên'] };
  const came = (date: string, unit = 'CB01') => heldOn(date, { unit, superiors: ['UV01'] });
  const one = { id: 'UV01', position: 'Tỉnh ủy viên', unit: ['CB01'] };
  const state = (scene: Scene) =>
    memberStandingsOf(twice, scene).map((standing) => [standing.state, standing.by]);

  test('is counted in those units on the days of the assignment, all of them together', () => {
    const meetings = [came('2026-02-05'), came('2026-09-05', 'CB02')];
    expect(state({ assignments: [one], meetings })).toEqual([['not-met', null]]);
    expect(state({ assignments: [{ ...one, unit: ['CB01', 'CB02'] }], meetings })).toEqual([['met', null]]);
    const moved = [
      { ...one, to: '2026-06-30' },
      { ...one, unit: ['CB02'], from: '2026-07-01' },
    ];
    expect(state({ assignments: moved, meetings })).toEqual([['met', null]]);
    expect(state({ assignments: moved, meetings: [came('2026-02-05'), came('2026-09-05')] })).toEqual([
      ['not-met', null],
    ]);
  });

  test('has until the last day of the assignment', () => {
    const assignments = [{ ...one, to: '2026-06-30' }];
    expect(state({ assignments, closing: '2026-06-29' })).toEqual([['due', '2026-06-30']]);
    expect(state({ assignments, closing: '2026-06-30' })).toEqual([['not-met', null]]);
    expect(state({ assignments: [{ ...one, from: '2026-03-01' }], closing: '2026-02-01' })).toEqual([
      ['not-due', null],
    ]);
  });

  test('is bound by position, in any spelling; a sheet that cannot be read counts in assigned months only', () => {
    expect(state({ assignments: [{ ...one, position: 'Đảng ủy viên' }] })).toEqual([['inactive', null]]);
    expect(state({ assignments: [{ ...one, position: 'tinh uy vien' }] })).toEqual([['not-met', null]]);
    const faulty = new Set(['CB01 2026-09']);
    expect(state({ assignments: [one], faulty })).toEqual([['not-known', null]]);
    expect(state({ assignments: [{ ...one, to: '2026-06-30' }], faulty })).toEqual([['not-met', null]]);
  });
});

describe('the version that binds a span', () => {
  const old = obligationsOf([{ id: 'a', ...superior, every: 'quy' }], {
    inForce: { from: '2020-01-01', to: '2026-05-14', mark: 'de_xuat' },
  });
  const fresh = obligationsOf([{ id: 'a', ...superior }], {
    inForce: { from: '2026-05-15', mark: 'de_xuat' },
  });

  test('is the one in force on its first day: nothing reaches back into a span that has begun', () => {
    // The second quarter begins on 1 April under the old one; 1 July is the first day under the new one.
    expect(statesOf({}, { laws: [old, fresh] })).toEqual([
      '2026-Q1 not-met',
      '2026-Q2 not-met',
      '2026-H2 not-met',
    ]);
  });

  test('binds spans that begin on or after the day that a requirement names', () => {
    const from = (appliesFrom: string) => statesOf({ ...superior, every: 'quy', appliesFrom }, {});
    expect(from('2026-07-01')).toEqual(['2026-Q3 not-met', '2026-Q4 not-met']);
    expect(from('2026-07-02')).toEqual(['2026-Q4 not-met']);
    expect(from('2027-01-01')).toEqual([]);
  });
});
