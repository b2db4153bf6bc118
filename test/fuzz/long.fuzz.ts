import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../support/run.ts';
import { damaged } from './damage.ts';
import { odd } from './odd.ts';
import { isDecoded, isRead, isServed } from './promise.ts';
import { type Kind, kinds, seedsOf } from './seeds.ts';

/** How long, and from which seed: the same seed tries the same inputs in the same order. */
const MINUTES = Number(process.env.SHCB_FUZZ_MINUTES ?? 5);
const SEED = Number(process.env.SHCB_FUZZ_SEED ?? Date.now() % 1_000_000_000);

/** A case that takes longer is a hang. */
const LONGEST_CASE = 10_000;

const FOUND = `${root}/test/fuzz/found`;

const all: readonly Kind[] = ['yaml', 'json', 'ndjson', 'csv', 'xlsx', 'workspace'];

interface Target {
  readonly name: string;
  readonly kind: Kind;
  readonly holds: (kind: Kind, bytes: Uint8Array) => Promise<unknown>;
  readonly runs: number;
}

const targets: readonly Target[] = all.flatMap((kind) => [
  { name: `${kind}: read`, kind, holds: (_, bytes) => isRead(kind, bytes), runs: 400 },
  { name: `${kind}: served`, kind, holds: isServed, runs: 25 },
  ...(kind === 'csv' || kind === 'ndjson'
    ? [
        {
          name: `${kind}: streamed`,
          kind,
          holds: (_: Kind, bytes: Uint8Array) => isRead(kind, bytes, true),
          runs: 200,
        },
      ]
    : []),
  ...(kind === 'yaml'
    ? [{ name: 'decode', kind, holds: async (_: Kind, bytes: Uint8Array) => isDecoded(bytes), runs: 400 }]
    : []),
]);

const inTime = async (work: Promise<unknown>): Promise<void> => {
  const start = process.hrtime.bigint();
  await work;
  const took = Number((process.hrtime.bigint() - start) / 1_000_000n);
  if (took > LONGEST_CASE) throw new Error(`took ${took} ms`);
};

/** A failing input is kept, so that it can be tried again and become a file of the corpus. */
const keep = (kind: Kind, bytes: Uint8Array): string => {
  mkdirSync(FOUND, { recursive: true });
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}${extname(kinds[kind])}`;
  writeFileSync(`${FOUND}/${name}`, bytes);
  return name;
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);

test(
  'no input is lost, hangs, or is answered by an exception',
  async () => {
    const end = Date.now() + MINUTES * 60_000;
    const tried = new Map<string, number>();
    const failures = new Set<string>();
    const seeds = new Map(await Promise.all(all.map(async (kind) => [kind, await seedsOf(kind)] as const)));
    say(`seed ${SEED}, ${MINUTES} minutes`);
    for (let round = 0; Date.now() < end; round += 1)
      for (const { name, kind, holds, runs } of targets) {
        const inputs = fc.oneof(
          fc.uint8Array({ maxLength: 2_000 }),
          { weight: 3, arbitrary: damaged(seeds.get(kind) ?? []) },
          { weight: 3, arbitrary: odd[kind] },
        );
        const property = fc.asyncProperty(inputs, (bytes) => inTime(holds(kind, bytes)));
        const result = await fc.check(property, {
          seed: SEED + round,
          numRuns: runs,
          interruptAfterTimeLimit: 120_000,
        });
        tried.set(name, (tried.get(name) ?? 0) + result.numRuns);
        const [bytes] = result.counterexample ?? [];
        if (bytes === undefined) continue;
        const failure = `${name}: seed ${SEED + round}: ${keep(kind, bytes)}: ${String(result.errorInstance)}`;
        failures.add(failure);
        say(failure.slice(0, 1_000));
      }
    for (const [name, count] of tried) say(`${name.padEnd(22)} ${String(count).padStart(8)} inputs`);
    expect([...failures]).toEqual([]);
  },
  MINUTES * 60_000 + 600_000,
);
