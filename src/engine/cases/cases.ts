import type { Assessment } from '../../domain/meeting/assessment.ts';
import { findingsOf } from '../../domain/meeting/assessment.ts';
import type { Meeting, MeetingFile } from '../../domain/meeting/meeting.ts';
import type { Path } from '../../domain/problem/location.ts';
import { isError } from '../../domain/problem/problem.ts';
import { monthOf } from '../../domain/values/day.ts';
import { type Points, parseHundredths } from '../../domain/values/hundredths.ts';
import { fold } from '../../domain/written/fold.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import {
  type Case,
  type CasesFile,
  type Expectation,
  type Fragment,
  NO_BAND,
  NOT_RECORDED,
} from '../../rubric/file/cases.ts';
import { occasionOf } from '../../rubric/file/occasion.ts';
import { isFor } from '../../rubric/in-force.ts';
import { readMeeting } from '../../rubric/meeting/meeting.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { assess } from '../meeting/assess.ts';
import { withHistory } from '../record/history.ts';
import type { CaseResult } from './case-result.ts';

/** One case with nothing left to lay over it. */
export interface PlainCase {
  readonly name: string;
  readonly fragments: readonly Fragment[];
  readonly previous: readonly Fragment[];
  readonly expect: Expectation;
  readonly path: Path;
}

/** A case of a rubric that was run, with what its sheet came to. */
export interface CaseRun extends CaseResult {
  readonly meeting: Meeting | null;
  readonly assessment: Assessment | null;
}

const without = <T>(
  laid: Readonly<Record<string, T>>,
  isAway: (value: T) => boolean,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(laid).filter(([, value]) => !isAway(value)));

const saysAway = (written: string): boolean => fold(written) === NOT_RECORDED;

const laidOver = (under: Partial<Fragment>, over: Fragment): Partial<Fragment> =>
  Object.assign({}, under, withoutEmpty(over), {
    facts: { ...under.facts, ...over.facts },
    selfAnswers: { ...under.selfAnswers, ...over.selfAnswers },
    appraisedAnswers: { ...under.appraisedAnswers, ...over.appraisedAnswers },
  });

const withoutEmpty = (fragment: Fragment): Partial<Fragment> =>
  Object.fromEntries(Object.entries(fragment).filter(([, value]) => value !== undefined));

/** The meeting file that fragments make, each laid over those before it. */
const fileOf = (fragments: readonly Fragment[], rubric: Rubric): MeetingFile => {
  const laid = fragments.reduce<Partial<Fragment>>(laidOver, {});
  const answered = (answers: Fragment['selfAnswers'] = {}) =>
    without(answers, ({ result }) => saysAway(result));
  return {
    ...laid,
    unit: laid.unit ?? 'CB01',
    date: laid.date ?? rubric.file.inForce.from,
    kind: laid.kind ?? rubric.file.appliesTo?.kind?.[0] ?? 'thuong_ky',
    facts: without(laid.facts ?? {}, (value) => typeof value === 'string' && saysAway(value)),
    selfAnswers: answered(laid.selfAnswers),
    appraisedAnswers: answered(laid.appraisedAnswers),
  };
};

type Ran =
  | { readonly assessment: Assessment; readonly meeting: Meeting }
  | { readonly complaints: readonly Complaint[] };

const readFile = (file: MeetingFile, rubric: Rubric) => {
  const { meeting, flaws } = readMeeting(file, rubric);
  return { meeting, complaints: flaws.filter(isError).map(({ complaint }) => complaint) };
};

const notFor = ({ kind, unitKind }: Meeting, { file }: Rubric): Complaint => ({
  code: 'rubric-not-for-meeting',
  args: { id: file.rubric, kind, unitKind: unitKind ?? null },
});

const run = (one: PlainCase, base: Fragment, rubric: Rubric): Ran => {
  const read = readFile(fileOf([base, ...one.fragments], rubric), rubric);
  const earlier = one.previous.map((fragment) => readFile(fileOf([base, fragment], rubric), rubric));
  const complaints = [read, ...earlier].flatMap((each) => each.complaints);
  if (complaints.length > 0) return { complaints };
  const months = new Map(earlier.map(({ meeting }) => [monthOf(meeting.date), meeting]));
  if (!isFor(rubric.file, occasionOf(read.meeting))) return { complaints: [notFor(read.meeting, rubric)] };
  const { meeting, contradictions } = withHistory(read.meeting, rubric, months);
  if (contradictions.length > 0) return { complaints: contradictions.map(({ complaint }) => complaint) };
  const appraised = meeting.answers.tham_dinh.size > 0;
  const assessment = assess(rubric, meeting, appraised ? 'tham_dinh' : 'tu_cham');
  return 'conflicts' in assessment ? { complaints: assessment.conflicts } : { assessment, meeting };
};

const pointsDiffer = (id: string, expected: Points, assessment: Assessment): readonly Message[] => {
  const finding = findingsOf(assessment).find(({ criterion }) => criterion === id);
  if (finding === undefined) return [{ code: 'case-no-line', args: { id } }];
  return finding.awarded === expected
    ? []
    : [
        {
          code: 'case-points',
          args: { id, expected, found: finding.awarded, reason: finding.reason },
        },
      ];
};

const same = (left: readonly string[], right: readonly string[]): boolean =>
  [...left].sort().join('\n') === [...right].sort().join('\n');

/** A way to say a message; the engine itself has no words. */
type Say = (message: Message) => string;

const reasonDiffers = (id: string, wanted: string, assessment: Assessment, say: Say): readonly Message[] => {
  const finding = findingsOf(assessment).find(({ criterion }) => criterion === id);
  const said = finding === undefined ? '' : say(finding.reason);
  return said.toLowerCase().includes(wanted.toLowerCase())
    ? []
    : [{ code: 'case-reason', args: { id, wanted, said } }];
};

const differencesOf = (expect: Expectation, assessment: Assessment, say: Say): readonly Message[] => {
  const { total, rated, openLines, range, unscorable } = expect;
  const band = assessment.classification?.band ?? NO_BAND;
  const open = findingsOf(assessment).flatMap(({ criterion, awarded }) =>
    awarded === null ? [criterion] : [],
  );
  const [low, high] = assessment.range;
  return [
    ...(unscorable === undefined ? [] : [{ code: 'case-scorable', args: { wanted: unscorable } } as const]),
    ...(total === undefined || total === assessment.total
      ? []
      : [{ code: 'case-total', args: { expected: total, found: assessment.total } } as const]),
    ...(rated === undefined || rated === band
      ? []
      : [{ code: 'case-band', args: { expected: rated, found: band } } as const]),
    ...Object.entries(expect.criteria).flatMap(([id, points]) => pointsDiffer(id, points, assessment)),
    ...Object.entries(expect.reason).flatMap(([id, wanted]) => reasonDiffers(id, wanted, assessment, say)),
    ...(openLines === undefined || same(openLines, open)
      ? []
      : [{ code: 'case-open', args: { expected: openLines, found: open } } as const]),
    ...(range === undefined || (range.from === low && range.to === high)
      ? []
      : [{ code: 'case-range', args: { expected: [range.from, range.to], found: [low, high] } } as const]),
  ];
};

/** Stands for whatever is in the way. */
const ANY = 'co';

const runOne = (one: PlainCase, base: Fragment, rubric: Rubric, say: Say): CaseRun => {
  const { name, path, expect } = one;
  const ran = run(one, base, rubric);
  if ('complaints' in ran) {
    const wanted = expect.unscorable;
    const met =
      wanted !== undefined && (fold(wanted) === ANY || ran.complaints.some(({ code }) => code === wanted));
    return {
      name,
      path,
      outcome: met ? 'passed' : 'error',
      differences: [],
      complaints: met ? [] : ran.complaints,
      meeting: null,
      assessment: null,
    };
  }
  const differences = differencesOf(expect, ran.assessment, say);
  const outcome = differences.length === 0 ? 'passed' : 'failed';
  return { name, path, outcome, differences, complaints: [], ...ran };
};

/** One row of a table as a case: its cells laid over the case, and what its other cells expect. */
const rowCase = (one: Case, row: readonly string[], index: number, path: Path, rubric: Rubric): PlainCase => {
  const { when = [], expect = [] } = one.table ?? {};
  const cells = new Map(row.map((cell, at) => [at, cell]));
  const written = when.map((column, at) => [column, cells.get(at) ?? ''] as const);
  const isLine = (id: string) => rubric.criteria.has(id);
  const fragment: Fragment = {
    ...Object.fromEntries(written.filter(([column]) => OCCASION.has(column))),
    facts: Object.fromEntries(written.filter(([column]) => !isLine(column) && !OCCASION.has(column))),
    selfAnswers: Object.fromEntries(
      written.filter(([column]) => isLine(column)).map(([column, result]) => [column, { result }]),
    ),
    appraisedAnswers: {},
  };
  const results = expect.map((column, at) => [column, cells.get(when.length + at) ?? ''] as const);
  return {
    name: `${one.name} (${index + 1})`,
    fragments: [one.when, fragment],
    previous: one.previous,
    expect: expectedBy(results, one.expect),
    path: [...path, 'table', 'rows', index],
  };
};

/** Columns that say when and by whom a meeting is held. */
const OCCASION: ReadonlySet<string> = new Set(['kind', 'date', 'unitKind']);

const expectedBy = (results: readonly (readonly [string, string])[], common: Expectation): Expectation => {
  const value = (column: string) => results.find(([name]) => name === column)?.[1];
  const total = value('total');
  const rated = value('rated') ?? common.rated;
  const points = results.filter(([name]) => name !== 'total' && name !== 'rated');
  return {
    ...common,
    ...(rated === undefined ? {} : { rated }),
    ...(total === undefined ? {} : { total: hundredthsOf(total) }),
    criteria: {
      ...common.criteria,
      ...Object.fromEntries(points.map(([id, text]) => [id, hundredthsOf(text)])),
    },
  };
};

/** A cell that is no number is never equal to any points. */
const hundredthsOf = (text: string): Points => parseHundredths(text) ?? Number.NaN;

const plainCases = (file: CasesFile, rubric: Rubric): readonly PlainCase[] =>
  file.cases.flatMap((one, index): readonly PlainCase[] => {
    const path = ['cases', index];
    const { name, when, previous, expect, table } = one;
    return table === undefined
      ? [{ name, fragments: [when], previous, expect, path }]
      : table.rows.map((row, at) => rowCase(one, row, at, path, rubric));
  });

/** Runs all cases of a rubric. */
export const runCases = (file: CasesFile, rubric: Rubric, say: Say): readonly CaseRun[] =>
  plainCases(file, rubric).map((one) => runOne(one, file.base, rubric, say));
