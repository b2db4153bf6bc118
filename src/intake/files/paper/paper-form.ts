import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import { type PaperForm, paperFormSchema } from '../../../rubric/file/paper-form.ts';
import { check } from '../../document/check.ts';
import { readFile } from '../../world/document-file.ts';
import type { Files } from '../../world/files.ts';

/** The form of a rubric's sheet stands beside it. */
const formPath = (rubricPath: string): string => rubricPath.replace(/\.yaml$/, '.form.yaml');

/** The form of the sheet of the rubric at a path; `null` where nobody has written one. */
export const readPaperForm = (files: Files, rubricPath: string): PaperForm | null => {
  const path = formPath(rubricPath);
  if (files.kindOf(path, true) !== 'file') return null;
  const read = readFile(files, path);
  const checked = 'problems' in read ? read : check(read.document, paperFormSchema);
  if ('problems' in checked) throw new CannotRun(checked.problems);
  return checked.value;
};
