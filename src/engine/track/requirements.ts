import type { Source } from '../../domain/meeting/assessment.ts';
import type { Day } from '../../domain/values/day.ts';
import { firstDayOfPeriod, type Period, periodsTouching } from '../../domain/values/period.ts';
import { type Obligations, type Requirement, spanKindOf } from '../../rubric/file/obligations.ts';
import { sourceOf } from '../../rubric/file/provenance.ts';
import { inForceOn } from '../../rubric/in-force.ts';

/** A requirement as it binds one span. */
export interface Binding<R extends Requirement = Requirement> {
  readonly span: Period;
  readonly requirement: R;
  readonly source: Source;
  /** The version that it is taken from. */
  readonly version: Obligations;
}

/** One requirement of one regulation through a period: in each span as the version then in force words it. */
export interface Tracked {
  readonly law: string;
  readonly id: string;
  readonly bindings: readonly Binding[];
}

/** The version in force when a span begins binds all of it; a new one does not reach back into a span that has begun. */
const bindingsOf = (
  version: Obligations,
  versions: readonly Obligations[],
  period: Period,
): readonly Binding[] =>
  version.requirement.flatMap((requirement) =>
    periodsTouching(period, spanKindOf(requirement)).flatMap((span): readonly Binding[] => {
      const first: Day = firstDayOfPeriod(span);
      const [inForce] = inForceOn(versions, first);
      const begun = requirement.appliesFrom === undefined || requirement.appliesFrom <= first;
      return inForce === version && begun
        ? [{ span, requirement, source: sourceOf(requirement, version.sources), version }]
        : [];
    }),
  );

/** The requirements of a regulation, all its versions together, that bind any span of a period. */
export const trackedIn = (versions: readonly Obligations[], period: Period): readonly Tracked[] => {
  const all = versions.flatMap((version) => bindingsOf(version, versions, period));
  const ids = [
    ...new Set(versions.toReversed().flatMap(({ requirement }) => requirement.map(({ id }) => id))),
  ];
  const law = versions[0]?.obligations ?? '';
  return ids.flatMap((id) => {
    const bindings = all
      .filter(({ requirement }) => requirement.id === id)
      .sort((left, right) => (firstDayOfPeriod(left.span) < firstDayOfPeriod(right.span) ? -1 : 1));
    return bindings.length === 0 ? [] : [{ law, id, bindings }];
  });
};

/** The words of a requirement: those of its newest version in the period. */
export const wordingOf = ({ bindings }: Tracked): Binding => {
  const newest = bindings.at(-1);
  if (newest === undefined) throw new Error('a tracked requirement binds no span');
  return newest;
};

/** Whether a requirement binds the superiors that are assigned to units, not the units. */
export const bindsMembers = (tracked: Tracked): boolean =>
  wordingOf(tracked).requirement.kind === 'cap_uy_vien_du';
