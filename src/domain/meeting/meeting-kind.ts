import { z } from 'zod';
import { fold } from '../written/fold.ts';

/** Regular, thematic, or both in one sitting. The ids are those of the files and of the JSON results. */
export const meetingKindSchema = z.enum(['thuong_ky', 'chuyen_de', 'ket_hop']);

/** A kind as people write it, in any spelling of its id. */
export const writtenKindSchema = z.preprocess(
  (written) => (typeof written === 'string' ? fold(written) : written),
  meetingKindSchema,
);

export type MeetingKind = z.output<typeof meetingKindSchema>;

/** A regular meeting, alone or combined, stands for its month; a thematic one is counted beside it. */
export const standsForMonth = (kind: MeetingKind): boolean => kind !== 'chuyen_de';
