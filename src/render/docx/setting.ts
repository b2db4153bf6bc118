import type { Paper } from '../../report/page.ts';
import { halfPoints, mmTwips, pointTwips } from './lengths.ts';

/** How a paper is set, in the units of a Word file: lengths in twentieths and sizes in halves of a point. */
export interface Face {
  readonly font: string;
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly body: number;
  readonly notes: number;
  readonly line: number;
  readonly after: number;
  readonly indent: number;
  readonly sizes: Readonly<
    Record<
      | 'motto'
      | 'issuer'
      | 'number'
      | 'locality'
      | 'heading'
      | 'about'
      | 'signer'
      | 'recipients'
      | 'pageNumber',
      number
    >
  >;
  /** The smallest and the largest letters of tables, in points. */
  readonly cells: readonly [smallest: number, largest: number];
}

const HUNDREDTHS = 100;

export const faceOf = ({ paper, margins, font, sizes, paragraph }: Paper['format']): Face => ({
  font,
  width: mmTwips(paper.width),
  height: mmTwips(paper.height),
  margins: {
    top: mmTwips(margins.above),
    bottom: mmTwips(margins.below),
    left: mmTwips(margins.left),
    right: mmTwips(margins.right),
  },
  body: halfPoints(sizes.body),
  notes: halfPoints(sizes.cells.from),
  line: pointTwips(paragraph.line),
  after: pointTwips(paragraph.after),
  indent: mmTwips(paragraph.indent),
  sizes: {
    motto: halfPoints(sizes.motto),
    issuer: halfPoints(sizes.issuer),
    number: halfPoints(sizes.number),
    locality: halfPoints(sizes.locality),
    heading: halfPoints(sizes.heading),
    about: halfPoints(sizes.about),
    signer: halfPoints(sizes.signer),
    recipients: halfPoints(sizes.recipients),
    pageNumber: halfPoints(sizes.pageNumber),
  },
  cells: [sizes.cells.from / HUNDREDTHS, sizes.cells.to / HUNDREDTHS],
});

/** How much of the paper's width is for text. */
export const roomOn = ({ width, height, margins }: Face, landscape: boolean): number =>
  (landscape ? height : width) - margins.left - margins.right;
