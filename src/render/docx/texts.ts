import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block } from '../../report/page.ts';
import { visible } from '../text/visible.ts';
import { pointTwips } from './lengths.ts';
import type { Face } from './setting.ts';

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

/** A run of letters; each line of the text is a line on paper. */
export const runs = (text: string, options: Omit<IRunOptions, 'text'>): readonly TextRun[] =>
  text
    .split('\n')
    .map(
      (line, index) => new TextRun({ ...options, text: visible(line), ...(index > 0 ? { break: 1 } : {}) }),
    );

interface LineOptions extends Omit<IRunOptions, 'text' | 'size'> {
  readonly size: number;
  readonly align?: Align;
  readonly paragraph?: Omit<IParagraphOptions, 'children' | 'alignment'>;
}

/** A line of a head, a signature or a table, without the spacing of running text. */
export const line = (text: string, { size, align, paragraph, ...run }: LineOptions): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0 },
    ...paragraph,
    alignment: align ?? AlignmentType.CENTER,
    children: runs(text, { ...run, size }),
  });

/** Further in, a step for each sign of a page's indent. */
const INDENT_STEP = 140;

/** Dots to write on that end a line go as far as the line does. */
const TO_WRITE_ON = /^([^\n…]*)…{10,}$/;

/** Words with dots up to the right margin; `room` is the width for text, in twentieths of a point. */
const lineToWriteOn = (words: string, face: Face, room: number): Paragraph =>
  new Paragraph({
    spacing: { line: face.line, lineRule: 'exact', before: 0, after: face.after },
    indent: { firstLine: face.indent },
    tabStops: [{ type: TabStopType.RIGHT, position: room, leader: LeaderType.DOT }],
    children: [...runs(words, { size: face.body }), new TextRun({ size: face.body, children: [new Tab()] })],
  });

/** A paragraph of running text, or a note, which is small and close; `room` is the width for it, in twentieths of a point. */
export const textParagraph = (
  block: Extract<Block, { type: 'text' }>,
  face: Face,
  { keepNext, room }: { readonly keepNext: boolean; readonly room: number },
): Paragraph => {
  const [, words] = TO_WRITE_ON.exec(block.text) ?? [];
  if (words !== undefined) return lineToWriteOn(words, face, room);
  const { tone, indent = 0, note } = block;
  const small = tone === 'muted';
  const size = small ? face.notes : face.body;
  const written = note === undefined ? block.text : `${block.text} ${note}`;
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    spacing: small
      ? { before: 0, after: pointTwips(100) }
      : { line: face.line, lineRule: 'exact', before: 0, after: face.after },
    indent: indent > 0 || small ? { left: indent * INDENT_STEP } : { firstLine: face.indent },
    children: runs(written, { size, bold: tone === 'strong', italics: small }),
  });
};

/** A heading; that of a whole page or of a decision stands in the middle. */
export const headingParagraph = (
  { text, level }: Extract<Block, { type: 'heading' }>,
  face: Face,
): Paragraph =>
  new Paragraph({
    keepNext: true,
    ...(level === 1 ? { alignment: AlignmentType.CENTER } : {}),
    spacing: { before: face.after, after: face.after },
    children: runs(text, { size: face.body, bold: true }),
  });
