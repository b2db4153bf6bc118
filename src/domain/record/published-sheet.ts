import { z } from 'zod';
import { sheetStates } from '../meeting/filing.ts';
import { scorers } from '../meeting/meeting.ts';
import { meetingKindSchema } from '../meeting/meeting-kind.ts';
import {
  listOf,
  publishedBand,
  publishedDay,
  publishedFraction,
  publishedLaw,
  publishedMark,
  publishedPoints,
  publishedProblem,
  publishedRange,
} from './published.ts';

const part = z.object({
  id: z.string(),
  title: z.string(),
  awarded: publishedPoints.nullable(),
  possible: publishedPoints,
});

const group = part.extend({ parts: listOf(part).optional() });

const reading = z.object({ question: z.string(), chosen: z.string(), mark: publishedMark });

const criterion = z.object({
  id: z.string(),
  title: z.string(),
  role: z.enum(['diem_cong', 'diem_tru']).optional(),
  awarded: publishedPoints.nullable(),
  possible: publishedPoints,
  outcome: z.enum(['met', 'partial', 'unmet', 'not-applicable', 'not-assessed', 'exempt']),
  reason: z.string(),
  /** The quotients that the reason tells rounded, in its order. */
  exact: listOf(publishedFraction).optional(),
  given: z.string().optional(),
  source: z.string(),
  mark: publishedMark,
  readings: listOf(reading).optional(),
});

const vote = z.object({
  inFavour: z.int(),
  against: z.int().nullable(),
  passed: z.boolean().nullable(),
  reason: z.string(),
  exact: listOf(publishedFraction).optional(),
  source: z.string().nullable(),
});

const replaces = z.object({
  sheet: z.string(),
  reason: z.string(),
  date: publishedDay.optional(),
  by: z.string().optional(),
});

/** One scored sheet as `score -f ndjson` and `close` write it, one a line. */
export const publishedSheet = z.object({
  unit: z.string(),
  date: publishedDay,
  kind: meetingKindSchema,
  rubric: publishedLaw,
  scorer: z.enum(scorers),
  status: z.enum(['complete', 'incomplete']),
  total: publishedPoints.nullable(),
  possible: publishedPoints,
  range: publishedRange,
  band: publishedBand
    .extend({ computed: z.object({ id: z.string(), title: z.string() }).optional() })
    .nullable(),
  possibleBands: listOf(z.string()),
  groups: listOf(group),
  criteria: listOf(criterion),
  readings: listOf(reading),
  adjustments: listOf(z.object({ reason: z.string(), source: z.string(), mark: publishedMark })).optional(),
  vote: vote.optional(),
  deviations: listOf(z.string()).optional(),
  warnings: listOf(publishedProblem),
  state: z.enum(sheetStates).optional(),
  replaces: replaces.optional(),
});

/** The values that a writer gives; points are numbers. */
export type SheetWritten = z.input<typeof publishedSheet>;

/** The part of a sheet that a closing is held to. */
export const closedSheet = publishedSheet.pick({ unit: true, date: true, kind: true, total: true }).extend({
  band: publishedBand.pick({ id: true, title: true }).nullable(),
  replaces: replaces.pick({ sheet: true, reason: true }).optional(),
});
