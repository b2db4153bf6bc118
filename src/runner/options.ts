/** What a call may say of the meetings that it reads, whatever it then does with them. */
export interface MeetingChoices {
  readonly rubric?: string;
  readonly strict?: boolean;
  readonly scorer?: string;
  readonly rule?: string;
  /** Files that the call will write, so that none of them takes the place of an input. */
  readonly output?: string;
  readonly problems?: string;
}
