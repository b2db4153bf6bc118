import { type Flaw, isError } from '../../problem/problem.ts';
import type { Workspace } from '../workspace.ts';
import { codesApart, codesOnce, destinationsKnown, parentsKnown, spansForward } from './codes.ts';
import { eventsSound } from './events.ts';
import { eventsInLife, livesForward, livesOnce, oneValueADay, spansAgree } from './lives.ts';
import { noCircles, parentsLiving } from './parents.ts';
import { type Subject, subjectOf } from './subject.ts';

type Rule = (subject: Subject) => readonly Flaw[];

/** Each step rests on the ones before: what is said of a code that nobody knows would be chance. */
const steps: readonly (readonly Rule[])[] = [
  [codesOnce, codesApart, spansForward, parentsKnown, destinationsKnown, eventsSound],
  [livesOnce, spansAgree],
  [livesForward],
  [eventsInLife, oneValueADay],
  [noCircles],
  [parentsLiving],
];

/** What is impossible, or only incomplete, in the organisation of a workspace. */
export const organisationFlaws = (workspace: Workspace): readonly Flaw[] => {
  const subject = subjectOf(workspace);
  const flaws: Flaw[] = [];
  for (const step of steps) {
    flaws.push(...step.flatMap((rule) => rule(subject)));
    if (flaws.some(isError)) break;
  }
  return flaws;
};
