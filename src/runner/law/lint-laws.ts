import type { Path } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { placed } from '../../intake/document/placed.ts';
import { fileOf, inForceOf } from '../../intake/files/law/law.ts';
import type { Complaint } from '../../messages/index.ts';
import type { Linted, SpokenTotals } from '../../report/law/lint.ts';
import { spokenOf } from '../../rubric/occasions/occasions.ts';
import { totalsByOccasion } from '../../rubric/occasions/totals.ts';
import { lint } from '../../rubric/proof/index.ts';
import { versionFaults } from '../../rubric/proof/versions.ts';
import type { RubricFile } from '../../rubric/rubric.ts';
import type { Session } from '../session.ts';
import { type ReadLaw, versionsOf } from './laws.ts';

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

/** Files of the law with what is wrong with each, and what is wrong between versions that are none of them. */
export interface LintedLaws {
  readonly linted: readonly Linted[];
  readonly others: readonly Problem[];
}

/** Proves each file of the law by itself and every version of its id with its neighbours. */
export const lintLaws = (session: Session, laws: readonly ReadLaw[]): LintedLaws => {
  const single = laws.map(lintOne);
  const versions = versionsAmong(session, laws);
  const chains = chainProblems(withSiblings(session, laws));
  const linted = single.map((one, index) => ({
    ...one,
    problems: [
      ...one.problems,
      ...laws.slice(index, index + 1).flatMap((law) => parentProblems(law, versions)),
      ...chains.filter(({ location }) => location?.file === one.path),
    ],
  }));
  const others = chains.filter(({ location }) => single.every(({ path }) => path !== location?.file));
  return { linted, others };
};
