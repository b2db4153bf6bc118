import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Day } from '../../domain/values/day.ts';
import type { CaseResult } from '../../engine/cases/case-result.ts';
import { advise, type Message, say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';

export type PlacedRun = CaseResult & { readonly location: Location };

/** The cases of one version of a law, and what of it they leave untouched. */
export interface TestedLaw {
  readonly id: string;
  readonly version: Day;
  readonly runs: readonly PlacedRun[];
  readonly untouched: readonly Message[];
}

const count = (runs: readonly PlacedRun[], outcome: CaseResult['outcome']): number =>
  runs.filter((run) => run.outcome === outcome).length;

/** What a case that did not pass says for itself. */
const saidOf = ({ differences, complaints }: CaseResult): readonly string[] => [
  ...differences.map(say),
  ...complaints.map((complaint) => advise(complaint).message),
];

const runBlocks = (run: PlacedRun): readonly Block[] => [
  text(
    labels.caseLine(run.location.file, run.location.line ?? 1, labels.caseOutcome(run.outcome), run.name),
    'bad',
  ),
  ...saidOf(run).map((words) => text(`- ${words}`, undefined, 2)),
];

const lawBlocks = ({ id, version, runs, untouched }: TestedLaw, index: number): readonly Block[] => {
  const bad = runs.filter(({ outcome }) => outcome !== 'passed');
  return [
    ...(index === 0 ? [] : [gap]),
    heading(labels.codeVersion(id, version), 2),
    text(
      labels.sentence(
        labels.casesCount(
          count(runs, 'passed'),
          count(runs, 'failed'),
          count(runs, 'error'),
          untouched.length,
        ),
      ),
      bad.length > 0 ? 'bad' : untouched.length > 0 ? 'warn' : 'good',
    ),
    ...bad.flatMap(runBlocks),
    ...(untouched.length === 0 ? [] : [text(labels.untouchedTitle, 'warn')]),
    ...untouched.map((message) => text(`- ${say(message)}`, undefined, 2)),
  ];
};

const runJson = (run: PlacedRun) => ({
  name: run.name,
  outcome: run.outcome,
  file: run.location.file,
  line: run.location.line ?? null,
  messages: saidOf(run),
});

/** What came of running the cases of laws. */
export const casesReport = (tested: readonly TestedLaw[], problems: readonly Problem[]): Report => {
  const records = () =>
    tested.map(({ id, version, runs, untouched }) => ({
      id,
      version,
      passed: count(runs, 'passed'),
      failed: count(runs, 'failed'),
      errors: count(runs, 'error'),
      cases: runs.map(runJson),
      untouched: untouched.map(say),
    }));
  return {
    page: () => tested.flatMap(lawBlocks),
    data: () => ({ schema: schemas.cases, rubrics: records(), problems: problems.map(problemJson) }),
    records,
  };
};
