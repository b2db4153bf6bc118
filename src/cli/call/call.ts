import type { Io } from '../../runner/io.ts';
import type { Options } from './option.ts';

/** One call of a command: the world it runs in, and what was asked of it. */
export interface Call {
  readonly io: Io;
  /** The version of the program. */
  readonly version: string;
  /** What was named besides the options, in order; what a command requires is there. */
  readonly given: readonly string[];
  readonly options: Options;
}

/** 0 done · 1 done, but some inputs have errors · 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** The work of a command. */
export type Run = (call: Call) => Promise<ExitCode>;
