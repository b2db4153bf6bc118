import { refuse } from '../../domain/problem/cannot-run.ts';
import { plainPlan } from '../../forms/interview/plan.ts';
import { type Entries, entered, FIELD } from '../../forms/sheet/entries.ts';
import { day } from '../../messages/words/format.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { visible } from '../../render/text/visible.ts';
import { withNext } from '../../report/sheet/explain.ts';
import { type Draft, draftOf, NEXT } from '../../runner/interview/drafts.ts';
import { type MeetingInterview, meetingInterview } from '../../runner/interview/meeting-plan.ts';
import { meetingNamed, type NamedMeeting, namingPlan } from '../../runner/interview/named-meeting.ts';
import type { TypedLines } from '../../runner/io.ts';
import { openScoring, type Session } from '../../runner/session.ts';
import { carriedOver } from '../../runner/start/carried.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { book } from '../output/book.ts';
import { type Showing, showSheets } from '../output/show-sheets.ts';
import { checkTarget, notWritten } from '../output/write-file.ts';
import { sayNext } from '../output/write-new.ts';
import { sayLines, talk } from './talk.ts';

const stopped = (later: string | null) => refuse({ code: 'interview-stopped', args: { later } });

/** The same call, for a person to type again. */
const callFor = ({ options: { workspace, rubric, force } }: Call, { unit, on }: NamedMeeting): string =>
  [
    `shcb score -i ${unit} ${on}`,
    ...(workspace === undefined ? [] : [`-C "${workspace}"`]),
    ...(rubric === undefined ? [] : [`--rubric ${rubric}`]),
    ...(force === true ? ['--force'] : []),
  ].join(' ');

/** What the call names, and by questions what it does not. */
const namedIn = async (call: Call, session: Session, lines: TypedLines): Promise<NamedMeeting> => {
  const { io, given, options } = call;
  const [unit, date, ...more] = given;
  if (more.length > 0) throw refuse({ code: 'too-many-arguments' });
  const check = ({ path }: NamedMeeting) => checkTarget(io, path, options);
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

/** The entries of a draft, if there is one and it is to be gone on with. */
const resumed = async ({ io }: Call, lines: TypedLines, draft: Draft): Promise<Entries | null> => {
  const kept = draft.read();
  if (kept === 'unreadable') sayLines(io, [words.draftLost(draft.path)]);
  if (kept === null || kept === 'unreadable') return null;
  const field = 'resume';
  const choices = Object.entries(words.resumeChoices).map(([value, title]) => ({ value, title }));
  const asked = { field, label: words.resume, choices, strict: true, required: true, section: words.draft };
  const entries = await talk(io, lines, plainPlan({ questions: () => [asked], refused: () => [] }));
  if (entries === null) throw stopped(null);
  return entered(entries, field) === choices[0]?.value ? kept : null;
};

const answers = async (
  call: Call,
  lines: TypedLines,
  { interview: { plan, first, resumed: answersOf }, draft, later }: Setting,
): Promise<Entries> => {
  const kept = await resumed(call, lines, draft);
  const entries = kept === null ? first : answersOf(kept);
  const lost = [...(kept?.keys() ?? [])].filter((field) => !entries.has(field)).length;
  if (lost > 0) sayLines(call.io, [words.draftPartLost(lost)]);
  draft.keep(entries, entered(entries, NEXT) ?? null);
  call.io.noteLater(later);
  const done = await talk(call.io, lines, plan, {
    ...{ entries, keep: draft.keep },
    from: entered(entries, NEXT),
  });
  if (done === null) throw stopped(later);
  return done;
};

interface Setting {
  readonly interview: MeetingInterview;
  readonly draft: Draft;
  readonly later: string;
}

/** Saves the sheet; where that is refused, the draft has all that it would have held, whatever another run made of it. */
const saved = (
  { io, options }: Call,
  { path }: NamedMeeting,
  { interview, draft }: Setting,
  entries: Entries,
): void => {
  const place = options.force === true ? 'taken' : 'free';
  try {
    io.makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.');
    io.write(path, interview.text(entries), place);
  } catch (cause) {
    draft.keep(entries, null);
    sayLines(io, [words.keptAt(draft.path)]);
    throw notWritten(path, cause);
  }
};

/** Asks for a meeting question by question, keeps a draft on the way, saves the sheet and gives its path. */
const sheetByQuestions = async (call: Call): Promise<string> => {
  const { io, given, options } = call;
  if (io.typed === undefined) {
    const [unit = words.someUnit, date = words.someDay] = given;
    throw refuse({ code: 'no-terminal', args: { call: words.blankCall(unit, date) } });
  }
  const session = await openScoring(io, [], options);
  const lines = await io.typed();
  try {
    sayLines(io, words.help);
    const meeting = await namedIn(call, session, lines);
    const carried = (await carriedOver(session, meeting.on, meeting.unit)).get(meeting.unit);
    const interview = meetingInterview(session, meeting, { ...options, book }, carried);
    const draft = draftOf(io, session.workspace?.folder ?? '.', meeting.name);
    sayLines(io, ['', words.meeting(interview.unitName, day(meeting.on))]);
    const setting = { interview, draft, later: words.kept(callFor(call, meeting)) };
    const entries = await answers(call, lines, setting);
    saved(call, meeting, setting, entries);
    draft.forget();
    io.noteLater(null);
    io.noteDone(meeting.path);
    io.err(`${visible(words.saved(meeting.path))}\n\n`);
    return meeting.path;
  } finally {
    lines.close();
  }
};

/** The sheet that comes of questions, scored, with what it still lacks. */
export const scoreByQuestions = async (call: Call, showing: Showing): Promise<ExitCode> => {
  const path = await sheetByQuestions(call);
  const report: Showing['report'] = (scored, ...account) =>
    withNext(showing.report(scored, ...account), scored);
  const code = await showSheets({ ...showing, report })({ ...call, given: [path] });
  if (call.options.output === undefined) sayNext(call.io, words.next(path), call.options);
  return code;
};
