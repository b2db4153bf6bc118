import { type Finding, findingsOf, isComplete } from '../../domain/meeting/assessment.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import { type NextBand, nextBand, type Way } from '../../engine/meeting/next-band.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { basisOf } from '../parts/basis.ts';
import { noteBlocks } from '../parts/notes.ts';
import { schemas } from '../parts/schemas.ts';
import { sourceText } from '../parts/source-text.ts';
import { findingTone } from '../parts/tone.ts';
import { assessmentJson } from './assessment-json.ts';
import { type Account, accountJson, bandNamesOf, type Scored, type SheetListing } from './assessments.ts';
import { headBlocks, reasonOf, scoreText, shownOf, verdictBlocks } from './sheet.ts';

const INDENT = 5;

const findingBlocks = (finding: Finding): readonly Block[] => {
  const { criterion, title, outcome, source, readings } = finding;
  return [
    text(
      labels.findingLine(criterion, title, scoreText(finding), labels.outcome(outcome, finding.role)),
      findingTone(finding) ?? 'strong',
    ),
    text(reasonOf(finding), undefined, INDENT),
    ...(finding.shown.length === 0 ? [] : [text(labels.shownFacts(shownOf(finding)), 'muted', INDENT)]),
    text(labels.citation(sourceText(source), source.mark), 'muted', INDENT),
    ...(source.quote === undefined ? [] : [text(labels.quote(source.quote), 'muted', INDENT)]),
    ...readings.map(({ question, chosen, mark }) =>
      text(labels.reading(question, chosen, mark), 'muted', INDENT),
    ),
  ];
};

const wayBlocks = ({ improvements, total }: Way, index: number, ways: number): readonly Block[] => [
  ...(ways > 1 ? [text(labels.nextWayNumber(index + 1), 'strong')] : []),
  ...improvements.map(({ criterion, title, to, gain, judged }) =>
    text(`- ${labels.nextStep(criterion, title, say(to), gain, judged)}`, undefined, 2),
  ),
  text(`${labels.nextWay(total)}.`, 'muted', 2),
];

const nextBlocks = (next: NextBand | null, { assessment }: Scored): readonly Block[] => {
  if (!isComplete(assessment)) return [gap, text(labels.nextWhenOpen, 'warn')];
  if (assessment.classification === null) return [];
  if (next === null) return [gap, text(labels.nextBest, 'good')];
  return [
    gap,
    heading(labels.nextTitle(next.title), 2),
    text(labels.nextShort(next.short, next.title)),
    ...(next.ways.length === 0 ? [text(labels.nextImpossible(next.title), 'warn')] : []),
    ...next.ways.flatMap((way, index) => wayBlocks(way, index, next.ways.length)),
  ];
};

/** A report of sheets that also says what each still lacks. */
export const withNext = (report: Report, scored: readonly Scored[]): Report => ({
  ...report,
  page: () => [
    ...report.page(),
    ...scored.flatMap((one) => nextBlocks(nextBand(one.assessment, one.rubric), one)),
  ],
});

const nextJson = (next: NextBand | null) =>
  next === null
    ? null
    : {
        band: next.band,
        title: next.title,
        short: toNumber(next.short),
        ways: next.ways.map(({ improvements, total }) => ({
          total: toNumber(total),
          improvements: improvements.map(({ criterion, title, gain, to, judged }) => ({
            criterion,
            title,
            gain: toNumber(gain),
            to: say(to),
            decidedBy: judged ? ('person' as const) : ('facts' as const),
          })),
        })),
      };

const explainOne = (scored: Scored, next: NextBand | null): readonly Block[] => [
  ...headBlocks(scored.assessment),
  gap,
  heading(labels.explainTitle, 2),
  ...findingsOf(scored.assessment).flatMap(findingBlocks),
  gap,
  ...verdictBlocks(scored.assessment, bandNamesOf(scored.rubric)),
  ...nextBlocks(next, scored),
  ...noteBlocks(basisOf([scored.assessment]).notes()),
];

const recordOf = ({ assessment, warnings }: Scored, next: NextBand | null) => ({
  ...assessmentJson(assessment, warnings),
  nextBand: nextJson(next),
});

/** One explanation as a value for programs. */
export const explanationRecord = (scored: Scored) =>
  recordOf(scored, nextBand(scored.assessment, scored.rubric));

export const explanationsListing: SheetListing = { schema: schemas.explanations, list: 'explanations' };

/** Why each meeting got its points, line by line, and what the next band still asks for. */
export const explainReport = (
  scored: readonly Scored[],
  problems: readonly Problem[],
  account: Account,
): Report => {
  const explained = scored.map((one) => ({ one, next: nextBand(one.assessment, one.rubric) }));
  const records = () => explained.map(({ one, next }) => recordOf(one, next));
  return {
    page: () =>
      explained.flatMap(({ one, next }, index) => [
        ...(index === 0 ? [] : [gap, gap]),
        ...explainOne(one, next),
      ]),
    data: () => ({
      schema: explanationsListing.schema,
      [explanationsListing.list]: records(),
      ...accountJson(account, problems),
    }),
    records,
  };
};
