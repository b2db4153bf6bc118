import type { Assessment, Finding } from '../../domain/meeting/assessment.ts';
import { say } from '../../messages/index.ts';
import { bookLabels as words } from '../../messages/labels/book.ts';
import { labels } from '../../messages/labels/index.ts';
import { cell } from '../page.ts';
import { dayCell, pointsCell } from './cells.ts';
import { sourceText } from './source-text.ts';
import { type Column, type Table, tableOf } from './table.ts';
import { findingTone } from './tone.ts';

/** One criterion of one meeting. */
interface Line {
  readonly meeting: Assessment;
  readonly group: string;
  readonly finding: Finding;
}

const columns = (nameOf: (unit: string) => string): readonly Column<Line>[] => [
  { title: words.unitCode, cell: ({ meeting }) => cell(meeting.unit) },
  { title: words.unit, wraps: true, names: true, cell: ({ meeting }) => cell(nameOf(meeting.unit)) },
  { title: labels.date, cell: ({ meeting }) => dayCell(meeting.date) },
  { title: labels.kind, cell: ({ meeting }) => cell(labels.shortKind(meeting.kind)) },
  { title: words.group, cell: ({ group }) => cell(group) },
  { title: labels.criterion, cell: ({ finding }) => cell(finding.criterion) },
  { title: words.content, wraps: true, cell: ({ finding }) => cell(finding.title) },
  { title: words.possible, align: 'right', cell: ({ finding }) => pointsCell(finding.possible) },
  { title: labels.score, align: 'right', cell: ({ finding }) => pointsCell(finding.awarded) },
  {
    title: words.outcome,
    cell: ({ finding }) => cell(labels.outcome(finding.outcome, finding.role), findingTone(finding)),
  },
  {
    title: labels.reason,
    wraps: true,
    cell: ({ finding: { reason, given } }) =>
      cell(given === null ? say(reason) : labels.withGiven(say(reason), given)),
  },
  {
    title: labels.source,
    wraps: true,
    priority: 'source',
    cell: ({ finding }) => cell(sourceText(finding.source)),
  },
];

const linesOf = (meetings: readonly Assessment[]): readonly Line[] =>
  meetings.flatMap((meeting) =>
    meeting.groups.flatMap(({ id, findings }) =>
      findings.map((finding) => ({ meeting, group: id, finding })),
    ),
  );

/** How many rows the table of some meetings has. */
export const findingCount = (meetings: readonly Assessment[]): number =>
  meetings.reduce(
    (count, { groups }) => groups.reduce((sum, { findings }) => sum + findings.length, count),
    0,
  );

/** Every criterion of some meetings, a row each, for whoever sorts, filters and counts them. */
export const findingsTable = (meetings: readonly Assessment[], nameOf: (unit: string) => string): Table =>
  tableOf(columns(nameOf), linesOf(meetings));
