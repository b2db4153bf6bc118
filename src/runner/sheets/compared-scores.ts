import type { Assessment } from '../../domain/meeting/assessment.ts';
import type { Meeting, Scorer } from '../../domain/meeting/meeting.ts';
import { byPlace, type Problem } from '../../domain/problem/problem.ts';
import { lacksExplanation, scoreDifference } from '../../engine/meeting/score-difference.ts';
import { ratingLawOn } from '../../intake/files/law/rating-law.ts';
import type { MeetingScores, Threshold } from '../../report/sheet/scores.ts';
import { sourceOf } from '../../rubric/file/provenance.ts';
import type { MeetingChoices } from '../options.ts';
import type { Session } from '../session.ts';
import { scoreSheets } from './score-sheets.ts';
import type { SheetEntry } from './sheet-entry.ts';
import { type Survey, surveySheets } from './survey.ts';

/** From how many points on a difference asks for an explanation: as the workspace says, or else as the law of the day on the annual rating asks of its two ratings. */
const thresholdOf = ({ library, workspace }: Session, entries: readonly SheetEntry[]): Threshold => {
  if (workspace?.difference !== undefined) return { points: workspace.difference, source: null };
  const newest = entries
    .map(({ meeting }) => meeting.date)
    .sort()
    .at(-1);
  const law = newest === undefined ? null : ratingLawOn(library, undefined, newest);
  if (law === null || !('found' in law)) return { points: null, source: null };
  const { difference, sources } = law.found.ratingLaw;
  return difference === undefined
    ? { points: null, source: null }
    : { points: difference.points, source: sourceOf(difference, sources) };
};

/** The meetings that have more than one score, by the index of their sheets. */
const meetingsWithTwo = async (survey: Survey): Promise<ReadonlyMap<number, Meeting>> => {
  const meetings = new Map<number, Meeting>();
  for await (const { usable, entry } of survey.sheets(survey.entries)) {
    const { meeting } = usable.sheet;
    if (meeting.answers.tham_dinh.size > 0 || meeting.override !== undefined)
      meetings.set(entry.index, meeting);
  }
  return meetings;
};

/** The scores that one scorer gives, and the sheets that have one. */
const scoredBy = async (survey: Survey, chosen: readonly SheetEntry[], scorer: Scorer | null) => {
  const scores = new Map<number, Assessment>();
  for await (const { assessment, entry } of scoreSheets(survey, chosen, scorer))
    scores.set(entry.index, assessment);
  return { scores, left: chosen.filter(({ index }) => scores.has(index)) };
};

const differs = ({ self, difference }: MeetingScores, { location }: SheetEntry): Problem => ({
  severity: 'warning',
  complaint: {
    code: 'scores-differ',
    args: { unit: self.unit, date: self.date, points: difference.points, lines: difference.unexplained },
  },
  location,
});

/** Meetings with more than one score. */
export interface ComparedScores {
  readonly scores: readonly MeetingScores[];
  readonly threshold: Threshold;
  readonly problems: readonly Problem[];
}

/** Scores each meeting that has more than one score as its unit, its superior and the rubric have it; one that some of them cannot score is refused. */
export const compareScores = async (
  session: Session,
  paths: readonly string[],
  choices: MeetingChoices,
): Promise<ComparedScores> => {
  const survey = await surveySheets(session, paths, choices);
  const threshold = thresholdOf(session, survey.entries);
  const meetings = await meetingsWithTwo(survey);
  const self = await scoredBy(
    survey,
    survey.entries.filter((entry) => meetings.has(entry.index)),
    'tu_cham',
  );
  const appraised = await scoredBy(survey, self.left, 'tham_dinh');
  const official = await scoredBy(survey, appraised.left, null);
  const compared = official.left.flatMap((entry) => {
    const [own, above, final] = [self, appraised, official].map(({ scores }) => scores.get(entry.index));
    const meeting = meetings.get(entry.index);
    if (own === undefined || above === undefined || final === undefined || meeting === undefined) return [];
    const difference = scoreDifference(own, above, meeting.answers);
    const scores: MeetingScores = {
      self: own,
      appraised: above,
      official: final,
      difference,
      override: meeting.override ?? null,
      lacksExplanation: lacksExplanation(difference, threshold.points),
    };
    return [{ entry, scores }];
  });
  const problems = [
    ...survey.refusals.problems(),
    ...compared
      .filter(({ scores }) => scores.lacksExplanation)
      .map(({ scores, entry }) => differs(scores, entry)),
  ].sort(byPlace);
  return { scores: compared.map(({ scores }) => scores), threshold, problems };
};
