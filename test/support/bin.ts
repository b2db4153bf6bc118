import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { root } from './run.ts';

/** The built program, as it is installed. */
export const bin = `${root}/dist/program/bin.cjs`;

if (!existsSync(bin)) throw new Error('dist/program/bin.cjs is missing: run "npm run build" first');

export interface Spawned {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a process of its own. */
export const spawnBin = (
  argv: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly node?: readonly string[];
  } = {},
): Spawned => {
  const { cwd = root, env = {}, node = [] } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bin, ...argv], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};
