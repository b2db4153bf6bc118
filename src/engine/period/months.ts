import { isComplete } from '../../domain/meeting/assessment.ts';
import type { Digest } from '../../domain/meeting/digest.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Unit } from '../../domain/organisation/workspace.ts';
import { type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { isActiveIn, isExpectedIn, type MonthPolicy } from '../../domain/values/span.ts';

/** What became of a month. It is `not-appraised` where the superior's score is asked for and there is none yet. */
export type MonthStatus =
  | 'scored'
  | 'incomplete'
  | 'not-appraised'
  | 'missing'
  | 'error'
  | 'inactive'
  | 'not-held'
  | 'not-due';

/** What a sheet is that was read and is not counted. */
export type SetAside = 'draft' | 'withdrawn';

/** One month of one unit: the regular meeting that stands for it, and the thematic ones beside it. */
export interface MonthResult {
  readonly month: Month;
  readonly status: MonthStatus;
  readonly regular: Digest | null;
  readonly thematic: readonly Digest[];
  /** Why no meeting was held, where the unit said so. */
  readonly notHeld?: string;
  /** The day of the sheet that lies in the place of this month and is of another. */
  readonly astray?: Day;
  /** What there is of a month without a sheet that counts. */
  readonly aside?: SetAside;
  /** Its sheet reached the superior after the day on which it was due. */
  readonly late?: true;
}

/** One unit with the months of a period, before anything is made of them. */
export interface UnitMonths {
  readonly unit: Unit;
  readonly months: readonly MonthResult[];
  /** Whether it has an input that could not be counted and whose date is not known. */
  readonly undated: boolean;
}

export interface MonthsInput {
  readonly period: Period;
  readonly closing: Day;
  readonly units: readonly Unit[];
  readonly monthPolicy: MonthPolicy;
  readonly meetings: readonly Digest[];
  /** Months with an input that could not be counted, as `unit month`. */
  readonly faulty: ReadonlySet<string>;
  /** Units with an input that could not be counted and whose date is not known. */
  readonly undated: ReadonlySet<string>;
  /** Months without a sheet in whose place an input lies that is not theirs: the day that it names, or `null` where it could not be read. */
  readonly astray?: ReadonlyMap<string, Day | null>;
  /** Months of which a sheet was read that is a draft still, or was taken back. */
  readonly aside?: ReadonlyMap<string, SetAside>;
  /** The last day on which the sheet of a month could come up, where an obligation names one. */
  readonly deadlines?: ReadonlyMap<Month, Day>;
}

/** The key under which a unit's month stands in `faulty`. */
export const monthKey = (unit: string, month: Month): string => `${unit} ${month}`;

const statusOf = (unit: Unit, month: Month, regular: Digest | undefined, input: MonthsInput): MonthStatus => {
  if (!isActiveIn(unit, month)) return 'inactive';
  if (firstDayOf(month) > input.closing) return 'not-due';
  if (input.faulty.has(monthKey(unit.id, month))) return 'error';
  if (regular?.unappraised === true) return 'not-appraised';
  if (regular !== undefined) return isComplete(regular) ? 'scored' : 'incomplete';
  if (unit.notHeld.some((said) => said.month === month)) return 'not-held';
  if (!isExpectedIn(unit, month, input.monthPolicy)) return 'inactive';
  if (lastDayOf(month) > input.closing) return 'not-due';
  return input.astray?.has(monthKey(unit.id, month)) ? 'error' : 'missing';
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

/** Until its last day has passed no sheet is late. */
const isLate = (regular: Digest | undefined, deadline: Day | undefined, closing: Day): boolean =>
  deadline !== undefined && deadline < closing && (regular?.conduct.received ?? '') > deadline;

/** What there is in the place of a sheet that counts. */
const instead = (
  status: MonthStatus,
  key: string,
  { faulty, astray, aside }: MonthsInput,
): Pick<MonthResult, 'astray' | 'aside'> => {
  const [day, kept] = [faulty.has(key) ? null : astray?.get(key), aside?.get(key)];
  if (status === 'error' && day) return { astray: day };
  return status === 'missing' && kept !== undefined ? { aside: kept } : {};
};

const monthsOf = (unit: Unit, meetings: readonly Digest[], input: MonthsInput): readonly MonthResult[] =>
  input.period.months.map((month): MonthResult => {
    const held = meetings.filter(({ date }) => monthOf(date) === month);
    const regular = held.find(({ kind }) => standsForMonth(kind));
    const reason = unit.notHeld.find((said) => said.month === month)?.reason;
    const status = statusOf(unit, month, regular, input);
    return {
      month,
      status,
      regular: status === 'error' || status === 'not-appraised' ? null : (regular ?? null),
      thematic: held.filter(({ kind }) => !standsForMonth(kind)),
      ...(status === 'not-held' && reason !== undefined ? { notHeld: reason } : {}),
      ...instead(status, monthKey(unit.id, month), input),
      ...(isLate(regular, input.deadlines?.get(month), input.closing) ? { late: true as const } : {}),
    };
  });

/** The units that existed in a period, each with its months. Nothing is filled in: a month without a counted sheet says what it is. */
export const unitMonths = (input: MonthsInput): readonly UnitMonths[] => {
  const meetings = byUnit(input.meetings);
  return input.units
    .filter((unit) => input.period.months.some((month) => isActiveIn(unit, month)))
    .map((unit) => ({
      unit,
      months: monthsOf(unit, meetings.get(unit.id) ?? [], input),
      undated: input.undated.has(unit.id),
    }));
};
