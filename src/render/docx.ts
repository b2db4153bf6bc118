import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Block, Page, Paper } from '../report/page.ts';
import { type LeafPlan, planLeaf } from './docx/leaf-plan.ts';
import { letterheadOf, signaturesOf } from './docx/letterhead.ts';
import { type Face, faceOf } from './docx/setting.ts';
import { tableOf } from './docx/table.ts';
import { partsFor, sharedOut, wishesOf } from './docx/table-plan.ts';
import { headingParagraph, line, textParagraph } from './docx/texts.ts';
import { withoutTimes } from './docx/zip-times.ts';
import { figureBlocks } from './text/figure-blocks.ts';
import { onlyColumns } from './text/stretches.ts';

type Child = Paragraph | Table;

/** The page as leaves, each a paper of its own. */
const leavesOf = (blocks: Page): readonly Page[] => {
  const leaves: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'leaf') leaves.push([]);
    else leaves.at(-1)?.push(block);
  }
  return leaves;
};

const between = (face: Face, keepNext: boolean): Paragraph =>
  line('', { size: face.notes, paragraph: { keepNext } });

const tableParts = (
  { columns, rows }: Extract<Block, { type: 'table' }>,
  { size, room }: LeafPlan,
  face: Face,
  keepsEnd: boolean,
): readonly Child[] => {
  const shown = columns.flatMap(({ priority }, index) => (priority === 'data' ? [] : [index]));
  const table = onlyColumns({ columns, rows }, shown);
  const wishes = wishesOf(table.columns, table.rows);
  return partsFor(wishes, table.columns, size, room).flatMap((indices) => {
    const part = onlyColumns(table, indices);
    const widths = sharedOut(
      indices.flatMap((index) => wishes[index] ?? []),
      part.columns,
      size,
      room,
    );
    return [tableOf({ ...part, widths }, size, keepsEnd), between(face, keepsEnd)];
  });
};

/** Whether a text stays on the page of what follows: the last one before room to sign, so that no signature is alone, and one in strong letters over those that belong to it. */
const staysWith = ({ tone }: Extract<Block, { type: 'text' }>, next: Block | undefined): boolean =>
  next?.type === 'signatures' || (tone === 'strong' && next?.type === 'text' && next.tone !== 'strong');

const childrenOf = (block: Block, plan: LeafPlan, face: Face, next?: Block): readonly Child[] => {
  switch (block.type) {
    case 'letterhead':
      return letterheadOf(block, face, plan.room);
    case 'signatures':
      return signaturesOf(block, face, plan.room);
    case 'table':
      return tableParts(block, plan, face, next?.type === 'signatures');
    case 'heading':
      return [headingParagraph(block, face)];
    case 'text':
      return [textParagraph(block, face, { keepNext: staysWith(block, next), room: plan.room })];
    case 'excerpt':
    case 'code':
      return block.text
        .split('\n')
        .map((text) => line(text, { size: face.notes, align: AlignmentType.LEFT }));
    case 'figure':
      return figureBlocks(block.figure).flatMap((told) => childrenOf(told, plan, face));
    case 'gap':
    case 'leaf':
    case 'foot':
      return [];
  }
};

const numberedHeader = (face: Face): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: face.sizes.pageNumber, children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** The smallest letters that are read without trouble, in halves of a point. */
const FOOT_SIZE = 18;

const footerOf = (leaf: Page): Footer => {
  const foot = leaf.find((block) => block.type === 'foot')?.text ?? '';
  return new Footer({ children: [line(foot, { size: FOOT_SIZE, align: AlignmentType.RIGHT })] });
};

/** A leaf is numbered from its second page on. */
const sectionOf = (leaf: Page, face: Face): ISectionOptions => {
  const plan = planLeaf(leaf, face);
  const blocks = leaf.filter(({ type }) => type !== 'gap');
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: face.width,
          height: face.height,
          orientation: plan.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: face.margins,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: numberedHeader(face), first: new Header({ children: [new Paragraph('')] }) },
    footers: { default: footerOf(leaf), first: footerOf(leaf) },
    children: blocks.flatMap((block, index) => childrenOf(block, plan, face, blocks[index + 1])),
  };
};

/** Who made it and when is of no account, and would differ with every run. */
const CORE = {
  path: 'docProps/core.xml',
  data: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
};

/** The paper as a Word file. */
export const render = async ({ format, blocks }: Paper): Promise<Uint8Array> => {
  const face = faceOf(format);
  const file = new Document({
    styles: { default: { document: { run: { font: face.font, size: face.body } } } },
    sections: leavesOf(blocks).map((leaf) => sectionOf(leaf, face)),
  });
  return withoutTimes(await Packer.pack(file, 'uint8array', undefined, [CORE]));
};
