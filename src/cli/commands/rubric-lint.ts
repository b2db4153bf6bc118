import type { Path } from '../../domain/problem/location.ts';
import { isError, type Problem } from '../../domain/problem/problem.ts';
import { placed } from '../../intake/document/check.ts';
import { fileOf } from '../../intake/files/law/law.ts';
import { hashOf, inForceOf } from '../../intake/files/law/library.ts';
import { LOCK_FILE, lockName, readLock, writeLock } from '../../intake/files/law/lock.ts';
import { inFolder } from '../../intake/world/files.ts';
import type { Complaint } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Linted, lintReport, type SpokenTotals } from '../../report/law/lint.ts';
import { spokenOf } from '../../rubric/occasions/occasions.ts';
import { totalsByOccasion } from '../../rubric/occasions/totals.ts';
import { lint } from '../../rubric/proof/index.ts';
import { versionFaults } from '../../rubric/proof/versions.ts';
import type { RubricFile } from '../../rubric/rubric.ts';
import type { Io } from '../../runner/io.ts';
import { ownLawsFor, type ReadLaw, versionsOf } from '../../runner/laws.ts';
import { openSession, ownLaw, type Session } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** The lowest and highest total of each class of occasions. */
const spokenTotals = (file: RubricFile): readonly SpokenTotals[] =>
  totalsByOccasion(file).map(({ occasions, totals }) => ({
    ...spokenOf(occasions, file),
    lowest: totals[0] ?? 0,
    highest: totals.at(-1) ?? 0,
  }));

const lintOne = ({ path, law, document, problems }: ReadLaw): Linted => {
  const rubric = law?.kind === 'rubric' ? law.rubric : null;
  const notices = law === null || document === null ? [] : placed(document, lint(fileOf(law)));
  return {
    path,
    id: law?.id ?? null,
    version: law === null ? null : inForceOf(law).inForce.from,
    totals: rubric === null ? [] : spokenTotals(rubric.file),
    problems: [...problems, ...notices],
  };
};

const placeOf = ({ code }: Complaint): Path =>
  code === 'supersedes-unknown' ? ['supersedes'] : ['inForce', 'from'];

/** The laws of a call with every other version of their ids. */
const withSiblings = (session: Session, laws: readonly ReadLaw[]): readonly ReadLaw[] => {
  const ids = new Set(laws.flatMap(({ law }) => (law === null ? [] : [law.id])));
  const paths = new Set(laws.map(({ path }) => path));
  const others = [...ids]
    .filter((id) => session.library.ids.includes(id))
    .flatMap((id) => versionsOf(session, id))
    .filter(({ path }) => !paths.has(path));
  return [...laws, ...others];
};

/** What is wrong between the versions of each id. */
const chainProblems = (laws: readonly ReadLaw[]): readonly Problem[] => {
  const known = laws.flatMap(({ law, document, path }) =>
    law === null || document === null ? [] : [{ law, document, path }],
  );
  return [...new Set(known.map(({ law }) => law.id))].flatMap((id) => {
    const chain = known
      .filter(({ law }) => law.id === id)
      .map(({ law, document, path }) => {
        const { inForce, supersedes } = inForceOf(law);
        return { from: inForce.from, to: inForce.to, supersedes, path, document };
      });
    return versionFaults(chain).map(({ version, complaint }): Problem => {
      const document = chain.find(({ path }) => path === version.path)?.document;
      return {
        severity: complaint.code === 'version-gap' ? 'warning' : 'error',
        complaint,
        ...(document === undefined ? {} : { location: document.locate(placeOf(complaint)) }),
      };
    });
  });
};

/** Adds every version that has no fault to the lock of the workspace; what is locked already stays as it is. */
const publish = (io: Io, folder: string, laws: readonly ReadLaw[]): number => {
  const lock = readLock(io.files, folder);
  const fresh = laws.flatMap(({ law, path }) => {
    if (law === null || !path.startsWith(`${folder}/`)) return [];
    const name = lockName(law.id, inForceOf(law).inForce.from);
    return lock.has(name) ? [] : [[name, hashOf(law)] as const];
  });
  if (fresh.length > 0)
    io.write(inFolder(folder, LOCK_FILE), writeLock(new Map([...lock, ...fresh])), 'taken');
  return fresh.length;
};

/** `rubric lint`: proves that rubrics are sound, and says what their authors should know; `--publish` locks the versions of the workspace. */
export const rubricLint = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const session = openSession(io, [], options);
  const laws = ownLawsFor(session, given);
  const single = laws.map(lintOne);
  const chains = chainProblems(withSiblings(session, laws));
  const linted = single.map((one) => ({
    ...one,
    problems: [...one.problems, ...chains.filter(({ location }) => location?.file === one.path)],
  }));
  const others = chains.filter(({ location }) => single.every(({ path }) => path !== location?.file));
  const problems = [...linted.flatMap((one) => one.problems), ...others];
  const bad = linted.filter((one) => one.problems.some(isError)).length;
  const notices = problems.filter((problem) => !isError(problem)).length;
  const sound = !problems.some(isError);
  const folder = ownLaw(session);
  const published = options.publish === true && sound && folder !== null ? publish(io, folder, laws) : null;
  const counts = labels.checkedCount(linted.length - bad, bad, notices);
  return finish(call, {
    report: lintReport(linted, others),
    problems,
    counts: published === null ? counts : labels.publishedCount(counts, published),
    inputs: linted.map(({ path }) => path),
  });
};
