import type { Message } from '../../messages/index.ts';
import type { AnnualRule, ConditionRule } from '../../rubric/file/annual-rule.ts';
import type { Band } from '../../rubric/file/bands.ts';
import { NO_BAND } from '../../rubric/file/cases.ts';
import { NO_MEETING, type YearCases } from '../../rubric/file/law-cases.ts';
import { yearAsking } from '../../rubric/year/decide.ts';
import { monthIn } from '../../rubric/year/month-written.ts';
import { type YearMonth, yearEnds } from '../../rubric/year/series.ts';
import type { MonthOutcome } from '../../rubric/year/tally.ts';
import { yearWords } from '../../rubric/year/told.ts';
import { classifyYear, countTested, type PlainRule, type Rated } from '../period/annual.ts';
import { decidedYear, notHeldOutcome } from '../period/year-by-conditions.ts';
import { bandResult, bandsUntouched, type CaseResult, partsUntouched } from './case-result.ts';

type YearCase = YearCases['cases'][number];

const monthsOf = ({ when }: YearCase, bands: readonly Band[]): readonly (Rated | null)[] =>
  when.month.flatMap((written) => {
    const month = monthIn(written, bands);
    return month === undefined ? [] : [month];
  });

const ratedIn = (one: YearCase, bands: readonly Band[]): readonly Rated[] =>
  monthsOf(one, bands).flatMap((month) => month ?? []);

const yearMonths = (one: YearCase, rule: ConditionRule, bands: readonly Band[]): readonly YearMonth[] =>
  monthsOf(one, bands).map((month, place): YearMonth => {
    const outcome: MonthOutcome =
      month === null
        ? notHeldOutcome(rule, { notHeld: null })
        : { band: month.band, range: month.total === null ? null : [month.total, month.total], held: true };
    return { month: place + 1, place, outcomes: [outcome] };
  });

const viewOf = ({ when }: YearCase, bands: readonly Band[]) => ({
  monthBands: bands.map(({ id }) => id),
  yearBefore: when.yearBefore ?? null,
});

/** The band that a year of a case comes to; the word for none where there is none. */
const bandOf = (one: YearCase, rule: AnnualRule, bands: readonly Band[]): string => {
  if (rule.approach !== 'xet_dieu_kien') return plainBand(one, rule, bands);
  const leavesOpen = rule.notHeld.treatment === 'chua_xep' || rule.notHeld.treatment === 'theo_bo_tieu_chi';
  if (leavesOpen && one.when.month.includes(NO_MEETING)) return NO_BAND;
  const year = decidedYear(rule, yearMonths(one, rule, bands), viewOf(one, bands), one.when.unitKind);
  return 'given' in year ? year.given.band : NO_BAND;
};

/** Rules by counting and by the mean say nothing of a month without a meeting, so that such a year has no band. */
const plainBand = (one: YearCase, rule: PlainRule, bands: readonly Band[]): string => {
  if (one.when.month.includes(NO_MEETING)) return NO_BAND;
  return classifyYear(rule, ratedIn(one, bands), bands)?.band ?? NO_BAND;
};

/** Runs the cases of an annual rule; `bands` are those of the month. */
export const runYearCases = (
  { cases }: YearCases,
  rule: AnnualRule,
  bands: readonly Band[],
): readonly CaseResult[] => cases.map((one, index) => bandResult(one, index, bandOf(one, rule, bands)));

const askingOf = (one: YearCase, rule: ConditionRule, bands: readonly Band[]) => {
  const [extents] = yearEnds(rule, yearMonths(one, rule, bands), viewOf(one, bands)) ?? [];
  return extents === undefined ? [] : [yearAsking(rule, extents, one.when.unitKind)];
};

/** Bands that no passing case comes to, and parts of conditions that none answers one way or the other. */
export const untouchedInYear = (
  { cases }: YearCases,
  runs: readonly CaseResult[],
  rule: AnnualRule,
  bands: readonly Band[],
): readonly Message[] => {
  const passed = cases.filter((_, index) => runs[index]?.outcome === 'passed');
  const given = new Set(passed.map(({ expect }) => expect.rated));
  // Of a year without a band nothing was asked.
  const decided = passed.filter(({ expect }) => expect.rated !== NO_BAND);
  const yearBands = rule.approach === 'binh_quan' ? bands : rule.bands;
  return [...bandsUntouched(yearBands, given), ...conditionsUntouched(decided, rule, bands)];
};

const conditionsUntouched = (
  passed: readonly YearCase[],
  rule: AnnualRule,
  bands: readonly Band[],
): readonly Message[] => {
  switch (rule.approach) {
    case 'binh_quan':
      return [];
    case 'dem_ky':
      return rule.bands.flatMap((band) =>
        band.conditions.flatMap((condition, number): readonly Message[] =>
          passed.some((one) => !countTested(condition, ratedIn(one, bands), bands).holds)
            ? []
            : [{ code: 'untouched-gate', args: { band: band.name, number: number + 1 } }],
        ),
      );
    case 'xet_dieu_kien': {
      const askings = passed.flatMap((one) => askingOf(one, rule, bands));
      return rule.bands.flatMap(({ name, when }) =>
        when === undefined ? [] : partsUntouched(name, when, askings, yearWords(rule)),
      );
    }
  }
};
