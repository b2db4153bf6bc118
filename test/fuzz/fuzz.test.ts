import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tries } from '../support/tries.ts';
import { damaged } from './damage.ts';
import { odd } from './odd.ts';
import { isDecoded, isRead, isServed } from './promise.ts';
import { type Kind, kinds, seedsOf } from './seeds.ts';

const all: readonly Kind[] = ['yaml', 'json', 'ndjson', 'csv', 'xlsx', 'workspace'];

const anyBytes = fc.uint8Array({ maxLength: 300 });

describe.each(all)('%s, whatever it holds', (kind) => {
  test('is read or refused', async () => {
    const inputs = fc.oneof(anyBytes, damaged(await seedsOf(kind)), odd[kind]);
    await fc.assert(
      fc.asyncProperty(inputs, async (bytes) => void (await isRead(kind, bytes))),
      { numRuns: tries(150) },
    );
  });

  test('is served by the whole program, and counted', async () => {
    const inputs = fc.oneof(damaged(await seedsOf(kind)), odd[kind]);
    await fc.assert(
      fc.asyncProperty(inputs, (bytes) => isServed(kind, bytes)),
      { numRuns: tries(5) },
    );
  });
});

test('a table is read part by part as it is read whole', async () => {
  await fc.assert(
    fc.asyncProperty(odd.csv, async (bytes) => void (await isRead('csv', bytes, true))),
    { numRuns: tries(100) },
  );
});

test('bytes become a clean text or a complaint', async () => {
  const inputs = fc.oneof(anyBytes, damaged([...(await seedsOf('yaml')), ...(await seedsOf('csv'))]));
  fc.assert(fc.property(inputs, isDecoded), { numRuns: tries(300) });
  expect(Object.keys(kinds)).toEqual(all);
});
