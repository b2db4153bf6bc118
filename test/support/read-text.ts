import type { Problem } from '../../src/domain/problem/problem.ts';
import { dataOf } from '../../src/intake/document/document.ts';
import { readYaml } from '../../src/intake/formats/yaml/yaml.ts';

/** Code and place of a problem, as `code line:column`; the code alone where there is no place. */
export const inShort = ({ complaint, location }: Problem): string =>
  location?.line === undefined ? complaint.code : `${complaint.code} ${location.line}:${location.column}`;

/** What is refused in a text, in short. */
export const refusals = (text: string): readonly string[] => {
  const read = readYaml('thu.yaml', text);
  return 'problems' in read ? read.problems.map(inShort) : [];
};

/** The plain data of a text, or the problems in short where it is refused. */
export const dataFrom = (text: string): unknown => {
  const read = readYaml('thu.yaml', text);
  return 'problems' in read ? read.problems.map(inShort) : dataOf(read.document.root);
};
