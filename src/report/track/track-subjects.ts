import { grouped } from '../../domain/values/grouped.ts';
import { type Tracked, wordingOf } from '../../engine/track/requirements.ts';
import type { ObligationState, Standing } from '../../engine/track/state.ts';
import type { Course, Tracking } from '../../engine/track/track.ts';
import { say } from '../../messages/index.ts';
import { trackLabels } from '../../messages/labels/track.ts';

/** A unit or a committee member, as the report speaks of it. */
export interface Subject {
  readonly sort: 'unit' | 'member';
  readonly id: string;
  readonly name: string;
  readonly courses: readonly Course[];
}

/** Some of those of whom something is asked, by their number where they are many; all are of one sort. */
export const whoOf = (some: readonly Subject[], asked: readonly Subject[]): string =>
  trackLabels.many(
    some.map(({ name }) => name),
    {
      of: asked.length,
      others: asked.filter((one) => !some.includes(one)).map(({ name }) => name),
      sort: some[0]?.sort ?? 'unit',
    },
  );

export const subjectsOf = (
  { units, members }: Tracking,
  nameOf: (unit: string) => string,
): readonly Subject[] => [
  ...units.map(
    ({ unit, courses }): Subject => ({ sort: 'unit', id: unit.id, name: nameOf(unit.id), courses }),
  ),
  ...members.map(({ member, courses }): Subject => {
    const position = member.assignments.at(-1)?.position;
    const name = position === undefined ? member.id : `${member.id}, ${position}`;
    return { sort: 'member', id: member.id, name, courses };
  }),
];

/** The spans of which one reason holds. */
export interface Reasoned {
  readonly spans: readonly string[];
  readonly reason: string;
}

/** How a reason is put into words. */
export type Reasoning = (reason: Standing['reason']) => string;

/** How it stands with a requirement in some spans, those of one reason together. */
export const byReason = (standings: readonly Standing[], reasoning: Reasoning = say): readonly Reasoned[] =>
  [...grouped(standings, ({ reason }) => reasoning(reason))].map(([reason, alike]) => ({
    spans: alike.map(({ span }) => span.id),
    reason,
  }));

/** One state of one requirement of one body in one span. */
export interface Told {
  readonly subject: Subject;
  readonly tracked: Tracked;
  readonly standing: Standing;
}

export const everyStanding = (subjects: readonly Subject[]): readonly Told[] =>
  subjects.flatMap((subject) =>
    subject.courses.flatMap(({ tracked, standings }) =>
      standings.map((standing) => ({ subject, tracked, standing })),
    ),
  );

export type StateCounts = Readonly<Record<ObligationState, number>>;

export const countStates = (standings: readonly Pick<Standing, 'state'>[]): StateCounts => {
  const count = (state: ObligationState) => standings.filter((one) => one.state === state).length;
  return {
    met: count('met'),
    late: count('late'),
    'not-met': count('not-met'),
    'not-known': count('not-known'),
    due: count('due'),
    'not-due': count('not-due'),
    'no-meeting': count('no-meeting'),
    inactive: count('inactive'),
  };
};

export const nameOfRequirement = (tracked: Tracked): string => wordingOf(tracked).requirement.name;

export const shortOfRequirement = (tracked: Tracked): string => {
  const { short, name } = wordingOf(tracked).requirement;
  return short ?? name;
};

/** What lies still ahead, by its day and then in the order of the tables. */
export const stillDue = (told: readonly Told[]): readonly (Told & { readonly by: string })[] =>
  told
    .flatMap((one) =>
      one.standing.state === 'due' && one.standing.by !== null ? [{ ...one, by: one.standing.by }] : [],
    )
    .sort((left, right) => (left.by === right.by ? 0 : left.by < right.by ? -1 : 1));
