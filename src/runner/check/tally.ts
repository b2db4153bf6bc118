import { isError, type Problem } from '../../domain/problem/problem.ts';
import type { CheckedFile } from '../../report/problems/checks.ts';

/** What was found in one record. */
export interface CheckedRecord {
  readonly kind: CheckedFile['kind'];
  readonly problems: readonly Problem[];
  /** Lines of a usable sheet that are not assessed yet. */
  readonly open: readonly string[];
}

/** The files of a check as their records come to light: of each its counts, whatever the number of its records. */
export interface CheckTally {
  readonly addRecord: (file: string, record: CheckedRecord) => void;
  /** What rightly holds no record of its own in a file. */
  readonly addPassedOver: (file: string, found: Omit<CheckedRecord, 'open'>) => void;
  /** What came to light as a sheet was judged that has been added as usable. */
  readonly addJudgement: (file: string, found: Omit<CheckedRecord, 'kind'>) => void;
  /** What files and sheets say against each other, each about a record that has been added. */
  readonly addProblems: (problems: readonly Problem[]) => void;
  readonly files: () => readonly CheckedFile[];
}

interface Counted {
  kind: CheckedFile['kind'];
  records: number;
  refused: number;
  unfinished: number;
  errors: number;
  warnings: number;
  readonly open: Set<string>;
}

const fresh = (): Counted => ({
  kind: 'unknown',
  records: 0,
  refused: 0,
  unfinished: 0,
  errors: 0,
  warnings: 0,
  open: new Set(),
});

const countProblems = (counted: Counted, problems: readonly Problem[]): void => {
  const errors = problems.filter(isError).length;
  counted.errors += errors;
  counted.warnings += problems.length - errors;
};

export const makeCheckTally = (): CheckTally => {
  const files = new Map<string, Counted>();
  const countedOf = (file: string): Counted => {
    const known = files.get(file) ?? fresh();
    files.set(file, known);
    return known;
  };
  const note = (counted: Counted, { problems, open }: Omit<CheckedRecord, 'kind'>): void => {
    if (problems.some(isError)) counted.refused += 1;
    if (open.length > 0) counted.unfinished += 1;
    for (const line of open) counted.open.add(line);
    countProblems(counted, problems);
  };
  const ofKind = (file: string, kind: CheckedFile['kind']): Counted => {
    const counted = countedOf(file);
    if (counted.kind === 'unknown') counted.kind = kind;
    return counted;
  };
  return {
    addRecord: (file, { kind, ...found }) => {
      const counted = ofKind(file, kind);
      counted.records += 1;
      note(counted, found);
    },
    addPassedOver: (file, { kind, problems }) => countProblems(ofKind(file, kind), problems),
    addJudgement: (file, found) => note(countedOf(file), found),
    addProblems: (problems) => {
      for (const problem of problems) {
        const counted = countedOf(problem.location?.file ?? '');
        // A sheet was sound by itself, and has at most one other that contradicts it; a name may be wrong with a refused one.
        if (isError(problem)) counted.refused = Math.min(counted.refused + 1, counted.records);
        countProblems(counted, [problem]);
      }
    },
    files: () =>
      [...files].map(([file, { open, ...counts }]) => ({
        ...{ file, ...counts },
        // A file in which nothing is a record is still one file.
        records: Math.max(1, counts.records),
        open: [...open],
      })),
  };
};
