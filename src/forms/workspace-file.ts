import { keyOf } from '../intake/document/keys.ts';
import { form } from '../messages/words/blank-form.ts';

/** A workspace file with one unit to copy. */
export const blankWorkspace = (rubric: string, rule: string | undefined, schemaPath: string): string =>
  [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...form.workspaceHead.map((line) => `# ${line}`),
    `${keyOf('partyOrganisation')}: {${keyOf('id')}: DB01, ${keyOf('name')}: ${form.sampleOrganisation}}`,
    `${keyOf('rubric')}: ${rubric}`,
    rule === undefined
      ? `# ${keyOf('annualRule')}: phu-tho/nam   # ${form.rule}`
      : `${keyOf('annualRule')}: ${rule}`,
    `${keyOf('sheets')}: phieu/`,
    `${keyOf('unit')}:`,
    `  - {${keyOf('id')}: CB01, ${keyOf('name')}: ${form.sampleUnit}}   # ${form.span}`,
    ...form.events.map((line) => `# ${line}`),
    '',
  ].join('\n');
