import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { root } from './run.ts';

/** The version that the program really has: a closed period says by which one it was closed. */
export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
