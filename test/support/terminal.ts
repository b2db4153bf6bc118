import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { z } from 'zod';
import { bin } from './bin.ts';
import { root } from './run.ts';

const driver = `${root}/test/support/on-terminal.py`;

/** Whether a terminal can be had here: it takes Python and a system with pseudo-terminals. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty, termios']).status === 0;

const seenSchema = z.object({ seen: z.string(), code: z.number() });

/** Runs the shipped program on a terminal; each text is typed when the prompt has come. */
export const onTerminal = (
  argv: readonly string[],
  typed: readonly string[],
  { cwd, prompt = '> ' }: { readonly cwd: string; readonly prompt?: string },
): z.output<typeof seenSchema> => {
  const env = { PATH: process.env.PATH ?? '', TERM: 'xterm', PAGER: '', NO_COLOR: '1' };
  const input = JSON.stringify({ argv: [process.execPath, bin, ...argv], cwd, env, typed, prompt });
  const { stdout } = spawnSync('python3', [driver], { input, encoding: 'utf8' });
  return seenSchema.parse(JSON.parse(stdout));
};
