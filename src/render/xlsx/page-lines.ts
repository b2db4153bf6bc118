import type { CellStyle } from 'hucre/xlsx';
import type { Block, Letterhead } from '../../report/page.ts';
import type { GridCell } from './book.ts';
import { asHeading, asOffice, asText } from './look.ts';

/** Words in a row, over a part of its width: from 0, the left, to 1. */
export interface Words {
  readonly cell: GridCell;
  readonly from: number;
  readonly to: number;
}

/** A row of words; its letters are so much larger than usual, or its height is that of so much of a line. */
export interface Line {
  readonly words: readonly Words[];
  readonly size: number;
}

const MIDDLE = 1 / 2;

const words = (value: string, style: CellStyle, from = 0, to = 1): Words => ({
  cell: { value, style },
  ...{ from, to },
});

const line = (value: string, style: CellStyle, size = 1): Line => ({ words: [words(value, style)], size });

const EMPTY: Line = { words: [words('', asText())], size: 1 };

type Styled = readonly [text: string, style: CellStyle];

/** Both sides of a head, row by row. */
const besideEachOther = (left: readonly Styled[], right: readonly Styled[]): readonly Line[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [[one, its] = ['', asText()], [other, others] = ['', asText()]] = [left[index], right[index]];
    return { words: [words(one, its, 0, MIDDLE), words(other, others, MIDDLE, 1)], size: 1 };
  });

const STAR = '*';

const headLines = (head: Letterhead): readonly Line[] => {
  const { superior, issuer, number, motto, placeAndDay, title, about } = head;
  const [plain, bold, leaning] = [asOffice('plain'), asOffice('bold'), asOffice('leaning')];
  const left: readonly Styled[] = [
    ...(superior === undefined ? [] : [[superior, plain] as const]),
    [issuer, bold],
    [STAR, plain],
    ...(number === undefined ? [] : [[number, plain] as const]),
    ...(title !== undefined || about === undefined ? [] : [[about, leaning] as const]),
  ];
  return [
    ...besideEachOther(left, [...motto.map((one): Styled => [one, bold]), [placeAndDay, leaning]]),
    EMPTY,
    ...(title === undefined ? [] : [line(title, asHeading(1), 1.3)]),
    ...(title === undefined || about === undefined ? [] : [line(about, bold)]),
    EMPTY,
  ];
};

/** Empty rows for a signature and a name. */
const ROOM_TO_SIGN = Array.from({ length: 4 }, () => EMPTY);

const signatureLines = ({
  signatures,
  recipients,
}: Extract<Block, { type: 'signatures' }>): readonly Line[] => {
  const places = Math.max(2, signatures.length);
  const first = places - signatures.length;
  const beside = (of: (one: (typeof signatures)[number]) => Styled): Line => ({
    words: signatures.map((one, index) =>
      words(...of(one), (first + index) / places, (first + index + 1) / places),
    ),
    size: 1,
  });
  const [plain, bold] = [asOffice('plain'), asOffice('bold')];
  return [
    EMPTY,
    beside(({ onBehalf, position }) => [onBehalf ?? position, bold]),
    beside(({ onBehalf, position }) => [onBehalf === undefined ? '' : position, plain]),
    ...ROOM_TO_SIGN,
    ...(recipients === undefined
      ? []
      : [recipients.title, ...recipients.names].map((name) => line(name, asText()))),
  ];
};

/** The words of a block, row by row; a table has none, and a picture is a table by now. */
export const linesOf = (block: Block): readonly Line[] => {
  switch (block.type) {
    case 'heading':
      return [line(block.text, asHeading(block.level), 1.3)];
    case 'text':
      return [
        line(
          [block.text, block.note].filter((part) => part !== undefined).join(' '),
          asText(block.tone, block.indent),
        ),
      ];
    case 'excerpt':
      return [line(block.text, asText())];
    case 'code':
      return block.text.split('\n').map((text) => line(text, asText(block.tone)));
    case 'letterhead':
      return headLines(block);
    case 'signatures':
      return signatureLines(block);
    case 'gap':
      return [{ words: [{ cell: { value: null }, from: 0, to: 1 }], size: 0.5 }];
    case 'figure':
    case 'table':
    case 'leaf':
    case 'foot':
      return [];
  }
};
