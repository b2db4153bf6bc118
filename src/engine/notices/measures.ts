import { FACT, numberOf } from '../../domain/meeting/facts.ts';
import { warning } from '../../domain/problem/problem.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { EARLIEST_START, LONGEST_MEETING, MOST_TARGETS } from './limits.ts';
import type { SheetRule } from './rule.ts';

/** A meeting longer than a working day. Where its hours are recorded, the fault is one of them. */
export const oddDuration: SheetRule = ({ meeting: { facts } }) => {
  const duration = numberOf(facts, FACT.duration);
  if (duration === undefined || duration <= LONGEST_MEETING) return [];
  const [fact, ...others] = facts.has(FACT.end) ? [FACT.end, FACT.start] : [FACT.duration];
  return [
    warning({ code: 'odd-duration', args: { duration, limit: LONGEST_MEETING } }, ['facts', fact], {
      also: others.map((id) => ['facts', id]),
    }),
  ];
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
