import { type Classification, isComplete, type Range, type Source } from '../domain/assessment.ts';
import { type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../domain/day.ts';
import type { Digest } from '../domain/digest.ts';
import type { Fraction } from '../domain/fraction.ts';
import { standsForMonth } from '../domain/meeting-kind.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Period } from '../domain/period.ts';
import { isActiveIn, isExpectedIn, type MonthPolicy } from '../domain/span.ts';
import type { Unit } from '../domain/workspace.ts';
import type { Message } from '../messages/index.ts';
import type { AnnualRule } from '../rubric/annual-rule.ts';
import type { Band } from '../rubric/bands.ts';
import { classifyYear, meanOf, type OpenMonth, pointsOf, possibleYearBands, type Rated } from './annual.ts';
import { asOn, endedReason, inTreeOrder, type Standing, standingOf, viewDay } from './standing.ts';

export type MonthStatus = 'scored' | 'incomplete' | 'missing' | 'error' | 'inactive' | 'not-held' | 'not-due';

/** One month of one unit: the regular meeting that stands for it, and the thematic ones beside it. */
export interface MonthResult {
  readonly month: Month;
  readonly status: MonthStatus;
  readonly regular: Digest | null;
  readonly thematic: readonly Digest[];
  /** Why no meeting was held, where the unit said so. */
  readonly notHeld?: string;
}

/** One unit over one period. */
export interface UnitSummary {
  /** With the name and the kind of the day that closes the table. */
  readonly unit: Unit;
  readonly standing: Standing;
  readonly months: readonly MonthResult[];
  readonly counts: ReadonlyMap<string, number>;
  readonly mean: Fraction | null;
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
}

export interface SummaryInput {
  readonly period: Period;
  readonly closing: Day;
  readonly units: readonly Unit[];
  /** The units through time; `null` where no workspace says anything of them. */
  readonly organisation: Organisation | null;
  readonly monthPolicy: MonthPolicy;
  readonly meetings: readonly Digest[];
  /** Months with an input that could not be counted, as `unit month`. */
  readonly faulty: ReadonlySet<string>;
  /** Units with an input that could not be counted and whose date is not known. */
  readonly undated: ReadonlySet<string>;
  /** Bands of the rubric, from the best down; `null` where the meetings of the period have different ones. */
  readonly bands: readonly Band[] | null;
  /** Lowest and highest total that one meeting can have. */
  readonly possible: Range;
  readonly rule: AnnualRule | null;
  /** What the rubric gives a month in which no meeting was held; `null` where it does not say. */
  readonly notHeld: NotHeldRule | null;
}

export interface NotHeldRule {
  readonly band: string;
  readonly title: string;
  readonly source: Source;
}

/** The key under which a unit's month stands in `faulty`. */
export const monthKey = (unit: string, month: Month): string => `${unit} ${month}`;

const statusOf = (
  unit: Unit,
  month: Month,
  regular: Digest | undefined,
  input: SummaryInput,
): MonthStatus => {
  if (!isActiveIn(unit, month)) return 'inactive';
  if (firstDayOf(month) > input.closing) return 'not-due';
  if (input.faulty.has(monthKey(unit.id, month))) return 'error';
  if (regular !== undefined) return isComplete(regular) ? 'scored' : 'incomplete';
  if (unit.notHeld.some((said) => said.month === month)) return 'not-held';
  if (!isExpectedIn(unit, month, input.monthPolicy)) return 'inactive';
  return lastDayOf(month) > input.closing ? 'not-due' : 'missing';
};

const byUnit = (meetings: readonly Digest[]): ReadonlyMap<string, readonly Digest[]> => {
  const units = new Map<string, Digest[]>();
  for (const meeting of meetings) {
    const held = units.get(meeting.unit);
    if (held === undefined) units.set(meeting.unit, [meeting]);
    else held.push(meeting);
  }
  return units;
};

const monthsOf = (unit: Unit, meetings: readonly Digest[], input: SummaryInput): readonly MonthResult[] =>
  input.period.months.map((month): MonthResult => {
    const held = meetings.filter(({ date }) => monthOf(date) === month);
    const regular = held.find(({ kind }) => standsForMonth(kind));
    const reason = unit.notHeld.find((said) => said.month === month)?.reason;
    const status = statusOf(unit, month, regular, input);
    return {
      month,
      status,
      regular: status === 'error' ? null : (regular ?? null),
      thematic: held.filter(({ kind }) => !standsForMonth(kind)),
      ...(status === 'not-held' && reason !== undefined ? { notHeld: reason } : {}),
    };
  });

/** What a month counts: the band and points of its regular meeting, or the band that the rubric gives a month without one. */
const ratedOf = ({ regular, status }: MonthResult, { notHeld }: SummaryInput): readonly Rated[] => {
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

const isOpen = ({ status }: MonthResult): boolean =>
  status === 'missing' || status === 'incomplete' || status === 'error' || status === 'not-due';

type Verdict = Pick<UnitSummary, 'classification' | 'open' | 'possible'>;

const undecided = (open: Message, possible: readonly string[] = []): Verdict => ({
  classification: null,
  open,
  possible,
});

const yearOf = (months: readonly MonthResult[], undated: boolean, input: SummaryInput): Verdict => {
  const { rule, bands } = input;
  if (rule === null) return undecided({ code: 'no-rule' });
  if (bands === null) return undecided({ code: 'mixed-rubrics' });
  const rated = months.flatMap((month) => ratedOf(month, input));
  const open = months.filter(isOpen);
  const named = (status: MonthStatus) =>
    months.filter((result) => result.status === status).map(({ month }) => month);
  // A mean needs points, and a month without a meeting has none.
  const counted = input.notHeld !== null && rule.approach === 'dem_ky';
  const notHeld = counted ? [] : named('not-held');
  if (open.length > 0 || notHeld.length > 0) {
    const openMonths = open.map((result) => openMonth(result, bands, input.possible));
    // The rule does not say what a month without a meeting counts, so no band can follow whatever the open months bring.
    const possible = notHeld.length > 0 ? [] : possibleYearBands(rule, rated, openMonths, bands);
    return undecided(
      {
        code: 'year-open',
        args: {
          missing: named('missing'),
          incomplete: named('incomplete'),
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
    ? undecided({ code: 'year-no-meetings' })
    : { classification, open: null, possible: [classification.band] };
};

const monthVerdict = (
  result: MonthResult | undefined,
  undated: boolean,
  { notHeld }: SummaryInput,
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
          },
        },
        result?.regular?.possibleBands ?? [],
      )
    : { classification, open: null, possible: [classification.band] };
};

const verdictOf = (
  unit: Unit,
  { state }: Standing,
  months: readonly MonthResult[],
  input: SummaryInput,
): Verdict => {
  const { period, organisation } = input;
  const undated = input.undated.has(unit.id);
  // A month is rated by its meeting, whatever became of the unit later in it.
  if (state === 'ended' && period.kind !== 'month')
    return undecided(endedReason(unit, organisation, viewDay(period, input.closing)));
  if (input.period.kind === 'year') return yearOf(months, undated, input);
  return input.period.kind === 'month'
    ? monthVerdict(months[0], undated, input)
    : undecided({ code: 'no-rule-for-period' });
};

/** Puts the assessed meetings of a period into one row a unit. Nothing is filled in: a month without a counted sheet says what it is. */
export const summarise = (input: SummaryInput): Summary => {
  const { period, closing, rule, organisation } = input;
  const bands = input.bands ?? [];
  const day = viewDay(period, closing);
  const meetings = byUnit(input.meetings);
  const units = input.units
    .filter((unit) => period.months.some((month) => isActiveIn(unit, month)))
    .map((unit): UnitSummary => {
      const standing = standingOf(unit, organisation, day);
      const months = monthsOf(unit, meetings.get(unit.id) ?? [], input);
      const rated = months.flatMap((month) => ratedOf(month, input));
      return {
        unit: asOn(unit, organisation, day),
        standing,
        months,
        counts: countsOf(rated, bands),
        mean: meanOf(pointsOf(rated)),
        ...verdictOf(unit, standing, months, input),
      };
    });
  return {
    ...{ period, closing, viewDay: day, organisation, bands, rule },
    units: inTreeOrder(units, organisation, day),
  };
};
