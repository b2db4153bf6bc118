import { createHash } from 'node:crypto';
import type { Subordinate } from '../../domain/organisation/workspace.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import {
  REPORT_SCHEMA,
  reportHead,
  type SubordinateReport,
  subordinateReport,
} from '../../domain/record/published-report.ts';
import type { Complaint } from '../../messages/index.ts';
import { undecoded } from '../formats/text/decoded.ts';
import { decode } from '../formats/text/text.ts';
import { bytesIfThere, type Files, inFolder } from '../world/files.ts';
import type { OpenWorkspace } from './workspace.ts';

/** The results of a subordinate, with the file that holds them. */
export interface SubordinateResult {
  readonly subordinate: Subordinate;
  /** The file, by its path in the folder of the workspace. */
  readonly file: string;
  readonly path: string;
  /** The hash of its bytes. */
  readonly sha256: string;
  readonly report: SubordinateReport;
}

/** Of what the results must be. */
export interface WantedResult {
  readonly period: string;
  readonly asOf: string;
}

type Outcome = { readonly result: SubordinateResult } | { readonly problems: readonly Problem[] };

const LARGEST = 200_000_000;
const PERIOD = '{ky}';

/** The file of a subordinate for a period, by its path in the folder of the workspace. */
const resultFile = ({ result }: Subordinate, period: string): string => result.replaceAll(PERIOD, period);

/** The files that a table of a period is compiled from. */
export const resultFiles = ({ folder, subordinate }: OpenWorkspace, period: string): readonly string[] =>
  subordinate.map((one) => inFolder(folder, resultFile(one, period)));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a file says of itself, against what is wanted of it. */
const headComplaint = (data: unknown, id: string, { period, asOf }: WantedResult): Complaint | null => {
  const head = reportHead.safeParse(data);
  if (!head.success) return { code: 'result-broken', args: { id, at: '' } };
  const pairs = [
    { what: 'schema', found: head.data.schema, wanted: REPORT_SCHEMA },
    { what: 'period', found: head.data.period, wanted: period },
    { what: 'asOf', found: head.data.asOf, wanted: asOf },
  ];
  const differing = pairs.find(({ found, wanted }) => found !== wanted);
  return differing === undefined ? null : { code: 'result-differs', args: { id, ...differing } };
};

/** Takes the data of a result as such, or says where they are none. */
const reportOf = (data: unknown, id: string, wanted: WantedResult): SubordinateReport | Complaint => {
  const complaint = headComplaint(data, id, wanted);
  if (complaint !== null) return complaint;
  const read = subordinateReport.safeParse(data);
  if (!read.success)
    return {
      code: 'result-broken',
      args: { id, at: (read.error.issues[0]?.path ?? []).map(String).join('.') },
    };
  const found = read.data.organisation.id;
  return found === id
    ? read.data
    : { code: 'result-differs', args: { id, what: 'organisation', found, wanted: id } };
};

/** Reads the results of one subordinate for a period, whatever their size: they are a program's, and no person's file. */
export const readResult = (
  files: Files,
  folder: string,
  subordinate: Subordinate,
  wanted: WantedResult,
): Outcome => {
  const { id } = subordinate;
  const file = resultFile(subordinate, wanted.period);
  const path = inFolder(folder, file);
  const refused = (complaint: Complaint): Outcome => ({
    problems: [{ severity: 'error', complaint, location: { file: path } }],
  });
  const bytes = bytesIfThere(files, path);
  if (bytes === undefined)
    return refused(
      files.kindOf(path, true) === 'file'
        ? { code: 'file-unreadable', args: { path } }
        : { code: 'result-missing', args: { id, path: file, period: wanted.period } },
    );
  if (bytes.length > LARGEST)
    return refused({ code: 'file-too-large', args: { size: bytes.length, limit: LARGEST } });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stated = subordinate.sha256?.trim().toLowerCase();
  if (stated !== undefined && stated !== sha256)
    return refused({ code: 'result-hash', args: { id, found: sha256, wanted: stated } });
  const decoded = decode(bytes);
  if ('complaint' in decoded) return { problems: undecoded(path, decoded).problems };
  const report = reportOf(parsed(decoded.text), id, wanted);
  return 'code' in report ? refused(report) : { result: { subordinate, file, path, sha256, report } };
};

/** Where the rows of a subordinate come from, as a result says it. */
export const resultSource = ({ subordinate: { id, name }, file, sha256, report }: SubordinateResult) => ({
  ...{ unit: id, name, file, sha256 },
  asOf: report.asOf,
});
