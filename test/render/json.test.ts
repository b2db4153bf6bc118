import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render, renderParts } from '../../src/render/json.ts';
import { line, lineParts } from '../../src/render/ndjson.ts';
import { tries } from '../support/tries.ts';

async function* comeOneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const inParts = async (items: readonly unknown[], after: object): Promise<string> => {
  const parts: string[] = [];
  const before = { schema: 'x@1' };
  const listing = { before, list: 'sheets', items: comeOneByOne(items), after: () => after };
  for await (const part of renderParts(listing)) parts.push(part);
  return parts.join('');
};

test('a list that comes item by item is written as the same bytes as the whole', async () => {
  expect(await inParts([], { problems: [] })).toBe(render({ schema: 'x@1', sheets: [], problems: [] }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.jsonValue(), async (items, last) => {
      expect(await inParts(items, { counts: { a: 1 }, last })).toBe(
        render({ schema: 'x@1', sheets: items, counts: { a: 1 }, last }),
      );
    }),
    { numRuns: tries(300) },
  );
});

test('the parts of a line are the line, with every item of a list a part of its own', () => {
  expect(lineParts({ a: 1, b: ['x', 'y\u200b'], c: undefined })).toEqual([
    ...['{"a":1', ',"b":[', '"x"', ',"y\\u200b"', ']', '}\n'],
  ]);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect(lineParts(record).join('')).toBe(line(record));
    }),
    { numRuns: tries(300) },
  );
});

test('of every letter and sign there is, those are written out that cannot be seen', () => {
  const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
  const wrong: string[] = [];
  for (let point = 0x20; point <= 0x10_ff_ff; point += point === 0xd7_ff ? 0x8_01 : 1) {
    const character = String.fromCodePoint(point);
    // What JSON itself writes in another way is no letter of ours.
    if (character === '"' || character === '\\') continue;
    const stays = line(character) === `"${character}"\n`;
    if (stays === hidden.test(character)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
