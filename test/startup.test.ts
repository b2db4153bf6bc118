import { describe, expect, test } from 'vitest';
import { spawnBin } from './support/bin.ts';

/** A loader that names every module on standard error. */
const loader = `export const load = (url, context, next) => {
  process.stderr.write('LOADED ' + url + '\\n');
  return next(url, context);
};`;
const dataUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const register = dataUrl(
  `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(loader))});`,
);

const packagesLoadedBy = (argv: readonly string[]): ReadonlySet<string> => {
  const { stderr } = spawnBin(argv, { node: ['--import', register] });
  const urls = [...stderr.matchAll(/^LOADED (.*)$/gm)].map(([, url = '']) => url);
  expect(urls.some((url) => url.endsWith('/dist/bin.js'))).toBe(true);
  return new Set(urls.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []));
};

describe('what is loaded for little', () => {
  test.each([['--help'], ['--version'], ['score', '--help'], ['help', 'report']])(
    'shcb %s %s loads neither zod nor yaml',
    (...argv) => {
      const loaded = packagesLoadedBy(argv);
      expect([...loaded]).toEqual(['commander']);
    },
  );

  test('scoring loads them, so the look-out works', () => {
    const loaded = packagesLoadedBy(['score', 'examples/01-mot-buoi/phieu.yaml']);
    expect([...loaded]).toEqual(expect.arrayContaining(['zod', 'yaml', 'chalk', 'cli-table3']));
  });
});
