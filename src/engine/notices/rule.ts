import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Flaw } from '../../domain/problem/problem.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** One sheet before it is scored, with the name of the file it came in. */
export interface Subject {
  readonly meeting: Meeting;
  readonly rubric: Rubric;
  readonly file: string;
}

/** What one rule notices on one sheet. */
export type SheetRule = (subject: Subject) => readonly Flaw[];
