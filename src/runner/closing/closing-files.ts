import type { ClosedPaper } from '../../domain/record/closed-paper.ts';
import type { FileHash } from '../../domain/record/closing.ts';
import { PAPERS_FILE, REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { hashParts } from '../../intake/world/witness.ts';
import type { ScoredSheet } from '../judge/judge.ts';
import type { PeriodRun } from '../period/period-run.ts';
import type { WorkedOut } from './work-out.ts';

/** One file of a closing with the parts of its text. */
export interface OutputFile {
  readonly hash: FileHash;
  readonly parts: () => Iterable<string>;
}

/** What tables are made from. */
export type ForTables = Pick<WorkedOut, 'run' | 'ratings'>;

/** How results are written as text, which is no matter of the work itself. */
export interface ResultWriter {
  /** The report of a period, whole. */
  readonly report: (run: PeriodRun) => string;
  /** One sheet, as one line with its end, in parts of which most stand in other lines too. */
  readonly sheet: (sheet: ScoredSheet) => readonly string[];
  /** The codes that a sheet bears on paper, one for each of its scorers. */
  readonly sheetPapers: (sheet: ScoredSheet) => readonly ClosedPaper[];
  /** The codes of the tables that follow from the closed results alone. */
  readonly tablePapers: (worked: ForTables) => readonly ClosedPaper[];
}

const outputOf = (path: string, parts: OutputFile['parts']): OutputFile => ({
  hash: hashParts(path, parts()),
  parts,
});

/** Lines that are kept by their parts, each part once: a line is long, and hardly anything in it is its own. */
const keptLines = () => {
  const known = new Map<string, string>();
  const lines: { readonly key: string; readonly parts: readonly string[] }[] = [];
  const kept = (part: string): string => {
    const same = known.get(part);
    if (same === undefined) known.set(part, part);
    return same ?? part;
  };
  return {
    add: (key: string, parts: readonly string[]): void => void lines.push({ key, parts: parts.map(kept) }),
    sort: (): void => void lines.sort((left, right) => (left.key < right.key ? -1 : 1)),
    texts: function* (): Generator<string> {
      for (const { parts } of lines) yield parts.join('');
    },
  };
};

const lineOf = (paper: ClosedPaper): string => `${JSON.stringify(paper)}\n`;

/** The files of a closing, gathered while its period is worked out: the sheets stand in an order that the names of their files do not change. */
export const closingFiles = (write: ResultWriter) => {
  const { add, sort, texts } = keptLines();
  const papers = keptLines();
  return {
    add: (sheet: ScoredSheet): void => {
      const { unit, date, kind } = sheet.assessment;
      const key = `${unit} ${date} ${kind}`;
      add(key, write.sheet(sheet));
      papers.add(key, write.sheetPapers(sheet).map(lineOf));
    },
    of: (worked: ForTables): readonly OutputFile[] => {
      const report = write.report(worked.run);
      const tables = write.tablePapers(worked).map(lineOf);
      sort();
      papers.sort();
      return [
        outputOf(REPORT_FILE, () => [report]),
        outputOf(SHEETS_FILE, texts),
        outputOf(PAPERS_FILE, function* () {
          yield* tables;
          yield* papers.texts();
        }),
      ];
    },
  };
};
