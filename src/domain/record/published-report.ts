import { z } from 'zod';
import { scorers } from '../meeting/meeting.ts';
import { meetingKindSchema } from '../meeting/meeting-kind.ts';
import type { EventKind } from '../organisation/event.ts';
import { parseDay } from '../values/day.ts';
import { toNumber } from '../values/hundredths.ts';

/** The one version of a report that can be compiled from. */
export const TOLD_SCHEMA = 'shcb/report@1';

const dayText = z.string().refine((written) => parseDay(written) === written);

/** A number of a result as integer hundredths; one with more decimals is not ours. */
const hundredths = z
  .number()
  .min(-1_000_000)
  .max(1_000_000)
  .transform((value) => ({ value, rounded: Math.round(value * 100) }))
  .refine(({ value, rounded }) => toNumber(rounded) === value)
  .transform(({ rounded }) => rounded);

const count = z.int().nonnegative();

const meeting = z.object({
  date: dayText,
  kind: meetingKindSchema,
  /** `id@version`. */
  rubric: z.string(),
  total: hundredths.nullable(),
  band: z.string().nullable(),
  range: z.tuple([hundredths, hundredths]).optional(),
  possibleBands: z.array(z.string()).optional(),
  present: hundredths.nullable(),
  members: hundredths.nullable(),
  losses: z.array(z.object({ criterion: z.string(), points: hundredths, given: z.string().nullable() })),
  lowered: z.string().optional(),
  superiors: z.array(z.string()).default([]),
  received: dayText.optional(),
});

export type ToldMeeting = Readonly<z.output<typeof meeting>>;

const besides = { thematicMeetings: z.array(meeting).default([]) };

/** A month with its regular meeting, or one that says why there is none. */
const month = z.discriminatedUnion('status', [
  meeting.extend({ status: z.enum(['scored', 'incomplete']), late: z.literal(true).optional(), ...besides }),
  z.object({
    status: z.enum(['missing', 'error', 'inactive', 'not-held', 'not-due']),
    reason: z.string().optional(),
    ...besides,
  }),
]);

export type ToldMonth = Readonly<z.output<typeof month>>;

const row = z.object({
  unit: z.string().min(1),
  name: z.string().nullable(),
  kind: z.string().nullable(),
  months: z.record(z.string(), month),
  counts: z.record(z.string(), count),
  mean: hundredths.nullable(),
  missing: z.array(z.string()),
  band: z
    .object({
      id: z.string(),
      reason: z.string(),
      source: z.string(),
      mark: z.enum(['van_ban', 'thu_cap', 'de_xuat']),
    })
    .nullable(),
  active: z.boolean(),
  undated: z.boolean(),
});

export type ToldRow = Readonly<z.output<typeof row>>;

const eventKinds = [
  ...(['thanh_lap', 'sap_nhap', 'hop_nhat', 'chia_tach', 'chuyen_giao'] as const),
  ...(['doi_ten', 'doi_loai_hinh', 'giai_the', 'ket_thuc'] as const),
] as const satisfies readonly EventKind[];

const change = z.object({
  kind: z.enum(eventKinds),
  date: dayText,
  on: dayText,
  decisions: z.array(z.string()),
  before: z.array(z.string()),
  after: z.array(z.string()),
  sets: z.object({
    name: z.string().optional(),
    parent: z.string().optional(),
    unitKind: z.string().optional(),
  }),
  outside: z.string().nullable(),
});

const state = z.object({
  from: dayText.nullable(),
  name: z.string().nullable(),
  parent: z.string().nullable(),
  unitKind: z.string().nullable(),
});

const body = z.object({
  id: z.string().min(1),
  sort: z.enum(['party-organisation', 'organisation', 'unit']),
  span: z.object({ from: dayText.nullable(), to: dayText.nullable() }),
  states: z.array(state).min(1),
  /** Indices of the events that made it and ended it. */
  begun: count.nullable(),
  ended: count.nullable(),
});

/** The bodies of a workspace through time, as a result carries them. */
const timeline = z.object({ bodies: z.array(body).min(1), events: z.array(change) });

export type ToldTimeline = Readonly<z.output<typeof timeline>>;

/** What a report says of itself before anything else is read of it. */
export const toldHeadSchema = z.object({ schema: z.string(), period: z.string(), asOf: z.string() });

/** What a superior reads in the report of a subordinate, as `report -f json` writes it; other keys are left alone. */
export const toldSchema = z.object({
  schema: z.literal(TOLD_SCHEMA),
  period: z.string(),
  asOf: dayText,
  organisation: z.object({ id: z.string(), name: z.string() }),
  rubrics: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
  rule: z.object({ id: z.string(), version: z.string() }).nullable(),
  scorer: z.enum(scorers),
  counts: z.object({
    ...{ inputs: count, scored: count, incomplete: count },
    ...{ refused: count, duplicates: count, outside: count },
    // Results of the time before corrections do not say it.
    aside: count.default(0),
  }),
  basis: z.object({ notes: z.array(z.string()), documents: z.array(z.string()) }),
  timeline,
  rows: z.array(row),
  totals: z.record(z.string(), count),
  awaited: z.array(z.object({ id: z.string(), name: z.string() })),
});

export type Told = Readonly<z.output<typeof toldSchema>>;
