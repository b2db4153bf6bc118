import { refuse } from '../domain/cannot-run.ts';
import { monthOf } from '../domain/day.ts';
import type { Location } from '../domain/location.ts';
import { type Scorer, scorers } from '../domain/meeting.ts';
import { standsForMonth } from '../domain/meeting-kind.ts';
import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { assess } from '../engine/assess.ts';
import { withHistory } from '../engine/history.ts';
import { officialScorer } from '../engine/official.ts';
import type { Scored } from '../report/assessments.ts';
import type { MeetingOptions } from './options.ts';
import { noticedOnScore } from './plausibility.ts';
import type { UsableSheet } from './sheet-records.ts';
import type { Entry, Survey } from './survey.ts';

export interface ScoredSheet extends Scored {
  readonly location: Location;
}

const isScorer = (name: string): name is Scorer => scorers.some((scorer) => scorer === name);

/** The scorer that the call asks for; `null` leaves it to the rubric. */
export const wantedScorer = ({ scorer }: MeetingOptions): Scorer | null => {
  if (scorer === undefined) return null;
  if (isScorer(scorer)) return scorer;
  throw refuse({
    code: 'wrong-choice',
    args: { found: scorer, allowed: scorers, suggestion: nearest(scorer, scorers) },
  });
};

type Result = { readonly sheet: ScoredSheet } | { readonly problems: readonly Problem[] };

const scoreSheet = (
  { sheet, warnings }: UsableSheet,
  wanted: Scorer | null,
  { history, workspace }: Survey,
): Result => {
  const { meeting: written, rubric, location, factPlaces } = sheet;
  const { meeting, contradictions } = withHistory(written, rubric, history.monthsOf(written.unit));
  if (contradictions.length > 0)
    return {
      problems: contradictions.map(({ complaint, fact, shownBy }) => ({
        severity: 'error',
        complaint,
        location: factPlaces.get(fact) ?? location,
        also: history.placesOf(shownBy),
      })),
    };
  const assessment = assess(rubric, meeting, wanted ?? officialScorer(rubric, meeting));
  if ('conflicts' in assessment)
    return {
      problems: assessment.conflicts.map((complaint) => ({ severity: 'error', complaint, location })),
    };
  const noticed = noticedOnScore(sheet, meeting, assessment, workspace);
  return {
    sheet: { assessment, rubric, warnings: [...warnings, ...noticed], location, filing: sheet.filing },
  };
};

/** Scores chosen sheets one after another; one that cannot be scored is refused and stops no other. */
export async function* scoreSheets(
  survey: Survey,
  chosen: readonly Entry[],
  wanted: Scorer | null,
): AsyncGenerator<ScoredSheet> {
  for await (const usable of survey.sheets(chosen)) {
    const result = scoreSheet(usable, wanted, survey);
    if ('sheet' in result) yield result.sheet;
    else {
      const { unit, date, kind } = usable.sheet.meeting;
      survey.refusals.refuse(
        { unit, month: monthOf(date), thematic: !standsForMonth(kind) },
        result.problems,
      );
    }
  }
}
