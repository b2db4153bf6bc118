import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readYaml } from '../../../src/intake/formats/yaml/yaml.ts';
import { readBytes } from '../../../src/intake/world/document-file.ts';
import { advise } from '../../../src/messages/index.ts';
import { tries } from '../../support/tries.ts';

const namesOfObjects = Object.getOwnPropertyNames(Object.prototype).join();

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(namesOfObjects);
});

/** Pieces of which YAML, JSON and what looks like them are made. */
const pieces = [
  ...['a', 'ngay', 'so_lieu', '1', '0,5', '05/03/2026', 'Đảng ủy', '__proto__', 'constructor', '<<'],
  ...[': ', ':', ',', ', ', '- ', '-', '? ', '[', ']', '{', '}', '\n', '\n  ', '\n    ', ' ', '\t', '\r'],
  ...['"', "'", '\\', '|', '>', '|\n  ', '&x ', '*x', '!!str ', '!<', '#', ' # ', '%YAML 1.1\n', '---\n'],
  ...['...\n', '@', '`', '//', '/*', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u0000', '\u2028', '\u{1f642}'],
];

const nearYaml = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

const isSound = (text: string, file: string): void => {
  const read = readYaml(file, text);
  if ('document' in read) {
    expect(read.document.root.type).toMatch(/^(?:scalar|list|map)$/);
    return;
  }
  expect(read.problems.length).toBeGreaterThan(0);
  const lines = text.split('\n');
  for (const { complaint, location } of read.problems) {
    const { message, hint } = advise(complaint);
    expect(message).not.toMatch(/undefined|\[object/);
    expect(hint).toMatch(/[.?]$/);
    if (complaint.code === 'file-empty') continue;
    expect(location?.line).toBeGreaterThanOrEqual(1);
    expect(location?.line).toBeLessThanOrEqual(lines.length);
    expect(location?.column).toBeGreaterThanOrEqual(1);
    expect(location?.column).toBeLessThanOrEqual((lines[(location?.line ?? 1) - 1] ?? '').length + 1);
  }
};

test('any text is a document, or is refused at a place that it has', () => {
  fc.assert(
    fc.property(nearYaml, fc.constantFrom('thu.yaml', 'thu.json'), (text, file) => isSound(text, file)),
    { numRuns: tries(3000) },
  );
});

test('what a parser misses behind the end of a text is placed at its end', () => {
  isSound(': %YAML 1.1\n!<- - ', 'thu.yaml');
});

test('any bytes are a document or are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readBytes('thu.yaml', bytes);
      expect('document' in read || read.problems.length > 0).toBe(true);
    }),
    { numRuns: tries(1000) },
  );
});

test('what is read twice is read the same', () => {
  fc.assert(
    fc.property(nearYaml, (text) => {
      expect(JSON.stringify(readYaml('thu.yaml', text))).toBe(JSON.stringify(readYaml('thu.yaml', text)));
    }),
  );
});
