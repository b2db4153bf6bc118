import type { Complaint } from '../../messages/index.ts';
import type { Problem } from './problem.ts';

/** The call cannot be carried out at all: nothing was done, and these are the reasons. */
export class CannotRun extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ complaint }) => complaint.code).join(', '));
    this.problems = problems;
  }
}

/** A refusal for one reason that has no place in a file. */
export const refuse = (complaint: Complaint): CannotRun => new CannotRun([{ severity: 'error', complaint }]);
