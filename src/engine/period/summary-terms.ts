import type { Range, Source } from '../../domain/meeting/assessment.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Day } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Band } from '../../rubric/file/bands.ts';

/** A body whose results were to come from it and are not there, or cannot be counted. */
export interface Awaited {
  readonly id: string;
  readonly name: string;
}

/** What the rubric gives a month in which no meeting was held. */
export interface NotHeldRule {
  readonly band: string;
  readonly title: string;
  readonly source: Source;
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
  /** The band of each unit in the year before, where the rule asks for it. */
  readonly yearBefore?: ReadonlyMap<string, string>;
  readonly awaited?: readonly Awaited[];
}
