import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reported } from '../support/reports.ts';
import { putParts, sendUp } from '../support/superior.ts';

const folder = mkdtempSync(join(tmpdir(), 'shcb-'));
const PERIOD = '2026-Q1';
const file = join(folder, `ket-qua/DB01-${PERIOD}.json`);
/** Ten thousand are tried where time is given; each is a whole run. */
const TRIES = Number(process.env.SHCB_ALTERATIONS ?? 40);

let sound = '';

beforeAll(async () => {
  putParts(folder);
  await sendUp(folder, PERIOD);
  sound = readFileSync(file, 'utf8');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BANDS = ['tot', 'kha', 'trung_binh', 'kem'];

type Step = string | number;

/** Whether the file says the same a second time, so that one place alone cannot be changed: points, bands, losses, counts, sums, heads above all members. */
const isSaidTwice = (path: readonly Step[]): boolean => {
  const [first, ...rest] = path;
  const last = path.at(-1);
  if (first === 'totals') return true;
  if (first === 'counts') return last !== 'incomplete';
  if (first !== 'rows' || rest.includes('range')) return false;
  return (
    rest.includes('counts') ||
    rest.includes('meanExact') ||
    ['total', 'band', 'mean', 'points', 'thematic'].includes(String(last)) ||
    (last === 'id' && rest.includes('band'))
  );
};

const otherwise = (value: unknown, turn: number): unknown => {
  if (typeof value === 'number') return value + ([1, -1, 0.5, 10][turn % 4] ?? 1);
  return BANDS[(BANDS.indexOf(String(value)) + 1 + (turn % 3)) % BANDS.length];
};

interface Place {
  readonly path: readonly Step[];
  readonly alter: (turn: number) => void;
}

/** Every number and band that is said twice, with a way to say it otherwise. */
const placesIn = (value: unknown, path: readonly Step[] = []): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]): readonly Place[] => {
    const at = [...path, key];
    const isBand = typeof one === 'string' && BANDS.includes(one);
    if (!isBand && typeof one !== 'number') return placesIn(one, at);
    const alter = (turn: number) => Reflect.set(value, key, otherwise(one, turn));
    return isSaidTwice(at) ? [{ path: at, alter }] : [];
  });
};

const refused = async (text: string): Promise<boolean> => {
  writeFileSync(file, text);
  const { rows, problems } = await reported(folder, PERIOD);
  return (
    !rows.some(({ unit }) => unit.startsWith('DB01-')) &&
    problems.some(({ code, severity }) => code.startsWith('result-') && severity === 'error')
  );
};

test('results as they were written are counted', async () => {
  expect(await refused(sound)).toBe(false);
});

test(
  'a number or a band that the rest of the file contradicts stops that subordinate',
  async () => {
    const count = placesIn(JSON.parse(sound)).length;
    const passed: string[] = [];
    for (let turn = 0; turn < TRIES; turn += 1) {
      const data: unknown = JSON.parse(sound);
      const place = placesIn(data)[(turn * 7919) % count];
      place?.alter(turn);
      if (!(await refused(JSON.stringify(data)))) passed.push(`${turn} ${place?.path.join('.')}`);
    }
    expect(count).toBeGreaterThan(100);
    expect(passed).toEqual([]);
  },
  60_000 + TRIES * 1000,
);

test('more people at a meeting than members stop that subordinate', async () => {
  expect(await refused(sound.replace(/"present": \d+/, '"present": 500'))).toBe(true);
});
