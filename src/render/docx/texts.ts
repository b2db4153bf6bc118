import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
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

/** A paragraph of running text, or a note, which is small and close. */
export const textParagraph = (
  block: Extract<Block, { type: 'text' }>,
  face: Face,
  keepNext: boolean,
): Paragraph => {
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

export const headingParagraph = (text: string, face: Face): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: face.after, after: face.after },
    children: runs(text, { size: face.body, bold: true }),
  });
