import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/domain/meeting/digest.ts';
import type { Unit } from '../../../src/domain/organisation/workspace.ts';
import { type Period, parsePeriod } from '../../../src/domain/values/period.ts';
import { type SummaryInput, summarise, type UnitSummary } from '../../../src/engine/period/summarise.ts';
import { countingRule, shippedRule } from '../../support/build-annual.ts';
import { band, rubricFile } from '../../support/build-file.ts';
import { assessmentOf, openAssessmentOf, testSource } from '../../support/build-sheet.ts';

const periodOf = (name: string): Period => {
  const period = parsePeriod(name);
  if (period === undefined) throw new Error(name);
  return period;
};

const { bands } = rubricFile();

const unitOf = (more: Partial<Unit> = {}): Unit => ({ id: 'CB01', notHeld: [], ...more });

const inputOf = (period: string, more: Partial<SummaryInput> = {}): SummaryInput => ({
  period: periodOf(period),
  closing: '2026-12-31',
  units: [unitOf()],
  organisation: null,
  monthPolicy: 'bat_ky_ngay',
  meetings: [],
  faulty: new Set(),
  undated: new Set(),
  bands,
  possible: [0, 100_00],
  rule: null,
  notHeld: null,
  ...more,
});

const rowOf = (period: string, more: Partial<SummaryInput> = {}): UnitSummary => {
  const { units } = summarise(inputOf(period, more));
  const [row] = units;
  if (row === undefined || units.length !== 1) throw new Error(`${units.length} rows`);
  return row;
};

const statuses = (period: string, more: Partial<SummaryInput>) =>
  rowOf(period, more).months.map(({ status }) => status);

const tot = (date: string, more: Partial<Digest> = {}) =>
  assessmentOf(date, { total: 95_00, band: 'tot' }, more);
const kha = (date: string) => assessmentOf(date, { total: 80_00, band: 'kha' });
const open = (date: string) => openAssessmentOf(date, [60_00, 75_00], ['kha', 'kem']);
const thematic = (date: string) => tot(date, { kind: 'chuyen_de' });

const year = (rate: (date: string) => Digest, months: readonly number[]) =>
  months.map((month) => rate(`2026-${String(month).padStart(2, '0')}-05`));
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('what a month is', () => {
  test('a unit is there in a month when it existed on any day of it', () => {
    expect(statuses('2026-Q1', { units: [unitOf({ from: '2026-02-28' })] })).toEqual([
      'inactive',
      'missing',
      'missing',
    ]);
    expect(statuses('2026-Q1', { units: [unitOf({ to: '2026-02-01' })] })).toEqual([
      'missing',
      'missing',
      'inactive',
    ]);
  });

  test('a unit that was never there has no row', () => {
    const { units } = summarise(
      inputOf('2026-Q1', {
        units: [unitOf({ to: '2025-12-31' }), unitOf({ id: 'CB02' }), unitOf({ from: '2026-04-01' })],
      }),
    );
    expect(units.map(({ unit }) => unit.id)).toEqual(['CB02']);
  });

  test('a month without a sheet is missing once its last day has come, and not due before', () => {
    expect(statuses('2026-Q1', { closing: '2026-02-28' })).toEqual(['missing', 'missing', 'not-due']);
    expect(statuses('2026-Q1', { closing: '2026-02-27' })).toEqual(['missing', 'not-due', 'not-due']);
  });

  test('a sheet of a month that has begun counts; of one that has not, it is not due', () => {
    const meetings = [tot('2026-02-01'), tot('2026-03-01')];
    expect(statuses('2026-Q1', { meetings, closing: '2026-02-01' })).toEqual([
      'missing',
      'scored',
      'not-due',
    ]);
  });

  test('an open sheet is incomplete; so is one that waits for a fact only', () => {
    const waits = tot('2026-02-05', { awaits: [{ id: 'co_mat' }] });
    const meetings = [open('2026-01-05'), waits, tot('2026-03-05')];
    expect(statuses('2026-Q1', { meetings })).toEqual(['incomplete', 'incomplete', 'scored']);
  });

  test('a month with a sheet that could not be counted is an error of that unit alone, and shows no sheet', () => {
    const faulty = new Set(['CB01 2026-03']);
    const units = [unitOf(), unitOf({ id: 'CB02' })];
    const meetings = [tot('2026-03-05'), tot('2026-03-05', { unit: 'CB02' })];
    const [first, second] = summarise(inputOf('2026-03', { faulty, units, meetings })).units;
    expect(first?.months).toEqual([{ month: '2026-03', status: 'error', regular: null, thematic: [] }]);
    expect(second?.months).toEqual([
      { month: '2026-03', status: 'scored', regular: meetings[1], thematic: [] },
    ]);
  });

  test('a month in which no meeting was held says why; a sheet of that month goes before', () => {
    const notHeld = [
      { month: '2026-02', reason: 'Lụt' },
      { month: '2026-01', reason: 'Bão' },
    ];
    const sheet = tot('2026-02-05');
    const { months } = rowOf('2026-Q1', { units: [unitOf({ notHeld })], meetings: [sheet] });
    expect(months).toEqual([
      { month: '2026-01', status: 'not-held', regular: null, thematic: [], notHeld: 'Bão' },
      { month: '2026-02', status: 'scored', regular: sheet, thematic: [] },
      { month: '2026-03', status: 'missing', regular: null, thematic: [] },
    ]);
  });

  test('the regular meeting stands for the month, the thematic ones beside it; those of other units and months elsewhere', () => {
    const [first, second] = [thematic('2026-03-10'), thematic('2026-03-20')];
    const regular = tot('2026-03-05', { kind: 'ket_hop' });
    const meetings = [first, thematic('2026-02-10'), tot('2026-03-01', { unit: 'CB02' }), regular, second];
    expect(rowOf('2026-03', { meetings }).months).toEqual([
      { month: '2026-03', status: 'scored', regular, thematic: [first, second] },
    ]);
  });
});

describe('counts and mean', () => {
  test('each band of the rubric is counted, and the mean is that of the scored months', () => {
    // Two Tốt of 95 and a Khá of 80 make 270 in three; the open month counts nothing.
    const meetings = [tot('2026-01-05'), tot('2026-02-05'), kha('2026-03-05'), open('2026-04-05')];
    const row = rowOf('2026-H1', { meetings });
    expect([...row.counts]).toEqual([
      ['tot', 2],
      ['kha', 1],
      ['kem', 0],
    ]);
    expect(row.mean).toEqual({ numerator: 270_00, denominator: 3 });
  });

  test('nothing scored, no mean; thematic meetings are not counted', () => {
    const row = rowOf('2026-Q1', { meetings: [thematic('2026-01-05')] });
    expect([...row.counts.values()]).toEqual([0, 0, 0]);
    expect(row.mean).toBeNull();
  });

  test('rubrics that do not go together have no bands to count', () => {
    const summary = summarise(inputOf('2026-Q1', { bands: null, meetings: [tot('2026-01-05')] }));
    expect(summary.bands).toEqual([]);
    expect(summary.units[0]?.counts).toEqual(new Map());
  });

  test('a month without a meeting counts with the band the rubric gives it, without points', () => {
    const units = [unitOf({ notHeld: [{ month: '2026-01', reason: 'Bão' }] })];
    const meetings = [tot('2026-02-05')];
    const notHeld = { band: 'kem', title: 'Kém', source: testSource };
    const given = rowOf('2026-Q1', { units, meetings, notHeld });
    expect([...given.counts.values()]).toEqual([1, 0, 1]);
    expect(given.mean).toEqual({ numerator: 95_00, denominator: 1 });
    const silent = rowOf('2026-Q1', { units, meetings });
    expect([...silent.counts.values()]).toEqual([1, 0, 0]);
    expect(silent.mean).toEqual({ numerator: 95_00, denominator: 1 });
  });
});

test('a summary names its period, day, bands and rule', () => {
  const rule = shippedRule('phu-tho/nam');
  const input = inputOf('2026', { rule, closing: '2026-06-30' });
  expect(summarise(input)).toMatchObject({ period: input.period, closing: '2026-06-30', bands, rule });
});

describe('the band of a month', () => {
  test('is that of its regular meeting', () => {
    const assessment = tot('2026-03-05');
    expect(rowOf('2026-03', { meetings: [assessment] })).toMatchObject({
      classification: assessment.classification,
      open: null,
      possible: ['tot'],
    });
  });

  const openWith = (more: Partial<SummaryInput>) => {
    const { classification, open: why, possible } = rowOf('2026-03', more);
    return { classification, why, possible };
  };
  const monthOpen = (args: object) => ({ code: 'month-open', args });

  test.each([
    ['without any sheet', {}, { status: 'missing', undated: false, thematic: false }, []],
    [
      'with a sheet of no known day, of this unit',
      { undated: new Set(['CB01']) },
      { status: 'missing', undated: true, thematic: false },
      [],
    ],
    [
      'with a sheet of no known day, of another unit',
      { undated: new Set(['CB02']) },
      { status: 'missing', undated: false, thematic: false },
      [],
    ],
    [
      'with a thematic meeting only',
      { meetings: [thematic('2026-03-05')] },
      { status: 'missing', undated: false, thematic: true },
      [],
    ],
    [
      'with an open sheet',
      { meetings: [open('2026-03-05')] },
      { status: 'incomplete', undated: false, thematic: false },
      ['kha', 'kem'],
    ],
    [
      'that was not held, where the rubric does not say what that gives',
      { units: [unitOf({ notHeld: [{ month: '2026-03', reason: 'Bão' }] })] },
      { status: 'not-held', undated: false, thematic: false },
      [],
    ],
  ])('%s: none, with the reason', (_, more, args, possible) => {
    expect(openWith(more)).toEqual({ classification: null, why: monthOpen(args), possible });
  });

  test('that was not held is the one the rubric gives, for the reason the unit gave', () => {
    const notHeld = { band: 'kem', title: 'Kém', source: testSource };
    const units = [unitOf({ notHeld: [{ month: '2026-03', reason: 'Bão' }] })];
    expect(openWith({ units, notHeld })).toEqual({
      classification: {
        band: 'kem',
        title: 'Kém',
        source: testSource,
        reason: { code: 'month-not-held', args: { reason: 'Bão' } },
      },
      why: null,
      possible: ['kem'],
    });
  });

  test('that was held is its own, whatever the rubric gives a month without a meeting', () => {
    const notHeld = { band: 'kem', title: 'Kém', source: testSource };
    expect(openWith({ meetings: [tot('2026-03-05')], notHeld }).possible).toEqual(['tot']);
    expect(openWith({ notHeld }).classification).toBeNull();
  });
});

test.each(['2026-Q1', '2026-H1'])('%s has no band: no rule is known for it', (period) => {
  const meetings = year(tot, upTo(6));
  expect(rowOf(period, { meetings, rule: shippedRule('phu-tho/nam') })).toMatchObject({
    classification: null,
    open: { code: 'no-rule-for-period' },
    possible: [],
  });
});

describe('the band of a year', () => {
  // Tốt where all meetings are Tốt, else Khá where all are at least Khá, else Kém.
  const rule = countingRule([
    { id: 'tot', conditions: [{ rated: { from: 'tot' }, meetings: 'tat_ca' }] },
    { id: 'kha', conditions: [{ rated: { from: 'kha' }, meetings: 'tat_ca' }] },
    { id: 'kem' },
  ]);
  const yearOf = (more: Partial<SummaryInput>) => {
    const { classification, open: why, possible } = rowOf('2026', { rule, ...more });
    return { band: classification?.band ?? null, why, possible };
  };
  const nothingOpen = {
    missing: [],
    incomplete: [],
    faulty: [],
    notDue: [],
    notHeld: [],
    unappraised: [],
    undated: false,
    possible: [],
  };

  test('is what the rule gives twelve scored months', () => {
    expect(yearOf({ meetings: year(tot, upTo(12)) })).toEqual({
      band: 'tot',
      why: null,
      possible: ['tot'],
    });
    const mixed = [...year(tot, upTo(11)), kha('2026-12-05')];
    expect(yearOf({ meetings: mixed })).toEqual({ band: 'kha', why: null, possible: ['kha'] });
  });

  test('counts only the months in which the unit existed', () => {
    expect(yearOf({ units: [unitOf({ from: '2026-07-01' })], meetings: year(tot, upTo(12, 7)) })).toEqual({
      band: 'tot',
      why: null,
      possible: ['tot'],
    });
  });

  test('is not given without a rule, nor across rubrics that do not go together', () => {
    const meetings = year(tot, upTo(12));
    expect(yearOf({ meetings, rule: null })).toEqual({
      band: null,
      why: { code: 'no-rule' },
      possible: [],
    });
    expect(yearOf({ meetings, bands: null })).toEqual({
      band: null,
      why: { code: 'mixed-rubrics' },
      possible: [],
    });
  });

  test('waits for each open month, says which, and names the bands still possible', () => {
    // January missing, February open between Khá and Kém, March faulty, December not due: Tốt is out of reach.
    const meetings = [open('2026-02-05'), tot('2026-03-05'), ...year(tot, upTo(11, 4))];
    expect(
      yearOf({
        meetings,
        faulty: new Set(['CB01 2026-03']),
        undated: new Set(['CB01']),
        closing: '2026-12-30',
      }),
    ).toEqual({
      band: null,
      why: {
        code: 'year-open',
        args: {
          ...nothingOpen,
          missing: ['2026-01'],
          incomplete: ['2026-02'],
          faulty: ['2026-03'],
          notDue: ['2026-12'],
          undated: true,
          possible: ['kha', 'kem'],
        },
      },
      possible: ['kha', 'kem'],
    });
  });

  test('waits for a single month that is faulty, or not due', () => {
    expect(yearOf({ meetings: year(tot, upTo(12)), faulty: new Set(['CB01 2026-05']) })).toEqual({
      band: null,
      why: {
        code: 'year-open',
        args: { ...nothingOpen, faulty: ['2026-05'], possible: ['tot', 'kha', 'kem'] },
      },
      possible: ['tot', 'kha', 'kem'],
    });
    expect(yearOf({ meetings: year(tot, upTo(11)), closing: '2026-12-01' })).toEqual({
      band: null,
      why: {
        code: 'year-open',
        args: { ...nothingOpen, notDue: ['2026-12'], possible: ['tot', 'kha', 'kem'] },
      },
      possible: ['tot', 'kha', 'kem'],
    });
  });

  test('names what is possible by the names of the bands, and gives it by their ids', () => {
    const named = shippedRule('phu-tho/nam');
    // Eleven Tốt and one month missing: seven Tốt are there, so only that month decides between Tốt, Khá and Trung bình.
    const { why, possible } = yearOf({
      rule: named,
      bands: rubricFile({
        bands: ['tot', 'kha', 'trung_binh', 'kem'].map((id) => ({
          id,
          name: id,
          citation: { document: 'qd' },
          mark: 'thu_cap',
        })),
      }).bands,
      meetings: year(tot, upTo(11)),
    });
    expect(why).toEqual({
      code: 'year-open',
      args: { ...nothingOpen, missing: ['2026-12'], possible: ['Tốt', 'Khá', 'Trung bình'] },
    });
    expect(possible).toEqual(['tot', 'kha', 'trung_binh']);
  });

  test('by the mean, an open month keeps to its range and a missing one may give anything', () => {
    const mean = shippedRule('binh-quan/nam');
    // Eleven times 95 is 1045; with 60 to 75 the mean is from 92.1 to 93.3, all of it Tốt.
    expect(yearOf({ rule: mean, meetings: [...year(tot, upTo(11)), open('2026-12-05')] }).possible).toEqual([
      'tot',
    ]);
    // With 0 to 50 the mean is from 87.1 to 91.25: Tốt or Khá.
    expect(yearOf({ rule: mean, possible: [0, 50_00], meetings: year(tot, upTo(11)) }).possible).toEqual([
      'tot',
      'kha',
    ]);
    // With 90 to 100 it is Tốt again.
    expect(yearOf({ rule: mean, possible: [90_00, 100_00], meetings: year(tot, upTo(11)) }).possible).toEqual(
      ['tot'],
    );
  });

  describe('with a month in which no meeting was held', () => {
    const units = [unitOf({ notHeld: [{ month: '2026-08', reason: 'Bão' }] })];
    const others = [...upTo(7), ...upTo(12, 9)];
    const given = { band: 'kem', title: 'Kém', source: testSource };

    test('is not given where the rubric does not say what that month counts, whatever the others bring', () => {
      const why = (args: object) => ({ code: 'year-open', args: { ...nothingOpen, ...args } });
      expect(yearOf({ units, meetings: year(tot, others) })).toEqual({
        band: null,
        why: why({ notHeld: ['2026-08'] }),
        possible: [],
      });
      expect(yearOf({ units, meetings: year(tot, others.slice(1)) })).toEqual({
        band: null,
        why: why({ notHeld: ['2026-08'], missing: ['2026-01'] }),
        possible: [],
      });
    });

    test('counts that month with the band the rubric gives it', () => {
      expect(yearOf({ units, notHeld: given, meetings: year(tot, others) })).toEqual({
        band: 'kem',
        why: null,
        possible: ['kem'],
      });
      const kind = { ...given, band: 'kha', title: 'Khá' };
      expect(yearOf({ units, notHeld: kind, meetings: year(tot, others.slice(1)) })).toEqual({
        band: null,
        why: {
          code: 'year-open',
          args: { ...nothingOpen, missing: ['2026-01'], possible: ['kha', 'kem'] },
        },
        possible: ['kha', 'kem'],
      });
    });

    test('is not given by a mean, for that month has no points', () => {
      const mean = shippedRule('binh-quan/nam');
      expect(yearOf({ units, rule: mean, notHeld: given, meetings: year(tot, others) })).toEqual({
        band: null,
        why: { code: 'year-open', args: { ...nothingOpen, notHeld: ['2026-08'] } },
        possible: [],
      });
    });
  });

  test('of a rule without a band for the case is not given', () => {
    const strict = countingRule([
      { id: 'tot', conditions: [{ rated: { from: 'tot' }, meetings: 'tat_ca' }] },
    ]);
    expect(yearOf({ rule: strict, meetings: year(kha, upTo(12)) })).toEqual({
      band: null,
      why: { code: 'year-no-band' },
      possible: [],
    });
  });

  test('of a mean that lies between two bands is not given, and both ends are named', () => {
    const mean = shippedRule('binh-quan/nam');
    const whole = [band('tot', 'Tốt', { from: '90' }), band('kha', 'Khá', { from: '70', to: '89' })];
    const bands = rubricFile({ bands: whole }).bands;
    const half = year((date) => assessmentOf(date, { total: 89_50, band: 'kha' }), upTo(12));
    expect(yearOf({ rule: mean, bands, meetings: half })).toMatchObject({
      band: null,
      why: { code: 'year-between-bands', args: { ends: [{ from: 9000 }, { from: 7000, to: 8900 }] } },
    });
  });
});
