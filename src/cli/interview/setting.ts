import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Draft } from '../../runner/interview/drafts.ts';
import type { MeetingInterview } from '../../runner/interview/meeting-plan.ts';
import type { NamedMeeting } from '../../runner/interview/named-meeting.ts';
import type { SavedSheet } from '../../runner/interview/saved-sheet.ts';

/** One interview: the meeting it is about, what is there of its sheet, and how it goes on when it is stopped. */
export interface Setting {
  readonly meeting: NamedMeeting;
  readonly interview: MeetingInterview;
  readonly draft: Draft;
  /** The sheet that it goes on with; `null` where none is there, or it is to be replaced. */
  readonly sheet: SavedSheet | null;
  /** The call that goes on with it. */
  readonly again: string;
  readonly later: string;
}

/** The end of an interview that no more is typed for. */
export const stopped = (later: string | null) => refuse({ code: 'interview-stopped', args: { later } });
