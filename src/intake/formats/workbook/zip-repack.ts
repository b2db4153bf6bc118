import type { ZipEntry } from './zip-directory.ts';

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** The fields that the local header and the directory share, from the version on. */
const writeShared = (view: DataView, at: number, entry: ZipEntry, nameSize: number): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameSize, true);
};

/** An archive of some verified entries of another, their packed bytes copied as they are: whoever opens it sees only what was verified, and cannot read the directory otherwise than we did. */
export const repack = (bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array => {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const packed = named.reduce((sum, { entry, name }) => sum + LOCAL_SIZE + name.length + entry.packedSize, 0);
  const directory = named.reduce((sum, { name }) => sum + CENTRAL_SIZE + name.length, 0);
  const made = new Uint8Array(packed + directory + END_SIZE);
  const view = new DataView(made.buffer);
  let local = 0;
  let central = packed;
  for (const { entry, name } of named) {
    view.setUint32(local, 0x04034b50, true);
    writeShared(view, local + 4, entry, name.length);
    made.set(name, local + LOCAL_SIZE);
    made.set(bytes.subarray(entry.start, entry.start + entry.packedSize), local + LOCAL_SIZE + name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    writeShared(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    made.set(name, central + CENTRAL_SIZE);
    local += LOCAL_SIZE + name.length + entry.packedSize;
    central += CENTRAL_SIZE + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, packed, true);
  return made;
};
