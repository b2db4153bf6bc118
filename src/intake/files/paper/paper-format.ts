import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import type { Day } from '../../../domain/values/day.ts';
import { type PaperFormat, paperFormatSchema } from '../../../rubric/file/paper-format.ts';
import { check } from '../../document/check.ts';
import { readFile } from '../../world/document-file.ts';
import { type Files, inFolder } from '../../world/files.ts';

/** The folder of the shipped law that holds the formats of papers. */
const FORMATS = 'the-thuc';

const formatAt = (files: Files, path: string): PaperFormat => {
  const read = readFile(files, path);
  const checked = 'problems' in read ? read : check(read.document, paperFormatSchema);
  if ('problems' in checked) throw new CannotRun(checked.problems);
  return checked.value;
};

/** The format of papers in force on a day; for papers older than any guideline at hand, the oldest. */
export const paperFormatOn = (files: Files, lawFolder: string, day: Day): PaperFormat => {
  const folder = inFolder(lawFolder, FORMATS);
  const formats = files
    .list(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => formatAt(files, inFolder(folder, name)))
    .sort((left, right) => (left.inForce.from < right.inForce.from ? -1 : 1));
  const format = formats.findLast(({ inForce }) => inForce.from <= day) ?? formats[0];
  if (format === undefined) throw new Error('the shipped law has a format of papers');
  return format;
};
