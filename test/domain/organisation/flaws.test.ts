import { describe, expect, test } from 'vitest';
import { saidOf, workspaceText } from '../../support/organisations.ts';
import { placeOf } from '../../support/place.ts';

/** Five units, two organisations, and these events. */
const withEvents = (...events: readonly string[]): string =>
  workspaceText(
    'to_chuc:',
    '  - {ma: BP01, ten: Một}',
    '  - {ma: BP02, ten: Hai, tu: 2024-01-01, den: 2026-06-30}',
    'chi_bo:',
    '  - {ma: CB01, thuoc: BP01}',
    '  - {ma: CB02, tu: 2020-01-01}',
    '  - {ma: CB03, den: 2025-06-30}',
    '  - {ma: CB04}',
    '  - {ma: CB05}',
    'su_kien:',
    ...events.map((event) => `  - {${event}}`),
  );

/** The one thing that is said of a text; `marks` are the stretches of it that are meant, the first for the place itself. */
const expectOne = (text: string, code: string, ...marks: readonly string[]): void => {
  const [at, ...also] = marks.map((mark) => placeOf(text, mark));
  expect(saidOf(text)).toEqual([{ code, at, also }]);
};

const dated = (day: string, rest: string) => `ngay: ${day}, quyet_dinh: 1-QĐ/ĐU, loai: ${rest}`;
const moved = (day: string, rest: string) =>
  `ngay: ${day}, quyet_dinh: [1-QĐ/ĐU, 2-QĐ/ĐU], loai: chuyen_giao, ${rest}`;

/** Where an event begins in the text: its brace. */
const brace = (event: string): string => `{${event}}`;

describe('codes', () => {
  test('stand for one body only', () => {
    const text = workspaceText('to_chuc:', '  - {ma: AA, ten: Một}', 'chi_bo:', '  - {ma: "AA"}');
    expectOne(text, 'duplicate-id', '"AA"', 'AA, ten');
  });

  test.each([
    ['A0', 'AO'],
    ['AB1', 'ABl'],
    ['CB1', 'cb1'],
    ['\u0110', 'D'],
  ])('%s and %s are noticed, for they are taken for each other', (first, second) => {
    const text = workspaceText('chi_bo:', `  - {ma: "${first}"}`, `  - {ma: "${second}"}`);
    expectOne(text, 'codes-alike', `"${second}"`, `"${first}"`);
  });

  test('that differ in a figure are not', () => {
    expect(saidOf(workspaceText('chi_bo:', '  - {ma: CB1}', '  - {ma: CB2}'))).toEqual([]);
  });

  test('of a parent are known, and are not those of a unit', () => {
    const unknown = workspaceText(
      'to_chuc:',
      '  - {ma: BP01, ten: Một}',
      'chi_bo:',
      '  - {ma: A1, thuoc: BP0l}',
    );
    expectOne(unknown, 'body-unknown', 'BP0l');
    const unit = workspaceText('chi_bo:', '  - {ma: A1}', '  - {ma: A2, thuoc: "A1"}');
    expectOne(unit, 'body-of-other-sort', '"A1"', 'A1}');
  });

  test('of an event are known, and of the sort that its key says', () => {
    const other = dated('2025-05-01', 'doi_ten, chi_bo: BP01, ten: X');
    const unknown = dated('2025-05-01', 'sap_nhap, tu: [CB01, CB99], thanh: CB01');
    expectOne(withEvents(unknown), 'body-unknown', 'CB99');
    expect(saidOf(withEvents(other))[0]?.code).toBe('body-of-other-sort');
    expect(saidOf(withEvents(dated('2025-05-01', 'doi_ten, to_chuc: CB01, ten: X')))[0]?.code).toBe(
      'body-of-other-sort',
    );
  });

  test('of the place that a body moves to are ours; another place is named in words', () => {
    expectOne(withEvents(moved('2025-05-01', 'chi_bo: CB01, ve: DB99')), 'body-unknown', 'DB99');
    expect(saidOf(withEvents(moved('2025-05-01', 'chi_bo: CB01, ra_ngoai: DB99')))).toEqual([]);
  });
});

describe('single events', () => {
  test('name one subject', () => {
    const none = dated('2025-05-01', 'thanh_lap');
    const two = dated('2025-05-01', 'ket_thuc, chi_bo: CB01, to_chuc: BP01');
    expectOne(withEvents(none), 'event-subject', brace(none));
    expectOne(withEvents(two), 'event-subject', brace(two));
  });

  test('move to one place', () => {
    const nowhere = moved('2025-05-01', 'chi_bo: CB01');
    const twice = moved('2025-05-01', 'chi_bo: CB01, ve: DB01, ra_ngoai: Nơi khác');
    expectOne(withEvents(nowhere), 'event-destination', brace(nowhere));
    expectOne(withEvents(twice), 'event-destination', brace(twice));
  });

  test('keep one of the merged, or make a new one, as they say', () => {
    expectOne(
      withEvents(dated('2025-05-01', 'sap_nhap, tu: [CB04, CB05], thanh: CB02')),
      'merger-keeps',
      'CB02}',
    );
    expectOne(
      withEvents(dated('2025-05-01', 'hop_nhat, tu: [CB04, CB05], thanh: "CB04"')),
      'merger-keeps',
      '"CB04"',
    );
  });

  test('name nobody twice, and merge like with like', () => {
    expectOne(
      withEvents(dated('2025-05-01', 'sap_nhap, tu: ["CB04", "CB04" ], thanh: CB04')),
      'duplicate-id',
      '"CB04" ]',
      '"CB04",',
    );
    const text = withEvents(dated('2025-05-01', 'sap_nhap, tu: [CB04, "BP01"], thanh: CB04'));
    expectOne(text, 'event-mixes', '"BP01"');
  });

  test('have their decisions, a move two; what is missing is a warning', () => {
    const none = 'ngay: 2025-05-01, loai: doi_ten, chi_bo: CB04, ten: X';
    const one = 'ngay: 2025-05-01, loai: chuyen_giao, chi_bo: CB04, ve: BP01, quyet_dinh: 1-QĐ/ĐU';
    expectOne(withEvents(none), 'decision-missing', brace(none));
    expectOne(withEvents(one), 'decision-missing', brace(one));
  });

  test('end or move no party organisation', () => {
    expect(saidOf(withEvents(dated('2025-05-01', 'ket_thuc, to_chuc: DB01')))[0]?.code).toBe(
      'body-of-other-sort',
    );
    expect(saidOf(withEvents(dated('2025-05-01', 'doi_ten, to_chuc: DB01, ten: Tên mới')))).toEqual([]);
  });
});

describe('lives', () => {
  test('begin once and end once', () => {
    const [first, second] = [
      dated('2025-05-01', 'ket_thuc, chi_bo: CB04'),
      dated('2025-08-01', 'sap_nhap, tu: [CB04, CB05], thanh: CB05'),
    ];
    expectOne(withEvents(first, second), 'ended-twice', brace(second), brace(first));
    expectOne(withEvents(second, first), 'ended-twice', brace(second), brace(first));
    const [founded, again] = [
      dated('2025-05-01', 'thanh_lap, chi_bo: CB04'),
      dated('2025-08-01', 'hop_nhat, tu: [CB02, CB05], thanh: CB04'),
    ];
    expectOne(withEvents(founded, again), 'begun-twice', brace(again), brace(founded));
  });

  test('are the same in the line of the body and in its events', () => {
    const agreed = dated('2025-06-30', 'ket_thuc, chi_bo: CB03');
    expect(saidOf(withEvents(agreed))).toEqual([]);
    const late = withEvents(dated('2025-07-01', 'giai_the, chi_bo: CB03'));
    expectOne(late, 'span-differs', '2025-06-30', '2025-07-01');
    const merged = dated('2025-07-01', 'sap_nhap, tu: [CB03, CB04], thanh: CB04');
    expect(saidOf(withEvents(merged))).toEqual([]);
    const founded = withEvents(dated('2020-01-02', 'thanh_lap, chi_bo: CB02'));
    expectOne(founded, 'span-differs', '2020-01-01', '2020-01-02');
  });

  test('a new part of a split that was there already is named with both places', () => {
    const text = withEvents(dated('2025-05-01', 'chia_tach, tu: CB04, thanh: [CB04, CB02]'));
    expectOne(text, 'span-differs', '2020-01-01', '2025-05-01');
  });

  test('hold every event about the body', () => {
    const early = dated('2019-12-31', 'doi_ten, chi_bo: CB02, ten: X');
    expectOne(withEvents(early), 'event-too-early', brace(early), '2020-01-01');
    const same = dated('2020-01-01 ', 'doi_ten, chi_bo: CB02, ten: X');
    expectOne(withEvents(same), 'event-too-early', brace(same), '2020-01-01}');
    const next = dated('2020-01-02', 'doi_ten, chi_bo: CB02, ten: X');
    expect(saidOf(withEvents(next))).toEqual([]);
    const last = dated('2025-06-30', 'doi_ten, chi_bo: CB03, ten: X');
    expect(saidOf(withEvents(last).replace('den: 2025-06-30', 'den: 2025-06-30 '))).toEqual([]);
    const late = dated('2025-07-01', 'doi_ten, chi_bo: CB03, ten: X');
    expectOne(withEvents(late), 'event-too-late', brace(late), '2025-06-30');
  });

  test('an end by an event bars what follows it', () => {
    const end = dated('2025-05-01', 'sap_nhap, tu: [CB04, CB05], thanh: CB05');
    const after = dated('2025-05-01', 'doi_ten, chi_bo: CB04, ten: X');
    expect(saidOf(withEvents(end, after))).toMatchObject([{ code: 'event-too-late' }]);
    const keeps = dated('2025-05-01', 'doi_ten, chi_bo: CB05, ten: X');
    expect(saidOf(withEvents(end, keeps))).toEqual([]);
  });

  test('a body that begins and ends on one day never was', () => {
    const born = dated('2025-05-01', 'thanh_lap, chi_bo: CB04');
    const gone = dated('2025-05-01', 'sap_nhap, tu: [CB04, CB05], thanh: CB05');
    const text = withEvents(born, gone.replace('2025-05-01', '01/05/2025'));
    expectOne(text, 'life-reversed', '01/05/2025', '2025-05-01');
    const early = withEvents(dated('2019-06-30', 'ket_thuc, chi_bo: CB02'));
    expectOne(early, 'life-reversed', '2019-06-30', '2020-01-01');
  });
});

describe('two events of one day', () => {
  const first = dated('2025-05-01', 'doi_ten, chi_bo: CB04, ten: X');
  test('that set the same thing have no order', () => {
    const second = dated('2025-05-01', 'doi_ten, chi_bo: CB04, ten: Y');
    expectOne(withEvents(first, second), 'same-day-events', brace(second), brace(first));
  });
  test('that set different things, or are about different bodies, do not touch', () => {
    const move = moved('2025-05-01', 'chi_bo: CB04, ve: BP01');
    const other = dated('2025-05-01', 'doi_ten, chi_bo: CB05, ten: Y');
    expect(saidOf(withEvents(first, move, other))).toEqual([]);
  });
});

describe('parents', () => {
  test('exist as long as something stands under them', () => {
    const move = moved('2025-05-01', 'chi_bo: CB05, ve: BP02');
    expectOne(withEvents(move), 'parent-inactive', 'BP02}', '2026-06-30');
    const back = moved('2026-07-01', 'chi_bo: CB05, ve: DB01');
    expect(saidOf(withEvents(move, back))).toEqual([]);
    const later = moved('2026-07-02', 'chi_bo: CB05, ve: DB01');
    expect(saidOf(withEvents(move, later))).toMatchObject([{ code: 'parent-inactive' }]);
    const early = moved('2023-12-31', 'chi_bo: CB05, ve: BP02');
    expect(saidOf(withEvents(early, back))).toMatchObject([{ code: 'parent-inactive' }]);
  });

  test('are not moved to on the day they merge away, in whatever order the file has it', () => {
    const events = [
      moved('2025-05-01', 'chi_bo: CB05, ve: "BP01"'),
      dated('2025-05-01', 'sap_nhap, tu: [BP01, BP02], thanh: BP02'),
      moved('2026-07-01', 'chi_bo: CB01, ve: DB01'),
    ];
    for (const ordered of [events, [...events].reverse()])
      expectOne(withEvents(...ordered), 'parent-inactive', '"BP01"', '2025-05-01, quyet_dinh: 1-QĐ/ĐU');
  });

  test('a new name is no new stay', () => {
    const move = moved('2025-05-01', 'chi_bo: CB05, ve: BP02');
    const renamed = dated('2025-06-01', 'doi_ten, chi_bo: CB05, ten: X');
    expectOne(withEvents(move, renamed), 'parent-inactive', 'BP02}', '2026-06-30');
  });

  test('do not stand under their children', () => {
    const text = workspaceText(
      'to_chuc:',
      '  - {ma: BP01, ten: Một, thuoc: "BP02"}',
      '  - {ma: BP02, ten: Hai, thuoc: "BP01"}',
      'chi_bo:',
      '  - {ma: A1}',
    );
    expectOne(text, 'parent-circle', '"BP02"', '"BP01"');
    const self = workspaceText(
      'to_chuc:',
      '  - {ma: BP01, ten: Một, thuoc: "BP01"}',
      'chi_bo:',
      '  - {ma: A1}',
    );
    expectOne(self, 'parent-circle', '"BP01"');
  });

  test('nor come to stand under them', () => {
    const text = withEvents(
      `${moved('2025-05-01', 'to_chuc: BP01, ve: "BP02"')}`,
      `${moved('2025-06-01', 'to_chuc: BP02, ve: "BP01"')}`,
    );
    expectOne(text, 'parent-circle', '"BP01"', '"BP02"');
  });
});
