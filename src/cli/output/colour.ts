import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';

/** Whether what is put out there is coloured: on a terminal that allows it or where the environment insists, and never against the call. */
export const hasColour = (
  { colour, insistsOnColour }: Io,
  isTerminal: boolean,
  { color }: Pick<Options, 'color'>,
): boolean => color && (insistsOnColour === true || (isTerminal && colour));
