import { z } from 'zod';
import { type Day, firstDayOf, lastDayOf, type Month } from './day.ts';
import { noticeCodes } from './notices.ts';
import { organisationEventSchema } from './organisation/event.ts';
import { code, day, month, type ScalarJson, text, unitCode } from './scalars.ts';

const unitSchema = z.strictObject({
  id: unitCode,
  name: text.optional(),
  parent: unitCode.optional(),
  unitKind: code.optional(),
  from: day.optional(),
  to: day.optional(),
  notHeld: z.array(z.strictObject({ month, reason: text })).default([]),
});

/** One unit of a workspace: stable code, name, kind of unit (a code that rubrics may ask for), active span (both days included), months in which it said it held no meeting. Name, parent and kind are those of its first day; events change them. */
export type Unit = Readonly<z.output<typeof unitSchema>>;

/** The code of a notice; that there is such a one is checked where the nearest can be named. */
const noticeCode = text.meta({ scalar: { type: 'string', enum: noticeCodes } satisfies ScalarJson });

/** An organisation between the party organisation of the workspace and its units. */
const organisationSchema = z.strictObject({
  id: unitCode,
  name: text,
  parent: unitCode.optional(),
  from: day.optional(),
  to: day.optional(),
});

const tierSchema = z.enum(['bo_phan', 'co_so', 'cap_tren']);

/** In which months a unit is expected to meet: those in which it existed on any day, or only those in which it existed on every day. */
const monthPolicySchema = z.enum(['bat_ky_ngay', 'du_thang']);
export type MonthPolicy = z.output<typeof monthPolicySchema>;

/** `shcb.yaml`, at the root of the folder of a party committee. */
export const workspaceSchema = z.strictObject({
  partyOrganisation: z.strictObject({ id: unitCode, name: text, tier: tierSchema.optional() }),
  rubric: code.optional(),
  annualRule: code.optional(),
  sheets: text.default('phieu/'),
  silenced: z.array(noticeCode).default([]),
  monthPolicy: monthPolicySchema.default('bat_ky_ngay'),
  organisation: z.array(organisationSchema).default([]),
  unit: z.array(unitSchema).min(1),
  event: z.array(organisationEventSchema).default([]),
});

export type Workspace = Readonly<z.output<typeof workspaceSchema>>;

/** First and last day of a life, both included; open where nobody said. */
export interface Span {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export const isActiveOn = (span: Span, date: Day): boolean =>
  (span.from === undefined || span.from <= date) && (span.to === undefined || date <= span.to);

/** A unit is active in a month when it existed on any day of it. */
export const isActiveIn = (span: Span, of: Month): boolean =>
  (span.from === undefined || span.from <= lastDayOf(of)) &&
  (span.to === undefined || firstDayOf(of) <= span.to);

/** Whether a meeting is expected of a unit in a month. */
export const isExpectedIn = (span: Span, of: Month, policy: MonthPolicy): boolean =>
  policy === 'bat_ky_ngay'
    ? isActiveIn(span, of)
    : isActiveOn(span, firstDayOf(of)) && isActiveOn(span, lastDayOf(of));
