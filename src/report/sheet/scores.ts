import type { Assessment, Source, VoteResult } from '../../domain/meeting/assessment.ts';
import type { Override, Scorer } from '../../domain/meeting/meeting.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import type { LineDifference, ScoreDifference } from '../../engine/meeting/score-difference.ts';
import { labels } from '../../messages/labels/index.ts';
import { scoreLabels as words } from '../../messages/labels/scores.ts';
import { type Block, type Cell, cell, gap, heading, type Report, text } from '../page.ts';
import { codeCell, dayCell, pointsSaid } from '../parts/cells.ts';
import { numberOrNull } from '../parts/number-json.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { sourceText } from '../parts/source-text.ts';
import { type Column, tableOf } from '../parts/table.ts';

/** Every score that one meeting has. */
export interface MeetingScores {
  readonly self: Assessment;
  readonly appraised: Assessment;
  readonly difference: ScoreDifference;
  /** The one that counts, and whose it is. */
  readonly official: Assessment;
  readonly override: Override | null;
  readonly lacksExplanation: boolean;
}

/** What the comparison goes by. */
export interface Threshold {
  /** So many points of difference ask for an explanation; `null` where nothing says how many. */
  readonly points: Points | null;
  /** What says so; `null` where it is the workspace itself. */
  readonly source: Source | null;
}

/** The band that the points gave, whatever somebody decided later. */
const computedOf = ({ classification }: Assessment) => classification?.computed ?? classification;

const scoreCell = (scored: Assessment): Cell =>
  pointsSaid(scored.total, words.score(scored.total, computedOf(scored)?.title ?? null));

/** The band alone, for whoever has nothing but the numbers of the table. */
const bandCell = (scored: Assessment): Cell => {
  const computed = computedOf(scored);
  return computed === null ? cell('') : codeCell(computed.title, computed.band);
};

const voteText = (vote: VoteResult | null): string =>
  vote === null ? labels.noneScored : words.voteOf(vote.inFavour, vote.against);

const differenceCell = ({ difference: { points, bandDiffers }, lacksExplanation }: MeetingScores): Cell =>
  pointsSaid(points, words.points(points, bandDiffers), lacksExplanation ? 'warn' : undefined);

const columns: readonly Column<MeetingScores>[] = [
  { title: labels.unit, wraps: true, cell: ({ self }) => cell(self.unit) },
  { title: labels.date, cell: ({ self }) => dayCell(self.date) },
  { title: words.self, wraps: true, cell: ({ self }) => scoreCell(self) },
  { title: words.selfBand, priority: 'data', cell: ({ self }) => bandCell(self) },
  { title: words.vote, cell: ({ self }) => cell(voteText(self.vote)) },
  { title: words.appraised, wraps: true, cell: ({ appraised }) => scoreCell(appraised) },
  { title: words.appraisedBand, priority: 'data', cell: ({ appraised }) => bandCell(appraised) },
  { title: words.difference, align: 'right', cell: differenceCell },
  {
    title: words.decision,
    wraps: true,
    cell: ({ official, override }) =>
      cell(override === null ? '' : (official.classification?.title ?? override.given)),
  },
  {
    title: words.official,
    wraps: true,
    cell: ({ official: { scorer, total, classification } }) =>
      cell(words.officialOf(scorer, total, classification?.title ?? null), 'strong'),
  },
];

const lineText = ({ criterion, title, self, appraised, selfReason, appraisedReason }: LineDifference) =>
  words.line(criterion, title, { self, appraised, selfReason, appraisedReason });

const detailBlocks = ({ self, difference, override }: MeetingScores): readonly Block[] =>
  difference.lines.length === 0 && override === null
    ? []
    : [
        gap,
        text(words.meeting(self.unit, self.date), 'strong'),
        ...difference.lines.map((line) =>
          text(`- ${lineText(line)}`, line.appraisedReason === null ? 'warn' : undefined, 2),
        ),
        ...(override === null ? [] : [text(`- ${words.overridden(override)}`, undefined, 2)]),
      ];

const scoreJson = (scored: Assessment) => ({
  total: numberOrNull(scored.total),
  band: computedOf(scored)?.band ?? null,
});

const officialJson = (official: Assessment): { readonly scorer: Scorer } & ReturnType<typeof scoreJson> => ({
  scorer: official.scorer,
  total: numberOrNull(official.total),
  band: official.classification?.band ?? null,
});

const scoresJson = ({
  self,
  appraised,
  difference,
  official,
  override,
  lacksExplanation,
}: MeetingScores) => ({
  unit: self.unit,
  date: self.date,
  kind: self.kind,
  self: scoreJson(self),
  vote:
    self.vote === null
      ? null
      : { inFavour: self.vote.inFavour, against: self.vote.against, passed: self.vote.passed },
  appraised: scoreJson(appraised),
  difference: numberOrNull(difference.points),
  bandDiffers: difference.bandDiffers,
  lines: difference.lines.map((line) => ({
    ...line,
    self: numberOrNull(line.self),
    appraised: numberOrNull(line.appraised),
  })),
  unexplained: difference.unexplained,
  lacksExplanation,
  decision: override,
  official: officialJson(official),
});

/** Where the unit, its superior and the deciding committee stand apart: each score, the lines that differ with the words of both, and which score is the official one. */
export const scoresReport = (
  scores: readonly MeetingScores[],
  { points, source }: Threshold,
  problems: readonly Problem[],
): Report => {
  const records = () => scores.map(scoresJson);
  return {
    page: () => [
      heading(words.title),
      text(
        words.threshold(points, source === null ? null : sourceText(source), source?.mark ?? null),
        'muted',
      ),
      gap,
      ...(scores.length === 0
        ? [text(words.none)]
        : [tableOf(columns, scores), ...scores.flatMap(detailBlocks)]),
    ],
    data: () => ({
      schema: schemas.compare,
      threshold: {
        points: numberOrNull(points),
        stated: points !== null && source === null,
        source: source === null ? null : sourceText(source),
      },
      meetings: records(),
      problems: problems.map(problemJson),
    }),
    records,
  };
};
