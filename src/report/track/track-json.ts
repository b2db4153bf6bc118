import type { Problem } from '../../domain/problem/problem.ts';
import type { Day } from '../../domain/values/day.ts';
import { type Tracked, wordingOf } from '../../engine/track/requirements.ts';
import type { Standing } from '../../engine/track/state.ts';
import type { Tracking } from '../../engine/track/track.ts';
import { say } from '../../messages/index.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { sourceText } from '../parts/source-text.ts';
import { countStates, everyStanding, type Subject } from './track-subjects.ts';

const standingJson = ({ span, state, by, missing, done, reason, inPart }: Standing) => ({
  span: span.id,
  state,
  by,
  missing,
  done,
  reason: say(reason),
  inPart,
});

const requirementJson = (tracked: Tracked) => {
  const { requirement, source } = wordingOf(tracked);
  return {
    law: tracked.law,
    id: tracked.id,
    kind: requirement.kind,
    title: requirement.name,
    short: requirement.short ?? null,
    source: sourceText(source),
    mark: source.mark,
  };
};

const rowJson = ({ sort, id, name, courses }: Subject) => ({
  [sort]: id,
  name,
  requirements: courses.map(({ tracked, standings }) => ({
    law: tracked.law,
    id: tracked.id,
    counts: countStates(standings),
    spans: standings.map(standingJson),
  })),
});

export interface LawReference {
  readonly id: string;
  readonly name: string;
  readonly version: Day;
  readonly sha256: string;
}

/** A period with the keys of `shcb/track@1`. */
export const trackJson = (
  tracking: Tracking,
  subjects: readonly Subject[],
  laws: readonly LawReference[],
  problems: readonly Problem[],
) => ({
  schema: schemas.track,
  period: tracking.period.id,
  asOf: tracking.closing,
  obligations: laws.map(({ id, version, sha256 }) => ({ id, version, sha256 })),
  requirements: [...tracking.unitRequirements, ...tracking.memberRequirements].map(requirementJson),
  units: subjects.filter(({ sort }) => sort === 'unit').map(rowJson),
  members: subjects.filter(({ sort }) => sort === 'member').map(rowJson),
  counts: countStates(everyStanding(subjects).map(({ standing }) => standing)),
  problems: problems.map(problemJson),
});

/** One state a line: who, what, when, how it stands. */
export const trackRecords = (subjects: readonly Subject[]): readonly unknown[] =>
  everyStanding(subjects).map(({ subject, tracked, standing }) => ({
    [subject.sort]: subject.id,
    law: tracked.law,
    requirement: tracked.id,
    ...standingJson(standing),
  }));
