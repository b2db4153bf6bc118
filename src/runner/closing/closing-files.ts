import { refuse } from '../../domain/problem/cannot-run.ts';
import type { FileHash } from '../../domain/record/closing.ts';
import { REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { hashBytes } from '../../intake/world/witness.ts';
import type { PeriodRun } from '../period/period-run.ts';
import type { ScoredSheet } from '../sheets/judge.ts';

/** One file of a closing with its text. */
export interface OutputFile {
  readonly hash: FileHash;
  readonly text: string;
}

/** How results are written as text, which is no matter of the work itself. */
export interface ResultWriter {
  /** The report of a period, whole. */
  readonly report: (run: PeriodRun) => string;
  /** One sheet, as one line with its end. */
  readonly sheet: (sheet: ScoredSheet) => string;
}

/** So many sheets go into one closing. */
const MOST_SHEETS = 20_000;

const outputOf = (path: string, text: string): OutputFile => ({ hash: hashBytes(path, text), text });

/** The files of a closing, gathered while its period is worked out: the sheets stand in an order that the names of their files do not change. */
export const closingFiles = (write: ResultWriter) => {
  const lines: { readonly key: string; readonly text: string }[] = [];
  const sheets = (): string =>
    lines
      .sort((left, right) => (left.key < right.key ? -1 : 1))
      .map(({ text }) => text)
      .join('');
  return {
    add: (sheet: ScoredSheet): void => {
      const { unit, date, kind } = sheet.assessment;
      lines.push({ key: `${unit} ${date} ${kind}`, text: write.sheet(sheet) });
      if (lines.length > MOST_SHEETS)
        throw refuse({ code: 'too-many-sheets', args: { found: lines.length, limit: MOST_SHEETS } });
    },
    of: (run: PeriodRun): readonly OutputFile[] => [
      outputOf(REPORT_FILE, write.report(run)),
      outputOf(SHEETS_FILE, sheets()),
    ],
  };
};
