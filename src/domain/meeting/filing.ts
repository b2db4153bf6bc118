import { z } from 'zod';
import { fold } from '../written/fold.ts';
import { day, text } from '../written/scalars.ts';

/** What a sheet is to the record: a draft, the official one, one handed in later, a correction, or one that is taken back because the meeting was called off or the sheet entered by mistake. */
export const sheetStates = ['nhap', 'chinh_thuc', 'bo_sung', 'dinh_chinh', 'huy', 'nhap_nham'] as const;

const sheetStateSchema = z.enum(sheetStates);
export type SheetState = z.output<typeof sheetStateSchema>;

/** A state as people write it, in any spelling of its id. */
export const writtenStateSchema = z.preprocess(
  (written) => (typeof written === 'string' ? fold(written) : written),
  sheetStateSchema,
);

/** Which sheet another one takes the place of, by its file, by the beginning of its content's hash, or by both; why; when; and in which position somebody decided it. */
export const replacementSchema = z.strictObject({
  sheets: text,
  reason: text,
  date: day.optional(),
  by: text.optional(),
});

export type Replacement = Readonly<z.output<typeof replacementSchema>>;

/** How a sheet stands in the record of its meeting. */
export interface Filing {
  readonly state: SheetState;
  readonly replaces: Replacement | null;
}

export const OFFICIAL: Filing = { state: 'chinh_thuc', replaces: null };

export const isDraft = ({ state }: Filing): boolean => state === 'nhap';

/** Whether a sheet says that it, and what it takes the place of, is not to be counted. */
export const isWithdrawn = ({ state }: Filing): boolean => state === 'huy' || state === 'nhap_nham';

/** So much of a content's hash tells one sheet of a unit from another. */
const SHORT_HASH = 12;

export const shortHash = (content: string): string => content.slice(0, SHORT_HASH);

/** How another sheet names one: where it lies, for people, and what it says, so that it cannot be taken for what has become of it since. */
export const sheetName = (file: string, content: string): string => `${file}#${shortHash(content)}`;

const NAME = /^(?:(?<file>.*)#)?(?<hash>[0-9a-f]{8,64})$/s;

/** What a sheet is called by: a file, the beginning of a content's hash, or both. */
export const sheetNamed = (name: string): { readonly file: string | null; readonly hash: string | null } => {
  const { file, hash } = NAME.exec(name)?.groups ?? {};
  return hash === undefined ? { file: name, hash: null } : { file: file ?? null, hash };
};
