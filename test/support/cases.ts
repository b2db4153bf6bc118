import { nodeIo } from '../../src/cli/node-io.ts';
import { type CaseRun, runCases } from '../../src/engine/cases/cases.ts';
import { casesPath, readCases } from '../../src/intake/files/law/cases/rubric-cases.ts';
import { makeLibrary } from '../../src/intake/files/law/whole-library.ts';
import { readYaml } from '../../src/intake/formats/yaml/yaml.ts';
import { readFile } from '../../src/intake/world/document-file.ts';
import { say } from '../../src/messages/index.ts';
import { prove } from '../../src/rubric/proof/index.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import { root } from './run.ts';

/** The shipped law together with the invented one. */
export const allLaw = makeLibrary(nodeIo.files, [`${root}/rubrics`, `${root}/test/invented/rubrics`], prove);

export interface CasedRubric {
  readonly name: string;
  readonly rubric: Rubric;
  readonly path: string;
}

/** Every rubric version that has cases beside it. */
export const casedRubrics: readonly CasedRubric[] = allLaw.ids.flatMap((id) =>
  allLaw.versions(id).flatMap((law) => {
    const path = casesPath(law.path);
    if (law.kind !== 'rubric' || nodeIo.files.kindOf(path) !== 'file') return [];
    return [{ name: `${id}@${law.rubric.file.inForce.from}`, rubric: law.rubric, path }];
  }),
);

const runDocument = (read: ReturnType<typeof readFile>, rubric: Rubric): readonly CaseRun[] => {
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const cases = readCases(read.document, rubric);
  if ('problems' in cases) throw new Error(JSON.stringify(cases.problems.map(({ complaint }) => complaint)));
  return runCases(cases.value, rubric, say);
};

/** Runs the cases of a file. */
export const runCasesAt = (path: string, rubric: Rubric): readonly CaseRun[] =>
  runDocument(readFile(nodeIo.files, path), rubric);

/** Runs cases from their text. */
export const runCasesIn = (text: string, rubric: Rubric): readonly CaseRun[] =>
  runDocument(readYaml('thu.cases.yaml', text), rubric);
