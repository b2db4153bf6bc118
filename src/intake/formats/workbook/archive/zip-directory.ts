import type { Complaint } from '../../../../messages/index.ts';
import { plainPartName } from './part-name.ts';

/** One entry of an archive: where its packed bytes lie, and what the directory claims of them. */
export interface ZipEntry {
  /** With slashes, also where the writer took the ones of Windows. */
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the packed bytes. */
  readonly start: number;
}

export type Directory = { readonly entries: readonly ZipEntry[] } | { readonly complaint: Complaint };

/** What an archive may hold before anything in it is opened. */
const ARCHIVE_LIMITS = {
  entries: 200,
  entrySize: 50_000_000,
  totalSize: 100_000_000,
  ratio: 100,
  /** Below this an entry may be packed as tightly as it likes: it cannot do harm, and empty formatted rows do pack so. */
  smallEntry: 1_000_000,
} as const;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const SENTINEL = 0xffffffff;
const SENTINEL_COUNT = 0xffff;
const ENCRYPTED = 0x0041;
const STORED = 0;
const DEFLATED = 8;

const BROKEN = { code: 'archive-broken' } as const;

/** Names that could mean a place outside the archive, or a control character. */
const SUSPECT_NAME = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}/u;

/** The end record stands at the very end, but for its comment: an archive that hides a second one is refused. */
const endOf = (view: DataView): number | undefined => {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--)
    if (view.getUint32(at, true) === END)
      return at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength ? at : undefined;
  return undefined;
};

/** Where the packed bytes of an entry begin, behind its local header; the local name must be that of the directory. */
const startOf = (view: DataView, local: number, name: Uint8Array): number | undefined => {
  if (local + LOCAL_SIZE > view.byteLength || view.getUint32(local, true) !== LOCAL) return undefined;
  const nameSize = view.getUint16(local + 26, true);
  const start = local + LOCAL_SIZE + nameSize + view.getUint16(local + 28, true);
  if (start > view.byteLength || nameSize !== name.length) return undefined;
  return name.every((byte, index) => view.getUint8(local + LOCAL_SIZE + index) === byte) ? start : undefined;
};

type Found = { readonly entry: ZipEntry; readonly next: number } | { readonly complaint: Complaint };

const entryAt = (bytes: Uint8Array, view: DataView, at: number, end: number): Found => {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return { complaint: BROKEN };
  const nameSize = view.getUint16(at + 28, true);
  const next = at + CENTRAL_SIZE + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return { complaint: BROKEN };
  const [packedSize, size, local] = [20, 24, 42].map((offset) => view.getUint32(at + offset, true));
  if (packedSize === undefined || size === undefined || local === undefined) return { complaint: BROKEN };
  if ([packedSize, size, local].includes(SENTINEL)) return { complaint: BROKEN };
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return { complaint: { code: 'workbook-locked' } };
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) return { complaint: BROKEN };
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameSize);
  const start = startOf(view, local, nameBytes);
  if (start === undefined || start + packedSize > view.byteLength) return { complaint: BROKEN };
  if (method === STORED && packedSize !== size) return { complaint: BROKEN };
  const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
  const checksum = view.getUint32(at + 16, true);
  return { entry: { name, method, checksum, packedSize, size, start }, next };
};

const overlap = (entries: readonly ZipEntry[]): boolean => {
  const byStart = [...entries].sort((left, right) => left.start - right.start);
  return byStart.some((entry, index) => {
    const before = byStart[index - 1];
    return before !== undefined && before.start + before.packedSize > entry.start;
  });
};

const namesFlaw = (entries: readonly ZipEntry[]): Complaint | undefined => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const plain = plainPartName(name);
    if (SUSPECT_NAME.test(name) || seen.has(plain)) return { code: 'archive-name', args: { part: name } };
    seen.add(plain);
  }
  return undefined;
};

const sizesFlaw = (entries: readonly ZipEntry[]): Complaint | undefined => {
  const { entrySize, totalSize, ratio, smallEntry } = ARCHIVE_LIMITS;
  for (const { name, size, packedSize } of entries) {
    if (size > entrySize) return { code: 'archive-part-too-large', args: { part: name, limit: entrySize } };
    if (size > smallEntry && size > packedSize * ratio)
      return { code: 'archive-ratio', args: { part: name, limit: ratio } };
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return total > totalSize ? { code: 'archive-too-large', args: { limit: totalSize } } : undefined;
};

/** The directory of an archive, with nothing in it that could harm whoever opens the archive; what the entries really hold is yet to be seen. */
export const readDirectory = (bytes: Uint8Array): Directory => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_SIZE ? undefined : endOf(view);
  if (end === undefined) return { complaint: BROKEN };
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (offset === SENTINEL || count === SENTINEL_COUNT || view.getUint32(end + 4, true) !== 0)
    return { complaint: BROKEN };
  if (view.getUint16(end + 8, true) !== count || offset + view.getUint32(end + 12, true) !== end)
    return { complaint: BROKEN };
  if (count > ARCHIVE_LIMITS.entries)
    return { complaint: { code: 'archive-too-many', args: { count, limit: ARCHIVE_LIMITS.entries } } };
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < count) {
    const found = entryAt(bytes, view, at, end);
    if ('complaint' in found) return found;
    entries.push(found.entry);
    at = found.next;
  }
  if (at !== end || overlap(entries)) return { complaint: BROKEN };
  const complaint = namesFlaw(entries) ?? sizesFlaw(entries);
  return complaint === undefined ? { entries } : { complaint };
};
