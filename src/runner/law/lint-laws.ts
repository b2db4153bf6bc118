import type { Path } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { placed } from '../../intake/document/placed.ts';
import { inForceOf } from '../../intake/files/law/law.ts';
import type { Complaint } from '../../messages/index.ts';
import type { Linted, SpokenTotals } from '../../report/law/lint.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import { spokenOf } from '../../rubric/occasions/occasions.ts';
import { totalsByOccasion } from '../../rubric/occasions/totals.ts';
import { versionFaults } from '../../rubric/proof/versions.ts';
import type { RubricFile } from '../../rubric/rubric.ts';
import type { Session } from '../session.ts';
import { lawNotices } from './law-notices.ts';
import { type ReadLaw, versionsOf } from './laws.ts';
import { monthBandNotices } from './month-band-notices.ts';

/** The lowest and highest total of each class of occasions. */
const spokenTotals = (file: RubricFile): readonly SpokenTotals[] =>
  totalsByOccasion(file).map(({ occasions, totals }) => ({
    ...spokenOf(occasions, file),
    lowest: totals[0] ?? 0,
    highest: totals.at(-1) ?? 0,
  }));

const lintOne = ({ path, law, document, problems }: ReadLaw): Linted => {
  const rubric = law?.kind === 'rubric' ? law.rubric : null;
  const notices = law === null || document === null ? [] : lawNotices(law, document);
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

/** The versions of an id at hand that are none of some laws. */
const besides = (session: Session, laws: readonly ReadLaw[], id: string): readonly ReadLaw[] =>
  session.library.ids.includes(id)
    ? versionsOf(session, id).filter(({ path }) => laws.every((one) => one.path !== path))
    : [];

/** The laws of a call with every other version of their ids. */
const withSiblings = (session: Session, laws: readonly ReadLaw[]): readonly ReadLaw[] => {
  const ids = new Set(laws.flatMap(({ law }) => (law === null ? [] : [law.id])));
  return [...laws, ...[...ids].flatMap((id) => besides(session, laws, id))];
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

/** Every version of a rubric, those of the call among them. */
type FindVersions = (id: string) => readonly RubricFile[];

/** The version of another rubric that this one rests on, its own earlier versions passed over. */
const parentOf = (rubric: RubricFile, versions: FindVersions): RubricFile['extends'] => {
  const parent = rubric.extends;
  if (parent === undefined || parent.rubric !== rubric.rubric) return parent;
  const own = versions(parent.rubric).find(({ inForce }) => inForce.from === parent.version);
  return own === undefined ? undefined : parentOf(own, versions);
};

const versionsAmong =
  (session: Session, laws: readonly ReadLaw[]): FindVersions =>
  (id) =>
    [...laws, ...besides(session, laws, id)].flatMap(({ law }) =>
      law?.kind === 'rubric' && law.id === id ? [law.rubric.file] : [],
    );

/** A rubric that stays in force while the one that it rests on is superseded says of itself what has changed since, or is told to. */
const parentProblems = ({ law, document }: ReadLaw, versions: FindVersions): readonly Problem[] => {
  if (law?.kind !== 'rubric' || document === null) return [];
  const { file } = law.rubric;
  const parent = parentOf(file, versions);
  if (parent === undefined) return [];
  const newer = versions(parent.rubric).find(({ supersedes }) => supersedes === parent.version);
  const ownNext = versions(file.rubric).find(({ supersedes }) => supersedes === file.inForce.from);
  const ends = [file.inForce.to, ownNext?.inForce.from].flatMap((day) => day ?? []);
  if (newer === undefined || ends.some((day) => day <= newer.inForce.from)) return [];
  const args = { parent: parent.rubric, version: parent.version, newer: newer.inForce.from };
  return [
    {
      severity: 'warning',
      complaint: { code: 'parent-superseded', args },
      location: document.locate(['extends']),
    },
  ];
};

/** The rubrics that months may be scored by: the one that a workspace names beside its rule, or else any at hand. */
const monthRubrics = (
  rule: AnnualRule,
  session: Session,
  versions: FindVersions,
  laws: readonly ReadLaw[],
) => {
  const { library, workspace } = session;
  const named = workspace?.annualRule === rule.annualRule ? workspace.rubric : undefined;
  if (named !== undefined) return [named, ...library.membersOf(named)].flatMap(versions);
  const ids = new Set([...library.ids, ...laws.flatMap(({ law }) => law?.id ?? [])]);
  return [...ids].flatMap(versions);
};

/** What only the rubrics at hand tell of an annual rule. */
const ruleProblems = (
  { law, document }: ReadLaw,
  session: Session,
  versions: FindVersions,
  laws: readonly ReadLaw[],
): readonly Problem[] =>
  law?.kind !== 'rule' || document === null
    ? []
    : placed(document, monthBandNotices(law.rule, monthRubrics(law.rule, session, versions, laws)));

/** Files of the law with what is wrong with each, and what is wrong between versions that are none of them. */
export interface LintedLaws {
  readonly linted: readonly Linted[];
  readonly others: readonly Problem[];
}

/** Whether what is said of an inherited part is said of the file in which that part stands too. */
const isToldThere = ({ complaint, location }: Problem, { path }: Linted, all: readonly Linted[]): boolean =>
  location?.file !== path &&
  all.some(
    (other) =>
      other.path === location?.file &&
      other.problems.some(
        (known) =>
          known.complaint.code === complaint.code &&
          known.location?.line === location.line &&
          known.location?.column === location.column,
      ),
  );

/** Proves each file of the law by itself and every version of its id with its neighbours. */
export const lintLaws = (session: Session, laws: readonly ReadLaw[]): LintedLaws => {
  const single = laws.map(lintOne);
  const versions = versionsAmong(session, laws);
  const chains = chainProblems(withSiblings(session, laws));
  const linted = single.map((one, index) => ({
    ...one,
    problems: [
      ...one.problems.filter((problem) => !isToldThere(problem, one, single)),
      ...laws
        .slice(index, index + 1)
        .flatMap((law) => [...parentProblems(law, versions), ...ruleProblems(law, session, versions, laws)]),
      ...chains.filter(({ location }) => location?.file === one.path),
    ],
  }));
  const others = chains.filter(({ location }) => single.every(({ path }) => path !== location?.file));
  return { linted, others };
};
