import { isVouchedFor, newestOf } from '../../engine/record/closing-chain.ts';
import { paperCodeLabels as words } from '../../messages/labels/paper-code.ts';
import { closingReport } from '../../report/closing/closing.ts';
import type { Report } from '../../report/page.ts';
import type { FoundPaper, Lookup } from '../../report/paper/found-paper.ts';
import { codeOf, foundIn } from '../../report/paper/paper-code.ts';
import { codedScores, codedSheet, scoresOf } from '../../report/sheet/sheet-record.ts';
import { keptPapers } from '../../runner/closing/closed-papers.ts';
import { readLedger } from '../../runner/closing/journal.ts';
import { rootedIo } from '../../runner/closing/rooted-io.ts';
import { verifyClosings } from '../../runner/closing/verify.ts';
import { unitNameIn } from '../../runner/paper/office.ts';
import type { Session } from '../../runner/session.ts';
import { type PrintedSheet, printedSheets } from '../../runner/sheets/printed-sheets.ts';
import { surveySheets } from '../../runner/sheets/survey.ts';
import { type Surveyed, standardTables } from './standard-tables.ts';

/** Whoever is asked for has either score of a sheet that has two: each may have been printed as the one that counts. */
const isOf = ({ sheet }: PrintedSheet, code: string): boolean =>
  [...scoresOf(sheet).values()].some((assessment) => codeOf(codedSheet({ ...sheet, assessment })) === code);

const foundSheet = (
  session: Session,
  { sheet: { assessment, location }, standing }: PrintedSheet,
): FoundPaper => {
  const { unit, date, kind } = assessment;
  const name = unitNameIn(session, assessment);
  return { is: 'sheet', sheet: { unit, name, date, kind, file: location.file }, standing };
};

/** The table that `score` makes of the sheets of one file or folder. */
const foundScores = (sheets: readonly PrintedSheet[], code: string): readonly FoundPaper[] => {
  const inputs = new Map<string, PrintedSheet['sheet'][]>();
  for (const { sheet, standing } of sheets) {
    const { file } = sheet.location;
    if (standing.is === 'counted')
      for (const path of [file, file.slice(0, Math.max(0, file.lastIndexOf('/')))])
        inputs.set(path, [...(inputs.get(path) ?? []), sheet]);
  }
  return [...inputs].flatMap(([path, scored]) =>
    scored.length > 1 && codeOf(codedScores(scored, scored.length)) === code
      ? [{ is: 'table', title: words.scores, call: `shcb score ${path}` } as const]
      : [],
  );
};

const isCoded = async (report: Report, code: string): Promise<boolean> =>
  codeOf(await foundIn(report)) === code;

const foundTable = async (workspace: Surveyed, code: string): Promise<readonly FoundPaper[]> => {
  for await (const { call, report } of standardTables(workspace))
    if (await isCoded(report, code)) {
      const title = report.page().find((block) => block.type === 'heading')?.text ?? call;
      return [{ is: 'table', title, call }];
    }
  return [];
};

const foundClosing = async (
  session: Session,
  version: string,
  code: string,
): Promise<readonly FoundPaper[]> => {
  const { io, workspace } = session;
  const rooted = rootedIo(io, workspace?.folder ?? '.');
  const ledger = readLedger(rooted);
  const { closings } = ledger;
  for (const closing of closings) {
    if (!(await isCoded(closingReport(closing, closing.folder), code))) continue;
    const { period } = closing.manifest;
    const replaced = newestOf(closings).get(period) !== closing;
    const vouched = isVouchedFor(closing, ledger);
    const { verified, aside } = await verifyClosings(rooted, version, [period]);
    return [...verified, ...aside].flatMap((one) =>
      one.closing.sha256 === closing.sha256
        ? [{ is: 'closing', verified: one, replaced, vouched } as const]
        : [],
    );
  }
  return [];
};

/** What a closing kept of it, where the workspace has changed since; the newest closing of each paper. */
const foundClosed = ({ io, workspace }: Session, code: string): Lookup => {
  const rooted = rootedIo(io, workspace?.folder ?? '.');
  const { papers, lost } = keptPapers(rooted, readLedger(rooted), code);
  return { found: papers.slice(0, 1).map((kept) => ({ is: 'closed', ...kept })), lost };
};

/** What was found without asking what closings kept. */
const standing = (found: readonly FoundPaper[]): Lookup => ({ found, lost: [] });

/** What of a workspace the code at the foot of a paper is of: a sheet, a closing, or a table as its command makes it when nothing is chosen otherwise. Everything is worked out again until it is found; what is found nowhere may still be what was closed. */
export const findPaper = async (session: Session, version: string, code: string): Promise<Lookup> => {
  const sheets: PrintedSheet[] = [];
  const survey = await surveySheets(session, [], {});
  for await (const printed of printedSheets(survey)) sheets.push(printed);
  const found = sheets
    .filter((printed) => isOf(printed, code))
    .map((printed) => foundSheet(session, printed));
  if (found.length > 0) return standing(found);
  const scores = foundScores(sheets, code);
  if (scores.length > 0) return standing(scores.slice(0, 1));
  const closing = await foundClosing(session, version, code);
  if (closing.length > 0) return standing(closing);
  const table = await foundTable({ session, survey }, code);
  return table.length > 0 ? standing(table) : foundClosed(session, code);
};
