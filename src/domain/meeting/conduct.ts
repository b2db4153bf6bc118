import type { Day } from '../values/day.ts';
import type { Hundredths } from '../values/hundredths.ts';
import type { Assessment } from './assessment.ts';
import { dayOf, FACT, type FactId, numberOf } from './facts.ts';
import type { MeetingRecord } from './meeting.ts';

/** The facts that obligations ask for, whatever the rubric measures. */
export const conductFacts: readonly FactId[] = [
  FACT.committeeMet,
  FACT.documentsPosted,
  FACT.duration,
  FACT.conclusionPosted,
];

/** How a meeting was prepared, held and followed up, as far as that is recorded: what obligations are held against. */
export interface Conduct extends Omit<MeetingRecord, 'received' | 'minutes'> {
  /** Whether it says where the minutes are. */
  readonly minuted: boolean;
  /** Whether the vote on the self-score is recorded. */
  readonly voted: boolean;
  readonly duration: Hundredths | undefined;
  readonly committeeMet: Day | undefined;
  readonly documentsPosted: Day | undefined;
  readonly conclusionPosted: Day | undefined;
  readonly received: Day | undefined;
}

export const conductOf = ({
  facts,
  vote,
  record,
}: Pick<Assessment, 'facts' | 'vote' | 'record'>): Conduct => ({
  superiors: record?.superiors ?? [],
  minuted: record?.minutes !== undefined,
  appraised: record?.appraised ?? false,
  received: record?.received,
  voted: vote !== null,
  duration: numberOf(facts, FACT.duration),
  committeeMet: dayOf(facts, FACT.committeeMet),
  documentsPosted: dayOf(facts, FACT.documentsPosted),
  conclusionPosted: dayOf(facts, FACT.conclusionPosted),
});

/** Of a meeting that is known by its result alone, nothing of this is recorded. */
export const unrecorded: Conduct = conductOf({ facts: new Map(), vote: null });
