import { type Scorer, scorers } from '../../domain/meeting/meeting.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { judge, type ScoredSheet } from '../judge/judge.ts';
import type { MeetingChoices } from '../options.ts';
import type { SheetEntry } from './sheet-entry.ts';
import type { Survey } from './survey.ts';

const isScorer = (name: string): name is Scorer => scorers.some((scorer) => scorer === name);

/** The scorer that the call asks for; `null` leaves it to the rubric. */
export const wantedScorer = ({ scorer }: MeetingChoices): Scorer | null => {
  if (scorer === undefined) return null;
  if (isScorer(scorer)) return scorer;
  throw refuse({
    code: 'wrong-choice',
    args: { found: scorer, allowed: scorers, suggestion: nearest(scorer, scorers) },
  });
};

/** A sheet of a survey with its score. */
export interface ScoredEntry extends ScoredSheet {
  readonly entry: SheetEntry;
}

/** Scores chosen sheets one after another; one that cannot be scored is refused and stops no other. */
export async function* scoreSheets(
  survey: Survey,
  chosen: readonly SheetEntry[],
  wanted: Scorer | null,
): AsyncGenerator<ScoredEntry> {
  for await (const { usable, entry } of survey.sheets(chosen)) {
    const judged = await judge(usable, survey, survey.history, wanted);
    if ('assessment' in judged) yield { ...judged, entry };
    else survey.refusals.refuse(judged.refused, judged.problems);
  }
}
