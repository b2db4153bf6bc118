import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { root, run } from './support/run.ts';
import { parseCall, parseSession } from './support/session.ts';
import { version } from './support/version.ts';

const SESSION = /<!-- (\S+) -->\n```console\n([\s\S]*?)```/g;
/** A table of calls, with the example that each is made in. */
const TABLE = /<!-- (\S+) -->\n((?:\|.*\n)+)/g;
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

  const tables = [...text.matchAll(TABLE)].flatMap(([, folder = '', rows = '']) =>
    [...rows.matchAll(/^\| `(shcb [^`]+)`/gm)].map(([, call = '']) => ({ folder, call })),
  );

  test.each(tables)('in $folder one can call $call', async ({ folder, call }) => {
    const cwd = makeFolder();
    cpSync(`${root}/${folder}`, cwd, { recursive: true });
    const { code, out } = await run(parseCall(`$ ${call}`)?.argv ?? [], { cwd, version });
    expect([0, 1]).toContain(code);
    expect(out.length).toBeGreaterThan(40);
  });

  test('is read to the end: it has at most 200 lines, and what it leads to is there', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(201);
    for (const [, path = ''] of text.matchAll(/\]\((?!http)([^)#]+)\)/g))
      expect(existsSync(`${root}/${path}`), path).toBe(true);
  });

  test('its two lines of set-up are what the checks run', () => {
    const setUp = /```sh\n([\s\S]*?)```/.exec(text)?.[1];
    expect(setUp).toBe('npm ci && npx shcb report 2024 -C examples/03-mot-nam\nnpm ci && npm test\n');
    const ci = readFileSync(`${root}/.ci/run`, 'utf8');
    expect(ci.split('\n')).toContain('npm ci && npm test');
  });
});

describe('CONTRIBUTING.md', () => {
  const text = readFileSync(`${root}/CONTRIBUTING.md`, 'utf8');

  test('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|rubrics|examples)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
  });

  test('gives every package of the program its reason', () => {
    const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`${root}/src/${path}`, 'utf8'));
    const used = sources.flatMap((source) =>
      [...source.matchAll(/(?:from |import\()'([^'.:/]+)(?:\/[^']*)?'/g)].map(([, name = '']) => name),
    );
    const rows = [...text.matchAll(/^\| `([\w-]+)` \| .{20,} \|$/gm)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual([...new Set(used)].toSorted());
  });
});
