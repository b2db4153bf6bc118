import { keyOf } from '../intake/document/keys.ts';
import { form } from '../messages/words/blank-form.ts';

/** What is known of a workspace that is to be made; what is left out gets a sample to be put right. */
export interface WorkspaceGiven {
  readonly organisation?: string;
  readonly units?: readonly { readonly id: string; readonly name: string | null }[];
  readonly obligations?: readonly string[];
}

/** The code of the party organisation in a workspace that is made anew. */
export const COMMITTEE = 'DB01';

/** A text as a value between braces. */
const value = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} ()./-]*$/u.test(text) ? text : JSON.stringify(text);

const unitLine = ({ id, name }: { readonly id: string; readonly name: string | null }): string => {
  const named = name === null ? '' : `, ${keyOf('name')}: ${value(name)}`;
  return `  - {${keyOf('id')}: ${value(id)}${named}}`;
};

/** A workspace file with the units that are given, or with one to copy. */
export const blankWorkspace = (
  rubric: string,
  rule: string | undefined,
  schemaPath: string,
  { organisation = form.sampleOrganisation, units, obligations = [] }: WorkspaceGiven = {},
): string => {
  const [first, ...others] = units ?? [{ id: 'CB01', name: form.sampleUnit }];
  return [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...form.workspaceHead.map((line) => `# ${line}`),
    `${keyOf('partyOrganisation')}: {${keyOf('id')}: ${COMMITTEE}, ${keyOf('name')}: ${value(organisation)}}`,
    `${keyOf('rubric')}: ${rubric}`,
    rule === undefined
      ? `# ${keyOf('annualRule')}: phu-tho/nam   # ${form.rule}`
      : `${keyOf('annualRule')}: ${rule}`,
    ...(obligations.length === 0 ? [] : [`${keyOf('obligations')}: [${obligations.join(', ')}]`]),
    `${keyOf('sheets')}: phieu/`,
    `${keyOf('unit')}:`,
    ...(first === undefined ? [] : [`${unitLine(first)}   # ${form.span}`]),
    ...others.map(unitLine),
    ...form.events.map((line) => `# ${line}`),
    '',
  ].join('\n');
};
