import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spawnBin } from './support/bin.ts';
import { makeFolder } from './support/folder.ts';
import { root } from './support/run.ts';

const nameLoaded = `${root}/test/support/name-loaded.cjs`;

/** The files of the bundle that a call loads, without their endings. */
const loadedBy = (argv: readonly string[]): readonly string[] => {
  const { stderr } = spawnBin(argv, { node: ['--require', nameLoaded] });
  const names = [...stderr.matchAll(/^LOADED .*[\\/]program[\\/](.*)\.cjs$/gm)].map(([, name = '']) => name);
  expect(names).toContain('bin');
  return names;
};

/** The files that are in some files of the bundle, as its maps name them. */
const writtenIn = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => `${root}/dist/program/${name}.cjs.map`)
    .filter((path) => existsSync(path))
    .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')).sources);

/** The files of src that a call loads. */
const sourcesOf = (argv: readonly string[]): readonly string[] =>
  writtenIn(loadedBy(argv)).flatMap((path) => /\/src\/(.*)/.exec(path)?.[1] ?? []);

/** Packages that only some calls need. */
const packages = ['zod', 'yaml', 'papaparse', 'saxes', 'tinyglobby', 'chalk', 'hucre'];

/** What is loaded of it; `explain` has the pages of the codes. */
const heavyOf = (argv: readonly string[]): readonly string[] => {
  const loaded = loadedBy(argv);
  const files = writtenIn(loaded);
  return [
    ...packages.filter((name) => files.some((path) => path.includes(`/node_modules/${name}/`))),
    ...['explain'].filter((part) => loaded.some((name) => name.startsWith(`${part}-`))),
  ];
};

describe('what is loaded for little', () => {
  test.each([['--help'], ['--version'], ['score', '--help'], ['help', 'report'], ['explain', '--help']])(
    'shcb %s %s loads nothing that is heavy',
    (...argv) => {
      expect(heavyOf(argv)).toEqual([]);
    },
  );

  test('no part of Node is loaded that starts programs or works out hashes', () => {
    const named = "process.on('exit', () => process.stderr.write(process.moduleLoadList.join(' ')));";
    const first = `${makeFolder({ 'first.cjs': named })}/first.cjs`;
    for (const argv of [['--help'], ['score', 'examples/01-mot-buoi/phieu.yaml']]) {
      const { stderr } = spawnBin(argv, { node: ['--require', first] });
      expect(stderr).toContain('NativeModule vm');
      expect(stderr).not.toMatch(/NativeModule (?:child_process|crypto|os)\b/);
    }
  });

  test('a code is explained without a reader', () => {
    expect(heavyOf(['explain', 'head-count'])).toEqual(['chalk', 'explain']);
  });

  test('a sheet in YAML loads no reader of another format, and no pages', () => {
    const loaded = heavyOf(['score', 'examples/01-mot-buoi/phieu.yaml']);
    expect(loaded).toEqual(['zod', 'chalk']);
  });

  test('a sheet that is written plainly is scored without what reads any other, or the law', () => {
    const reading =
      /^(?:intake\/(?:document\/check|files\/(?:workspace|meeting\/meetings|law\/read-law)|formats\/yaml\/yaml)|rubric\/proof\/index)\.ts$/;
    const read = (path: string) => sourcesOf(['score', path]).filter((one) => reading.test(one)).length;
    expect(read('examples/01-mot-buoi/phieu.yaml')).toBe(0);
    expect(read('examples/02-mot-quy/phieu/2026-01-CB01.yaml')).toBe(3);
  });

  test('a sheet that is at hand takes nothing by which another is made of answers', () => {
    const asking = /interview|cli\/output\/write-new/;
    expect(sourcesOf(['score', 'examples/01-mot-buoi/phieu.yaml']).filter((one) => asking.test(one))).toEqual(
      [],
    );
  });

  test('only a paper takes what papers are made of, and only reasons what tells them', () => {
    const apart = (...argv: string[]) =>
      sourcesOf([...argv, 'examples/01-mot-buoi/phieu.yaml']).filter((path) =>
        /^(?:report\/sheet\/(?:sheet-paper|explain)|intake\/files\/paper\/.*)\.ts$/.test(path),
      );
    const papers = ['paper-form', 'paper-format'].map((name) => `intake/files/paper/${name}.ts`);
    expect(apart('score')).toEqual([]);
    expect(apart('score', '-f', 'html')).toEqual([]);
    expect(apart('explain')).toEqual(['report/sheet/explain.ts']);
    expect(apart('score', '-f', 'docx').sort()).toEqual([...papers, 'report/sheet/sheet-paper.ts']);
  });

  test('a blank in YAML loads no writer of workbooks', () => {
    const argv = ['new', 'CB01', '2026-04-05', '--rubric', 'an-phu/phieu-danh-gia'];
    expect(heavyOf(argv)).toEqual(['zod', 'yaml', 'chalk']);
  });

  test('a page of our own words and lines is laid out without asking where a letter ends', () => {
    const asked = "Intl.Segmenter = class { constructor() { throw new Error('asked'); } };";
    const first = `${makeFolder({ 'first.cjs': asked })}/first.cjs`;
    const argv = ['score', 'examples/01-mot-buoi/phieu.yaml', '--no-color'];
    expect(spawnBin(argv, { node: ['--require', first] })).toMatchObject({ status: 0 });
  });

  test('a call that asks nobody anything does not look at standard input', () => {
    const looked = "Object.defineProperty(process, 'stdin', { get() { throw new Error('looked'); } });";
    const first = `${makeFolder({ 'first.cjs': looked })}/first.cjs`;
    for (const argv of [['--help'], ['score', 'examples/01-mot-buoi/phieu.yaml', '--no-color']])
      expect(spawnBin(argv, { node: ['--require', first] })).toMatchObject({ status: 0 });
    expect(spawnBin(['check', '-'], { node: ['--require', first] }).stderr).toContain('looked');
  });

  test('a sheet in JSON is read by the program that is shipped', () => {
    const cwd = makeFolder({ 'a.json': JSON.stringify({ chi_bo: 'CB01', ngay: '05/03/2026' }) });
    const { status, stderr } = spawnBin(['check', 'a.json', '-q'], { cwd });
    expect([status, stderr.includes('[missing-key]')]).toEqual([1, true]);
  });
});
