import { isError, type Problem } from '../domain/problem.ts';
import { labels } from '../messages/labels.ts';
import { problemJson, schemas } from './json.ts';
import { checksOf } from './remarks.ts';
import { type Column, cell, type Report } from './report.ts';

/** One checked file, and what was found in it. */
export interface CheckedFile {
  readonly file: string;
  readonly kind: 'meeting' | 'workspace' | 'rubric' | 'rule' | 'cases' | 'unknown';
  readonly problems: readonly Problem[];
  /** Lines of a usable sheet that are not assessed yet. */
  readonly open: readonly string[];
}

const columns: readonly Column[] = [
  { title: labels.file, wraps: true },
  { title: labels.kind },
  { title: labels.checkState, wraps: true },
];

/** What came of checking files without scoring them. */
export const checksReport = (
  checked: readonly CheckedFile[],
  others: readonly Problem[],
  silenced: readonly string[],
) => {
  const problems = [...others, ...checked.flatMap((one) => one.problems)];
  const files = checked.map(({ file, kind, problems: own, open }) => ({
    file,
    kind,
    errors: own.filter(isError).length,
    warnings: own.length - own.filter(isError).length,
    open,
  }));
  const errors = problems.filter(isError).length;
  const unread = others.filter(isError).length;
  const usable = files.filter((one) => one.errors === 0).length;
  const inputs = files.length + unread;
  const counts = { inputs, usable, refused: inputs - usable, errors, warnings: problems.length - errors };
  return {
    blocks: [
      {
        type: 'table',
        columns,
        rows: files.map(({ file, kind, errors, warnings, open }) => ({
          cells: [
            cell(file),
            cell(labels.checkKind(kind)),
            errors > 0
              ? cell(labels.checkBad(errors), 'bad')
              : cell(labels.checkGood(warnings, open), warnings > 0 || open.length > 0 ? 'warn' : 'good'),
          ],
        })),
      },
    ],
    data: { schema: schemas.check, files, counts, silenced, problems: problems.map(problemJson) },
    records: files,
    checks: checksOf([...new Set(files.map(({ file }) => file))], problems),
  } satisfies Report;
};
