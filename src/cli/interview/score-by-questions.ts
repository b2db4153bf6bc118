import { refuse } from '../../domain/problem/cannot-run.ts';
import { type Entries, entered, FIELD } from '../../forms/sheet/entries.ts';
import { day } from '../../messages/words/format.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { withNext } from '../../report/sheet/explain.ts';
import { draftOf } from '../../runner/interview/drafts.ts';
import { meetingInterview } from '../../runner/interview/meeting-plan.ts';
import { meetingNamed, type NamedMeeting, namingPlan } from '../../runner/interview/named-meeting.ts';
import { savedSheet } from '../../runner/interview/saved-sheet.ts';
import type { Io, TypedLines } from '../../runner/io.ts';
import { openScoring, type Session } from '../../runner/session.ts';
import { carriedOver } from '../../runner/start/carried.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { book } from '../output/book.ts';
import { type Showing, showSheets } from '../output/show-sheets.ts';
import { checkTarget, notWritten } from '../output/write-file.ts';
import { sayNext } from '../output/write-new.ts';
import { type Setting, stopped } from './setting.ts';
import { started } from './start.ts';
import { sayLines, talk, typedBy } from './talk.ts';

/** The same call, for a person to type again; by force only while the sheet that is there is to be replaced. */
const callFor = (
  { options: { workspace, rubric } }: Call,
  { unit, on }: NamedMeeting,
  force?: boolean,
): string =>
  [
    `shcb score -i ${unit} ${on}`,
    ...(workspace === undefined ? [] : [`-C "${workspace}"`]),
    ...(rubric === undefined ? [] : [`--rubric ${rubric}`]),
    ...(force === true ? ['--force'] : []),
  ].join(' ');

/** What the call names, and by questions what it does not. */
const namedIn = async (call: Call, session: Session, lines: TypedLines): Promise<NamedMeeting> => {
  const { io, given } = call;
  const [unit, date, ...more] = given;
  if (more.length > 0) throw refuse({ code: 'too-many-arguments' });
  const check = ({ path }: NamedMeeting) => checkTarget(io, path, { force: true });
  if (unit !== undefined && date !== undefined) {
    const meeting = meetingNamed(session, unit, date);
    check(meeting);
    return meeting;
  }
  const known: Entries = new Map(unit === undefined ? [] : [[FIELD.unit, unit]]);
  const entries = await talk(io, lines, namingPlan(session, check), {
    entries: known,
    from: unit === undefined ? FIELD.unit : FIELD.date,
  });
  if (entries === null) throw stopped(null);
  return meetingNamed(session, entered(entries, FIELD.unit) ?? '', entered(entries, FIELD.date) ?? '');
};

/** Keeps every answer; where that fails, the draft still has those before it. */
const keeping = ({ io }: Call, { draft, again }: Setting) => {
  let isKept = false;
  let isTold = false;
  return (entries: Entries, next: string | null): void => {
    try {
      const isOthers = draft.keep(entries, next);
      isKept = true;
      if (isOthers && !isTold) sayLines(io, [words.draftOpenElsewhere(draft.path)]);
      isTold ||= isOthers;
    } catch (cause) {
      if (isKept) sayLines(io, [words.keptBefore(again)]);
      throw notWritten(draft.path, cause);
    }
  };
};

const answers = async (call: Call, lines: TypedLines, setting: Setting): Promise<Entries> => {
  const { interview, later } = setting;
  const { entries, from } = await started(call, lines, setting);
  const keep = keeping(call, setting);
  const [first] = interview.plan.questions(entries);
  keep(entries, from === undefined ? (first?.field ?? null) : from);
  call.io.noteLater(later);
  const done = await talk(call.io, lines, interview.plan, { entries, from, keep });
  if (done === null) throw stopped(later);
  return done;
};

/** Refuses to put a sheet in the place of one that has changed since the interview began. */
const checkSheet = (io: Io, { meeting: { path }, sheet }: Setting): void => {
  if (sheet !== null && savedSheet(io, path)?.mark !== sheet.mark)
    throw refuse({ code: 'draft-of-another-sheet', args: { path } });
};

/** Saves the sheet; where that is refused, the draft has all that it would have held, whatever another run made of it. */
const saved = ({ io, options }: Call, setting: Setting, entries: Entries): void => {
  const { meeting, interview, draft, sheet } = setting;
  const { path } = meeting;
  const place = options.force === true || sheet !== null ? 'taken' : 'free';
  try {
    checkSheet(io, setting);
    io.makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.');
    io.write(path, interview.text(entries), place);
  } catch (cause) {
    draft.keep(entries, null);
    sayLines(io, [words.keptAt(draft.path)]);
    throw notWritten(path, cause);
  }
};

const settingOf = async (call: Call, session: Session, meeting: NamedMeeting): Promise<Setting> => {
  const { io, options } = call;
  const carried = (await carriedOver(session, meeting.on, meeting.unit)).get(meeting.unit);
  const interview = meetingInterview(session, meeting, { ...options, book }, carried);
  const draft = draftOf(io, session.workspace?.folder ?? '.', meeting.name);
  checkTarget(io, draft.path, { force: true });
  const sheet = options.force === true ? null : savedSheet(io, meeting.path);
  const again = callFor(call, meeting, options.force);
  return { meeting, interview, draft, sheet, again, later: words.kept(again) };
};

/** What came of questions: where the sheet is, and the call that goes on with it while it lacks something. */
interface ByQuestions {
  readonly path: string;
  readonly again: string | null;
}

/** Asks for a meeting question by question, keeps a draft on the way, and saves the sheet. */
const sheetByQuestions = async (call: Call): Promise<ByQuestions> => {
  const { io, given, options } = call;
  const typed = typedBy(io);
  if (typed === undefined) {
    const [unit = words.someUnit, date = words.someDay] = given;
    throw refuse({ code: 'no-terminal', args: { call: words.blankCall(unit, date) } });
  }
  const session = await openScoring(io, [], options);
  const lines = await typed();
  try {
    sayLines(io, words.help);
    const meeting = await namedIn(call, session, lines);
    const setting = await settingOf(call, session, meeting);
    const { interview, draft } = setting;
    sayLines(io, ['', words.meeting(interview.unitName, day(meeting.on))]);
    const entries = await answers(call, lines, setting);
    saved(call, setting, entries);
    draft.forget();
    io.noteLater(null);
    io.noteDone(meeting.path);
    const open = interview.open(entries);
    sayLines(io, [words.saved(meeting.path, open), '']);
    return { path: meeting.path, again: open === null ? null : callFor(call, meeting) };
  } finally {
    lines.close();
  }
};

/** The sheet that comes of questions, scored, with what it still lacks. */
export const scoreByQuestions = async (call: Call, showing: Showing): Promise<ExitCode> => {
  const { path, again } = await sheetByQuestions(call);
  const report: Showing['report'] = (scored, ...account) =>
    withNext(showing.report(scored, ...account), scored);
  const code = await showSheets({ ...showing, report })({ ...call, given: [path] });
  if (again !== null) sayNext(call.io, words.nextOpen(again), call.options);
  else if (call.options.output === undefined) sayNext(call.io, words.next(path), call.options);
  return code;
};
