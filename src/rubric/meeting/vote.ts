import type { VoteResult } from '../../domain/meeting/assessment.ts';
import { FACT, type Facts, numberOf } from '../../domain/meeting/facts.ts';
import type { Vote } from '../../domain/meeting/meeting.ts';
import { percentOf } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { contains } from '../../domain/written/interval.ts';
import type { Surroundings } from '../methods/scoring.ts';
import type { RubricFile } from '../rubric.ts';

/** The vote on a self-score as a share of those the rubric counts, or of those present, against the majority it asks for. */
export const voteResult = (
  { inFavour, against }: Vote,
  facts: Facts,
  rule: RubricFile['vote'],
  { source, factName }: Surroundings,
): VoteResult => {
  const of = rule?.denominator ?? FACT.present;
  const base = numberOf(facts, of);
  const share = base === undefined || base <= 0 ? null : percentOf(inFavour * ONE, base);
  return {
    inFavour,
    against: against ?? null,
    passed: rule === undefined || share === null ? null : contains(rule.metWhen, share),
    reason: {
      code: 'vote-counted',
      args: { inFavour, base: base ?? null, share, of: factName(of), wanted: rule?.metWhen ?? null },
    },
    source: rule === undefined ? null : source(rule),
  };
};
