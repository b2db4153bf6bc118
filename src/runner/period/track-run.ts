import { type Digest, digestOf } from '../../domain/meeting/digest.ts';
import { nameOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { byPlace } from '../../domain/problem/problem.ts';
import { type Day, monthOf } from '../../domain/values/day.ts';
import { type Period, parsePeriod } from '../../domain/values/period.ts';
import { oneRegularAMonth } from '../../engine/record/reconcile.ts';
import type { Tracked } from '../../engine/track/requirements.ts';
import { isBehind, type Standing } from '../../engine/track/state.ts';
import { type Tracking, track } from '../../engine/track/track.ts';
import type { TrackSetting } from '../../report/track/track.ts';
import type { Io } from '../io.ts';
import type { MeetingChoices } from '../options.ts';
import type { Session } from '../session.ts';
import { makeEarly, scoredEarly, sheetsAlone } from '../sheets/early.ts';
import type { SheetEntry } from '../sheets/sheet-entry.ts';
import { type Survey, surveyedAgain, surveySheets } from '../sheets/survey.ts';
import { obligationsFor } from './obligations.ts';
import { closingOf, periodOf } from './period-asked.ts';
import { rootOf, unitsOf } from './period-run.ts';

/** What a call may say of the obligations that it follows. */
export interface TrackChoices extends MeetingChoices {
  readonly period?: string;
  readonly asOf?: string;
  readonly obligations?: readonly string[];
}

const yearOf = (day: Day): Period => periodOf(day.slice(0, 4));

/** The year of the newest sheet: no clock decides what is tracked, unless the call asks for today. */
const newestYear = (entries: readonly SheetEntry[]): Period => {
  const newest = entries.reduce((day, { meeting }) => (meeting.date > day ? meeting.date : day), '');
  if (parsePeriod(newest.slice(0, 4)) === undefined) throw refuse({ code: 'period-missing' });
  return yearOf(newest);
};

const scopeOf = (io: Io, { period: written, asOf }: TrackChoices, { entries }: Survey) => {
  if (written === undefined && asOf !== undefined) {
    const closing = closingOf(io, yearOf('2000-01-01'), asOf);
    return { period: yearOf(closing), closing };
  }
  const period = written === undefined ? newestYear(entries) : periodOf(written);
  return { period, closing: closingOf(io, period, asOf) };
};

/** Sheets of every span that touches the period, up to the closing day. */
const within = (
  entries: readonly SheetEntry[],
  tracked: readonly Tracked[],
  closing: Day,
): readonly SheetEntry[] => {
  const months = new Set(tracked.flatMap(({ bindings }) => bindings.flatMap(({ span }) => span.months)));
  return entries.filter(({ meeting: { date } }) => months.has(monthOf(date)) && date <= closing);
};

const standingsOf = ({ units, members }: Tracking): readonly Standing[] =>
  [...units, ...members].flatMap(({ courses }) => courses.flatMap(({ standings }) => standings));

/** How it stands with the obligations of a period. */
export interface TrackRun {
  readonly tracking: Tracking;
  readonly setting: TrackSetting;
  readonly counts: { readonly meetings: number; readonly behind: number; readonly due: number };
}

/** Holds the meetings of a workspace, or those at some paths, against the obligations that apply to them. */
export const runTracking = async (
  session: Session,
  paths: readonly string[],
  choices: TrackChoices,
  surveyed?: Survey,
): Promise<TrackRun> => {
  const { io, workspace } = session;
  const early = makeEarly(session, null, (judged) =>
    'assessment' in judged ? digestOf(judged.assessment) : judged,
  );
  const survey =
    surveyed === undefined
      ? await surveySheets(session, paths, choices, sheetsAlone(early.note))
      : surveyedAgain(surveyed);
  const { refusals } = survey;
  const { period, closing } = scopeOf(io, choices, survey);
  const {
    tracked,
    laws,
    problems: lawProblems,
  } = obligationsFor(session, choices.obligations ?? [], period, closing);
  const single = oneRegularAMonth(within(survey.entries, tracked, closing));
  refusals.add(single.problems, single.faulty);
  const meetings: Digest[] = [];
  for await (const digest of scoredEarly(early, survey, single.sheets)) meetings.push(digest);
  const belongs = new Map(
    (workspace?.assignment ?? []).flatMap(({ id, memberOf }) =>
      memberOf === undefined ? [] : [[id, memberOf]],
    ),
  );
  const tracking = track({
    period,
    closing,
    tracked,
    units: unitsOf(session, survey),
    monthPolicy: workspace?.monthPolicy ?? 'bat_ky_ngay',
    assignments: workspace?.assignment ?? [],
    meetings,
    faulty: refusals.faulty(),
    undated: refusals.undated(),
    belongs: (superior) => belongs.get(superior),
  });
  const problems = [...lawProblems, ...(workspace?.notices ?? []), ...refusals.problems()].sort(byPlace);
  const standings = standingsOf(tracking);
  return {
    tracking,
    setting: {
      organisation: rootOf(session, closing),
      laws,
      nameOf: (unit) => (workspace === null ? unit : nameOn(workspace.timeline, unit, closing)),
      problems,
    },
    counts: {
      meetings: meetings.length,
      behind: standings.filter(isBehind).length,
      due: standings.filter(({ state }) => state === 'due').length,
    },
  };
};
