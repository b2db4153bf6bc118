import { isError, type Problem } from '../../domain/problem/problem.ts';
import type { Affected } from '../../report/law/diff.ts';
import { stateFacts } from '../../rubric/file/state.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { judge, lawOf, type RefusedRecord, type ScoredSheet, type UsableSheet } from '../judge/judge.ts';
import { understand } from '../judge/understand.ts';
import { recordsAt } from '../records.ts';
import type { Session } from '../session.ts';
import { gatherHistory } from '../sheets/history.ts';

/** Meetings that were judged under two rubrics, and why others could not be. */
export interface Impact {
  readonly affected: readonly Affected[];
  readonly problems: readonly Problem[];
}

type Understood = UsableSheet | RefusedRecord;

/** Judges records that were read under one rubric, with what they tell of each other. */
const judgeAll = async (
  session: Session,
  records: readonly Understood[],
  rubric: Rubric,
): Promise<readonly (ScoredSheet | RefusedRecord)[]> => {
  const { add, history } = gatherHistory();
  const asked = new Set(stateFacts(rubric.file.state));
  for (const record of records) if ('sheet' in record) add(record.sheet, asked);
  const known = history();
  return Promise.all(records.map((record) => ('sheet' in record ? judge(record, session, known) : record)));
};

/** Meetings under an older and a newer rubric; what only the newer one asks for leaves them open there. */
export const impactOn = async (
  session: Session,
  paths: readonly string[],
  older: Rubric,
  newer: Rubric,
): Promise<Impact> => {
  const law = lawOf(session, {});
  const read: (readonly [Understood, Understood])[] = [];
  for await (const record of recordsAt(session, paths))
    read.push([
      await understand(record.read, { ...law, only: older }),
      await understand(record.read, { ...law, only: newer }),
    ]);
  const before = await judgeAll(
    session,
    read.map(([under]) => under),
    older,
  );
  const after = await judgeAll(
    session,
    read.map(([, under]) => under),
    newer,
  );
  const affected: Affected[] = [];
  const problems: Problem[] = [];
  for (const [index, was] of before.entries()) {
    const is = after[index];
    if (is === undefined) continue;
    if ('assessment' in was && 'assessment' in is)
      affected.push({ before: was.assessment, after: is.assessment });
    else
      problems.push(...[was, is].flatMap((one) => ('assessment' in one ? [] : one.problems.filter(isError))));
  }
  return { affected, problems };
};
