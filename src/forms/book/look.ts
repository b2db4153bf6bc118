import type { GridCell } from '../../render/xlsx/book.ts';
import { boxed, FONT, inHead, inTable, TEXT_FORMAT } from '../../render/xlsx/look.ts';

type Look = NonNullable<GridCell['style']>;

const yellow = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } } as const;

/** A cell to fill in: the only ones that are not locked. */
export const toFill = (numFmt: string | undefined, wraps = false): Look => ({
  ...inTable(wraps ? 'left' : 'center', wraps),
  fill: yellow,
  protection: { locked: false },
  ...(numFmt === undefined ? {} : { numFmt }),
});

/** A cell to fill in as it is shown to somebody who is to change nothing there. */
export const asFilled = ({ fill: _, protection: __, ...look }: Look): Look => look;

export const asLabel: Look = inTable('left', true);
export const asFigure: Look = inTable('center', false);
export const asGroup: Look = { ...inTable('left', true), font: { ...FONT, bold: true }, border: boxed };
/** Words that stand there and are not to be changed. */
export const asTold: Look = inTable('center', true);
/** Worked out for the whole sheet. */
export const asWorked: Look = { ...asFigure, font: { ...FONT, bold: true } };
export const asColumn: Look = inHead;

const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

export const asTitle: Look = { font: { ...FONT, size: 14, bold: true }, alignment: centred };
export const asName: Look = { font: { ...FONT, bold: true }, alignment: centred };
export const asGuide: Look = { font: { ...FONT, italic: true }, alignment: centred };

/** Codes and hours stay as they are typed. */
export const AS_TYPED = TEXT_FORMAT;
