// A zip file without a tool of its own: the same bytes for the same files, names in UTF-8.
import { crc32, deflateRawSync } from 'node:zlib';

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day that a zip file knows. */
const DAY = 0x0021;

const numbers = (...pairs) => {
  const bytes = Buffer.alloc(pairs.reduce((size, [width]) => size + width, 0));
  let at = 0;
  for (const [width, value] of pairs) {
    bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
};

/** What both heads of an entry say of it. */
const described = ({ name, content, packed }) =>
  numbers(
    ...[
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATED],
      [2, 0],
      [2, DAY],
    ],
    ...[
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ],
  );

/** A zip file of some files, by their paths. */
export const zipOf = (files) => {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [path, content] of files) {
    const entry = { name: Buffer.from(path), content, packed: deflateRawSync(content, { level: 9 }) };
    const local = Buffer.concat([numbers([4, 0x04034b50]), described(entry), entry.name, entry.packed]);
    const central = [numbers([4, 0x02014b50], [2, VERSION]), described(entry)];
    directory.push(...central, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), entry.name);
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const count = [...files].length;
  const end = numbers(
    ...[
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ],
    ...[
      [4, list.length],
      [4, at],
      [2, 0],
    ],
  );
  return Buffer.concat([...parts, list, end]);
};
