import { z } from 'zod';
import type { EventKind } from '../organisation/event.ts';
import { listOf, publishedCount, publishedDay } from './published.ts';

const eventKinds = [
  ...(['thanh_lap', 'sap_nhap', 'hop_nhat', 'chia_tach', 'chuyen_giao'] as const),
  ...(['doi_ten', 'doi_loai_hinh', 'giai_the', 'ket_thuc'] as const),
] as const satisfies readonly EventKind[];

export const publishedEventKind = z.enum(eventKinds);

export const publishedSpan = z.object({ from: publishedDay.nullable(), to: publishedDay.nullable() });

/** An event in the life of the bodies of a workspace, by what it does. */
const publishedEvent = z.object({
  kind: publishedEventKind,
  date: publishedDay,
  on: publishedDay,
  decisions: listOf(z.string()),
  before: listOf(z.string()),
  after: listOf(z.string()),
  sets: z.object({
    name: z.string().optional(),
    parent: z.string().optional(),
    unitKind: z.string().optional(),
  }),
  outside: z.string().nullable(),
});

const state = z.object({
  from: publishedDay.nullable(),
  name: z.string().nullable(),
  parent: z.string().nullable(),
  unitKind: z.string().nullable(),
});

const body = z.object({
  id: z.string().min(1),
  sort: z.enum(['party-organisation', 'organisation', 'unit']),
  span: publishedSpan,
  states: listOf(state.readonly()),
  /** Indices of the events that made it and ended it. */
  begun: publishedCount.nullable(),
  ended: publishedCount.nullable(),
});

/** The bodies of a workspace through time, as a result carries them, so that a superior can put them under its own. */
export const publishedTimeline = z.object({ bodies: listOf(body), events: listOf(publishedEvent) });

export type PublishedTimeline = z.output<typeof publishedTimeline>;
