import { type Assessment, findingsOf, isComplete } from '../../domain/meeting/assessment.ts';
import { type MeetingKind, meetingKindSchema } from '../../domain/meeting/meeting-kind.ts';
import { isError, type Problem } from '../../domain/problem/problem.ts';
import { answersOnly } from '../../forms/interview/interview.ts';
import { meetingQuestions, withAnswer } from '../../forms/interview/meeting-questions.ts';
import type { Plan } from '../../forms/interview/plan.ts';
import type { Blank } from '../../forms/sheet/blank.ts';
import { type Entries, entered, FIELD, factField, needed } from '../../forms/sheet/entries.ts';
import type { Carried } from '../../forms/sheet/given.ts';
import { questionnaire } from '../../forms/sheet/questionnaire.ts';
import { sheetText } from '../../forms/sheet/sheet-text.ts';
import { readText } from '../../intake/world/document-file.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { noHistory } from '../judge/earlier.ts';
import { judgeAtOnce, lawOf } from '../judge/judge.ts';
import { understandFully } from '../judge/understand-fully.ts';
import type { Session } from '../session.ts';
import type { BlankChoices } from '../start/blank-choices.ts';
import { blankOf } from '../start/new-sheet.ts';
import type { NamedMeeting } from './named-meeting.ts';
import { problemSaid } from './said.ts';

/** An interview about one meeting. */
export interface MeetingInterview {
  readonly plan: Plan;
  /** What is entered before anything is asked: the meeting itself, and what the one before it hands on. */
  readonly first: Entries;
  /** A draft of this meeting, without what is no answer in it; the meeting is the one that is asked about. */
  readonly resumed: (kept: Entries) => Entries;
  /** The unit by its name, where it has one. */
  readonly unitName: string;
  /** The sheet as it is saved. */
  readonly text: (entries: Entries) => string;
  /** What keeps the sheet from its band, as a sentence; `null` where nothing does. */
  readonly open: (entries: Entries) => string | null;
}

/** What a meeting of one kind is asked, and the rubric as a sheet names it. */
interface Asked {
  readonly questions: ReturnType<typeof questionnaire>;
  readonly named: string;
}

const kindIn = (entries: Entries): MeetingKind | undefined =>
  meetingKindSchema.safeParse(entered(entries, FIELD.kind)).data;

/** What is asked on each kind of meeting, made once for each. */
const askingOf = (blankFor: (kind: MeetingKind) => Blank) => {
  const known = new Map<MeetingKind, Asked>();
  return (entries: Entries): Asked | undefined => {
    const kind = kindIn(entries);
    if (kind === undefined) return undefined;
    const before = known.get(kind);
    if (before !== undefined) return before;
    const { rubric, named, occasion } = blankFor(kind);
    const asked = { questions: questionnaire(rubric, occasion), named: named ?? rubric.file.rubric };
    known.set(kind, asked);
    return asked;
  };
};

const HEAD: readonly string[] = [FIELD.unit, FIELD.date, FIELD.kind, FIELD.unitKind];

/** Some of the entries, with those that every sheet needs. */
const only = (entries: Entries, fields: readonly string[]): Entries =>
  new Map([...entries].filter(([field]) => HEAD.includes(field) || fields.includes(field)));

/** What the reading of a file and the judge make of a text. */
const judgedOf = (session: Session, choices: BlankChoices, file: string, text: string) => {
  const law = lawOf(session, choices);
  const usable = understandFully(readText(file, text), law);
  return 'sheet' in usable ? judgeAtOnce(usable, law, noHistory) : usable;
};

const openIn = (assessment: Assessment): string | null => {
  const lines = findingsOf(assessment).filter(({ outcome }) => outcome === 'not-assessed').length;
  return isComplete(assessment) ? null : words.stillOpen(lines, assessment.awaits.length);
};

const firstEntries = ({ unit, on }: NamedMeeting, { given }: Blank): Entries => {
  const unitKind = given?.unit?.unitKind ?? null;
  return new Map([
    [FIELD.unit, unit],
    [FIELD.date, on],
    ...(unitKind === null ? [] : [[FIELD.unitKind, unitKind] as const]),
    ...[...(given?.carried?.facts ?? [])].map(([id, value]) => [factField(id), String(value)] as const),
  ]);
};

/** The interview about a meeting: what it is asked follows from its rubric, and every answer is read and judged as it would be in a file. */
export const meetingInterview = (
  session: Session,
  meeting: NamedMeeting,
  choices: BlankChoices,
  carried: Carried | undefined,
): MeetingInterview => {
  const blankFor = (kind: MeetingKind): Blank =>
    blankOf(session, { ...meeting, kind, dated: true }, choices, carried);
  const askedOf = askingOf(blankFor);
  const text = (entries: Entries): string => {
    const asked = askedOf(entries);
    return asked === undefined ? '' : sheetText(entries, asked.questions, asked.named);
  };
  const judgedIn = (entries: Entries) =>
    kindIn(entries) === undefined ? null : judgedOf(session, choices, meeting.path, text(entries));
  const problemsIn = (entries: Entries): readonly Problem[] => {
    const judged = judgedIn(entries);
    if (judged === null) return [];
    return 'assessment' in judged ? judged.warnings : judged.problems;
  };
  const open = (entries: Entries): string | null => {
    const judged = judgedIn(entries);
    return judged !== null && 'assessment' in judged ? openIn(judged.assessment) : null;
  };
  const errorsIn = (entries: Entries) => problemsIn(entries).filter(isError).map(problemSaid);
  const plan: Plan = {
    questions: (entries) => meetingQuestions(askedOf(entries)?.questions, entries, carried),
    refused: (entries, field, written) => {
      const known = errorsIn(only(entries, []));
      const after = only(withAnswer(entries, field, written), [field, ...needed(field)]);
      return errorsIn(after).filter((sentence) => !known.includes(sentence));
    },
    against: errorsIn,
    noticed: (entries) => [
      ...[open(entries)].flatMap((sentence) => sentence ?? []),
      ...problemsIn(entries)
        .filter((problem) => !isError(problem))
        .map(problemSaid),
    ],
    enter: withAnswer,
    reviews: true,
  };
  const usual = blankFor('thuong_ky');
  const first = firstEntries(meeting, usual);
  const head = [...first].filter(([field]) => HEAD.includes(field));
  return {
    plan,
    first,
    resumed: (kept) => answersOnly(plan, new Map([...kept, ...head])),
    unitName: usual.given?.unit?.name ?? meeting.unit,
    text,
    open,
  };
};
