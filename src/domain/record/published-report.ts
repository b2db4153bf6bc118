import { z } from 'zod';
import { scorers } from '../meeting/meeting.ts';
import { meetingKindSchema } from '../meeting/meeting-kind.ts';
import {
  listOf,
  publishedBand,
  publishedCount,
  publishedDay,
  publishedFraction,
  publishedLaw,
  publishedPoints,
  publishedProblem,
  publishedRange,
  publishedSha256,
  tableOf,
} from './published.ts';
import { publishedEventKind, publishedSpan, publishedTimeline } from './published-timeline.ts';

/** The one version of a report that can be written and read. */
export const REPORT_SCHEMA = 'shcb/report@1';

/** What a month without a regular meeting is. */
const openStatuses = ['missing', 'not-appraised', 'error', 'inactive', 'not-held', 'not-due'] as const;

/** What is told of every meeting, regular or thematic. */
const meeting = z.object({
  date: publishedDay,
  kind: meetingKindSchema,
  /** `id@version`. */
  rubric: z.string(),
  total: publishedPoints.nullable(),
  band: z.string().nullable(),
  range: publishedRange.optional(),
  possibleBands: listOf(z.string()).optional(),
  present: publishedPoints.nullable(),
  members: publishedPoints.nullable(),
  losses: listOf(z.object({ criterion: z.string(), points: publishedPoints, given: z.string().nullable() })),
  lowered: z.string().optional(),
  superiors: listOf(z.string()).optional(),
  received: publishedDay.optional(),
});

const besides = { thematic: publishedCount, thematicMeetings: listOf(meeting).optional() };

/** A month with its regular meeting, or one that says why there is none. */
const month = z.discriminatedUnion('status', [
  meeting.extend({
    status: z.enum(['scored', 'incomplete']),
    meetings: z.literal(1),
    late: z.literal(true).optional(),
    ...besides,
  }),
  z.object({
    status: z.enum(openStatuses),
    total: z.null(),
    band: z.null(),
    date: z.null(),
    meetings: z.literal(0),
    reason: z.string().optional(),
    ...besides,
  }),
]);

const kin = z.object({
  unit: z.string(),
  kind: publishedEventKind,
  on: publishedDay,
  decisions: listOf(z.string()),
});

const row = z.object({
  unit: z.string().min(1),
  name: z.string().nullable(),
  parent: z.string().nullable(),
  kind: z.string().nullable(),
  active: z.boolean(),
  span: publishedSpan,
  formerNames: listOf(z.object({ name: z.string(), before: publishedDay })),
  predecessors: listOf(kin),
  successors: listOf(kin),
  months: tableOf(month),
  counts: tableOf(publishedCount),
  mean: publishedPoints.nullable(),
  /** Where `mean` is rounded. */
  meanExact: publishedFraction.optional(),
  missing: listOf(z.string()),
  band: publishedBand.nullable(),
  reason: z.string().nullable(),
  possibleBands: listOf(z.string()),
  undated: z.boolean(),
});

const movement = z.object({
  from: publishedDay,
  to: publishedDay,
  opening: publishedCount,
  in: tableOf(publishedCount),
  out: tableOf(publishedCount),
  closing: z.int(),
});

const above = z.object({
  id: z.string(),
  name: z.string().nullable(),
  parent: z.string().nullable(),
  span: publishedSpan,
});

/** What became of every input; each is counted in one of the parts. */
const counts = z.object({
  ...{ inputs: publishedCount, scored: publishedCount, incomplete: publishedCount },
  ...{ refused: publishedCount, duplicates: publishedCount, aside: publishedCount, outside: publishedCount },
});

const source = z.object({
  unit: z.string(),
  name: z.string(),
  file: z.string(),
  sha256: publishedSha256,
  asOf: publishedDay,
});

const named = z.object({ id: z.string(), name: z.string() });

/** A period as `report -f json` and `close` write it. */
export const publishedReport = z.object({
  schema: z.literal(REPORT_SCHEMA),
  period: z.string(),
  asOf: publishedDay,
  rubric: publishedLaw.nullable(),
  rubrics: listOf(publishedLaw),
  rule: z.object({ id: z.string(), version: z.string(), source: z.string() }).nullable(),
  movement: movement.nullable(),
  organisations: listOf(above),
  timeline: publishedTimeline.nullable(),
  rows: listOf(row),
  totals: tableOf(publishedCount),
  awaited: listOf(named),
  problems: listOf(publishedProblem),
  counts,
  silenced: listOf(z.string()),
  scorer: z.enum(scorers),
  notes: listOf(z.string()),
  basis: z.object({ notes: listOf(z.string()), documents: listOf(z.string()) }),
  sources: listOf(source),
  organisation: named.nullable(),
});

/** The values that a writer gives; points are numbers. */
export type ReportWritten = z.input<typeof publishedReport>;
export type RowWritten = z.input<typeof row>;
export type MonthWritten = z.input<typeof month>;
export type MeetingWritten = z.input<typeof meeting>;

/** What a report says of itself before anything else is read of it. */
export const reportHead = z.object({ schema: z.string(), period: z.string(), asOf: z.string() });

/** The part of a report that a superior reads; a report of the time before corrections counts none aside. */
export const subordinateReport = publishedReport
  .pick({
    ...{ schema: true, period: true, asOf: true, rubrics: true, rule: true, scorer: true },
    ...{ basis: true, totals: true, awaited: true },
  })
  .extend({
    organisation: named,
    timeline: publishedTimeline,
    counts: counts.extend({ aside: publishedCount.default(0) }),
    rows: listOf(
      row.pick({
        ...{ unit: true, months: true, counts: true, mean: true, meanExact: true },
        ...{ missing: true, band: true, undated: true },
      }),
    ),
  });

/** The results of a subordinate; points are integer hundredths. */
export type SubordinateReport = z.output<typeof subordinateReport>;
export type SubordinateRow = SubordinateReport['rows'][number];
export type SubordinateMonth = SubordinateRow['months'][string];
export type SubordinateMeeting = z.output<typeof meeting>;

/** The part of a report that a closing is held to. */
export const closedReport = z.object({
  rows: listOf(
    row.pick({ unit: true }).extend({
      band: publishedBand.pick({ id: true, title: true }).nullable(),
      months: tableOf(z.object({ status: z.string() })),
    }),
  ),
});
