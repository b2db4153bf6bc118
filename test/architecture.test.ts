import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../src/intake/document/keys.ts';
import { root } from './support/run.ts';

const src = `${root}/src`;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(`${src}/${path}`, 'utf8') }));

/** What each folder may import: folders of ours, packages and parts of Node. `types:` allows types only. */
const table: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  domain: ['zod', 'types:messages'],
  rubric: ['domain', 'zod', 'types:messages'],
  engine: ['domain', 'rubric', 'types:messages'],
  intake: [
    'domain',
    'rubric',
    'messages',
    'zod',
    'yaml',
    'jsonc-parser',
    'papaparse',
    'hucre/xlsx',
    'node:crypto',
    'node:zlib',
  ],
  forms: ['domain', 'rubric', 'intake', 'messages', 'yaml'],
  report: ['domain', 'rubric', 'engine', 'messages'],
  render: ['report', 'chalk', 'cli-table3', 'string-width'],
  runner: ['domain', 'rubric', 'engine', 'intake', 'messages', 'report'],
  cli: [
    'domain',
    'rubric',
    'engine',
    'intake',
    'forms',
    'runner',
    'report',
    'render',
    'messages',
    'commander',
  ],
  'bin.ts': ['cli'],
};

/** Node itself stands behind one file. */
const worldFile = 'cli/node-io.ts';
const world = ['node:fs', 'node:os', 'node:path', 'node:process', 'node:url', 'tinyglobby'];

const folderOf = (path: string): string => path.split('/')[0] ?? '';

const resolve = (from: string, target: string): string => {
  if (!target.startsWith('.')) return target;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return folderOf(parts.join('/'));
};

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?([^;]*?)\s*from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm;

const onlyTypes = (names: string): boolean =>
  names.startsWith('{') &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));

const imports: readonly Import[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(IMPORT)].map((match) => ({
    from: path,
    target: resolve(path, match[3] ?? match[4] ?? match[5] ?? ''),
    typesOnly: match[1] !== undefined || onlyTypes(match[2] ?? ''),
  })),
);

const allowed = ({ from, target, typesOnly }: Import): boolean => {
  const own = folderOf(from);
  const rules = table[own] ?? [];
  return (
    target === own ||
    rules.includes(target) ||
    (typesOnly && rules.includes(`types:${target}`)) ||
    (from === worldFile && world.includes(target))
  );
};

/** The folder of each file, and the folders that it imports from, types included. */
const roomsOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const rooms = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const own = posix.dirname(path);
    const others = rooms.get(own) ?? new Set<string>();
    for (const match of text.matchAll(/(?:from\s+|import\()'(\.[^']*)'/g)) {
      const other = posix.dirname(posix.join(own, match[1] ?? ''));
      if (other !== own) others.add(other);
    }
    rooms.set(own, others);
  }
  return rooms;
};

/** Every way from a room back to itself, as the rooms that it leads through. */
const circlesOf = (rooms: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const reachable = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const ahead = [...(rooms.get(from) ?? [])];
    for (let room = ahead.pop(); room !== undefined; room = ahead.pop())
      if (!seen.has(room)) {
        seen.add(room);
        ahead.push(...(rooms.get(room) ?? []));
      }
    return seen;
  };
  return [...rooms.keys()].filter((room) => reachable(room).has(room)).sort();
};

describe('the house', () => {
  test('every file stands in a folder of the table', () => {
    expect(new Set(files.map(({ path }) => folderOf(path)))).toEqual(new Set(Object.keys(table)));
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test('no room is reached again from a room that it imports from', () => {
    expect(circlesOf(roomsOf())).toEqual([]);
    const circle = new Map([
      ['a', new Set(['a/b'])],
      ['a/b', new Set(['a'])],
    ]);
    expect(circlesOf(circle)).toEqual(['a', 'a/b']);
  });

  test('nobody imports what the table does not allow', () => {
    expect(
      imports.filter((one) => !allowed(one)).map(({ from, target }) => `${from} imports ${target}`),
    ).toEqual([]);
  });

  test('the renderers know reports as a page only, not as this or that report', () => {
    const known = files
      .filter(({ path }) => path.startsWith('render/'))
      .flatMap(({ text }) => [...text.matchAll(/from '\.\.\/report\/([^']+)'/g)].map((match) => match[1]));
    expect(new Set(known)).toEqual(new Set(['page.ts']));
  });

  test('the process, the console, the file system and the clock are in one file', () => {
    const using = files.filter(
      ({ path, text }) =>
        path !== worldFile &&
        path !== 'bin.ts' &&
        /\bprocess\.|\bconsole\.|node:(?:fs|os|child_process|net|http|https)|Date\.now|new Date\b|Math\.random|fetch\(/.test(
          text,
        ),
    );
    expect(using.map(({ path }) => path)).toEqual([]);
  });

  test('nothing is evaluated: a rubric is data', () => {
    expect(
      files.filter(({ text }) => /\beval\(|new Function|node:vm/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('Vietnamese words stand in the catalogue only', () => {
    const letters = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;
    const elsewhere = files.filter(({ path, text }) => !path.startsWith('messages/') && letters.test(text));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  test('the keys of files stand in one table only', () => {
    const fields = readFileSync(`${src}/intake/document/keys.ts`, 'utf8').matchAll(/^ {2}(\w+): '(\w+)',$/gm);
    const keys = [...fields].map(([, field = '', key = '']) => ({ field, key }));
    expect(keys.length).toBeGreaterThan(60);
    // Published values that happen to be spelt like a key: scorers, a mark, an answer, an approach's word.
    const values = new Set(['tu_cham', 'tham_dinh', 'van_ban', 'khong_ap_dung', 'phieu']);
    const property = (key: string) =>
      new RegExp(`(?:\\.|\\b)${key}\\b(?=['"]?\\s*:)|\\['${key}'\\]|\\.${key}\\b`);
    const found = files
      .filter(
        ({ path }) =>
          path !== 'intake/document/keys.ts' &&
          !path.startsWith('messages/') &&
          path !== 'domain/meeting/facts.ts',
      )
      .flatMap(({ path, text }) =>
        keys
          .filter(({ key }) => key.includes('_') && !values.has(key) && property(key).test(text))
          .map(({ key }) => `${path}: ${key}`),
      );
    expect(found).toEqual([]);
    for (const { field, key } of keys) expect(keyOf(field)).toBe(key);
  });

  test('no number of a regulation stands in the code', () => {
    const points = /\b(?:90|70|50|85|120|100_00)\b/;
    const lawful = files.filter(({ path }) => /^(?:engine|rubric)\//.test(path));
    const found = lawful.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => points.test(line.replace(/\/\*\*.*|\/\/.*/, '')))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('names are exported by name, files stay small, and casts are counted', () => {
    expect(files.filter(({ text }) => /export default/.test(text)).map(({ path }) => path)).toEqual([]);
    const long = files.filter(
      ({ path, text }) => !path.startsWith('messages/') && text.split('\n').length > 260,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
    const casts = files.flatMap(({ path, text }) =>
      [
        ...text
          .replace(/^import[^;]*;/gm, '')
          .matchAll(/\bas (?:unknown|any|[A-Z]\w*|readonly\b|Readonly\b)/g),
      ].map(() => path),
    );
    expect(new Set(casts)).toEqual(new Set(['messages/index.ts']));
  });
});
