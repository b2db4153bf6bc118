import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { root, run } from './support/run.ts';
import { parseSession, type Step, writeSession } from './support/session.ts';
import { answersIn } from './support/typed.ts';
import { version } from './support/version.ts';

const folder = `${root}/examples`;
const examples = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Set to write what the program says now; the change is then read and judged before it is committed. */
const rewrite = process.env.SHCB_REWRITE_EXAMPLES === '1';

/** Where a session shows questions, its answers are typed again. */
const replay = async (cwd: string, { call, width, argv, said }: Step): Promise<Step> => {
  const answers = answersIn(said);
  const attended = argv.includes('-i') || answers.length > 0 ? { answers } : {};
  const { all, code } = await run(argv, {
    ...{ cwd, version, ...attended },
    ...(width === undefined ? {} : { width }),
  });
  return { call, argv, ...(width === undefined ? {} : { width }), said: all, code };
};

/** Each example is tried in a copy of its folder: what a command writes stays out of the example. */
describe('every example says what its session shows', () => {
  for (const { name } of examples)
    test(name, async () => {
      const path = `${folder}/${name}/session.txt`;
      const steps = parseSession(readFileSync(path, 'utf8'));
      expect(steps.length).toBeGreaterThan(0);
      const copy = makeFolder();
      cpSync(`${folder}/${name}`, copy, { recursive: true });
      const replayed: Step[] = [];
      for (const step of steps) replayed.push(await replay(copy, step));
      if (rewrite) writeFileSync(path, writeSession(replayed));
      else expect(writeSession(replayed)).toBe(readFileSync(path, 'utf8'));
    });
});
