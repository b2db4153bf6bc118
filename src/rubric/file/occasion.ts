import { z } from 'zod';
import type { Circumstances } from '../../domain/meeting/meeting.ts';
import { type MeetingKind, meetingKindSchema } from '../../domain/meeting/meeting-kind.ts';
import { isSameKind } from '../../domain/organisation/unit-kind.ts';
import { code, monthNumber } from '../../domain/written/scalars.ts';

/** What can be asked of a meeting before any of its facts is known: its kind, its month, the kind of its unit. */
export const occasionShape = {
  kind: z.array(meetingKindSchema).min(1).optional(),
  month: z.array(monthNumber).min(1).optional(),
  unitKind: z.array(code).min(1).optional(),
};

export const occasionSchema = z.strictObject(occasionShape);

/** Holds for meetings of one of these kinds, in one of these months, of units of one of these kinds; what is not named is not asked. */
export type OccasionTest = Readonly<z.output<typeof occasionSchema>>;

/** When and by whom a meeting is held. */
export interface Occasion {
  readonly kind: MeetingKind;
  /** 1 to 12. */
  readonly month: number;
  readonly unitKind?: string;
}

export const occasionOf = ({
  kind,
  date,
  unitKind,
}: Pick<Circumstances, 'kind' | 'date' | 'unitKind'>): Occasion => ({
  kind,
  month: Number(date.slice(5, 7)),
  ...(unitKind === undefined ? {} : { unitKind }),
});

export const asksOccasion = ({ kind, month, unitKind }: OccasionTest): boolean =>
  kind !== undefined || month !== undefined || unitKind !== undefined;

export const occurs = (test: OccasionTest, { kind, month, unitKind }: Occasion): boolean =>
  (test.kind?.includes(kind) ?? true) &&
  (test.month?.includes(month) ?? true) &&
  (test.unitKind === undefined ||
    (unitKind !== undefined && test.unitKind.some((one) => isSameKind(one, unitKind))));
