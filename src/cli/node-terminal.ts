import process from 'node:process';
import type { Io } from '../runner/io.ts';
import { page } from './node-pager.ts';

const NARROWEST = 40;
const USUAL_WIDTH = 80;

const widthOf = (): number => {
  const asked = Number(process.env.COLUMNS);
  const width = Number.isInteger(asked) && asked > 0 ? asked : (process.stdout.columns ?? USUAL_WIDTH);
  return Math.max(NARROWEST, width || USUAL_WIDTH);
};

type Terminal = Pick<
  Io,
  | 'outIsTerminal'
  | 'errIsTerminal'
  | 'width'
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
  width: widthOf(),
  colour: !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  insistsOnColour: !['', '0', 'false', undefined].includes(process.env.FORCE_COLOR),
  draws: process.env.TERM !== 'dumb',
  typed: async () => (await import('./node-lines.ts')).openLines(),
  isAttended: () => process.stdin.isTTY === true && process.stderr.isTTY === true,
  page,
};
