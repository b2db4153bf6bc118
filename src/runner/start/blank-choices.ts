import type { WriteBook } from '../../forms/sheet/blank.ts';

/** What a call says of the blanks that it asks for. */
export interface BlankChoices {
  readonly workspace?: string;
  readonly rubric?: string;
  /** The kind of meeting, as a person writes it; a regular one where nothing is said. */
  readonly kind?: string;
  /** Makes workbooks. */
  readonly book: WriteBook;
}

/** Blanks that are asked for by what they are, where the others are by their unit. */
export const blankKinds = ['xep-loai', 'dinh-chinh', 'tham-dinh', 'mau-van-ban'] as const;
export type BlankKind = (typeof blankKinds)[number];
