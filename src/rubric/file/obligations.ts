import { z } from 'zod';
import type { PeriodKind } from '../../domain/values/period.ts';
import { code, count, day, text } from '../../domain/written/scalars.ts';
import { headerShape, provenanceShape } from './provenance.ts';

/** What every requirement says of itself; it binds spans that begin on or after a day where it names one. */
const head = {
  id: code,
  name: text,
  short: text.optional(),
  appliesFrom: day.optional(),
  ...provenanceShape,
};

/** So many in every month, quarter, half-year or year. */
const counted = { every: z.enum(['thang', 'quy', 'nua_nam', 'nam']), atLeast: count };

/** The closed set of what can be asked: meetings and attendance are counted over a span; the rest is asked of every regular meeting. */
const requirementSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sinh_hoat_thuong_ky'), ...head, ...counted }),
  z.strictObject({ kind: z.literal('chuyen_de'), ...head, ...counted }),
  z.strictObject({
    kind: z.literal('cap_tren_du'),
    ...head,
    ...counted,
    /** A superior who came without appraising does not count. */
    appraised: z.enum(['co']).optional(),
  }),
  z.strictObject({
    kind: z.literal('cap_uy_vien_du'),
    ...head,
    ...counted,
    /** The positions that it binds; every one where none is named. */
    position: z.array(text).default([]),
  }),
  z.strictObject({ kind: z.literal('cham_diem'), ...head }),
  z.strictObject({ kind: z.literal('hop_chi_uy'), ...head }),
  z.strictObject({ kind: z.literal('bieu_quyet'), ...head }),
  z.strictObject({ kind: z.literal('tai_lieu'), ...head, daysBefore: count }),
  z.strictObject({
    kind: z.literal('thoi_luong'),
    ...head,
    leastMinutes: count,
    combinedMinutes: count.optional(),
  }),
  z.strictObject({ kind: z.literal('ket_luan'), ...head, daysAfter: count }),
  z.strictObject({ kind: z.literal('bao_cao'), ...head, byDay: count }),
]);

export type Requirement = Readonly<z.output<typeof requirementSchema>>;

/** One dated file of obligations: what units, and the superiors assigned to them, must do and by when. */
export const obligationsSchema = z.strictObject({
  obligations: code,
  ...headerShape,
  requirement: z.array(requirementSchema).min(1),
});

export type Obligations = Readonly<z.output<typeof obligationsSchema>>;

const periodKinds = { thang: 'month', quy: 'quarter', nua_nam: 'half', nam: 'year' } as const;

/** The span over which a requirement is judged; one asked of every regular meeting is judged month by month. */
export const spanKindOf = (requirement: Requirement): PeriodKind =>
  'every' in requirement ? periodKinds[requirement.every] : 'month';
