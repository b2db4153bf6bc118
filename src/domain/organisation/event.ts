import { z } from 'zod';
import { code, day, text, unitCode } from '../written/scalars.ts';

/** What every event has: its day, and the number of the decision behind it; a move between two superiors has two. */
const head = {
  date: day,
  decision: z.union([text, z.array(text)]).optional(),
  note: text.optional(),
};

/** The one body that an event is about. */
const about = { unit: unitCode.optional(), organisation: unitCode.optional() };

/** A dated event in the life of the bodies of a workspace. Its day is the first day of the new state; that of an ending is the last day of the old one. */
export const organisationEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('thanh_lap'), ...head, ...about }),
  z.strictObject({ kind: z.literal('sap_nhap'), ...head, from: z.array(unitCode).min(2), into: unitCode }),
  z.strictObject({ kind: z.literal('hop_nhat'), ...head, from: z.array(unitCode).min(2), into: unitCode }),
  z.strictObject({ kind: z.literal('chia_tach'), ...head, from: unitCode, into: z.array(unitCode).min(2) }),
  z.strictObject({
    kind: z.literal('chuyen_giao'),
    ...head,
    ...about,
    newParent: unitCode.optional(),
    leavesTo: text.optional(),
    comesFrom: text.optional(),
  }),
  z.strictObject({ kind: z.literal('doi_ten'), ...head, ...about, name: text }),
  z.strictObject({ kind: z.literal('doi_loai_hinh'), ...head, ...about, unitKind: code }),
  z.strictObject({ kind: z.literal('giai_the'), ...head, ...about }),
  z.strictObject({ kind: z.literal('ket_thuc'), ...head, ...about }),
]);

export type OrganisationEvent = Readonly<z.output<typeof organisationEventSchema>>;

export type EventKind = OrganisationEvent['kind'];
