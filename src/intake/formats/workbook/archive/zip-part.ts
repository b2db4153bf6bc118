import { crc32, inflateRawSync } from 'node:zlib';
import type { Complaint } from '../../../../messages/index.ts';
import { plainPartName } from './part-name.ts';
import type { ZipEntry } from './zip-directory.ts';

const DEFLATED = 8;

/** What a part holds, or why it cannot be had. */
export type Part = { readonly bytes: Uint8Array } | { readonly complaint: Complaint };

/** Reads a part by its name, in whatever legal spelling. */
export type PartReader = (name: string) => Part;

/** Failures to inflate carry a code of zlib, and going beyond what was claimed one of buffers; anything else is a bug of ours. */
const faultOf = (cause: unknown, part: string): Complaint => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return { code: 'archive-lies', args: { part } };
  if (code.startsWith('Z_')) return { code: 'part-broken', args: { part } };
  throw cause;
};

/** The bytes of an entry; never more of them than the directory claims, which is itself limited. */
const inflated = (bytes: Uint8Array, { name, method, checksum, start, packedSize, size }: ZipEntry): Part => {
  const packed = bytes.subarray(start, start + packedSize);
  try {
    const whole =
      method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }) : packed;
    const honest = whole.length === size && crc32(whole) === checksum;
    return honest ? { bytes: whole } : { complaint: { code: 'archive-lies', args: { part: name } } };
  } catch (cause) {
    return { complaint: faultOf(cause, name) };
  }
};

/** The parts of an archive. Each is opened when it is asked for: what nobody needs, such as a picture, may be damaged and harms nobody. */
export const partReader = (bytes: Uint8Array, entries: readonly ZipEntry[]): PartReader => {
  const byName = new Map(entries.map((entry) => [plainPartName(entry.name), entry]));
  return (name) => {
    const entry = byName.get(plainPartName(name));
    return entry === undefined
      ? { complaint: { code: 'part-missing', args: { part: name } } }
      : inflated(bytes, entry);
  };
};
