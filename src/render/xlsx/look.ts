import type { CellStyle } from 'hucre/xlsx';
import type { Cell, Level, Tone } from '../../report/page.ts';

/** The font of the documents of the Party; sizes in points. */
export const FONT = { name: 'Times New Roman', size: 12 } as const;

const BLACK = { rgb: '000000' };
const GREY = { rgb: '595959' };

const line = { style: 'thin', color: BLACK } as const;

/** A thin black line on every side. */
export const boxed = { top: line, right: line, bottom: line, left: line } as const;

const filled = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** How a tone looks: its fill is the darker the graver it is, and its letters differ too, so that it is told on a black and white print. */
const tones: Readonly<Record<Tone, Pick<CellStyle, 'font' | 'fill'>>> = {
  strong: { font: { ...FONT, bold: true } },
  good: { font: FONT, fill: filled('E8F3E2') },
  warn: { font: { ...FONT, italic: true }, fill: filled('FFE9A8') },
  bad: { font: { ...FONT, bold: true }, fill: filled('F2A58E') },
  muted: { font: { ...FONT, color: GREY } },
};

/** A shade for each place on a scale, the graver the darker. */
const shades: Readonly<Record<Level, Pick<CellStyle, 'fill'>>> = {
  0: { fill: filled('E8F3E2') },
  1: { fill: filled('DCE6F5') },
  2: { fill: filled('FFE9A8') },
  3: { fill: filled('F2A58E') },
};

export type Align = 'left' | 'right' | 'center';

/** The look of a cell in a table. */
export const inTable = (
  align: Align,
  wraps: boolean,
  { tone, level }: Pick<Cell, 'tone' | 'level'> = {},
): CellStyle => ({
  font: FONT,
  ...(tone === undefined ? {} : tones[tone]),
  ...(level === undefined ? {} : shades[level]),
  border: boxed,
  alignment: {
    horizontal: align,
    vertical: 'center',
    wrapText: wraps,
    ...(align === 'left' ? { indent: 1 } : {}),
  },
});

/** The look of the head of a table. */
export const inHead: CellStyle = {
  font: { ...FONT, bold: true },
  fill: filled('E7E6E6'),
  border: boxed,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** The look of the number of a column. */
export const asNumber: CellStyle = { ...inHead, font: FONT };

const HEADING_SIZES = { 1: 14, 2: 13 } as const;

/** The look of a heading above or between tables. */
export const asHeading = (level: 1 | 2): CellStyle => ({
  font: { ...FONT, size: HEADING_SIZES[level], bold: true },
  alignment: { horizontal: level === 1 ? 'center' : 'left', vertical: 'center', wrapText: true },
});

/** The look of a text above or below a table. */
export const asText = (tone?: Tone, indent = 0): CellStyle => ({
  font: tone === undefined ? FONT : (tones[tone].font ?? FONT),
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true, ...(indent === 0 ? {} : { indent }) },
});

const office = {
  plain: FONT,
  bold: { ...FONT, bold: true },
  leaning: { ...FONT, italic: true },
} as const;

/** The look of a line in the head or the end of an official paper. */
export const asOffice = (letters: keyof typeof office): CellStyle => ({
  font: office[letters],
  alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
});

/** The format of cells that hold text, whatever they look like. */
export const TEXT_FORMAT = '@';

/** A day as offices write it. */
export const DAY_FORMAT = 'dd/mm/yyyy';
