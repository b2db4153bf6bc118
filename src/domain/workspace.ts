import { z } from 'zod';
import { type Day, firstDayOf, lastDayOf, type Month } from './day.ts';
import { noticeCodes } from './notices.ts';
import { code, day, month, type ScalarJson, text, unitCode } from './scalars.ts';

const unitSchema = z.strictObject({
  id: unitCode,
  name: text.optional(),
  unitKind: code.optional(),
  from: day.optional(),
  to: day.optional(),
  notHeld: z.array(z.strictObject({ month, reason: text })).default([]),
});

/** One unit of a workspace: stable code, name, kind of unit (a code that rubrics may ask for), active span (both days included), months in which it said it held no meeting. */
export type Unit = Readonly<z.output<typeof unitSchema>>;

/** The code of a notice; that there is such a one is checked where the nearest can be named. */
const noticeCode = text.meta({ scalar: { type: 'string', enum: noticeCodes } satisfies ScalarJson });

/** `shcb.yaml`, at the root of the folder of a party committee. */
export const workspaceSchema = z.strictObject({
  partyOrganisation: z.strictObject({ id: unitCode, name: text }),
  rubric: code.optional(),
  annualRule: code.optional(),
  sheets: text.default('phieu/'),
  silenced: z.array(noticeCode).default([]),
  unit: z.array(unitSchema).min(1),
});

export type Workspace = Readonly<z.output<typeof workspaceSchema>>;

export const isActiveOn = (unit: Unit, date: Day): boolean =>
  (unit.from === undefined || unit.from <= date) && (unit.to === undefined || date <= unit.to);

/** A unit is active in a month when it existed on any day of it. */
export const isActiveIn = (unit: Unit, of: Month): boolean =>
  (unit.from === undefined || unit.from <= lastDayOf(of)) &&
  (unit.to === undefined || firstDayOf(of) <= unit.to);
