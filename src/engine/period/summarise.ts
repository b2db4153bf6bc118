import type { Classification, Range, Source } from '../../domain/meeting/assessment.ts';
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
import { endsOf } from '../../domain/written/interval.ts';
import type { Message } from '../../messages/index.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import { type Band, isByPoints } from '../../rubric/file/bands.ts';
import { classifyYear, meanOf, type OpenMonth, pointsOf, possibleYearBands, type Rated } from './annual.ts';
import {
  type MonthResult,
  type MonthStatus,
  type MonthsInput,
  type UnitMonths,
  unitMonths,
} from './months.ts';
import { asOn, endedReason, inTreeOrder, type Standing, standingOf, viewDay } from './standing.ts';

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

/** A body whose results were to come from it and are not there, or cannot be counted. */
export interface Awaited {
  readonly id: string;
  readonly name: string;
}

/** What the months of a period are summed up by. */
export interface SummaryTerms {
  readonly period: Period;
  readonly closing: Day;
  /** The units through time; `null` where no workspace says anything of them. */
  readonly organisation: Organisation | null;
  /** Bands of the rubric, from the best down; `null` where the meetings of the period have different ones. */
  readonly bands: readonly Band[] | null;
  /** Lowest and highest total that one meeting can have. */
  readonly possible: Range;
  readonly rule: AnnualRule | null;
  /** What the rubric gives a month in which no meeting was held; `null` where it does not say. */
  readonly notHeld: NotHeldRule | null;
  readonly awaited?: readonly Awaited[];
}

export interface SummaryInput extends SummaryTerms, MonthsInput {}

export interface NotHeldRule {
  readonly band: string;
  readonly title: string;
  readonly source: Source;
}

/** What a month counts: the band and points of its regular meeting, or the band that the rubric gives a month without one. */
const ratedOf = ({ regular, status }: MonthResult, { notHeld }: SummaryTerms): readonly Rated[] => {
  if (status === 'not-held') return notHeld === null ? [] : [{ band: notHeld.band, total: null }];
  return regular?.classification && regular.total !== null
    ? [{ band: regular.classification.band, total: regular.total }]
    : [];
};

const countsOf = (rated: readonly Rated[], bands: readonly Band[]): ReadonlyMap<string, number> =>
  new Map(bands.map(({ id }) => [id, rated.filter(({ band }) => band === id).length]));

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

const isOpen = ({ status }: MonthResult): boolean => OPEN.has(status);

type Verdict = Pick<UnitSummary, 'classification' | 'open' | 'possible'>;

const undecided = (open: Message, possible: readonly string[] = []): Verdict => ({
  classification: null,
  open,
  possible,
});

/** The months of a row that have a status. */
export const monthsIn = (months: readonly MonthResult[], status: MonthStatus): readonly Month[] =>
  months.filter((result) => result.status === status).map(({ month }) => month);

const yearOf = (months: readonly MonthResult[], undated: boolean, terms: SummaryTerms): Verdict => {
  const { rule, bands } = terms;
  if (rule === null) return undecided({ code: 'no-rule' });
  if (bands === null) return undecided({ code: 'mixed-rubrics' });
  const rated = months.flatMap((month) => ratedOf(month, terms));
  const open = months.filter(isOpen);
  const named = (status: MonthStatus) => monthsIn(months, status);
  // A mean needs points, and a month without a meeting has none.
  const counted = terms.notHeld !== null && rule.approach === 'dem_ky';
  const notHeld = counted ? [] : named('not-held');
  if (open.length > 0 || notHeld.length > 0) {
    const openMonths = open.map((result) => openMonth(result, bands, terms.possible));
    // The rule does not say what a month without a meeting counts, so no band can follow whatever the open months bring.
    const possible = notHeld.length > 0 ? [] : possibleYearBands(rule, rated, openMonths, bands);
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
          undated,
          possible: possible.map(({ name }) => name),
        },
      },
      possible.map(({ id }) => id),
    );
  }
  const classification = classifyYear(rule, rated, bands);
  return classification === null
    ? undecided(whyNone(rule, rated, bands))
    : { classification, open: null, possible: [classification.band] };
};

/** Why a year that is all known has no band. */
const whyNone = (rule: AnnualRule, rated: readonly Rated[], bands: readonly Band[]): Message => {
  const mean = meanOf(pointsOf(rated));
  if (rated.length === 0 || mean === null) return { code: 'year-no-meetings' };
  return rule.approach === 'dem_ky'
    ? { code: 'year-no-band' }
    : { code: 'year-between-bands', args: { mean, ends: bands.filter(isByPoints).map(endsOf) } };
};

const monthVerdict = (
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
          },
        },
        result?.regular?.possibleBands ?? [],
      )
    : { classification, open: null, possible: [classification.band] };
};

const verdictOf = (
  { unit, months, undated }: UnitMonths,
  { state }: Standing,
  terms: SummaryTerms,
): Verdict => {
  const { period, organisation } = terms;
  // A month is rated by its meeting, whatever became of the unit later in it.
  if (state === 'ended' && period.kind !== 'month')
    return undecided(endedReason(unit, organisation, viewDay(period, terms.closing)));
  if (period.kind === 'year') return yearOf(months, undated, terms);
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
