import { z } from 'zod';
import { noticeCodes } from '../problem/notices.ts';
import { monthPolicies } from '../values/span.ts';
import { code, day, decimal, month, type ScalarJson, text, unitCode } from '../written/scalars.ts';
import { organisationEventSchema } from './event.ts';
import { officeSchema } from './office.ts';

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

/** A party organisation below with a workspace of its own: the superior compiles from its results, and never sees its sheets. */
const subordinateSchema = z.strictObject({
  id: unitCode,
  name: text,
  parent: unitCode.optional(),
  from: day.optional(),
  to: day.optional(),
  result: text,
  sha256: text.optional(),
});

export type Subordinate = Readonly<z.output<typeof subordinateSchema>>;

/** The units that a superior committee member is to attend, by code and position only, and the unit that the member belongs to. */
const assignmentSchema = z.strictObject({
  id: code,
  position: text.optional(),
  unit: z.array(unitCode).min(1),
  memberOf: unitCode.optional(),
  from: day.optional(),
  to: day.optional(),
});

export type Assignment = Readonly<z.output<typeof assignmentSchema>>;

const tierSchema = z.enum(['bo_phan', 'co_so', 'cap_tren']);

const monthPolicySchema = z.enum(monthPolicies);

/** `shcb.yaml`, at the root of the folder of a party committee. */
export const workspaceSchema = z.strictObject({
  partyOrganisation: z.strictObject({ id: unitCode, name: text, tier: tierSchema.optional() }),
  rubric: code.optional(),
  annualRule: code.optional(),
  sheets: text.default('phieu/'),
  difference: decimal.optional(),
  silenced: z.array(noticeCode).default([]),
  skippedColumns: z.array(text).default([]),
  columnNames: z.record(z.string(), text).default({}),
  monthPolicy: monthPolicySchema.default('bat_ky_ngay'),
  organisation: z.array(organisationSchema).default([]),
  unit: z.array(unitSchema).default([]),
  subordinate: z.array(subordinateSchema).default([]),
  event: z.array(organisationEventSchema).default([]),
  obligations: z.array(code).default([]),
  assignment: z.array(assignmentSchema).default([]),
  document: officeSchema.optional(),
});

export type Workspace = Readonly<z.output<typeof workspaceSchema>>;
