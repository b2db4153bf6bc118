import { crc32, createInflateRaw } from 'node:zlib';
import type { Complaint } from '../../../messages/index.ts';
import type { ZipEntry } from './zip-directory.ts';

const DEFLATED = 8;

/** The bytes of an entry one chunk after another; never more than one chunk beyond what the directory claims. */
async function* chunksOf(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (entry.method !== DEFLATED) {
    yield packed;
    return;
  }
  const inflater = createInflateRaw();
  inflater.end(packed);
  yield* inflater;
}

/** Parts that are markup; others, such as pictures, are never opened. */
const MARKUP = /\.(?:xml|rels|vml)$/i;

const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;
/** So much of the end of a chunk is looked at again with the next one. */
const OVERLAP = 16;

/** Looks for declarations of document types and entities, also when they are cut by a chunk or written in two bytes a letter. */
const makeDeclarationFinder = (): ((chunk: Uint8Array) => boolean) => {
  const decoder = new TextDecoder('latin1');
  let rest = '';
  return (chunk) => {
    const text = rest + decoder.decode(chunk).replaceAll('\0', '');
    rest = text.slice(-OVERLAP);
    return DECLARATION.test(text);
  };
};

/** A failure to inflate carries a code of zlib; anything else is a bug of ours. */
const isDamage = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');

const verifyEntry = async (bytes: Uint8Array, entry: ZipEntry): Promise<Complaint | undefined> => {
  const { name, size, checksum } = entry;
  const declares = MARKUP.test(name) ? makeDeclarationFinder() : () => false;
  let total = 0;
  let sum = 0;
  try {
    for await (const chunk of chunksOf(bytes, entry)) {
      total += chunk.length;
      if (total > size) return { code: 'archive-lies', args: { part: name } };
      sum = crc32(chunk, sum);
      if (declares(chunk)) return { code: 'workbook-doctype', args: { part: name } };
    }
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    return { code: 'archive-broken' };
  }
  return total === size && sum === checksum ? undefined : { code: 'archive-lies', args: { part: name } };
};

/** Inflates every entry under the claims of the directory, which are themselves limited, and keeps nothing of it: what the entries really hold is then known. */
export const verifyParts = async (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Complaint | undefined> => {
  for (const entry of entries) {
    const complaint = await verifyEntry(bytes, entry);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
};

/** One verified part as text. */
export const partText = async (bytes: Uint8Array, entry: ZipEntry): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunksOf(bytes, entry)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
};
