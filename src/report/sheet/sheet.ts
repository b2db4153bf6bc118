import { type Assessment, type Finding, findingsOf, isComplete } from '../../domain/meeting/assessment.ts';
import { say } from '../../messages/index.ts';
import { bookLabels } from '../../messages/labels/book.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, type Cell, cell, gap, type Head, heading, type Row, text } from '../page.ts';
import { basisOf } from '../parts/basis.ts';
import { pointsCell, pointsSaid } from '../parts/cells.ts';
import { noteBlocks } from '../parts/notes.ts';
import { sourceText } from '../parts/source-text.ts';
import { findingTone } from '../parts/tone.ts';
import { type Heading, headedIn } from './headed.ts';

const columns: readonly Head[] = [
  { title: labels.order },
  { title: labels.criterion, wraps: true },
  { title: labels.score, align: 'right' },
  { title: bookLabels.possible, align: 'right', priority: 'data' },
  { title: labels.reason, wraps: true },
  { title: labels.source, wraps: true, priority: 'source' },
];

/** The score of a line as its role makes it: of so many, added, or taken off. */
export const scoreText = ({ role, awarded, possible }: Finding): string =>
  role === 'co_so' ? labels.ofPossible(awarded, possible) : labels.signed(awarded);

const scoreCell = (awarded: number | null, possible: number, more: Partial<Cell> = {}): Cell => ({
  ...pointsSaid(awarded, labels.ofPossible(awarded, possible)),
  ...more,
});

const headingRow = ({ id, title, awarded, possible }: Heading): Row => ({
  apart: true,
  cells: [
    cell(id, 'strong'),
    cell(title, 'strong'),
    possible === 0 ? cell('') : scoreCell(awarded, possible, { tone: 'strong' }),
    possible === 0 ? cell('') : pointsCell(possible),
    cell(''),
    cell(''),
  ],
});

export const isMarked = ({ source, readings }: Finding): boolean =>
  source.mark === 'de_xuat' || readings.some(({ mark }) => mark === 'de_xuat');

/** The reason, with the words the unit gave where they say more. */
export const reasonOf = ({ reason, given, outcome }: Finding): string => {
  const said = say(reason);
  return given === null || outcome === 'not-applicable' ? said : labels.withGiven(said, given);
};

/** Facts printed beside a line, each with its name. */
export const shownOf = ({ shown }: Finding): readonly string[] =>
  shown.map(({ name, value }) => labels.shown(labels.factName(name), labels.factValue(value)));

const reasonWithFacts = (finding: Finding): string =>
  finding.shown.length === 0 ? reasonOf(finding) : labels.withFacts(reasonOf(finding), shownOf(finding));

const findingRow = (finding: Finding): Row => {
  const tone = findingTone(finding);
  return {
    cells: [
      cell(`${finding.criterion}${isMarked(finding) ? '*' : ''}`),
      cell(finding.title),
      scoreCell(finding.awarded, finding.possible, {
        text: scoreText(finding),
        ...(tone === undefined ? {} : { tone }),
      }),
      finding.role === 'co_so' ? pointsCell(finding.possible) : cell(''),
      cell(reasonWithFacts(finding), tone),
      cell(sourceText(finding.source), 'muted'),
    ],
  };
};

/** What the meeting was given, or what is still open. */
export const verdictBlocks = (
  assessment: Assessment,
  bandNames: ReadonlyMap<string, string>,
): readonly Block[] => {
  const { classification, range, possibleBands, adjustments, vote, awaits } = assessment;
  const added = [
    ...adjustments.map(({ reason }) => text(labels.sentence(say(reason)))),
    ...(vote === null ? [] : [text(labels.voteLine(say(vote.reason), vote.passed))]),
  ];
  if (classification !== null)
    return [...added, text(labels.bandLine(classification.title, say(classification.reason)), 'strong')];
  if (awaits.length > 0)
    return [
      ...added,
      text(
        labels.bandAwaits(
          awaits,
          possibleBands.map((id) => bandNames.get(id) ?? id),
        ),
        'warn',
      ),
    ];
  if (isComplete(assessment)) return [...added, text(labels.noBands, 'muted')];
  const open = findingsOf(assessment).filter(({ awarded }) => awarded === null);
  return [
    ...added,
    text(
      labels.bandOpen(
        range,
        possibleBands.map((id) => bandNames.get(id) ?? id),
      ),
      'warn',
    ),
    text(labels.openCriteria(open.map(({ criterion }) => criterion)), 'warn'),
  ];
};

/** Who met when, and by which rubric the sheet is scored. */
export const headBlocks = (assessment: Assessment): readonly Block[] => [
  heading(labels.meetingTitle(assessment.unit, assessment.date, assessment.kind)),
  text(labels.rubricLine(assessment.rubric.title, assessment.rubric.id, assessment.rubric.version), 'muted'),
  ...(assessment.scorer === 'tham_dinh' ? [text(labels.appraisedBy, 'strong')] : []),
];

/** The score sheet of one meeting: every line with its points, its reason and its source. */
export const sheetBlocks = (
  assessment: Assessment,
  bandNames: ReadonlyMap<string, string>,
): readonly Block[] => [
  ...headBlocks(assessment),
  gap,
  {
    type: 'table',
    columns,
    rows: [
      ...assessment.groups
        .flatMap(headedIn)
        .map((line) => (line.of === 'heading' ? headingRow(line.heading) : findingRow(line.finding))),
      {
        apart: true,
        cells: [
          cell(''),
          cell(labels.total, 'strong'),
          scoreCell(assessment.total, assessment.possible, { tone: 'strong' }),
          pointsCell(assessment.possible),
          cell(assessment.total === null ? labels.range(assessment.range) : ''),
          cell(''),
        ],
      },
    ],
  },
  gap,
  ...verdictBlocks(assessment, bandNames),
  text(basisOf([assessment]).sources(), 'muted'),
  ...noteBlocks(basisOf([assessment]).notes()),
];
