import type { Scorer } from '../../domain/meeting/meeting.ts';
import { nameOn, type Organisation, spanOf } from '../../domain/organisation/organisation.ts';
import type { Subordinate } from '../../domain/organisation/workspace.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { joined, publishedOrganisation } from '../../domain/record/join-organisations.ts';
import type { Day } from '../../domain/values/day.ts';
import { firstDayOf } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { isActiveIn } from '../../domain/values/span.ts';
import type { UnitMonths } from '../../engine/period/months.ts';
import { type Reading, subordinateMonths } from '../../engine/period/subordinate/months.ts';
import { sharedCodes } from '../../engine/period/subordinate/shared-codes.ts';
import { sumComplaints } from '../../engine/period/subordinate/sums.ts';
import { wholeComplaint } from '../../engine/period/subordinate/whole.ts';
import { summariseMonths } from '../../engine/period/summarise.ts';
import type { Awaited, SummaryTerms } from '../../engine/period/summary-terms.ts';
import { readResult, resultFiles, type SubordinateResult } from '../../intake/files/subordinate-results.ts';
import type { OpenWorkspace } from '../../intake/files/workspace.ts';
import type { Complaint } from '../../messages/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Session } from '../session.ts';

/** Results of a subordinate that can be read: its rows, and what they are read with. */
interface Readable extends Reading {
  readonly result: SubordinateResult;
}

/** The results of all subordinates of a period, as far as they can be read. */
export interface Collected {
  readonly closing: Day;
  readonly expected: readonly Subordinate[];
  readonly readable: readonly Readable[];
  readonly problems: readonly Problem[];
}

/** The results that go into a table, and the subordinates that are waited for. */
export interface Compiled {
  readonly results: readonly SubordinateResult[];
  readonly rows: readonly UnitMonths[];
  readonly rubrics: readonly Rubric[];
  readonly organisation: Organisation | null;
  readonly awaited: readonly Awaited[];
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly period: Period;
  readonly closing: Day;
  /** The scorer that the call asks for. */
  readonly scorer: Scorer | null;
}

const about = ({ path }: SubordinateResult, complaint: Complaint): Problem => ({
  severity: 'error',
  complaint,
  location: { file: path },
});

/** The subordinates that exist in a part of the period that has begun. */
const expectedOf = (workspace: OpenWorkspace, { period, closing }: Asked): readonly Subordinate[] =>
  workspace.subordinate.filter(({ id }) => {
    const span = spanOf(workspace.timeline, id);
    return period.months.some((month) => firstDayOf(month) <= closing && isActiveIn(span, month));
  });

/** The files that a table of a period would be compiled from. */
export const resultPaths = (session: Session, period: Period): readonly string[] =>
  session.workspace === null ? [] : resultFiles(session.workspace, period.id);

interface Looked {
  readonly rubrics: ReadonlyMap<string, Rubric>;
  readonly complaint: Complaint | null;
}

/** The rubrics that a result names, the same content as theirs. */
const rubricsPublished = (
  { report, subordinate: { id } }: SubordinateResult,
  { library }: Session,
): Looked => {
  const rubrics = new Map<string, Rubric>();
  for (const named of report.rubrics) {
    const rubric = `${named.id}@${named.version}`;
    const found = library
      .versions(named.id)
      .flatMap((law) => (law.kind === 'rubric' ? [law.rubric] : []))
      .find(({ file }) => file.inForce.from === named.version);
    if (found?.sha256 !== named.sha256)
      return {
        rubrics,
        complaint: {
          code: 'result-rubric',
          args: { id, rubric, found: named.sha256, wanted: found?.sha256 ?? null },
        },
      };
    rubrics.set(rubric, found);
  }
  return { rubrics, complaint: null };
};

const readableOf = (
  result: SubordinateResult,
  session: Session,
  { period, scorer }: Asked,
): Readable | Complaint => {
  const { report, subordinate } = result;
  const { id } = subordinate;
  if (scorer !== null && report.scorer !== scorer)
    return {
      code: 'result-differs',
      args: { id, what: 'scorer', found: report.scorer, wanted: scorer },
    };
  const { rubrics, complaint } = rubricsPublished(result, session);
  if (complaint !== null) return complaint;
  const organisation = publishedOrganisation(id, report.timeline);
  const reading: Reading = { period, organisation, rubrics };
  return wholeComplaint(id, report, reading) ?? { ...reading, result };
};

/** Reads the results of every subordinate that existed in the period; one that cannot be read stops no other. */
export const collectResults = (session: Session, asked: Asked): Collected => {
  const { workspace, io } = session;
  const { closing } = asked;
  if (workspace === null) return { closing, expected: [], readable: [], problems: [] };
  const expected = expectedOf(workspace, asked);
  const problems: Problem[] = [];
  const readable = expected.flatMap((subordinate): readonly Readable[] => {
    const wanted = { period: asked.period.id, asOf: asked.closing };
    const read = readResult(io.files, workspace.folder, subordinate, wanted);
    if ('problems' in read) {
      problems.push(...read.problems);
      return [];
    }
    const found = readableOf(read.result, session, asked);
    if (!('code' in found)) return [found];
    problems.push(about(read.result, found));
    return [];
  });
  const shared = sharedCodes(
    workspace.timeline,
    readable.map(({ organisation }) => organisation),
  );
  const sharing = new Set(shared.flatMap(({ second, first }) => [second, first]));
  for (const args of shared) {
    const second = readable.find(({ organisation }) => organisation.root === args.second);
    if (second !== undefined) problems.push(about(second.result, { code: 'result-unit-twice', args }));
  }
  return {
    closing,
    expected,
    readable: readable.filter(({ organisation }) => !sharing.has(organisation.root)),
    problems,
  };
};

/** The rubrics that the meetings of all readable results rest on. */
export const rubricsCollected = ({ readable }: Collected): ReadonlySet<Rubric> =>
  new Set(readable.flatMap(({ rubrics }) => [...rubrics.values()]));

/** What the months of one result are summed up by. */
export type TermsFor = (rubrics: Iterable<Rubric>, organisation: Organisation | null) => SummaryTerms;

const ruleText = (rule: { readonly id: string; readonly version: string } | null): string =>
  rule === null ? '' : `${rule.id}@${rule.version}`;

/** What a result says of itself, worked out once more from its months. */
const provenComplaints = (
  { result: { report, subordinate }, ...reading }: Readable,
  own: Organisation,
  termsFor: TermsFor,
): readonly Complaint[] => {
  const { id } = subordinate;
  const terms = termsFor(reading.rubrics.values(), joined(own, [reading.organisation]));
  const rule = terms.rule === null ? null : { id: terms.rule.annualRule, version: terms.rule.inForce.from };
  const [found, wanted] = [ruleText(report.rule), ruleText(rule)];
  if (found !== wanted) return [{ code: 'result-differs', args: { id, what: 'rule', found, wanted } }];
  const summary = summariseMonths(subordinateMonths(report.rows, reading), terms);
  return sumComplaints(id, report, summary);
};

/** Puts together the results that prove right; any other leaves its subordinate open. */
export const compileResults = (
  { workspace }: Session,
  { closing, expected, readable, problems }: Collected,
  termsFor: TermsFor,
): Compiled => {
  if (workspace === null)
    return { results: [], rows: [], rubrics: [], organisation: null, awaited: [], problems };
  const own = workspace.timeline;
  const proven = readable.map((one) => ({ one, complaints: provenComplaints(one, own, termsFor) }));
  const counted = proven.flatMap(({ one, complaints }) => (complaints.length === 0 ? [one] : []));
  const there = new Set(counted.map(({ result }) => result.subordinate.id));
  return {
    results: counted.map(({ result }) => result),
    rows: counted.flatMap(({ result, ...reading }) => subordinateMonths(result.report.rows, reading)),
    rubrics: [...new Set(counted.flatMap(({ rubrics }) => [...rubrics.values()]))],
    organisation: joined(
      own,
      counted.map(({ organisation }) => organisation),
    ),
    awaited: [
      ...expected
        .filter(({ id }) => !there.has(id))
        .map(({ id }) => ({ id, name: nameOn(own, id, closing) })),
      ...counted.flatMap(({ result }) => result.report.awaited),
    ],
    problems: [
      ...problems,
      ...proven.flatMap(({ one, complaints }) => complaints.map((complaint) => about(one.result, complaint))),
    ],
  };
};
