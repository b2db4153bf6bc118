import { CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { assess } from '../../engine/meeting/assess.ts';
import { officialScorer } from '../../engine/meeting/official.ts';
import type { Read } from '../../intake/document/read.ts';
import { otherKind } from '../../intake/files/law/law.ts';
import { readSheetWith } from '../../intake/files/meeting/meetings.ts';
import { readRecords } from '../../intake/formats/records.ts';
import { type Affected, diffReport } from '../../report/law/diff.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { lawsMeant } from '../../runner/laws.ts';
import { protectInputs } from '../../runner/protect-inputs.ts';
import { inputsOf, openSession, type Session } from '../../runner/session.ts';
import { sourceAt } from '../../runner/source.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** The one rubric an argument means; of several versions the newest. */
const rubricMeant = (session: Session, written: string): Rubric => {
  const meant = lawsMeant(session, written);
  const problems = meant.flatMap((one) => one.problems);
  if (problems.length > 0) throw new CannotRun(problems);
  const rubrics = meant.flatMap(({ law }) => (law?.kind === 'rubric' ? [law.rubric] : []));
  const newest = [...rubrics]
    .sort((left, right) => (left.file.inForce.from < right.file.inForce.from ? -1 : 1))
    .at(-1);
  const [other] = meant.flatMap(({ law }) => (law === null ? [] : [law]));
  if (newest === undefined) throw refuse(other === undefined ? { code: 'not-a-rubric' } : otherKind(other));
  return newest;
};

interface Impact {
  readonly affected: readonly Affected[];
  readonly problems: readonly Problem[];
}

/** One meeting under both rubrics; what only the newer one asks for leaves it open there. */
const scoreBoth = ({ workspace }: Session, read: Read, older: Rubric, newer: Rubric): Impact => {
  if ('problems' in read) return { affected: [], problems: read.problems };
  const sheets = [older, newer].map((rubric) => readSheetWith(read.document, rubric, workspace));
  const problems = sheets.flatMap((sheet) => ('problems' in sheet ? sheet.problems : []));
  const results = sheets.flatMap((sheet) =>
    'meeting' in sheet
      ? [assess(sheet.rubric, sheet.meeting, officialScorer(sheet.rubric, sheet.meeting))]
      : [],
  );
  const [before, after] = results.flatMap((result) => ('conflicts' in result ? [] : [result]));
  if (before === undefined || after === undefined) {
    const conflicts = results.flatMap((result) => ('conflicts' in result ? result.conflicts : []));
    const location = read.document.locate([]);
    return {
      affected: [],
      problems: [
        ...problems,
        ...conflicts.map((complaint): Problem => ({ severity: 'error', complaint, location })),
      ],
    };
  }
  return { affected: [{ before, after }], problems: [] };
};

/** `rubric diff`: what changed in meaning between two rubrics, and with meetings which of them would come out otherwise. Nothing is rewritten. */
export const rubricDiff = async (call: Call): Promise<ExitCode> => {
  const { io, options } = call;
  const [older = '', newer = '', ...given] = call.given;
  const session = openSession(io, given, options);
  const [before, after] = [rubricMeant(session, older), rubricMeant(session, newer)];
  const inputs = given.length === 0 ? { paths: [], problems: [] } : await inputsOf(session, given);
  protectInputs(io, inputs.paths, options);
  const impacts: Impact[] = [];
  for (const path of inputs.paths)
    for await (const read of readRecords(await sourceAt(io, path)))
      impacts.push(scoreBoth(session, read, before, after));
  const affected = impacts.flatMap((one) => one.affected);
  const problems = [...inputs.problems, ...impacts.flatMap((one) => one.problems)];
  return finish(call, {
    report: diffReport(before, after, given.length === 0 ? null : affected, problems),
    problems,
  });
};
