import { isError, type Problem } from '../../domain/problem/problem.ts';
import type { Place } from './first-met.ts';

interface Placed {
  readonly at: Place;
  readonly problem: Problem;
}

/** What was noticed on the sheets of a period. Every error is kept; of each kind of notice the first so many, with the number of all, so that a hundred thousand alike do not fill the memory. */
export interface NoticeSum {
  readonly errors: readonly Placed[];
  /** By their codes. */
  readonly notices: ReadonlyMap<Problem['complaint']['code'], Alike>;
}

interface Alike {
  readonly first: readonly Placed[];
  readonly count: number;
}

const MOST_ALIKE = 2_000;

const byPlace = ({ at: [sheet, part] }: Placed, { at: [other, otherPart] }: Placed): number =>
  sheet - other || part - otherPart;

const firstOf = (placed: readonly Placed[]): readonly Placed[] =>
  [...placed].sort(byPlace).slice(0, MOST_ALIKE);

/** Adds up notices in any order. */
export const gatherNotices = () => {
  const errors: Placed[] = [];
  const notices = new Map<Problem['complaint']['code'], { first: Placed[]; count: number }>();
  const keep = (code: Problem['complaint']['code'], placed: readonly Placed[], count: number): void => {
    const known = notices.get(code) ?? { first: [], count: 0 };
    notices.set(code, known);
    known.count += count;
    known.first.push(...placed);
    if (known.first.length >= 2 * MOST_ALIKE) known.first = [...firstOf(known.first)];
  };
  return {
    /** Takes in what was noticed on a sheet, by its place among the inputs. */
    add: (sheet: number, problems: readonly Problem[]): void => {
      for (const [part, problem] of problems.entries()) {
        const placed: Placed = { at: [sheet, part], problem };
        if (isError(problem)) errors.push(placed);
        else keep(problem.complaint.code, [placed], 1);
      }
    },
    join: (other: NoticeSum): void => {
      for (const error of other.errors) errors.push(error);
      for (const [code, { first, count }] of other.notices) keep(code, first, count);
    },
    sum: (): NoticeSum => ({
      errors,
      notices: new Map(
        [...notices].map(([code, { first, count }]) => [code, { first: firstOf(first), count }]),
      ),
    }),
  };
};

/** The notices that are told, in the order of the sheets, and for each kind how many more there were. */
export const noticesTold = ({ errors, notices }: NoticeSum): readonly Problem[] => {
  const kept = [...errors, ...[...notices.values()].flatMap(({ first }) => first)].sort(byPlace);
  const rest = [...notices]
    .filter(([, { first, count }]) => count > first.length)
    .sort(([, left], [, right]) => {
      const [one, other] = [left.first[0], right.first[0]];
      return one === undefined || other === undefined ? 0 : byPlace(one, other);
    });
  return [
    ...kept.map(({ problem }) => problem),
    ...rest.map(
      ([alike, { first, count }]): Problem => ({
        severity: 'warning',
        complaint: { code: 'more-notices', args: { alike, count: count - first.length } },
      }),
    ),
  ];
};
