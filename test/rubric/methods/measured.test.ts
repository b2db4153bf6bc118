import { describe, expect, test } from 'vitest';
import { meetingWith, scoringWith } from '../../support/build-file.ts';

const levelled = (more: object, levels: readonly object[]) => scoringWith({ ...more, levels });

/** What a border sees of a meeting. */
const measuredAt = (scoring: ReturnType<typeof scoringWith>, facts: Parameters<typeof meetingWith>[0]) =>
  scoring.borders.map(({ at, unit, measured }) => {
    const seen = measured(meetingWith(facts));
    return { at, unit, ...(seen === undefined ? {} : { size: seen.size, step: seen.step }) };
  });

describe('one recorded number', () => {
  const scoring = () =>
    scoringWith({ method: 'theo_so_lieu', measure: 'phat_bieu', metWhen: { from: '10' } });
  const ends = { from: 10_00 };
  const unit = 'nguoi';
  const met = { id: 'dat', points: 10_00, label: { code: 'met-when', args: { ends, unit } } };
  const unmet = { id: 'khong_dat', points: 0, label: { code: 'unmet-when', args: { ends, unit } } };
  const value = (size: number) => ({
    code: 'number-measured',
    args: { fact: { id: 'phat_bieu' }, value: size, unit },
  });

  test('has two results where it is met within an interval', () => {
    expect(scoring().judged).toBe(false);
    expect(scoring().facts).toEqual(['phat_bieu']);
    expect(scoring().options).toEqual([met, unmet]);
    expect(scoring().range).toEqual([0, 10_00]);
    expect(scoring().choose({ result: 'dat' })).toEqual(met);
  });

  test.each([
    [10_00, met],
    [9_00, unmet],
  ])('%i hundredths are placed, with the number in the reason', (size, option) => {
    expect(scoring().decide(meetingWith({ phat_bieu: size }))).toEqual({
      option,
      reason: { code: 'placed', args: { value: value(size), level: option.label } },
    });
  });

  test('not recorded leaves every result open', () => {
    expect(scoring().decide(meetingWith())).toEqual({ missing: ['phat_bieu'], open: [met, unmet] });
  });

  test('is met or not the other way round where it is a deduction', () => {
    const deduction = scoringWith({
      method: 'theo_so_lieu',
      measure: 'phat_bieu',
      metWhen: { from: '10' },
      role: 'diem_tru',
    });
    expect(deduction.options).toEqual([
      { ...met, points: 0 },
      { ...unmet, points: 10_00 },
    ]);
  });

  test('has a border at the end, in steps of one', () => {
    const step = { numerator: 100, denominator: 1 };
    expect(measuredAt(scoring(), { phat_bieu: 12_00 })).toEqual([
      { at: 10_00, unit, size: { numerator: 12_00, denominator: 1 }, step },
    ]);
    expect(measuredAt(scoring(), {})).toEqual([{ at: 10_00, unit }]);
  });

  test('is placed in levels, each named with its ends', () => {
    const table = levelled({ method: 'theo_so_lieu', measure: 'phat_bieu' }, [
      { id: 'nhieu', name: 'Nhiều', points: '10', from: '10' },
      { id: 'it', points: '4', below: '10' },
    ]);
    expect(table.options).toEqual([
      {
        id: 'nhieu',
        name: 'Nhiều',
        points: 10_00,
        label: { code: 'level-between', args: { ends: { from: 10_00 }, unit, name: 'Nhiều' } },
      },
      {
        id: 'it',
        points: 4_00,
        label: { code: 'level-between', args: { ends: { below: 10_00 }, unit } },
      },
    ]);
    expect(Object.keys(Reflect.get(table.options?.[1]?.label ?? {}, 'args'))).not.toContain('name');
    expect(table.range).toEqual([4_00, 10_00]);
    expect(table.decide(meetingWith({ phat_bieu: 9_99 }))).toMatchObject({ option: { id: 'it' } });
    expect(table.decide(meetingWith({ phat_bieu: 10_00 }))).toMatchObject({ option: { id: 'nhieu' } });
  });

  test('without levels or an interval has no result at all', () => {
    expect(scoringWith({ method: 'theo_so_lieu', measure: 'phat_bieu' }).options).toEqual([]);
  });
});

describe('levels that do not hold every value once are a fault that is named', () => {
  const table = () =>
    levelled({ method: 'theo_so_lieu', measure: 'thoi_luong' }, [
      { id: 'a', name: 'A', points: '10', from: '100' },
      { id: 'b', points: '5', from: '90', to: '100' },
    ]);
  const value = (minutes: number) => ({
    code: 'number-measured',
    args: { fact: { id: 'thoi_luong' }, value: minutes, unit: 'phut' },
  });

  test('none fits', () => {
    expect(table().decide(meetingWith({ thoi_luong: 89_00 }))).toEqual({
      conflict: { code: 'no-level-fits', args: { criterion: '1.1', value: value(89_00) } },
    });
  });

  test('two fit', () => {
    expect(table().decide(meetingWith({ thoi_luong: 100_00 }))).toEqual({
      conflict: {
        code: 'two-levels-fit',
        args: {
          criterion: '1.1',
          value: value(100_00),
          first: { code: 'level-between', args: { ends: { from: 100_00 }, unit: 'phut', name: 'A' } },
          second: { code: 'level-between', args: { ends: { from: 90_00, to: 100_00 }, unit: 'phut' } },
        },
      },
    });
  });

  test('one fits', () => {
    expect(table().decide(meetingWith({ thoi_luong: 90_00 }))).toMatchObject({ option: { id: 'b' } });
  });
});

describe('a share', () => {
  const scoring = () =>
    levelled(
      {
        method: 'theo_ty_le',
        numerator: 'co_mat',
        denominator: 'dang_so',
        excluded: ['mien_sinh_hoat', 'nhiem_vu_dac_biet'],
      },
      [
        { id: 'tu_90', points: '10', from: '90' },
        { id: 'duoi_90', points: '0', below: '90' },
      ],
    );
  const all = { co_mat: 27_00, dang_so: 33_00, mien_sinh_hoat: 2_00, nhiem_vu_dac_biet: 1_00 };

  test('needs all its counts', () => {
    expect(scoring().facts).toEqual(['co_mat', 'dang_so', 'mien_sinh_hoat', 'nhiem_vu_dac_biet']);
    expect(scoring().decide(meetingWith({ co_mat: 27_00, mien_sinh_hoat: 0 }))).toEqual({
      missing: ['dang_so', 'nhiem_vu_dac_biet'],
      open: scoring().options,
    });
  });

  test('leaves the excluded out of the base: 27 of 33 − 2 − 1 is 90 %', () => {
    const share = { numerator: 27_00 * 100_00, denominator: 30_00 };
    expect(scoring().decide(meetingWith(all))).toEqual({
      option: scoring().options?.[0],
      reason: {
        code: 'placed',
        args: {
          value: {
            code: 'share-measured',
            args: { fact: { id: 'co_mat' }, part: 27_00, base: 30_00, share, borders: [90_00, 90_00] },
          },
          level: { code: 'level-between', args: { ends: { from: 90_00 }, unit: 'phan_tram' } },
        },
      },
    });
    expect(scoring().decide(meetingWith({ ...all, co_mat: 26_00 }))).toMatchObject({
      option: { id: 'duoi_90' },
    });
    expect(scoring().decide(meetingWith({ ...all, nhiem_vu_dac_biet: 0 }))).toMatchObject({
      option: { id: 'duoi_90' },
    });
  });

  test.each([
    [3_00, 0],
    [2_00, -1_00],
  ])('of an empty base is a conflict: %i members, base %i', (dang_so, base) => {
    const meeting = meetingWith({ ...all, co_mat: 0, dang_so });
    expect(scoring().decide(meeting)).toEqual({
      conflict: {
        code: 'empty-base',
        args: {
          criterion: '1.1',
          base,
          facts: ['dang_so', 'mien_sinh_hoat', 'nhiem_vu_dac_biet'].map((id) => ({ id })),
        },
      },
    });
    expect(scoring().borders[0]?.measured(meeting)).toBeUndefined();
  });

  test('of a single person is a share too', () => {
    const one = { ...all, co_mat: 1_00, dang_so: 4_00 };
    expect(scoring().decide(meetingWith(one))).toMatchObject({ option: { id: 'tu_90' } });
  });

  test('differs by one person of the base', () => {
    expect(measuredAt(scoring(), all)).toEqual([
      {
        at: 90_00,
        unit: 'phan_tram',
        size: { numerator: 27_00 * 100_00, denominator: 30_00 },
        step: { numerator: 1_00 * 100_00, denominator: 30_00 },
      },
    ]);
  });
});

describe('days between a recorded day and the meeting', () => {
  const measure = 'ngay_dang_tai_tai_lieu';
  const days = (direction: string) =>
    scoringWith({ method: 'theo_ngay', measure, direction, metWhen: { from: '1', to: '3' } });
  const [ahead, behind] = [() => days('truoc'), () => days('sau')];
  const [met, unmet] = [{ option: { id: 'dat' } }, { option: { id: 'khong_dat' } }];
  const on = (day: string) => meetingWith({ [measure]: day });

  test.each([
    ['2026-03-01', unmet, unmet],
    ['2026-03-02', met, unmet],
    ['2026-03-04', met, unmet],
    ['2026-03-05', unmet, unmet],
    ['2026-03-06', unmet, met],
    ['2026-03-08', unmet, met],
    ['2026-03-09', unmet, unmet],
  ])('%s, for a meeting on 5 March, one to three days before and after', (day, early, late) => {
    expect(ahead().decide(on(day))).toMatchObject(early);
    expect(behind().decide(on(day))).toMatchObject(late);
  });

  test('the reason names the day and how long after the meeting it is', () => {
    const ends = { from: 1_00, to: 3_00 };
    expect(ahead().decide(on('2026-03-04'))).toEqual({
      option: ahead().options?.[0],
      reason: {
        code: 'placed',
        args: {
          value: {
            code: 'days-measured',
            args: { fact: { id: measure }, day: '2026-03-04', after: -1 },
          },
          level: { code: 'met-when', args: { ends, unit: 'ngay' } },
        },
      },
    });
  });

  test('a day not recorded leaves it open', () => {
    expect(ahead().facts).toEqual([measure]);
    expect(ahead().decide(meetingWith())).toEqual({ missing: [measure], open: ahead().options });
  });

  test('each end is a border, in steps of a day', () => {
    const seen = { size: { numerator: 1_00, denominator: 1 }, step: { numerator: 1_00, denominator: 1 } };
    expect(measuredAt(ahead(), { [measure]: '2026-03-04' })).toEqual([
      { at: 1_00, unit: 'ngay', ...seen },
      { at: 3_00, unit: 'ngay', ...seen },
    ]);
  });
});

describe('so many points each time', () => {
  // 3 points each time after the first 2, at most 10.
  const method = { method: 'theo_so_lan', measure: 'phat_bieu', each: '3' };
  const scoring = () => scoringWith({ ...method, free: '2' });
  const counted = (times: number, count: number, points: number) => ({
    id: String(times),
    points,
    label: { code: 'times-counted', args: { times, free: 2, each: 3_00, counted: count, points } },
  });

  test('from the free ones to where the points of the line are reached', () => {
    expect(scoring().judged).toBe(false);
    expect(scoring().facts).toEqual(['phat_bieu']);
    expect(scoring().range).toEqual([0, 10_00]);
    expect(scoring().options).toEqual([
      counted(2, 0, 0),
      counted(3, 3_00, 3_00),
      counted(4, 6_00, 6_00),
      counted(5, 9_00, 9_00),
      counted(6, 12_00, 10_00),
    ]);
  });

  test.each([
    [0, 0, 0],
    [2, 0, 0],
    [4, 6_00, 6_00],
    [9, 21_00, 10_00],
  ])('%i times', (times, count, points) => {
    const option = counted(times, count, points);
    expect(scoring().decide(meetingWith({ phat_bieu: times * 100 }))).toEqual({
      option,
      reason: {
        code: 'placed',
        args: {
          value: {
            code: 'number-measured',
            args: { fact: { id: 'phat_bieu' }, value: times * 100, unit: 'nguoi' },
          },
          level: option.label,
        },
      },
    });
  });

  test('not counted leaves every result open', () => {
    expect(scoring().decide(meetingWith())).toEqual({ missing: ['phat_bieu'], open: scoring().options });
  });

  test('has its borders where the counting begins and where the points are used up', () => {
    const seen = { size: { numerator: 4_00, denominator: 1 }, step: { numerator: 1_00, denominator: 1 } };
    expect(measuredAt(scoring(), { phat_bieu: 4_00 })).toEqual([
      { at: 2_00, unit: 'nguoi', ...seen },
      { at: 6_00, unit: 'nguoi', ...seen },
    ]);
    expect(measuredAt(scoring(), {})).toEqual([
      { at: 2_00, unit: 'nguoi' },
      { at: 6_00, unit: 'nguoi' },
    ]);
  });

  test('worth nothing has one result', () => {
    expect(scoringWith({ ...method, each: '0' }).options).toEqual([
      {
        id: '0',
        points: 0,
        label: { code: 'times-counted', args: { times: 0, free: 0, each: 0, counted: 0, points: 0 } },
      },
    ]);
  });

  test.each([
    ['0', 0],
    ['10', 10_00],
    ['4,5', 4_50],
  ])('the superior may give %s points', (result, points) => {
    expect(scoring().choose({ result })).toEqual({
      id: result,
      points,
      label: { code: 'points-given', args: { points } },
    });
  });

  test.each(['-1', '10.01', 'dat'])('the superior may not give %s', (result) => {
    expect(scoring().choose({ result })).toBeUndefined();
  });
});
