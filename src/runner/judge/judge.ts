import type { Scorer } from '../../domain/meeting/meeting.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { monthOf } from '../../domain/values/day.ts';
import { assess } from '../../engine/meeting/assess.ts';
import { officialScorer } from '../../engine/meeting/official.ts';
import { withHistory } from '../../engine/record/history.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';
import type { Refused } from '../../intake/files/meeting/sheet-refused.ts';
import type { SheetLaw } from '../../intake/files/meeting/sheet-rubric.ts';
import type { Scored } from '../../report/sheet/assessments.ts';
import type { MeetingChoices } from '../options.ts';
import type { Session } from '../session.ts';
import type { History } from './earlier.ts';
import { noticedOnScore } from './notices.ts';

/** A sheet that can be judged, with what was noticed on it. */
export interface UsableSheet {
  readonly sheet: ReadSheet;
  readonly warnings: readonly Problem[];
  /** What is awaited before a place on it is asked for, where its full reader is not at hand yet. */
  readonly ready?: () => Promise<void>;
}

/** A record that is not counted, with the meeting that it was probably about. */
export interface RefusedRecord {
  readonly refused: Refused | null;
  readonly problems: readonly Problem[];
  /** Whether it was read at all, so that it is known to be meant as a sheet. */
  readonly isSheet: boolean;
}

export interface ScoredSheet extends Scored {
  readonly location: Location;
}

/** The law that a call judges its sheets by. */
export const lawOf = (
  { library, workspace }: Session,
  { rubric, strict = false }: MeetingChoices,
): SheetLaw => ({ library, workspace, rubric: rubric ?? null, strict });

/** Judges a sheet on what it says and what its unit's earlier meetings show; one that they contradict, or that two rules judge differently, is refused. `scorer` is `null` where the rubric says whose score counts. */
export const judgeAtOnce = (
  { sheet, warnings }: UsableSheet,
  { workspace }: Pick<SheetLaw, 'workspace'>,
  history: History,
  scorer: Scorer | null = null,
): ScoredSheet | RefusedRecord => {
  const { meeting: written, rubric, location, filing } = sheet;
  const refusedWith = (problems: readonly Problem[]): RefusedRecord => {
    const { unit, date, kind } = written;
    const refused = { unit, month: monthOf(date), thematic: !standsForMonth(kind) };
    return { refused, problems: [...warnings, ...problems], isSheet: true };
  };
  const { meeting, contradictions } = withHistory(written, rubric, history.monthsOf(written.unit));
  if (contradictions.length > 0)
    return refusedWith(
      contradictions.map(({ complaint, fact, shownBy }) => ({
        severity: 'error',
        complaint,
        location: sheet.factPlaces.get(fact) ?? location,
        also: history.placesOf(shownBy),
      })),
    );
  const assessment = assess(rubric, meeting, scorer ?? officialScorer(rubric, meeting));
  if ('conflicts' in assessment)
    return refusedWith(assessment.conflicts.map((complaint) => ({ severity: 'error', complaint, location })));
  const noticed = noticedOnScore(sheet, meeting, assessment, workspace);
  return { assessment, meeting, rubric, warnings: [...warnings, ...noticed], location, filing };
};

/** The same of a sheet whose places may have to be read first. */
export const judge = async (
  usable: UsableSheet,
  ...[law, history, scorer]: [Pick<SheetLaw, 'workspace'>, History, (Scorer | null)?]
): Promise<ScoredSheet | RefusedRecord> => {
  const { sheet, ready } = usable;
  if (ready !== undefined && isContradicted(sheet, history)) await ready();
  return judgeAtOnce(usable, law, history, scorer);
};

const isContradicted = ({ meeting, rubric }: ReadSheet, { monthsOf }: History): boolean =>
  withHistory(meeting, rubric, monthsOf(meeting.unit)).contradictions.length > 0;
