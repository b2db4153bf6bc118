import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spawnBin } from './support/bin.ts';
import { makeFolder } from './support/folder.ts';
import { root } from './support/run.ts';

/** A call in a process in which something else was done first. */
const afterDoing = (code: string, argv: readonly string[]) => {
  const first = `${makeFolder({ 'first.cjs': code })}/first.cjs`;
  return spawnBin(argv, { node: ['--require', first] });
};

const onNode = (version: string) =>
  afterDoing(
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
    ['--version'],
  );

describe('a Node that is too old', () => {
  test.each(['12.22.12', '18.20.1', '20.18.3'])('%s is told so in one sentence, with the cure', (version) => {
    expect(onNode(version)).toEqual({
      status: 2,
      stdout: '',
      stderr: `shcb cần Node.js từ 20.19 trở lên, máy này đang có ${version}: cài bản mới tại https://nodejs.org rồi chạy lại.\n`,
    });
  });

  test.each(['20.19.0', '22.0.0'])('%s is not', (version) => {
    expect(onNode(version)).toMatchObject({ status: 0, stderr: '' });
  });

  test('the package names the same version', () => {
    const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    expect(engines).toEqual({ node: '>=20.19' });
  });
});

test('a crash names the line of the source, not of the bundle', () => {
  const broken = `String.prototype.normalize = () => { throw new TypeError('broken'); };`;
  const { stderr } = afterDoing(broken, ['score', 'examples/01-mot-buoi/phieu.yaml']);
  expect(stderr.replaceAll('\\', '/')).toMatch(/TypeError: broken\n.*\n.* at .*\/src\/\w[\w/-]*\.ts:\d+:\d+/);
});

test('a reader that has to be waited for again and again leaves no listener of a wait behind', () => {
  const slow = `const { write } = process.stdout;
    process.stdout.write = (...all) => {
      write.apply(process.stdout, all);
      setImmediate(() => process.stdout.emit('drain'));
      return false;
    };`;
  const argv = ['score', 'examples/03-mot-nam/phieu', '-f', 'ndjson', '-q'];
  const { status, stdout, stderr } = afterDoing(slow, argv);
  expect([status, stdout.trim().split('\n').length, stderr]).toEqual([0, 165, '']);
});

describe('what is published', () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const paths: readonly string[] = JSON.parse(packed.stdout)[0].files.map(
    ({ path }: { path: string }) => path,
  );

  test.each([
    'dist/program/bin.cjs',
    'dist/program/LICENSES.txt',
    'rubrics/ban-hanh.lock.json',
    'rubrics/schema/meeting.schema.json',
    'examples/01-mot-buoi/phieu.yaml',
    'README.vi.md',
  ])('%s is in the package', (path) => expect(paths).toContain(path));

  test('nothing else is than the bundle, the law, the examples and what npm always takes', () => {
    const others = paths.filter((path) => !/^(?:dist\/(?:law|program|types)|rubrics|examples)\//.test(path));
    expect(others.sort()).toEqual([
      '.build/prepare.mjs',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'dist/browser/form.js',
      'dist/library/index.js',
      'package.json',
    ]);
  });

  test('no file holds code compiled for one machine, and nothing is installed along with it', () => {
    expect(paths.filter((path) => /^dist\/program\/.*\//.test(path))).toEqual([]);
    expect(JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))).not.toHaveProperty('dependencies');
  });

  test('every package in the bundle is named with its licence', () => {
    const licences = readFileSync(`${root}/dist/program/LICENSES.txt`, 'utf8');
    for (const name of ['commander', 'zod', 'yaml', 'saxes', 'chalk'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n\\n.+`, 'm'));
  });
});
