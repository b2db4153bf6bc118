import { z } from 'zod';

/** Regular, thematic, or both in one sitting. The ids are those of the files and of the JSON results. */
export const meetingKindSchema = z.enum(['thuong_ky', 'chuyen_de', 'ket_hop']);

export type MeetingKind = z.output<typeof meetingKindSchema>;

/** A regular meeting, alone or combined, stands for its month; a thematic one is counted beside it. */
export const standsForMonth = (kind: MeetingKind): boolean => kind !== 'chuyen_de';
