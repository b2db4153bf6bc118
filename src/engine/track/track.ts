import type { Digest } from '../../domain/meeting/digest.ts';
import type { Assignment, Unit } from '../../domain/organisation/workspace.ts';
import type { Day } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { Period } from '../../domain/values/period.ts';
import { isActiveIn, type MonthPolicy } from '../../domain/values/span.ts';
import { isOfMember, type Member, memberStanding, membersOf } from './of-member.ts';
import { unitStanding } from './of-unit.ts';
import { bindsMembers, type Tracked } from './requirements.ts';
import type { Standing } from './state.ts';

/** What of a meeting is held against obligations. */
export type TrackedMeeting = Pick<Digest, 'unit' | 'date' | 'kind' | 'total' | 'awaits' | 'conduct'>;

export interface TrackInput {
  readonly period: Period;
  readonly closing: Day;
  readonly tracked: readonly Tracked[];
  readonly units: readonly Unit[];
  readonly monthPolicy: MonthPolicy;
  readonly assignments: readonly Assignment[];
  /** Counted meetings of every span that touches the period. */
  readonly meetings: readonly TrackedMeeting[];
  /** Months with an input that could not be counted, as `unit month`. */
  readonly faulty: ReadonlySet<string>;
  /** Units with an input that could not be counted and whose date is not known. */
  readonly undated: ReadonlySet<string>;
  /** The unit that a superior belongs to, where that is known: coming there is no attendance of a superior. */
  readonly belongs: (superior: string) => string | undefined;
}

/** One requirement of a body through the period, span by span. */
export interface Course {
  readonly tracked: Tracked;
  readonly standings: readonly Standing[];
}

export interface UnitTrack {
  readonly unit: Unit;
  readonly courses: readonly Course[];
}

export interface MemberTrack {
  readonly member: Member;
  readonly courses: readonly Course[];
}

/** How it stands with every obligation of a period, as of a day. */
export interface Tracking {
  readonly period: Period;
  readonly closing: Day;
  readonly unitRequirements: readonly Tracked[];
  readonly memberRequirements: readonly Tracked[];
  readonly units: readonly UnitTrack[];
  readonly members: readonly MemberTrack[];
}

/** Holds the counted meetings against the requirements: every requirement of every body has exactly one state in every span that it binds. */
export const track = (input: TrackInput): Tracking => {
  const { period, closing, tracked } = input;
  const unitRequirements = tracked.filter((one) => !bindsMembers(one));
  const memberRequirements = tracked.filter(bindsMembers);
  const meetings = grouped(input.meetings, ({ unit }) => unit);
  return {
    period,
    closing,
    unitRequirements,
    memberRequirements,
    units: input.units
      .filter((unit) => period.months.some((month) => isActiveIn(unit, month)))
      .map((unit) => ({
        unit,
        courses: unitRequirements.map((one) => ({
          tracked: one,
          standings: one.bindings.map((binding) =>
            unitStanding(binding, unit, meetings.get(unit.id) ?? [], input),
          ),
        })),
      })),
    members: membersOf(input.assignments).map((member) => ({
      member,
      courses: memberRequirements.map((one) => ({
        tracked: one,
        standings: one.bindings.flatMap((binding) =>
          isOfMember(binding.requirement)
            ? [memberStanding(binding, binding.requirement, member, input)]
            : [],
        ),
      })),
    })),
  };
};
