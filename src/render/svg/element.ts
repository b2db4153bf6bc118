import { xmlText } from '../text/xml.ts';

/** The width of every picture, in pixels. */
export const WIDTH = 960;

/** A picture that is drawn, with the height that it takes. */
export interface Drawing {
  readonly markup: string;
  readonly height: number;
}

export const group = (x: number, y: number, parts: readonly string[]): string =>
  `<g transform="translate(${x} ${y})">\n${parts.join('\n')}\n</g>`;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly look?: string;
}

/** Words that begin at a place; what is longer than its room is cut, and whole where the pointer rests. */
export const words = (text: string, { x, y, look }: Placed, most = Number.POSITIVE_INFINITY): string => {
  const letters = [...text];
  const isCut = letters.length > most;
  const shown = isCut ? `${letters.slice(0, most - 1).join('')}…` : text;
  const whole = isCut ? `<title>${xmlText(text)}</title>` : '';
  return `<text x="${x}" y="${y}"${look === undefined ? '' : ` class="${look}"`}>${xmlText(shown)}${whole}</text>`;
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
}

export const box = ({ x, y, width, height, look }: Box): string =>
  `<rect class="${look}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
