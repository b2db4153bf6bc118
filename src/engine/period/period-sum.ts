import type { Assessment } from '../../domain/meeting/assessment.ts';
import { type Digest, digestOf } from '../../domain/meeting/digest.ts';
import type { Scorer } from '../../domain/meeting/meeting.ts';
import { type Location, withoutExcerpt } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { isFull } from '../notices/full-marks.ts';
import { type Basis, gatherBasis } from './basis.ts';
import { gatherNotices, type NoticeSum } from './notice-sum.ts';

/** A judged sheet, and its place among the inputs. */
export interface JudgedSheet {
  readonly assessment: Assessment;
  readonly warnings: readonly Problem[];
  readonly location: Location;
}

/** A meeting as it is kept, with what is told of it beside those of its neighbours. */
export interface SummedMeeting {
  readonly sheet: number;
  readonly digest: Digest;
  readonly location: Location;
  /** Whether it lost nothing at all. */
  readonly full: boolean;
}

/** The judged sheets of a period, or of a part of it, added up: small, and plain data that can be handed from one thread to another. */
export interface PeriodSum {
  /** By their places among the inputs. */
  readonly meetings: readonly SummedMeeting[];
  readonly basis: Basis;
  readonly scorers: ReadonlySet<Scorer>;
  readonly notices: NoticeSum;
}

/** Adds up judged sheets and sums of others; whatever the order and the parts, the sum is the same. */
export const gatherPeriod = () => {
  const meetings: SummedMeeting[] = [];
  const basis = gatherBasis();
  const notices = gatherNotices();
  const scorers = new Set<Scorer>();
  return {
    /** Takes in a sheet by its place among the inputs, of which each has its own. */
    add: (sheet: number, { assessment, warnings, location }: JudgedSheet): void => {
      meetings.push({
        sheet,
        digest: digestOf(assessment),
        location: withoutExcerpt(location),
        full: isFull(assessment),
      });
      basis.add(sheet, assessment);
      notices.add(sheet, warnings);
      scorers.add(assessment.scorer);
    },
    join: (other: PeriodSum): void => {
      for (const meeting of other.meetings) meetings.push(meeting);
      basis.join(other.basis);
      notices.join(other.notices);
      for (const scorer of other.scorers) scorers.add(scorer);
    },
    sum: (): PeriodSum => ({
      meetings: [...meetings].sort((left, right) => left.sheet - right.sheet),
      basis: basis.basis(),
      scorers,
      notices: notices.sum(),
    }),
  };
};

/** The sum of a period from the sums of its parts, in any order. */
export const joinSums = (parts: readonly PeriodSum[]): PeriodSum => {
  const { join, sum } = gatherPeriod();
  for (const part of parts) join(part);
  return sum();
};

/** The one scorer of a table; the unit's own where sheets differ, as each of them says. */
export const oneScorer = (scorers: ReadonlySet<Scorer>): Scorer =>
  scorers.size === 1 && scorers.has('tham_dinh') ? 'tham_dinh' : 'tu_cham';
