import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { root, run } from './support/run.ts';
import { parseSession } from './support/session.ts';

const SESSION = /<!-- (\S+) -->\n```console\n([\s\S]*?)```/g;
const ELIDED = '[…]';
const rewrite = process.env.SHCB_REWRITE_EXAMPLES === '1';

/** Whether the shown lines are the real ones, where a line with the mark of elision stands for any number of them. */
const shows = (shown: readonly string[], real: readonly string[]): boolean => {
  const [first, ...rest] = shown;
  if (first === undefined) return real.length === 0;
  if (first === ELIDED) return real.some((_, index) => shows(rest, real.slice(index))) || rest.length === 0;
  return first === real[0] && shows(rest, real.slice(1));
};

const lines = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
  const text = readFileSync(`${root}/${name}`, 'utf8');
  const sessions = [...text.matchAll(SESSION)].map(([, folder = '', body = '']) => ({ folder, body }));

  test('shows sessions', () => expect(sessions.length).toBeGreaterThan(2));

  test.each(sessions)('in $folder what is shown is what is said', async ({ folder, body }) => {
    for (const { argv, said, call } of parseSession(body)) {
      const { all } = await run(argv, { cwd: `${root}/${folder}` });
      if (rewrite && said === `${ELIDED}\n`) {
        const current = readFileSync(`${root}/${name}`, 'utf8');
        writeFileSync(`${root}/${name}`, current.replace(`${call}\n${ELIDED}\n`, `${call}\n${all}`));
      } else expect(shows(lines(said), lines(all)) || all).toBe(true);
    }
  });

  test('its two lines of set-up are what the checks run', () => {
    const setUp = /```sh\n([\s\S]*?)```/.exec(text)?.[1];
    expect(setUp).toBe('npm ci && npx shcb report 2024 -C examples/03-mot-nam\nnpm ci && npm test\n');
    const ci = readFileSync(`${root}/.ci/run`, 'utf8');
    expect(ci.split('\n')).toContain('npm ci && npm test');
  });
});
