import { type Digest, digestOf } from '../../domain/meeting/digest.ts';
import { nameOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { byPlace } from '../../domain/problem/problem.ts';
import { type Day, monthOf } from '../../domain/values/day.ts';
import { type Period, parsePeriod } from '../../domain/values/period.ts';
import { oneRegularAMonth } from '../../engine/record/reconcile.ts';
import type { Tracked } from '../../engine/track/requirements.ts';
import { isBehind, type Standing } from '../../engine/track/state.ts';
import { type Tracking, track as trackWith } from '../../engine/track/track.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import { trackReport } from '../../report/track/track.ts';
import type { Io } from '../../runner/io.ts';
import { obligationsFor } from '../../runner/period/obligations.ts';
import { rootOf, unitsOf } from '../../runner/period/period-run.ts';
import { openScoring } from '../../runner/session.ts';
import { scoreSheets } from '../../runner/sheets/score-sheets.ts';
import { type Entry, type Survey, surveySheets } from '../../runner/sheets/survey.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { closingOf, periodOf, runningNote } from '../call/period-asked.ts';
import { finish } from '../output/finish.ts';

const yearOf = (day: Day): Period => periodOf(day.slice(0, 4));

/** The year of the newest sheet: no clock decides what is tracked, unless the call asks for today. */
const newestYear = (entries: readonly Entry[]): Period => {
  const newest = entries.reduce((day, { meeting }) => (meeting.date > day ? meeting.date : day), '');
  if (parsePeriod(newest.slice(0, 4)) === undefined) throw refuse({ code: 'period-missing' });
  return yearOf(newest);
};

const scopeOf = (io: Io, { period: written, asOf }: Call['options'], { entries }: Survey) => {
  if (written === undefined && asOf !== undefined) {
    const closing = closingOf(io, yearOf('2000-01-01'), asOf);
    return { period: yearOf(closing), closing };
  }
  const period = written === undefined ? newestYear(entries) : periodOf(written);
  return { period, closing: closingOf(io, period, asOf) };
};

/** Sheets of every span that touches the period, up to the closing day. */
const within = (entries: readonly Entry[], tracked: readonly Tracked[], closing: Day): readonly Entry[] => {
  const months = new Set(tracked.flatMap(({ bindings }) => bindings.flatMap(({ span }) => span.months)));
  return entries.filter(({ meeting: { date } }) => months.has(monthOf(date)) && date <= closing);
};

const digestsOf = async (survey: Survey, entries: readonly Entry[]): Promise<readonly Digest[]> => {
  const digests: Digest[] = [];
  for await (const { assessment } of scoreSheets(survey, entries, null)) digests.push(digestOf(assessment));
  return digests;
};

const standingsOf = ({ units, members }: Tracking): readonly Standing[] =>
  [...units, ...members].flatMap(({ courses }) => courses.flatMap(({ standings }) => standings));

/** A period named first, as it is for `report`, means the same as the option; a file of that name goes before it. */
const asked = ({ io, given, options }: Call) => {
  const [first, ...rest] = given;
  const isPeriod =
    first !== undefined &&
    options.period === undefined &&
    parsePeriod(first) !== undefined &&
    io.files.kindOf(first, true) === 'none';
  return isPeriod ? { paths: rest, options: { ...options, period: first } } : { paths: given, options };
};

/** `track`: how it stands with obligations, who is behind and what is to be done by when. Being behind is a result, not a fault of the call, unless the call is strict. */
export const track = async (call: Call): Promise<ExitCode> => {
  const { io } = call;
  const { paths, options } = asked(call);
  const { strict, ...reading } = options;
  const session = openScoring(io, paths, options);
  const { workspace } = session;
  const survey = await surveySheets(session, paths, reading);
  const { refusals } = survey;
  const { period, closing } = scopeOf(io, options, survey);
  const {
    tracked,
    laws,
    problems: lawProblems,
  } = obligationsFor(session, options.obligations ?? [], period, closing);
  const single = oneRegularAMonth(within(survey.entries, tracked, closing));
  refusals.add(single.problems, single.faulty);
  const meetings = await digestsOf(survey, single.sheets);
  const belongs = new Map(
    (workspace?.assignment ?? []).flatMap(({ id, memberOf }) =>
      memberOf === undefined ? [] : [[id, memberOf]],
    ),
  );
  const tracking = trackWith({
    period,
    closing,
    tracked,
    units: unitsOf(session, survey),
    monthPolicy: workspace?.monthPolicy ?? 'bat_ky_ngay',
    assignments: workspace?.assignment ?? [],
    meetings,
    faulty: refusals.faulty(),
    undated: new Set(refusals.refused().flatMap(({ unit, month }) => (month === null ? [unit] : []))),
    belongs: (superior) => belongs.get(superior),
  });
  const problems = [...lawProblems, ...(workspace?.notices ?? []), ...refusals.problems()].sort(byPlace);
  const nameOf = (unit: string) => (workspace === null ? unit : nameOn(workspace.timeline, unit, closing));
  const organisation = rootOf(session, closing);
  const standings = standingsOf(tracking);
  const behind = standings.filter(isBehind).length;
  const due = standings.filter(({ state }) => state === 'due').length;
  const code = await finish(call, {
    notes: runningNote(io, period, options.asOf),
    report: trackReport(tracking, { organisation, laws, nameOf, problems }),
    problems,
    counts: trackLabels.inputs(meetings.length, behind, due),
  });
  return strict === true && behind > 0 ? 1 : code;
};
