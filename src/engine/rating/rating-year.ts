import type { Unit } from '../../domain/organisation/workspace.ts';
import { pointsAt, type Stage, type Stated, stages, type UnitRating } from '../../domain/rating/ratings.ts';
import type { Day } from '../../domain/values/day.ts';
import { isActiveOn } from '../../domain/values/span.ts';
import type { FactName } from '../../messages/index.ts';
import type { RatingLaw } from '../../rubric/file/rating-law.ts';
import { type Allowed, allowedLevel, lacksPoints, unrecorded } from './rating-level.ts';
import { type GroupQuota, groupQuotas, type QuotaOptions } from './rating-quota.ts';

/** What one stage said, and how far it could go. */
export interface StageResult extends Stated {
  readonly stage: Stage;
  readonly allowed: Allowed;
}

/** The level that counts, and who said it; a unit's own word never counts. */
export interface Counted {
  readonly level: string;
  readonly stage: 'proposal' | 'decision';
}

/** Why no level counts: somebody said so, its entry has a fault, nothing was sent, or only the unit itself has spoken. */
export type Unrated =
  | { readonly because: 'stated'; readonly reason: string }
  | { readonly because: 'faulty' | 'no-entry' | 'no-proposal' };

/** One organisation in the ratings of a year. */
export interface RatingRow {
  readonly unit: Unit;
  /** The group in which the quota is counted; empty where none is named. */
  readonly group: string;
  readonly rating: UnitRating | null;
  readonly stages: readonly StageResult[];
  /** The best level that nothing recorded rules out; `null` without an entry. */
  readonly allowed: Allowed | null;
  readonly counted: Counted | null;
  readonly unrated: Unrated | null;
  /** What the counted level rests on and nobody recorded. */
  readonly unrecorded: readonly FactName[];
  readonly lacksPoints: boolean;
  /** Founded so short a time before the review that the competent committee is to be asked. */
  readonly isNew: boolean;
}

export interface RatingYear {
  readonly law: RatingLaw;
  readonly day: Day;
  /** `null` where the regulation has no quota. */
  readonly quota: QuotaOptions | null;
  readonly newMonths: number;
  readonly rows: readonly RatingRow[];
  readonly groups: readonly GroupQuota[];
  /** Entries of units that were not there on the day of the review: they count nowhere. */
  readonly outside: readonly UnitRating[];
}

export interface RatingInput {
  readonly law: RatingLaw;
  /** The day of the review: only units that exist on it are rated. */
  readonly day: Day;
  readonly quota: QuotaOptions | null;
  /** Units younger than so many months are pointed out; 0 points out none. */
  readonly newMonths: number;
  readonly units: readonly Unit[];
  readonly entries: readonly UnitRating[];
  /** Units whose entry could not be used. */
  readonly faulty: ReadonlySet<string>;
}

const partsOf = (day: Day): readonly [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];

/** Whole months from one day to a later one. */
const monthsBetween = (from: Day, to: Day): number => {
  const [year, month, day] = partsOf(to);
  const [startYear, startMonth, startDay] = partsOf(from);
  return (year - startYear) * 12 + month - startMonth - (day < startDay ? 1 : 0);
};

const evidenceAt = (rating: UnitRating, stage: Stage, { unitKind }: Unit) => ({
  points: pointsAt(rating, stage),
  facts: rating.facts,
  unitKind,
});

const stageResults = (law: RatingLaw, rating: UnitRating, unit: Unit): readonly StageResult[] =>
  stages.flatMap((stage) => {
    const stated = rating.stated[stage];
    return stated === undefined
      ? []
      : [{ ...stated, stage, allowed: allowedLevel(law, evidenceAt(rating, stage, unit)) }];
  });

/** Decided, or else proposed. */
const countedOf = ({ stated, unrated }: UnitRating): Counted | null => {
  if (unrated !== null) return null;
  for (const stage of ['decision', 'proposal'] as const) {
    const level = stated[stage]?.given;
    if (level !== undefined) return { level, stage };
  }
  return null;
};

const unratedOf = (unit: Unit, rating: UnitRating | undefined, { faulty }: RatingInput): Unrated => {
  if (rating === undefined) return { because: faulty.has(unit.id) ? 'faulty' : 'no-entry' };
  return rating.unrated === null ? { because: 'no-proposal' } : { because: 'stated', reason: rating.unrated };
};

const rowOf = (unit: Unit, rating: UnitRating | undefined, input: RatingInput): RatingRow => {
  const { law, day, newMonths } = input;
  const latest = rating === undefined ? null : evidenceAt(rating, 'decision', unit);
  const counted = rating === undefined ? null : countedOf(rating);
  return {
    unit,
    group: rating?.peerGroup ?? unit.unitKind ?? '',
    rating: rating ?? null,
    stages: rating === undefined ? [] : stageResults(law, rating, unit),
    allowed: latest === null ? null : allowedLevel(law, latest),
    counted,
    unrated: counted === null ? unratedOf(unit, rating, input) : null,
    unrecorded: counted === null || latest === null ? [] : unrecorded(law, counted.level, latest),
    lacksPoints: counted !== null && latest !== null && lacksPoints(law, latest),
    isNew: unit.from !== undefined && monthsBetween(unit.from, day) < newMonths,
  };
};

/** The ratings of a year: every unit of the day of the review, what each stage said and could say, which level counts, and the quota of each group. Nobody's level is changed. */
export const ratingsOf = (input: RatingInput): RatingYear => {
  const { law, day, quota, newMonths, entries } = input;
  const active = input.units.filter((unit) => isActiveOn(unit, day));
  const byUnit = new Map(entries.map((entry) => [entry.unit, entry]));
  const rows = active.map((unit) => rowOf(unit, byUnit.get(unit.id), input));
  const there = new Set(active.map(({ id }) => id));
  return {
    law,
    day,
    quota,
    newMonths,
    rows,
    groups: quota === null ? [] : groupQuotas(law, quota, rows),
    outside: entries.filter(({ unit }) => !there.has(unit)),
  };
};
