import type { Facts } from '../../domain/meeting/facts.ts';
import type { Meeting, MeetingFile, MeetingRecord, Override, Stated } from '../../domain/meeting/meeting.ts';
import { readFacts } from '../../domain/meeting/read-facts.ts';
import { error, type Flaw, isError, warning } from '../../domain/problem/problem.ts';
import { namedBy } from '../../domain/written/named.ts';
import { withDerived } from '../facts/derive.ts';
import type { Rubric } from '../rubric.ts';
import { withReasonsApart } from './answer-in-words.ts';
import { answersFlaws } from './meeting-answers.ts';
import { factFlaws, withDerivedFacts } from './meeting-facts.ts';
import { ownFactFlaws, recordedIn } from './own-facts.ts';
import { voteResult } from './vote.ts';
import { occasionOfFile, partAnswers, writtenFlaws } from './written-points.ts';

/** Where the rubric asks for a majority, the vote is recorded and carries it. */
const voteFlaws = (file: MeetingFile, facts: Facts, { file: { vote: rule }, surroundings }: Rubric) => {
  if (rule === undefined) return [];
  if (file.vote === undefined) return [warning({ code: 'vote-missing' }, [])];
  const { passed, reason } = voteResult(file.vote, facts, rule, surroundings);
  return passed === false ? [warning({ code: 'vote-not-carried', args: { counted: reason } }, ['vote'])] : [];
};

/** A band is set otherwise only where the rubric lets somebody do so, and to a band it has. */
const overrideFlaws = ({ override }: MeetingFile, { file }: Rubric): readonly Flaw[] => {
  if (override === undefined) return [];
  if (file.override === undefined)
    return [
      error({ code: 'override-not-allowed', args: { rubric: file.rubric } }, ['override'], { atKey: true }),
    ];
  const allowed = file.bands.map(({ id }) => id);
  return (['from', 'given'] as const).flatMap((field) =>
    namedBy(override[field], file.bands) !== undefined
      ? []
      : [error({ code: 'unknown-band', args: { id: override[field], allowed } }, ['override', field])],
  );
};

/** The bands of an override by their ids, however they are named. */
const overrideBy = (override: Override, { file }: Rubric): Override => ({
  ...override,
  from: namedBy(override.from, file.bands)?.id ?? override.from,
  given: namedBy(override.given, file.bands)?.id ?? override.given,
});

const statedBy = ({ total, rated }: NonNullable<MeetingFile['stated']>): Stated => ({
  ...(total === undefined ? {} : { total }),
  ...(rated === undefined ? {} : { band: rated }),
});

const recordOf = ({ superiors, minutes, appraisedAnswers, received }: MeetingFile): MeetingRecord => ({
  superiors: (superiors ?? []).map(({ id }) => id),
  ...(minutes === undefined ? {} : { minutes }),
  appraised: Object.keys(appraisedAnswers).length > 0,
  ...(received === undefined ? {} : { received }),
});

/** A meeting file read with its rubric: what its facts are, and everything in it that cannot be so. The meeting is to be used only when no flaw is an error. */
export const readMeeting = (
  written: MeetingFile,
  rubric: Rubric,
): { readonly meeting: Meeting; readonly flaws: readonly Flaw[] } => {
  const file = withReasonsApart(written, rubric);
  const known = { types: rubric.factTypes, nameOf: rubric.surroundings.factName };
  const { facts, flaws } = readFacts(recordedIn(file, rubric), known, ['facts']);
  const occasion = occasionOfFile(file);
  const own = partAnswers(file.selfAnswers, rubric, occasion);
  const above = partAnswers(file.appraisedAnswers, rubric, occasion);
  const read: Meeting = {
    unit: file.unit,
    date: file.date,
    kind: file.kind,
    ...(file.unitKind === undefined ? {} : { unitKind: file.unitKind }),
    ...(file.vote === undefined ? {} : { vote: file.vote }),
    ...(file.override === undefined ? {} : { override: overrideBy(file.override, rubric) }),
    ...(file.stated === undefined ? {} : { stated: statedBy(file.stated) }),
    record: recordOf(file),
    facts: withDerivedFacts(facts),
    answers: { tu_cham: own.answers, tham_dinh: above.answers },
    ...(own.written.size + above.written.size === 0
      ? {}
      : { written: { tu_cham: own.written, tham_dinh: above.written } }),
  };
  const meeting = withDerived(read, rubric.file);
  const unread = new Set(flaws.filter(isError).map(({ path }) => String(path.at(-1))));
  return {
    meeting,
    flaws: [
      ...flaws,
      ...factFlaws(facts, file),
      ...ownFactFlaws(meeting, file, rubric),
      ...answersFlaws('tu_cham', rubric, file),
      ...answersFlaws('tham_dinh', rubric, file),
      ...writtenFlaws('tu_cham', meeting, rubric, unread),
      ...writtenFlaws('tham_dinh', meeting, rubric, unread),
      ...voteFlaws(file, meeting.facts, rubric),
      ...overrideFlaws(file, rubric),
    ],
  };
};
