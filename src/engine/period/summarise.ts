import type { Classification } from '../../domain/meeting/assessment.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Unit } from '../../domain/organisation/workspace.ts';
import type { Day, Month } from '../../domain/values/day.ts';
import type { Fraction } from '../../domain/values/fraction.ts';
import {
  firstDayOfPeriod,
  lastDayOfPeriod,
  type Period,
  periodsTouching,
} from '../../domain/values/period.ts';
import type { Message } from '../../messages/index.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Band } from '../../rubric/file/bands.ts';
import { meanOf, pointsOf, type Rated } from './annual.ts';
import { type MonthResult, type MonthsInput, type UnitMonths, unitMonths } from './months.ts';
import { asOn, endedReason, inTreeOrder, type Standing, standingOf, viewDay } from './standing.ts';
import type { Awaited, SummaryTerms } from './summary-terms.ts';
import { monthsIn, monthVerdict, ratedOf, undecided, type Verdict, yearOf } from './verdict.ts';

export { type MonthResult, type MonthStatus, monthKey } from './months.ts';

/** One unit over one period. */
export interface UnitSummary {
  /** With the name and the kind of the day that closes the table. */
  readonly unit: Unit;
  readonly standing: Standing;
  readonly months: readonly MonthResult[];
  /** Whether it has an input that could not be counted and whose date is not known. */
  readonly undated: boolean;
  readonly counts: ReadonlyMap<string, number>;
  readonly mean: Fraction | null;
  /** Months that should have a sheet and have none. */
  readonly missing: readonly Month[];
  readonly classification: Classification | null;
  /** Why there is no band, where there is none. */
  readonly open: Message | null;
  readonly possible: readonly string[];
}

/** A period over all its units. */
export interface Summary {
  readonly period: Period;
  readonly closing: Day;
  /** The day on which names and places of units are taken. */
  readonly viewDay: Day;
  readonly organisation: Organisation | null;
  readonly bands: readonly Band[];
  readonly rule: AnnualRule | null;
  /** In the order of the tree, those that ended last. */
  readonly units: readonly UnitSummary[];
  /** Bodies whose units are not among them, because their results are not there. */
  readonly awaited: readonly Awaited[];
}

export interface SummaryInput extends SummaryTerms, MonthsInput {}

const countsOf = (rated: readonly Rated[], bands: readonly Band[]): ReadonlyMap<string, number> =>
  new Map(bands.map(({ id }) => [id, rated.filter(({ band }) => band === id).length]));

const verdictOf = (row: UnitMonths, { state }: Standing, terms: SummaryTerms): Verdict => {
  const { unit, months, undated } = row;
  const { period, organisation } = terms;
  // A month is rated by its meeting, whatever became of the unit later in it.
  if (state === 'ended' && period.kind !== 'month')
    return undecided(endedReason(unit, organisation, viewDay(period, terms.closing)));
  if (period.kind === 'year') return yearOf(row, terms);
  return period.kind === 'month'
    ? monthVerdict(months[0], undated, terms)
    : undecided({ code: 'no-rule-for-period' });
};

const summaryOf = (row: UnitMonths, day: Day, terms: SummaryTerms): UnitSummary => {
  const { unit, months } = row;
  const { organisation } = terms;
  const standing = standingOf(unit, organisation, day);
  const rated = months.flatMap((month) => ratedOf(month, terms));
  return {
    unit: asOn(unit, organisation, day),
    standing,
    months,
    undated: row.undated,
    counts: countsOf(rated, terms.bands ?? []),
    mean: meanOf(pointsOf(rated)),
    missing: monthsIn(months, 'missing'),
    ...verdictOf(row, standing, terms),
  };
};

/** Sums up the months of units, wherever those were learnt: from sheets, or from the results of others. */
export const summariseMonths = (rows: readonly UnitMonths[], terms: SummaryTerms): Summary => {
  const { period, closing, rule, organisation, awaited = [] } = terms;
  const day = viewDay(period, closing);
  const units = rows.map((row) => summaryOf(row, day, terms));
  return {
    ...{ period, closing, viewDay: day, organisation, bands: terms.bands ?? [], rule, awaited },
    units: inTreeOrder(units, organisation, day),
  };
};

/** The months of a period one by one, each as of its own last day, with the units that there were in it; those that have not begun are left out. */
export const monthSummaries = (rows: readonly UnitMonths[], terms: SummaryTerms): readonly Summary[] =>
  periodsTouching(terms.period, 'month')
    .filter((period) => firstDayOfPeriod(period) <= terms.closing)
    .map((period) => {
      const last = lastDayOfPeriod(period);
      const closing = last < terms.closing ? last : terms.closing;
      const within = rows.flatMap(({ months, ...row }) => {
        const found = months.filter((result) => result.month === period.id && result.status !== 'inactive');
        return found.length === 0 ? [] : [{ ...row, months: found }];
      });
      return summariseMonths(within, { ...terms, period, closing });
    });

/** Puts the assessed meetings of a period into one row a unit. */
export const summarise = (input: SummaryInput): Summary => summariseMonths(unitMonths(input), input);
