import { z } from 'zod';
import { fold } from '../written/fold.ts';

/** Regular, thematic, or both in one sitting. The ids are those of the files and of the JSON results. */
export const meetingKindSchema = z.enum(['thuong_ky', 'chuyen_de', 'ket_hop']);

/** Other words for a kind, as pages and forms have them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['dinh_ky', 'thuong_ky'],
  ['thuong_ky_ket_hop_chuyen_de', 'ket_hop'],
  ['thuong_ky_ket_hop', 'ket_hop'],
  ['thuong_ky_va_chuyen_de', 'ket_hop'],
]);

const kindIn = (written: string): string => {
  const word = fold(written).replace(/^(?:buoi_)?(?:sinh_hoat_)?/, '');
  return synonyms.get(word) ?? word;
};

/** A kind as people write it: its id in any spelling, or the words that a page has for it. */
export const writtenKindSchema = z.preprocess(
  (written) => (typeof written === 'string' ? kindIn(written) : written),
  meetingKindSchema,
);

export type MeetingKind = z.output<typeof meetingKindSchema>;

/** A regular meeting, alone or combined, stands for its month; a thematic one is counted beside it. */
export const standsForMonth = (kind: MeetingKind): boolean => kind !== 'chuyen_de';
