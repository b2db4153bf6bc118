import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder, textsIn } from './support/folder.ts';
import { type Planted, plantedIn, planting, rewritten } from './support/planted.ts';
import { problemShape } from './support/results.ts';
import { root, run } from './support/run.ts';

/** Faults planted one at a time into sound files of the law: what its author changed, the place that is wrong by hand, and what a person is told. */
const folder = `${root}/test/planted`;
const sound = textsIn(`${folder}/sound`);

/** Set to write what the program says now; the change is then read and judged before it is committed. */
const rewrite = process.env.SHCB_REWRITE_EXAMPLES === '1';

const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => plantedIn(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`));

const told = z.looseObject({ problems: z.array(problemShape) });

const lintOf = async (files: Readonly<Record<string, string>>, path: string) => {
  const cwd = makeFolder({ ...sound, ...files });
  const { code, out, err } = await run(['rubric', 'lint', path, '-f', 'json'], { cwd });
  return { code, err, problems: told.parse(JSON.parse(out)).problems };
};

const inShort = ({ severity, code, line, column }: z.output<typeof problemShape>): string =>
  `${severity === 'error' ? 'lỗi' : 'lưu ý'} ${code} ${line}:${column}`;

const toldOf = async (planted: Planted, path: string) => {
  const { text, place } = planting(sound[path] ?? '', planted);
  const { code, problems } = await lintOf({ [path]: text }, path);
  const expected = `${planted.expected} ${place}`;
  return {
    code,
    expected,
    found: problems.map(inShort),
    said: problems.map(({ message, hint }) => ({ message, hint })),
  };
};

describe.each(tables)('$path', ({ path, file, faults }) => {
  test('is sound before anything is planted', async () => {
    const { code, problems } = await lintOf({}, path);
    expect([code, problems]).toEqual([0, []]);
  });

  test.each(faults)('$name', async (planted) => {
    const { code, expected, found, said } = await toldOf(planted, path);
    expect(found).toEqual([expected]);
    expect(code).toBe(expected.startsWith('lỗi') ? 1 : 0);
    const lines = said.flatMap(({ message, hint }) => [message, hint]);
    if (rewrite) writeFileSync(file, rewritten(readFileSync(file, 'utf8'), planted, lines));
    else expect(lines).toEqual(planted.said);
  });
});

test('more than a hundred faults are planted, each by a name of its own', () => {
  const names = tables.flatMap(({ path, faults }) => faults.map(({ name }) => `${path} ${name}`));
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(names).size).toBe(names.length);
});
