import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  UnderlineType,
  WidthType,
} from 'docx';
import type { Block, Signature } from '../../report/page.ts';
import { lineWidth } from '../text/serif-width.ts';
import { sum } from '../text/sum.ts';
import type { Face } from './setting.ts';
import { line } from './texts.ts';

type Letterhead = Extract<Block, { type: 'letterhead' }>;
type Signatures = Extract<Block, { type: 'signatures' }>;

/** Cells side by side, without lines. */
const sideBySide = (cells: readonly (readonly Paragraph[])[], widths: readonly number[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              children: [...children],
            }),
        ),
      }),
    ],
  });

/** The body's side takes so much of the width, in hundredths; the country's side has the longer lines. */
const BODY_SIDE = 45;

const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };

/** The largest size up to the one of the format in which a line is not broken. */
const fitting = (text: string, size: number, width: number): number =>
  Math.min(size, Math.floor((width * 100) / lineWidth(text)));

/** The motto, its last line with a rule under it as long as itself. */
const motto = (lines: readonly string[], most: number, width: number): readonly Paragraph[] =>
  lines.map((text, index) => {
    const size = fitting(text, most, width);
    const beside = Math.max(0, Math.floor((width - (lineWidth(text) * size) / 100) / 2));
    const ruled = { indent: { left: beside, right: beside }, border: { bottom: RULE } };
    return line(text, { size, bold: true, ...(index < lines.length - 1 ? {} : { paragraph: ruled }) });
  });

/** Signs under the title, in place of a rule. */
const UNDER_TITLE = '-----';

const STAR = '*';

/** What a paper is, and under it what it is about; a letter says the latter under its number. */
const titleLines = (
  { title, about }: Letterhead,
  sizes: Face['sizes'],
  after: number,
): readonly Paragraph[] =>
  title === undefined
    ? [line('', { size: sizes.about, paragraph: { spacing: { before: 0, after } } })]
    : [
        line(title, {
          size: sizes.heading,
          bold: true,
          paragraph: { spacing: { before: 2 * after, after: 0 } },
        }),
        ...(about === undefined ? [] : [line(about, { size: sizes.about, bold: true })]),
        line(UNDER_TITLE, { size: sizes.about, paragraph: { spacing: { before: 0, after } } }),
      ];

/** The head of an official paper: the bodies on the left, the Party, place and day on the right, below them what it is. */
export const letterheadOf = (
  head: Letterhead,
  { sizes, after }: Face,
  room: number,
): readonly (Table | Paragraph)[] => {
  const left = Math.floor((room * BODY_SIDE) / 100);
  const bodies = [
    ...(head.superior === undefined ? [] : [line(head.superior, { size: sizes.issuer })]),
    line(head.issuer, { size: sizes.issuer, bold: true }),
    line(STAR, { size: sizes.issuer }),
    ...(head.number === undefined ? [] : [line(head.number, { size: sizes.number })]),
    ...(head.title === undefined && head.about !== undefined
      ? [line(head.about, { size: sizes.recipients, italics: true })]
      : []),
  ];
  const party = [
    ...motto(head.motto, sizes.motto, room - left),
    line(head.placeAndDay, {
      size: sizes.locality,
      italics: true,
      paragraph: { spacing: { before: after, after: 0 } },
    }),
  ];
  return [sideBySide([bodies, party], [left, room - left]), ...titleLines(head, sizes, after)];
};

/** Empty lines for a signature and a name. */
const ROOM_TO_SIGN = 4;

const signatureLines = ({ onBehalf, position }: Signature, size: number): readonly Paragraph[] => [
  ...(onBehalf === undefined ? [] : [line(onBehalf, { size, bold: true, paragraph: { keepNext: true } })]),
  line(position, { size, bold: onBehalf === undefined, paragraph: { keepNext: true } }),
  ...Array.from({ length: ROOM_TO_SIGN }, () => line('', { size, paragraph: { keepNext: true } })),
];

const recipientLines = (
  { title, names }: NonNullable<Signatures['recipients']>,
  { sizes }: Face,
): readonly Paragraph[] => [
  line(title, {
    size: sizes.signer,
    align: AlignmentType.LEFT,
    underline: { type: UnderlineType.SINGLE },
  }),
  ...names.map((name) => line(name, { size: sizes.recipients, align: AlignmentType.LEFT })),
];

/** Room for signatures side by side; who gets the paper stands on the left, below a signature where there is one. */
export const signaturesOf = (
  { signatures, recipients }: Signatures,
  face: Face,
  room: number,
): readonly (Table | Paragraph)[] => {
  const signed = signatures.map((one) => signatureLines(one, face.sizes.signer));
  const received = recipients === undefined ? [] : recipientLines(recipients, face);
  const cells = signed.length < 2 ? [received, ...signed] : signed;
  const width = Math.floor(room / cells.length);
  return [
    line('', { size: face.notes, paragraph: { keepNext: true } }),
    sideBySide(
      cells.map((one) => (one.length === 0 ? [line('', { size: face.notes })] : one)),
      cells.map(() => width),
    ),
    ...(signed.length < 2 ? [] : received),
    line('', { size: face.notes }),
  ];
};
