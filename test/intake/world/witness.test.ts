import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../../src/cli/node-io.ts';
import type { Files } from '../../../src/intake/world/files.ts';
import { rootedFiles } from '../../../src/intake/world/rooted.ts';
import { witness } from '../../../src/intake/world/witness.ts';
import { makeFolder } from '../../support/folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Files that say something else at each reading, in turn. */
const telling = (...texts: readonly string[]): Files => {
  let reads = 0;
  const next = () => Buffer.from(texts[Math.min(reads++, texts.length - 1)] ?? '');
  return {
    ...nodeIo.files,
    read: next,
    chunks: async function* () {
      const bytes = next();
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    },
  };
};

const drain = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const _ of chunks);
};

describe('what was read is remembered', () => {
  test('by the hash of the bytes that were read, not of those that stand there later', () => {
    const watched = witness(telling('một', 'hai'));
    watched.files.read('a');
    expect(watched.seen('a')).toEqual({ path: 'a', sha256: sha256('một'), size: 5 });
  });

  test('also where it was read part by part', async () => {
    const watched = witness(telling('một', 'hai'));
    await drain(watched.files.chunks('a'));
    expect(watched.seen('a')).toEqual({ path: 'a', sha256: sha256('một'), size: 5 });
  });

  test('what nobody read is read for it', () => {
    expect(witness(telling('một')).seen('a').sha256).toBe(sha256('một'));
  });

  test('two readings that differ are told of, two alike are not', async () => {
    const same = witness(telling('một'));
    same.files.read('a');
    await drain(same.files.chunks('a'));
    expect(same.changed()).toEqual([]);
    const other = witness(telling('một', 'hai'));
    other.files.read('a');
    await drain(other.files.chunks('a'));
    expect(other.changed()).toEqual(['a']);
  });
});

test('files named from a folder are those in it, and full names stay what they are', () => {
  const folder = makeFolder({ 'phieu/a.yaml': 'x' });
  const files = rootedFiles(nodeIo.files, folder);
  expect(files.list('.')).toEqual(['phieu']);
  expect(files.kindOf('phieu/a.yaml')).toBe('file');
  expect(files.identityOf('phieu/a.yaml')).toBe(nodeIo.files.identityOf(`${folder}/phieu/a.yaml`));
  expect(files.kindOf(`${folder}/phieu`)).toBe('folder');
});
