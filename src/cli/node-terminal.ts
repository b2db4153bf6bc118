import process from 'node:process';
import type { Io } from '../runner/io.ts';
import { page } from './node-pager.ts';

const NARROWEST = 40;
const USUAL_WIDTH = 80;

/** A window of a terminal that tells no width says 0. */
const columnsOf = ({ columns }: { readonly columns?: number }): number => columns || USUAL_WIDTH;

/** The width for what is laid out: what the user asks for, or that of where it is shown. */
const widthOn = (stream: { readonly columns?: number }): number => {
  const asked = Number(process.env.COLUMNS);
  return Math.max(NARROWEST, Number.isInteger(asked) && asked > 0 ? asked : columnsOf(stream));
};

/** How wide the window is now in which standard error is shown, whatever the user asks for: a line that is to be taken away again must not go on in a second row. */
export const windowWidth = (): number => columnsOf(process.stderr);

type Terminal = Pick<
  Io,
  | 'outIsTerminal'
  | 'errIsTerminal'
  | 'width'
  | 'errWidth'
  | 'colour'
  | 'insistsOnColour'
  | 'draws'
  | 'typed'
  | 'isAttended'
  | 'page'
>;

/** What the process is seen on, and typed into. */
export const terminal: Terminal = {
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  width: widthOn(process.stdout),
  errWidth: widthOn(process.stderr),
  colour: !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  insistsOnColour: !['', '0', 'false', undefined].includes(process.env.FORCE_COLOR),
  draws: process.env.TERM !== 'dumb',
  typed: async () => (await import('./node-lines.ts')).openLines(),
  isAttended: () => process.stdin.isTTY === true && process.stderr.isTTY === true,
  page,
};
