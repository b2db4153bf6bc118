import { CannotRun, refuse } from '../../../domain/problem/cannot-run.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { type PaperTemplate, paperTemplateSchema } from '../../../rubric/file/paper-template.ts';
import { check } from '../../document/check.ts';
import { readFile } from '../../world/document-file.ts';
import { type Files, inFolder } from '../../world/files.ts';

/** The folder of the shipped law that holds the words of papers. */
const TEMPLATES = 'the-thuc/mau';

const END = '.yaml';

const templateAt = (files: Files, path: string): PaperTemplate => {
  const read = readFile(files, path);
  const checked = 'problems' in read ? read : check(read.document, paperTemplateSchema);
  if ('problems' in checked) throw new CannotRun(checked.problems);
  return checked.value;
};

const namesIn = (files: Files, folder: string): readonly string[] =>
  files
    .list(folder)
    .filter((one) => one.endsWith(END))
    .map((one) => one.slice(0, -END.length))
    .sort();

/** The shipped templates that put the results of a command into words, by their names. */
export const templatesFor = (files: Files, lawFolder: string, command: string): readonly string[] => {
  const folder = inFolder(lawFolder, TEMPLATES);
  return namesIn(files, folder).filter((name) =>
    templateAt(files, inFolder(folder, `${name}${END}`)).appliesTo.some((one) => one === command),
  );
};

/** The words of papers that are called so: a shipped template by its name, or a file of one's own by its path. */
export const readTemplate = (files: Files, lawFolder: string, name: string): PaperTemplate => {
  if (name.endsWith(END)) return templateAt(files, name);
  const folder = inFolder(lawFolder, TEMPLATES);
  const names = namesIn(files, folder);
  if (!names.includes(name))
    throw refuse({
      code: 'template-unknown',
      args: { found: name, known: names, suggestion: nearest(name, names) },
    });
  return templateAt(files, inFolder(folder, `${name}${END}`));
};
