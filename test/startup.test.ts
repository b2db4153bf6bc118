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

const modulesLoadedBy = (argv: readonly string[]): readonly string[] => {
  const { stderr } = spawnBin(argv, { node: ['--import', register] });
  const urls = [...stderr.matchAll(/^LOADED (.*)$/gm)].map(([, url = '']) => url);
  expect(urls.some((url) => url.endsWith('/dist/bin.js'))).toBe(true);
  return urls;
};

const packagesLoadedBy = (argv: readonly string[]): ReadonlySet<string> => {
  const urls = modulesLoadedBy(argv);
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

  test('a code is explained without zod and yaml, and its pages are read for nothing else', () => {
    const pages = (argv: readonly string[]) =>
      modulesLoadedBy(argv).filter((url) => url.includes('/dist/messages/pages/')).length;
    const loaded = packagesLoadedBy(['explain', 'head-count']);
    expect([loaded.has('commander'), loaded.has('zod'), loaded.has('yaml')]).toEqual([true, false, false]);
    expect(pages(['explain', 'head-count'])).toBeGreaterThan(10);
    expect([pages(['--help']), pages(['explain', '--help']), pages(['score', 'khong-co'])]).toEqual([
      0, 0, 0,
    ]);
  });

  test('scoring loads them, so the look-out works', () => {
    const loaded = packagesLoadedBy(['score', 'examples/01-mot-buoi/phieu.yaml']);
    expect([...loaded]).toEqual(expect.arrayContaining(['zod', 'yaml', 'chalk', 'cli-table3']));
  });
});
