import type { Day } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import type { Message } from '../../messages/index.ts';

/** How it stands with one obligation over one span: done in time or too late, not done, still to be done by a day, not begun, about a body that was not there, about a meeting that was not held, or not to be told from what is recorded. */
export const obligationStates = [
  'met',
  'late',
  'not-met',
  'not-known',
  'due',
  'not-due',
  'no-meeting',
  'inactive',
] as const;
export type ObligationState = (typeof obligationStates)[number];

/** One obligation over one span, with the reason for its state. */
export interface Standing {
  readonly span: Period;
  readonly state: ObligationState;
  /** The last day on which it can be met; `null` where nothing is left to be done. */
  readonly by: Day | null;
  /** How many times are still missing. */
  readonly missing: number;
  /** The meetings that met it. */
  readonly done: readonly Day[];
  readonly reason: Message;
  /** Whether the body existed for a part of the span only, which no regulation speaks of. */
  readonly inPart: boolean;
}

/** What an obligation is judged by, apart from its span. */
export type Verdict = Omit<Standing, 'span' | 'inPart'>;

const settled = (state: ObligationState, reason: Message, done: readonly Day[] = []): Verdict => ({
  state,
  by: null,
  missing: 0,
  done,
  reason,
});

export const met = (done: readonly Day[]): Verdict =>
  settled('met', { code: 'obligation-met', args: { days: done } }, done);

export const late = (reason: Message): Verdict => settled('late', reason);

export const notMet = (reason: Message, missing = 1, done: readonly Day[] = []): Verdict => ({
  ...settled('not-met', reason, done),
  missing,
});

export const notKnown = (reason: Message, missing = 1, done: readonly Day[] = []): Verdict => ({
  ...settled('not-known', reason, done),
  missing,
});

export const due = (by: Day, missing = 1, done: readonly Day[] = []): Verdict => ({
  state: 'due',
  by,
  missing,
  done,
  reason: { code: 'obligation-due', args: { by, missing } },
});

export const notDue = (from: Day): Verdict =>
  settled('not-due', { code: 'obligation-not-due', args: { from } });

export const inactive: Verdict = settled('inactive', { code: 'obligation-inactive' });

export const noMeeting: Verdict = settled('no-meeting', { code: 'obligation-no-meeting' });

/** Whether somebody has fallen short: what is late cannot be mended, and still was not done as asked. */
export const isBehind = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'not-met' || state === 'late';
