import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from './support/folder.ts';
import {
  callOf,
  corpus,
  EXPECTED,
  type Expected,
  folderWith,
  groups,
  type Hostile,
  inputsOf,
  putInput,
  TOLD,
} from './support/hostile.ts';
import { assessmentsShape, problemShape } from './support/results.ts';
import { run } from './support/run.ts';

/** Set to write what the program says now; the change is then read and judged before it is committed. */
const rewrite = process.env.SHCB_REWRITE_EXAMPLES === '1';

const told = z.looseObject({
  problems: z.array(problemShape.extend({ cell: z.string().optional(), sheet: z.string().optional() })),
});

type Told = z.output<typeof told>['problems'][number];

const inShort = (parts: readonly (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined).join(' ');

/** A file is named only where there are several. */
const toldOf = (
  problems: readonly Told[],
  severity: Told['severity'],
  isFolder: boolean,
): readonly string[] =>
  problems
    .filter((problem) => problem.severity === severity)
    .map(({ code, file, line, column, cell, sheet }) =>
      inShort([code, isFolder ? file?.normalize('NFC') : null, sheet, line, column, cell]),
    )
    .sort();

const wantedOf = (places: readonly Expected[]): readonly string[] =>
  places.map(({ ma, tep, trang, dong, cot, o }) => inShort([ma, tep, trang, dong, cot, o])).sort();

const scored = async (cwd: string, argv: readonly string[]) => {
  const { out } = await run(['score', ...argv.slice(1), '-f', 'json'], { cwd });
  return assessmentsShape.parse(JSON.parse(out)).assessments;
};

/** The plain sheet that every odd one must be equal to. */
const plain = async (): Promise<unknown> => {
  const [sheet] = inputsOf('json').filter(({ tep }) => tep === 'dung.json');
  if (sheet === undefined) throw new Error('the plain sheet is missing');
  const [assessment] = await scored(folderWith(sheet), callOf(sheet));
  return assessment;
};

/** A name may hold what no page of text should. */
const shown = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const section = (input: Hostile, said: string, code: number): string =>
  `═══ ${input.tep}\n    ${input.y}\n\n$ shcb ${shown(callOf(input).join(' '))}\n${said}[mã thoát ${code}]\n`;

describe.each(groups)('%s', (group) => {
  const path = join(corpus, group, TOLD);
  const inputs = inputsOf(group);
  const sections: string[] = [];
  const known = rewrite ? '' : readFileSync(path, 'utf8');
  afterAll(() => {
    if (rewrite) writeFileSync(path, sections.join('\n'));
  });

  test.each(inputs)('$tep', async (input) => {
    const cwd = folderWith(input);
    const argv = callOf(input);
    const { code, out, err } = await run([...argv, '-f', 'json'], { cwd });
    const said = section(input, (await run(argv, { cwd })).all, code);
    sections.push(said);
    if (!rewrite) expect(`\n${known}`).toContain(`\n${said}`);
    if (code === 2) {
      expect([2, [...err.matchAll(/\[([a-z-]+)\]$/gm)].map(([, told]) => told)]).toEqual([
        input.ma_thoat,
        input.loi.map(({ ma }) => ma),
      ]);
      return;
    }
    const { problems } = told.parse(JSON.parse(out));
    expect({
      code,
      errors: toldOf(problems, 'error', input.isFolder),
      warnings: toldOf(problems, 'warning', input.isFolder),
    }).toEqual({ code: input.ma_thoat, errors: wantedOf(input.loi), warnings: wantedOf(input.luu_y) });
    if (input.diem === undefined) return;
    const [assessment, ...others] = await scored(cwd, argv);
    expect([assessment?.total, others]).toEqual([input.diem, []]);
    const same = { ...assessment, warnings: [] };
    if (input.nhu === undefined) expect(same).toEqual({ ...Object(await plain()), warnings: [] });
  });

  test('and nothing else is told', () => {
    if (!rewrite) expect(known).toBe(sections.join('\n'));
  });
});

describe('the corpus', () => {
  const inputs = groups.flatMap(inputsOf);

  /** What no file alone can bring about: limits of a worker, dependencies, expressions of ours, the clock. */
  const noFile = ['B5', 'B19', 'B25', 'B38'];

  test('has an input for every threat that a file can bring', () => {
    const wanted = Array.from({ length: 39 }, (_, index) => `B${index + 1}`).filter(
      (row) => !noFile.includes(row),
    );
    const named = new Set(inputs.flatMap(({ muc = [] }) => muc));
    expect(wanted.filter((row) => !named.has(row))).toEqual([]);
    expect(inputs.length).toBeGreaterThanOrEqual(150);
  });

  test('is small, so that it can be read', () => {
    const sizes = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.endsWith(TOLD) && !name.endsWith(EXPECTED))
      .map((name) => ({ name, size: statSync(join(corpus, name)).size }));
    expect(sizes.filter(({ size }) => size > 10_240)).toEqual([]);
  });
});

describe('all of them in one folder', () => {
  const putAll = (): string => {
    const cwd = makeFolder();
    for (const input of groups.flatMap(inputsOf))
      putInput(input, join(cwd, input.group, ...(input.isFolder ? [input.tep] : [])));
    return cwd;
  };

  /** Files that a folder is known to hold for other ends, or that a program cannot read and says so by their names. */
  const passedOver = /(?:^|\/)(?:\.|node_modules\/|~\$|shcb\.yaml$|Thumbs\.db$)|\.(?:txt2|docx|xls|xlsm)$/;

  test('are read to the end, and each is a result or a problem', async () => {
    const cwd = putAll();
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(cwd.length + 1))
      .filter((path) => !passedOver.test(path));
    const { code, out } = await run(['check', ...groups, '-f', 'json'], { cwd });
    const checked = z
      .looseObject({
        counts: z.record(z.string(), z.int()),
        files: z.array(z.looseObject({ file: z.string(), records: z.int(), refused: z.int() })),
      })
      .parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(checked.files.map(({ file }) => file).sort()).toEqual(files.sort());
    const { inputs = 0, usable = 0, refused = 0 } = checked.counts;
    expect(usable + refused).toBe(inputs);
    expect(checked.files.reduce((sum, { records }) => sum + records, 0)).toBe(inputs);
  });

  test('are scored as far as they can be, and counted to the last', async () => {
    const cwd = putAll();
    const { code, out } = await run(['score', ...groups, '-f', 'json'], { cwd });
    const { counts, assessments } = z
      .looseObject({ counts: z.record(z.string(), z.int()), assessments: z.array(z.unknown()) })
      .parse(JSON.parse(out));
    const { inputs, scored: good = 0, refused = 0, duplicates = 0 } = counts;
    expect(code).toBe(1);
    expect(assessments.length).toBe(good);
    expect(good).toBeGreaterThan(0);
    expect(good + refused + duplicates).toBe(inputs);
  });
});
