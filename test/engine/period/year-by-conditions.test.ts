import { describe, expect, test } from 'vitest';
import type { MonthResult } from '../../../src/engine/period/months.ts';
import { yearByConditions } from '../../../src/engine/period/year-by-conditions.ts';
import { say } from '../../../src/messages/index.ts';
import { annualRuleFlaws } from '../../../src/rubric/proof/laws/annual-rule-flaws.ts';
import { type NaiveMonth, rivalryYear } from '../../naive/rivalry-year.ts';
import { conditionRule } from '../../support/build-annual.ts';
import { type MonthSign, monthOf } from '../../support/build-year.ts';
import { allLaw } from '../../support/cases.ts';
import { dice } from '../../support/dice.ts';
import { shippedRubric } from '../../support/law.ts';

const { bands } = shippedRubric('an-phu/phieu-danh-gia').file;

const invented = () => {
  const law = allLaw.versions('khoi-thi-dua/nam').at(-1);
  if (law?.kind !== 'rule' || law.rule.approach !== 'xet_dieu_kien') throw new Error('no rule of conditions');
  return law.rule;
};

type Rule = ReturnType<typeof invented>;

/** Months that are known, or open: a letter is a band in the middle of its points, `-` no meeting, `?` anything. */
const yearOf = (
  rule: Rule,
  signs: readonly MonthSign[],
  { unitKind, before }: { readonly unitKind?: string; readonly before?: string } = {},
) => {
  const months = signs.map((sign, index): MonthResult => monthOf(sign, index));
  const open = new Map(
    months
      .filter(({ status }) => status === 'missing')
      .map(({ month }) => [month, { bands: bands.map(({ id }) => id), range: [0, 100_00] as const }]),
  );
  const unit = { id: 'CB01', notHeld: [], ...(unitKind === undefined ? {} : { unitKind }) };
  const yearBefore = new Map(before === undefined ? [] : [['CB01', before] as const]);
  return yearByConditions(rule, { unit, months, undated: false }, open, bands, { notHeld: null, yearBefore });
};

const bandOf = (...asked: Parameters<typeof yearOf>): string | null => {
  const year = yearOf(...asked);
  return 'given' in year ? year.given.band : null;
};

const possible = (...asked: Parameters<typeof yearOf>): readonly string[] => {
  const year = yearOf(...asked);
  return 'possible' in year ? year.possible.map(({ id }) => id) : [];
};

const word = (letters: string): readonly MonthSign[] =>
  [...letters].map((one): MonthSign => {
    if (one === '-' || one === '?') return one;
    return { T: 95, K: 80, B: 60, Y: 30 }[one] ?? 0;
  });

/** One number of the year, and a band that it gives between two ends. */
const oneNumber = (ofMonths: object, ends: object, more: object = {}): Rule =>
  conditionRule({
    ownFacts: [{ id: 'so', name: 'số thử', ofMonths }],
    bands: [{ id: 'tot', when: { measure: 'so', ...ends } }, { id: 'kem' }],
    ...more,
  });

const share = (rated: object, more: object = {}) => ({ operation: 'phan_tram', rated, ...more });
const counts = (rated: object, more: object = {}) => ({ operation: 'dem', rated, ...more });

describe('numbers of a year', () => {
  test.each([
    ['months of a band', counts({ from: 'tot' }), 'TTTTTTTKKKKK', '7', '7'],
    ['months of a band and worse', counts({ to: 'kha' }), 'TTTTTTTKKKBY', '5', '5'],
    ['months between two bands', counts({ from: 'kha', to: 'kha' }), 'TTTTTTTKKKBY', '3', '3'],
    ['some months only', counts({ from: 'tot' }, { month: ['1', '2', '3'] }), 'TTKTTTTTTTTT', '2', '2'],
    [
      'the quarter with the fewest',
      counts({ from: 'tot' }, { every: 'quy', select: 'nho_nhat' }),
      'TTTTKKTTTTTT',
      '1',
      '1',
    ],
    [
      'the half-year with the most',
      counts({ from: 'tot' }, { every: 'nua_nam', select: 'lon_nhat' }),
      'TKKKKKTTTTTK',
      '5',
      '5',
    ],
    ['a share', share({ from: 'tot' }), 'TTTTTTTTTKKK', '75', '75'],
    ['the longest run', { operation: 'lien_nhau', rated: { to: 'kem' } }, 'TYYKYYYTTTTT', '3', '3'],
    ['months with a meeting', { operation: 'so_ky_hop' }, 'TTTT----TTTT', '8', '8'],
    ['the mean', { operation: 'trung_binh' }, 'TTTTTTKKKKKK', '87.5', '87.5'],
    ['the worst month', { operation: 'nho_nhat' }, 'TTTTBTTTTTTT', '60', '60'],
    ['the best month', { operation: 'lon_nhat' }, 'BBBBKBBBBBBB', '80', '80'],
    [
      'the worst quarter',
      { operation: 'trung_binh', every: 'quy', select: 'nho_nhat' },
      'TTTBBBTTTTTT',
      '60',
      '60',
    ],
  ])('%s', (_, ofMonths, months, from, to) => {
    expect(bandOf(oneNumber(ofMonths, { from, to }), word(months))).toBe('tot');
    expect(bandOf(oneNumber(ofMonths, { above: from }), word(months))).toBe('kem');
    expect(bandOf(oneNumber(ofMonths, { below: to }), word(months))).toBe('kem');
  });

  test('26 of 29 is not 90 per cent, nor is 8 of 9', () => {
    expect(bandOf(oneNumber(share({ from: 'tot' }), { from: '88.88' }), word('TTTTTTTTK'))).toBe('tot');
    expect(bandOf(oneNumber(share({ from: 'tot' }), { from: '88.89' }), word('TTTTTTTTK'))).toBe('kem');
  });

  test('the year before is of some bands, and of none where there is no band', () => {
    const rule = oneNumber({ operation: 'nam_truoc', rated: { from: 'tot' } }, { from: '1' });
    expect(bandOf(rule, word('T'), { before: 'tot' })).toBe('tot');
    expect(bandOf(rule, word('T'), { before: 'kem' })).toBe('kem');
    expect(bandOf(rule, word('T'))).toBe('kem');
  });

  test('the year before is placed among the bands of the year, and unanswered where it has none of them', () => {
    const rule = oneNumber({ operation: 'nam_truoc', rated: { from: 'tot' } }, { from: '1' });
    expect(bandOf(rule, word('T'), { before: 'kha' })).toBeNull();
  });
});

describe('a month without a meeting', () => {
  const treated = (notHeld: object) => oneNumber(share({ from: 'tot' }), { from: '100' }, { notHeld });

  test('counts as the file says: nothing, a band', () => {
    expect(bandOf(treated({ treatment: 'bo_qua' }), word('TTTTTT-TTTTT'))).toBe('tot');
    expect(bandOf(treated({ treatment: 'xep_muc', given: 'kem' }), word('TTTTTT-TTTTT'))).toBe('kem');
    expect(bandOf(treated({ treatment: 'xep_muc', given: 'tot' }), word('TTTTTT-TTTTT'))).toBe('tot');
  });

  test('neither adds to a run nor ends it where it counts nothing', () => {
    const run = { operation: 'lien_nhau', rated: { to: 'kem' } };
    const rule = oneNumber(run, { from: '3' }, { notHeld: { treatment: 'bo_qua' } });
    expect(bandOf(rule, word('TTYY-YTTTTTT'))).toBe('tot');
    expect(bandOf(rule, word('TTYYTYTTTTTT'))).toBe('kem');
  });

  test('has points only where the file gives it some', () => {
    const mean = (notHeld: object) => oneNumber({ operation: 'trung_binh' }, { from: '95' }, { notHeld });
    expect(bandOf(mean({ treatment: 'xep_muc', given: 'kem' }), word('T-'))).toBe('tot');
    expect(bandOf(mean({ treatment: 'xep_muc', given: 'kem', points: '0' }), word('T-'))).toBe('kem');
  });

  test('leaves a share of nothing unanswered, and no band is made up', () => {
    const year = yearOf(treated({ treatment: 'bo_qua' }), word('---'));
    expect(year).toMatchObject({ unknown: { code: 'year-unanswered', args: { band: 'tot' } } });
  });
});

describe('the order of bands', () => {
  const both = (type: string, open: 'tot' | 'kem') =>
    conditionRule({
      ownFacts: [
        { id: 'tot', name: 'tháng Tốt', ofMonths: counts({ from: 'tot' }) },
        { id: 'kem', name: 'tháng Kém', ofMonths: counts({ to: 'kem' }) },
      ],
      bandOrder: { type },
      bands: [
        { id: 'tot', ...(open === 'tot' ? {} : { when: { measure: 'tot', from: '7' } }) },
        { id: 'kem', ...(open === 'kem' ? {} : { when: { measure: 'kem', from: '3' } }) },
      ],
    });

  test('decides where two conditions hold', () => {
    expect(bandOf(both('tu_tren_xuong', 'kem'), word('TTTTTTTYYYTT'))).toBe('tot');
    expect(bandOf(both('tu_duoi_len', 'tot'), word('TTTTTTTYYYTT'))).toBe('kem');
  });
});

describe('a year with open months', () => {
  const seven = oneNumber(counts({ from: 'tot' }), { from: '7' });

  test('may still come to what its open months can bring, and to nothing else', () => {
    expect(possible(seven, word('TTTTTT?KKKKK'))).toEqual(['tot', 'kem']);
    expect(possible(seven, word('TTTTT?KKKKKK'))).toEqual(['kem']);
    expect(possible(seven, word('TTTTTTT?KKKK'))).toEqual(['tot']);
  });

  test('sees that one month cannot bring two things', () => {
    const rule = conditionRule({
      ownFacts: [
        { id: 'tot', name: 'tháng Tốt', ofMonths: counts({ from: 'tot' }) },
        { id: 'kem', name: 'tháng Kém', ofMonths: counts({ to: 'kem' }) },
      ],
      bands: [
        {
          id: 'tot',
          when: {
            allOf: [
              { measure: 'tot', from: '2' },
              { measure: 'kem', from: '2' },
            ],
          },
        },
        { id: 'kem' },
      ],
    });
    expect(possible(rule, word('TY?'))).toEqual(['kem']);
    expect(possible(rule, word('TY??'))).toEqual(['tot', 'kem']);
  });

  test('knows between which ends a mean lies', () => {
    const rule = oneNumber({ operation: 'trung_binh' }, { from: '90' });
    // Three of 95 and one of at most 100: at best 96.25. Three of 60: at best 70.
    expect(possible(rule, word('TTT?'))).toEqual(['tot', 'kem']);
    expect(possible(rule, word('BBB?'))).toEqual(['kem']);
  });
});

describe('the invented rule (khoi-thi-dua/nam)', () => {
  test('has no fault', () => {
    expect(annualRuleFlaws(invented())).toEqual([]);
  });

  test('gives what a scorer written from its words gives, on 1,000 years of every band', () => {
    const rule = invented();
    const roll = dice(15_2026);
    const met = new Map<string, number>();
    for (let count = 0; count < 1000; count++) {
      const mood = roll(4);
      const months = Array.from({ length: 12 }, (): NaiveMonth => {
        if (roll(14) === 0) return 'none';
        return Math.min(100, 15 + mood * 24 + roll(31));
      });
      const [bigSchool, poorBefore] = [roll(2) === 0, roll(5) === 0];
      const expected = rivalryYear(months, bigSchool, poorBefore);
      const given = bandOf(
        rule,
        months.map((month) => (month === 'none' ? '-' : month)),
        { unitKind: bigSchool ? 'truong_lon' : 'truong_nho', ...(poorBefore ? { before: 'kem' } : {}) },
      );
      expect([months, given]).toEqual([months, expected]);
      met.set(expected, (met.get(expected) ?? 0) + 1);
    }
    for (const band of ['tot', 'kha', 'trung_binh', 'kem']) expect(met.get(band)).toBeGreaterThan(30);
  });
});

describe('what is said of a band', () => {
  const said = (rule: Rule, months: string) => {
    const year = yearOf(rule, word(months));
    return 'given' in year
      ? say(year.given.reason)
      : say('unknown' in year ? year.unknown : { code: 'no-rule' });
  };

  test('names the parts that decided, and what kept the better bands away', () => {
    const rule = conditionRule({
      ownFacts: [
        { id: 'tot', name: 'số tháng Tốt', ofMonths: counts({ from: 'tot' }) },
        { id: 'kem', name: 'số tháng Kém', ofMonths: counts({ to: 'kem' }) },
      ],
      bands: [
        {
          id: 'tot',
          when: {
            allOf: [
              { measure: 'tot', from: '7' },
              { measure: 'kem', to: '0' },
            ],
          },
        },
        { id: 'kem' },
      ],
    });
    expect(said(rule, 'TTTTTTTTTTTT')).toBe(
      'đúng điều kiện số tháng Tốt từ 7 trở lên và số tháng Kém bằng 0 (Số tháng Tốt 12; Số tháng Kém 0)',
    );
    expect(said(rule, 'TTTTTTTYTTTT')).toBe(
      'không xếp tot vì chưa đạt điều kiện số tháng Kém bằng 0 (Số tháng Kém 1)',
    );
  });

  test('asked from the bottom, names what holds; with nothing, that no lower band does', () => {
    expect(said(invented(), 'TTTTTTTTTTTT')).toBe('không đúng điều kiện của mức nào thấp hơn');
    // (95 + 2 × 80) / 3 is 85, which is not below 85.
    expect(said(invented(), 'TTTTTTKKKKKK')).toBe('đúng điều kiện số tháng Tốt dưới 7 (Số tháng Tốt 6)');
  });
});
