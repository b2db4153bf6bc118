import { keyOf } from '../intake/document/keys.ts';
import { form } from '../messages/words/blank-form.ts';

const KIND = /^ *\S+ *:/;

const isKey = (line: string, field: string): boolean => line.startsWith(`${keyOf(field)}:`);

/** A copy of a sheet that says which one it takes the place of; the reason, the day and who decided stay to be filled in. */
export const correctionForm = (text: string, replaced: string): string => {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => !isKey(line, 'sheetState') && !isKey(line, 'supersedes'));
  const at = lines.findIndex((line) => isKey(line, 'kind') || isKey(line, 'date'));
  const place = at < 0 ? lines.findIndex((line) => KIND.test(line)) : at;
  return [
    ...form.correctionHead.map((line) => `# ${line}`),
    ...lines.slice(0, place + 1),
    `${keyOf('sheetState')}: dinh_chinh`,
    `${keyOf('supersedes')}:`,
    `  ${keyOf('sheets')}: ${JSON.stringify(replaced)}`,
    `  ${keyOf('reason')}: # ${form.correctionReason}`,
    ...lines.slice(place + 1),
  ].join('\n');
};
