import { type Scorer, scorers } from '../../domain/meeting/meeting.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { monthOf } from '../../domain/values/day.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { assess } from '../../engine/meeting/assess.ts';
import { officialScorer } from '../../engine/meeting/official.ts';
import { withHistory } from '../../engine/record/history.ts';
import type { Scored } from '../../report/sheet/assessments.ts';
import type { MeetingChoices } from '../options.ts';
import { noticedOnScore } from './notices.ts';
import type { UsableSheet } from './sheet-records.ts';
import type { Entry, Survey } from './survey.ts';

export interface ScoredSheet extends Scored {
  readonly location: Location;
}

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
