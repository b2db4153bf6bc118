import { isComplete } from '../../domain/meeting/assessment.ts';
import type { Notice } from '../../domain/problem/notices.ts';
import { byPlace, type Problem } from '../../domain/problem/problem.ts';
import { countInputs, type InputCounts } from '../../engine/period/input-counts.ts';
import { gatherProblems } from '../gathered-problems.ts';
import type { Io } from '../io.ts';
import type { ScoredSheet } from '../judge/judge.ts';
import { makeNeighbours } from '../judge/notices.ts';
import type { MeetingChoices } from '../options.ts';
import { openScoring, type Session } from '../session.ts';
import { silencedIn } from '../silenced.ts';
import { aheadNote } from './dated-ahead.ts';
import { scoreSheets, wantedScorer } from './score-sheets.ts';
import { surveySheets } from './survey.ts';

/** What scoring came to, once every sheet has been taken. */
export interface ScoringEnd {
  readonly counts: InputCounts;
  /** What is wrong with inputs, or noticed between sheets. */
  readonly ofInputs: readonly Problem[];
  /** The same with what was noticed on each sheet. */
  readonly problems: readonly Problem[];
  /** Nothing could be scored because the rubric that the files name is not at hand. */
  readonly lacksRubric: boolean;
}

/** Sheets on the way to their scores. */
export interface Scoring {
  readonly session: Session;
  /** How many sheets may have a score. */
  readonly expected: number;
  readonly inputCount: number;
  /** Notices that the workspace has switched off. */
  readonly silenced: ReadonlySet<Notice>;
  /** What a person should know of the sheets besides. */
  readonly notes: readonly string[];
  /** Each sheet as it is scored, in the order of the inputs; to be gone through once. */
  readonly sheets: AsyncIterable<ScoredSheet>;
  readonly end: () => ScoringEnd;
}

/** Reads the inputs of a call and scores their sheets one after another, as they are asked for. */
export const startScoring = async (
  io: Io,
  paths: readonly string[],
  choices: MeetingChoices & { readonly workspace?: string },
): Promise<Scoring> => {
  const wanted = wantedScorer(choices);
  const session = await openScoring(io, paths, choices);
  const survey = await surveySheets(session, paths, choices);
  const { entries, refusals, inputCount } = survey;
  const neighbours = makeNeighbours(session.workspace);
  entries.forEach(neighbours.note);
  const ofSheets = gatherProblems();
  let scored = 0;
  let incomplete = 0;
  const sheets = async function* (): AsyncGenerator<ScoredSheet> {
    for await (const sheet of scoreSheets(survey, entries, wanted)) {
      scored += 1;
      if (!isComplete(sheet.assessment)) incomplete += 1;
      ofSheets.add(sheet.warnings);
      neighbours.noteScored(sheet);
      yield sheet;
    }
  };
  const end = (): ScoringEnd => {
    const refused = refusals.problems();
    const ofInputs = [...refused, ...neighbours.problems()].sort(byPlace);
    return {
      counts: countInputs({
        ...{ scored, incomplete, problems: refused },
        refused: refusals.count(),
        aside: survey.aside.length,
      }),
      ofInputs,
      problems: [...ofInputs, ...ofSheets.all()].sort(byPlace),
      lacksRubric: scored === 0 && refused.some(({ complaint }) => complaint.code === 'rubric-unknown'),
    };
  };
  const silenced = silencedIn(session.workspace);
  const notes = aheadNote(io, entries);
  return { session, expected: entries.length, inputCount, silenced, notes, sheets: sheets(), end };
};
