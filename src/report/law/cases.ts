import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { CaseRun } from '../../engine/cases/cases.ts';
import { advise, type Message, say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';

export type PlacedRun = CaseRun & { readonly location: Location };

/** The cases of one rubric, and what of it they leave untouched. */
export interface TestedRubric {
  readonly rubric: Rubric;
  readonly runs: readonly PlacedRun[];
  readonly untouched: readonly Message[];
}

const count = (runs: readonly PlacedRun[], outcome: CaseRun['outcome']): number =>
  runs.filter((run) => run.outcome === outcome).length;

/** What a case that did not pass says for itself. */
const saidOf = ({ differences, complaints }: CaseRun): readonly string[] => [
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

const rubricBlocks = ({ rubric, runs, untouched }: TestedRubric, index: number): readonly Block[] => {
  const bad = runs.filter(({ outcome }) => outcome !== 'passed');
  return [
    ...(index === 0 ? [] : [gap]),
    heading(labels.codeVersion(rubric.file.rubric, rubric.file.inForce.from), 2),
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

/** What came of running the cases of rubrics. */
export const casesReport = (tested: readonly TestedRubric[], problems: readonly Problem[]): Report => {
  const records = () =>
    tested.map(({ rubric, runs, untouched }) => ({
      id: rubric.file.rubric,
      version: rubric.file.inForce.from,
      passed: count(runs, 'passed'),
      failed: count(runs, 'failed'),
      errors: count(runs, 'error'),
      cases: runs.map(runJson),
      untouched: untouched.map(say),
    }));
  return {
    page: () => tested.flatMap(rubricBlocks),
    data: () => ({ schema: schemas.cases, rubrics: records(), problems: problems.map(problemJson) }),
    records,
  };
};
