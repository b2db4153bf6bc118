import { isComplete } from '../../../domain/meeting/assessment.ts';
import type { Digest, Loss } from '../../../domain/meeting/digest.ts';
import type { MonthResult } from '../../../engine/period/summarise.ts';
import { say } from '../../../messages/index.ts';
import { glanceLabels as words } from '../../../messages/labels/glance.ts';
import { labels } from '../../../messages/labels/index.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { type Block, heading, type Page, text } from '../../page.ts';
import { sourceText } from '../../parts/source-text.ts';
import type { LostLines } from './lost-lines.ts';

type RubricOf = (meeting: Digest) => Rubric | undefined;

const INDENT = 2;

const rubricsByName = (rubrics: readonly Rubric[]): RubricOf => {
  const named = new Map(
    rubrics.map((rubric) => [`${rubric.file.rubric} ${rubric.file.inForce.from}`, rubric]),
  );
  return ({ rubric: { id, version } }) => named.get(`${id} ${version}`);
};

/** A line that lost points: how many, why, in whose words, and by what it is asked. */
const lossBlocks = (
  loss: Loss,
  meeting: Digest,
  rubric: Rubric | undefined,
  lines: LostLines,
): readonly Block[] => {
  const criterion = rubric?.criteria.get(loss.criterion);
  const reason = lines.reasonOf(meeting, loss);
  const source = criterion === undefined ? undefined : rubric?.surroundings.source(criterion);
  return [
    text(words.lost(loss.criterion, criterion?.name, loss.points), 'strong'),
    ...(reason === undefined ? [] : [text(labels.sentence(say(reason)), undefined, INDENT)]),
    ...(loss.given === null ? [] : [text(words.given(loss.given), undefined, INDENT)]),
    ...(source === undefined
      ? []
      : [text(words.source(labels.citation(sourceText(source), source.mark)), 'muted', INDENT)]),
  ];
};

const verdictBlock = (meeting: Digest): Block => {
  const { total, possible, classification, range } = meeting;
  if (!isComplete(meeting) || total === null) return text(words.open(labels.range(range)), 'warn');
  const points = words.points(labels.ofPossible(total, possible));
  return classification === null
    ? text(points, 'strong')
    : text(`${points} ${labels.bandLine(classification.title, say(classification.reason))}`, 'strong');
};

const meetingBlocks = (meeting: Digest, rubric: Rubric | undefined, lines: LostLines): readonly Block[] => [
  heading(words.meeting(meeting.kind, meeting.date), 2),
  verdictBlock(meeting),
  ...(rubric === undefined
    ? []
    : [text(labels.rubricLine(rubric.file.name, rubric.file.rubric, rubric.file.inForce.from), 'muted')]),
  ...meeting.losses.flatMap((loss) => lossBlocks(loss, meeting, rubric, lines)),
  ...(meeting.losses.length === 0 && isComplete(meeting) ? [text(words.nothingLost, 'good')] : []),
];

/** Tells of a month what its meetings lost and why, or why it has none. */
export const behindMonths = (rubrics: readonly Rubric[], lines: LostLines) => {
  const rubricOf = rubricsByName(rubrics);
  return ({ status, regular, thematic, notHeld }: MonthResult): Page => [
    ...(regular === null
      ? [
          text(labels.sentence(words.state(status)), 'warn'),
          ...(notHeld === undefined ? [] : [text(notHeld)]),
        ]
      : []),
    ...[...(regular === null ? [] : [regular]), ...thematic].flatMap((meeting) =>
      meetingBlocks(meeting, rubricOf(meeting), lines),
    ),
  ];
};
