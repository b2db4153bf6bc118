import type { Classification, Range } from '../../domain/meeting/assessment.ts';
import type { Month } from '../../domain/values/day.ts';
import { endsOf } from '../../domain/written/interval.ts';
import type { Message } from '../../messages/index.ts';
import type { ConditionRule } from '../../rubric/file/annual-rule.ts';
import { type Band, isByPoints } from '../../rubric/file/bands.ts';
import {
  classifyYear,
  meanOf,
  type OpenMonth,
  type PlainRule,
  pointsOf,
  possibleYearBands,
  type Rated,
} from './annual.ts';
import type { MonthResult, MonthStatus, UnitMonths } from './months.ts';
import type { SummaryTerms } from './summary-terms.ts';
import { yearByConditions } from './year-by-conditions.ts';

/** What a month counts: the band and points of its regular meeting, or the band that the rubric gives a month without one. */
export const ratedOf = ({ regular, status }: MonthResult, { notHeld }: SummaryTerms): readonly Rated[] => {
  if (status === 'not-held') return notHeld === null ? [] : [{ band: notHeld.band, total: null }];
  return regular?.classification && regular.total !== null
    ? [{ band: regular.classification.band, total: regular.total }]
    : [];
};

/** Everything an open month may still become: an incomplete meeting keeps to its range, anything else can be any band. */
const openMonth = ({ regular }: MonthResult, bands: readonly Band[], possible: Range): OpenMonth => ({
  bands: regular?.possibleBands ?? bands.map(({ id }) => id),
  range: regular?.range ?? possible,
});

const OPEN: ReadonlySet<MonthStatus> = new Set([
  'missing',
  'incomplete',
  'not-appraised',
  'error',
  'not-due',
]);

/** Whether a month has no result yet that it should have, or may still have. */
export const isOpen = ({ status }: MonthResult): boolean => OPEN.has(status);

/** The band of a unit over a period; why there is none, and which are still possible. */
export interface Verdict {
  readonly classification: Classification | null;
  readonly open: Message | null;
  readonly possible: readonly string[];
}

export const undecided = (open: Message, possible: readonly string[] = []): Verdict => ({
  classification: null,
  open,
  possible,
});

/** The months of a row that have a status. */
export const monthsIn = (months: readonly MonthResult[], status: MonthStatus): readonly Month[] =>
  months.filter((result) => result.status === status).map(({ month }) => month);

/** Why a year has no band: the months that keep it open, and what it may still come to. */
const openYear = (
  { months, undated }: UnitMonths,
  notHeld: readonly Month[],
  possible: readonly { readonly id: string; readonly name: string }[],
  silent?: 'rubric',
): Verdict => {
  const named = (status: MonthStatus) => monthsIn(months, status);
  return undecided(
    {
      code: 'year-open',
      args: {
        missing: named('missing'),
        incomplete: named('incomplete'),
        unappraised: named('not-appraised'),
        faulty: named('error'),
        notDue: named('not-due'),
        notHeld,
        ...(silent === undefined ? {} : { silent }),
        undated,
        possible: possible.map(({ name }) => name),
      },
    },
    possible.map(({ id }) => id),
  );
};

const givenYear = (classification: Classification): Verdict => ({
  classification,
  open: null,
  possible: [classification.band],
});

const byConditions = (
  rule: ConditionRule,
  row: UnitMonths,
  bands: readonly Band[],
  terms: SummaryTerms,
): Verdict => {
  const notHeld = monthsIn(row.months, 'not-held');
  if (notHeld.length > 0) {
    if (rule.notHeld.treatment === 'chua_xep')
      return undecided({ code: 'year-not-held', args: { months: notHeld } });
    if (rule.notHeld.treatment === 'theo_bo_tieu_chi' && terms.notHeld === null)
      return openYear(row, notHeld, [], 'rubric');
  }
  const open = new Map(
    row.months.filter(isOpen).map((result) => [result.month, openMonth(result, bands, terms.possible)]),
  );
  const year = yearByConditions(rule, row, open, bands, terms);
  if ('possible' in year) return openYear(row, [], year.possible);
  return 'given' in year ? givenYear(year.given) : undecided(year.unknown);
};

/** The band of a year by its rule, once no month is open. */
export const yearOf = (row: UnitMonths, terms: SummaryTerms): Verdict => {
  const { months } = row;
  const { rule, bands } = terms;
  if (rule === null) return undecided({ code: 'no-rule' });
  if (bands === null) return undecided({ code: 'mixed-rubrics' });
  if (rule.approach === 'xet_dieu_kien') return byConditions(rule, row, bands, terms);
  const rated = months.flatMap((month) => ratedOf(month, terms));
  const open = months.filter(isOpen);
  // A mean needs points, and a month without a meeting has none.
  const counted = terms.notHeld !== null && rule.approach === 'dem_ky';
  const notHeld = counted ? [] : monthsIn(months, 'not-held');
  // The rule does not say what a month without a meeting counts, so no band can follow whatever the open months bring.
  if (notHeld.length > 0) return openYear(row, notHeld, []);
  if (open.length > 0) {
    const openMonths = open.map((result) => openMonth(result, bands, terms.possible));
    return openYear(row, [], possibleYearBands(rule, rated, openMonths, bands));
  }
  const classification = classifyYear(rule, rated, bands);
  return classification === null ? undecided(whyNone(rule, rated, bands)) : givenYear(classification);
};

/** Why a year that is all known has no band. */
const whyNone = (rule: PlainRule, rated: readonly Rated[], bands: readonly Band[]): Message => {
  const mean = meanOf(pointsOf(rated));
  if (rated.length === 0 || mean === null) return { code: 'year-no-meetings' };
  return rule.approach === 'dem_ky'
    ? { code: 'year-no-band' }
    : { code: 'year-between-bands', args: { mean, ends: bands.filter(isByPoints).map(endsOf) } };
};

/** The band of a month: that of its regular meeting, or what the rubric gives where none was held. */
export const monthVerdict = (
  result: MonthResult | undefined,
  undated: boolean,
  { notHeld }: SummaryTerms,
): Verdict => {
  if (result?.status === 'not-held' && notHeld !== null) {
    const reason: Message = { code: 'month-not-held', args: { reason: result.notHeld ?? '' } };
    return { classification: { ...notHeld, reason }, open: null, possible: [notHeld.band] };
  }
  const classification = result?.regular?.classification ?? null;
  return classification === null
    ? undecided(
        {
          code: 'month-open',
          args: {
            status: result?.status ?? 'missing',
            undated,
            thematic: (result?.thematic.length ?? 0) > 0,
            ...(result?.astray === undefined ? {} : { astray: result.astray }),
            ...(result?.aside === undefined ? {} : { aside: result.aside }),
          },
        },
        result?.regular?.possibleBands ?? [],
      )
    : { classification, open: null, possible: [classification.band] };
};
