import { type Assessment, type Finding, findingsOf } from '../../../domain/meeting/assessment.ts';
import type { Digest, Loss } from '../../../domain/meeting/digest.ts';
import type { Message } from '../../../messages/index.ts';

type Meeting = Pick<Digest, 'unit' | 'date' | 'kind'>;

/** Why lines lost points, meeting by meeting; what others have published says it of none. */
export interface LostLines {
  readonly reasonOf: (meeting: Meeting, loss: Loss) => Message | undefined;
}

const keyOf = ({ unit, date, kind }: Meeting): string => `${unit} ${date} ${kind}`;

const lost = ({ awarded, possible }: Finding): boolean => awarded !== null && awarded < possible;

/** Keeps the reasons of lost points while sheets are judged: only a page that is looked into asks for them. */
export const gatherLostLines = () => {
  const reasons = new Map<string, ReadonlyMap<string, Message>>();
  return {
    note: (assessment: Assessment): void => {
      const lines = findingsOf(assessment).filter(lost);
      if (lines.length > 0)
        reasons.set(keyOf(assessment), new Map(lines.map(({ criterion, reason }) => [criterion, reason])));
    },
    reasonOf: (meeting: Meeting, { criterion }: Loss): Message | undefined =>
      reasons.get(keyOf(meeting))?.get(criterion),
  };
};
