import { isError, type Problem } from '../../domain/problem/problem.ts';
import { partition } from '../../domain/values/partition.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Cell, cell, type Report } from '../page.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';
import { checksOf } from './remarks.ts';
import { type Unfinished, unfinishedBlocks, unfinishedJson } from './unfinished.ts';

/** One checked file: how many records it holds, and what was found in them. */
export interface CheckedFile {
  readonly file: string;
  readonly kind:
    | 'meeting'
    | 'workspace'
    | 'rubric'
    | 'rule'
    | 'obligations'
    | 'rating'
    | 'ratings'
    | 'cases'
    | 'unknown';
  /** One of a document, one a row or a line of a table. */
  readonly records: number;
  /** How many of them have errors. */
  readonly refused: number;
  /** How many usable ones are not assessed to the end. */
  readonly unfinished: number;
  readonly errors: number;
  readonly warnings: number;
  /** Lines of usable sheets that are not assessed yet, each once. */
  readonly open: readonly string[];
}

/** Everything that a check found. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  /** Problems of what is none of these files. */
  readonly others: readonly Problem[];
  /** All problems, as they are to be told. */
  readonly problems: readonly Problem[];
  readonly unfinished: readonly Unfinished[];
}

const stateOf = ({ records, refused, unfinished, errors, warnings, open }: CheckedFile): Cell => {
  const isDone = errors === 0 && warnings === 0 && open.length === 0;
  const tone = isDone ? 'good' : 'warn';
  if (records > 1)
    return cell(
      labels.checkMany({ records, refused, unfinished, errors, warnings }),
      errors > 0 ? 'bad' : tone,
    );
  return errors > 0 ? cell(labels.checkBad(errors), 'bad') : cell(labels.checkGood(warnings, open), tone);
};

const columns: readonly Column<CheckedFile>[] = [
  { title: labels.file, wraps: true, cell: ({ file }) => cell(file) },
  { title: labels.kind, cell: ({ kind }) => cell(labels.checkKind(kind)) },
  { title: labels.checkState, wraps: true, cell: stateOf },
];

const sumOf = (files: readonly CheckedFile[], count: (file: CheckedFile) => number): number =>
  files.reduce((sum, file) => sum + count(file), 0);

const totalOf = (files: readonly CheckedFile[], others: readonly Problem[]) => {
  const unread = others.filter(isError).length;
  return {
    unread,
    errors: sumOf(files, (file) => file.errors) + unread,
    warnings: sumOf(files, (file) => file.warnings) + others.length - unread,
  };
};

/** How much can be used of some files; what could not be read is a file with errors. */
const usableIn = (files: readonly CheckedFile[], unread = 0) => {
  const refused = sumOf(files, (file) => file.refused);
  return { usable: sumOf(files, ({ records }) => records) - refused, refused: refused + unread };
};

/** What was checked in one sentence: in files, and in sheets where one file holds many of them. */
export const checkedText = ({ files, others }: Checked): string => {
  const { unread, warnings } = totalOf(files, others);
  if (files.every(({ records }) => records === 1))
    return labels.checkedFiles(usableIn(files, unread), warnings);
  const isSheets = ({ kind, records }: CheckedFile): boolean => kind === 'meeting' || records > 1;
  const [sheets, rest] = partition(files, isSheets);
  return labels.checkedSheets(usableIn(sheets), usableIn(rest, unread), warnings);
};

/** What came of checking files without scoring them. */
export const checksReport = (
  { files, others, problems, unfinished }: Checked,
  silenced: readonly string[],
) => {
  const tables = new Set(files.flatMap(({ file, records }) => (records > 1 ? [file] : [])));
  const { unread, errors, warnings } = totalOf(files, others);
  const { usable, refused } = usableIn(files, unread);
  const counts = { inputs: usable + refused, usable, refused, errors, warnings };
  return {
    page: () => [tableOf(columns, files), ...unfinishedBlocks(unfinished, (file) => tables.has(file))],
    data: () => ({
      ...{ schema: schemas.check, files, counts, silenced },
      unfinished: unfinished.map(unfinishedJson),
      problems: problems.map(problemJson),
    }),
    records: () => files,
    checks: () =>
      checksOf(
        files.map(({ file }) => file),
        problems,
      ),
  } satisfies Report;
};
