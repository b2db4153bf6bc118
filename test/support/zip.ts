import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive, with what its headers may claim against the truth. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claims?: {
    readonly size?: number;
    readonly checksum?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly localName?: string;
    /** Point at the packed bytes of an earlier part. */
    readonly at?: number;
  };
}

/** What the end record may claim against the truth. */
export interface End {
  readonly count?: number;
  readonly offset?: number;
  readonly size?: number;
  readonly comment?: Uint8Array;
  readonly commentSize?: number;
}

const header = (size: number, fields: readonly (readonly [number, 2 | 4, number])[]): Buffer => {
  const bytes = Buffer.alloc(size);
  for (const [at, width, value] of fields) bytes.writeUIntLE(value, at, width);
  return bytes;
};

/** An archive written byte by byte, honest unless it is told to lie. */
export const makeZip = (parts: readonly Part[], end: End = {}): Uint8Array => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = {} } of parts) {
    const raw = Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    const packed = deflateRawSync(raw);
    const shared = (at: number) =>
      [
        [at, 2, claims.flags ?? 0],
        [at + 2, 2, claims.method ?? 8],
        [at + 8, 4, claims.checksum ?? crc32(raw)],
        [at + 12, 4, packed.length],
        [at + 16, 4, claims.size ?? raw.length],
      ] as const;
    const localName = Buffer.from(claims.localName ?? name);
    const centralName = Buffer.from(name);
    const local = Buffer.concat([
      header(30, [[0, 4, 0x04034b50], ...shared(6), [26, 2, localName.length]]),
      localName,
      packed,
    ]);
    const central = header(46, [
      [0, 4, 0x02014b50],
      ...shared(8),
      [28, 2, centralName.length],
      [42, 4, claims.at ?? offset],
    ]);
    locals.push(local);
    centrals.push(central, centralName);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const comment = Buffer.from(end.comment ?? []);
  const last = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, end.count ?? parts.length],
    [10, 2, end.count ?? parts.length],
    [12, 4, end.size ?? directory.length],
    [16, 4, end.offset ?? offset],
    [20, 2, end.commentSize ?? comment.length],
  ]);
  return new Uint8Array(Buffer.concat([...locals, directory, last, comment]));
};

/** The parts that make an archive a workbook in name. */
export const WORKBOOK: Part = { name: 'xl/workbook.xml', content: '<workbook/>' };
