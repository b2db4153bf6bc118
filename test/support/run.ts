import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import type { Io } from '../../src/runner/io.ts';
import { typing } from './typed.ts';

/** The root of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Both streams in the order they were written. */
  readonly all: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly width?: number;
  readonly input?: string | Uint8Array;
  /** The lines that a person types; left out, nobody sits there. */
  readonly answers?: readonly string[];
  readonly io?: Partial<Io>;
  /** The day on which the call is made; every period of the tests has ended by then. */
  readonly today?: string;
  /** The version that the program says it is. */
  readonly version?: string;
}

const LATER = '2030-12-31';

/** Runs one call in this process, in a folder, with its output caught. */
export const run = async (argv: readonly string[], options: RunOptions = {}): Promise<Ran> => {
  const {
    cwd = root,
    width = 80,
    today = LATER,
    input = '',
    io = {},
    version = '0.0.0-test',
    answers,
  } = options;
  const before = process.cwd();
  const written = { out: '', err: '', all: '' };
  const catching = (stream: 'out' | 'err') => (content: string | Uint8Array) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    written[stream] += text;
    written.all += text;
  };
  process.chdir(cwd);
  try {
    const { typed: _, isAttended: __, ...unattended } = nodeIo;
    const world: Io = {
      ...unattended,
      ...(answers === undefined ? {} : { typed: typing(answers, catching('err')).typed }),
      out: catching('out'),
      err: catching('err'),
      outWritten: async () => undefined,
      outIsTerminal: false,
      errIsTerminal: false,
      width,
      errWidth: width,
      colour: true,
      standardInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
      today: () => today,
      untilStopped: async () => undefined,
      ...io,
    };
    const code = await main(argv, world, version);
    return { code, ...written };
  } finally {
    process.chdir(before);
  }
};
