import { FACT, type Facts, numberOf } from '../../domain/meeting/facts.ts';
import { type Flaw, warning } from '../../domain/problem/problem.ts';
import { percentOf, roundHalfUp } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import type { Complaint } from '../../messages/index.ts';
import { EARLIEST_START, LONGEST_MEETING, MOST_TARGETS, SHORTEST_MEETING, WHOLE_AS_SHARE } from './limits.ts';
import type { SheetRule } from './rule.ts';

/** Something odd about the length of a meeting. Where its hours are recorded, the fault is one of them. */
const ofDuration = (facts: Facts, complaint: Complaint): readonly Flaw[] => {
  const [fact, ...others] = facts.has(FACT.end) ? [FACT.end, FACT.start] : [FACT.duration];
  return [warning(complaint, ['facts', fact], { also: others.map((id) => ['facts', id]) })];
};

/** A meeting longer than a working day. */
export const oddDuration: SheetRule = ({ meeting: { facts } }) => {
  const duration = numberOf(facts, FACT.duration);
  if (duration === undefined || duration <= LONGEST_MEETING) return [];
  return ofDuration(facts, { code: 'odd-duration', args: { duration, limit: LONGEST_MEETING } });
};

/** A meeting that was over before it could begin: hours written where minutes are asked. */
export const shortDuration: SheetRule = ({ meeting: { facts } }) => {
  const duration = numberOf(facts, FACT.duration);
  if (duration === undefined || duration >= SHORTEST_MEETING) return [];
  return ofDuration(facts, { code: 'short-duration', args: { duration } });
};

/** A meeting that begins in the middle of the night. */
export const oddHour: SheetRule = ({ meeting: { facts } }) => {
  const start = numberOf(facts, FACT.start);
  if (start === undefined || start >= EARLIEST_START) return [];
  return [warning({ code: 'odd-hour', args: { start: start / ONE } }, ['facts', FACT.start])];
};

/** Targets met far beyond what was planned. */
export const oddTargets: SheetRule = ({ meeting: { facts } }) => {
  const met = numberOf(facts, FACT.targetsMet);
  if (met === undefined || met <= MOST_TARGETS) return [];
  return [warning({ code: 'odd-targets', args: { met, limit: MOST_TARGETS } }, ['facts', FACT.targetsMet])];
};

/** A share of a whole where a percentage is asked: 0,92 for 92. */
export const targetsAsShare: SheetRule = ({ meeting: { facts } }) => {
  const met = numberOf(facts, FACT.targetsMet);
  if (met === undefined || met <= 0 || met > WHOLE_AS_SHARE) return [];
  const meant = roundHalfUp(percentOf(met, WHOLE_AS_SHARE));
  return [warning({ code: 'targets-as-share', args: { met, meant } }, ['facts', FACT.targetsMet])];
};
