import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStream, NotText, WRONG } from '../../../../../src/intake/formats/text/encoding/stream.ts';
import { bytesOf, toWindows1258, utf8 } from '../../../../support/old-encodings.ts';
import { vietnamese } from '../../../../support/syllables.ts';

async function* parts(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** The whole text of a stream, or what kind of file it is. */
const read = async (bytes: Uint8Array, sizes: readonly number[] = [1_000_000]) => {
  let text = '';
  try {
    for await (const part of decodeStream(parts(bytes, sizes))) text += part;
    return text;
  } catch (cause) {
    if (!(cause instanceof NotText)) throw cause;
    return cause.complaint;
  }
};

const utf16 = (text: string, order: 'little' | 'big', mark = true) => {
  const units = `${mark ? '\ufeff' : ''}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), order === 'little');
  return bytes;
};

const long = 'Đảng ủy phường, 🙂 chi bộ 3;'.repeat(400);

describe('a stream in parts', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 });

  test('gives the same text however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(vietnamese, sizes, async (line, cut) => {
        const text = `${line}🙂`.repeat(30);
        expect(await read(utf8(text), cut)).toBe(text);
        expect(await read(utf8(`\ufeff${text}`), cut)).toBe(text);
        expect(await read(utf16(text, 'little'), cut)).toBe(text);
        expect(await read(utf16(text, 'big', false), cut)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test('marks the same byte however it is cut, and goes on at the next line', async () => {
    const good = utf8(long);
    for (const end of ['\n', '\r\n', '\r']) {
      const broken = new Uint8Array([...good, 0x61, 0xe1, 0xba, 0x20, 0xff, 0x61, ...utf8(`${end}${long}`)]);
      for (const cut of [[1_000_000], [1], [3, 5], [4096], [good.length + 1, 1]])
        expect(await read(broken, cut)).toBe(`${long}a${WRONG}${end}${long}`);
    }
  });

  test('marks half of a letter of UTF-16 and goes on at the next line', async () => {
    for (const order of ['little', 'big'] as const)
      for (const cut of [[1_000_000], [1], [3]])
        expect(await read(utf16('một\udc00 hai\nba\n', order), cut)).toBe(`một${WRONG}\nba\n`);
  });

  test('is held part by part: the first comes out before the last is asked for', async () => {
    let asked = 0;
    const counted = async function* () {
      for (let turn = 0; turn < 50; turn++) {
        asked += 1;
        yield utf8(long);
      }
    };
    const first = await decodeStream(counted()).next();
    expect([first.value, asked]).toEqual([long, 1]);
  });
});

describe('what is no Unicode', () => {
  const at = async (bytes: readonly number[]) => {
    const found = await read(Uint8Array.from(bytes));
    if (typeof found !== 'string') return found.code;
    const offset = found.search(new RegExp(WRONG, 'u'));
    return offset === -1 ? null : offset;
  };

  test.each([
    ['a follower without a leader', [0x61, 0x80], 1],
    ['a letter cut short at the end', [0x61, 0xe1, 0xba], 1],
    ['a letter cut short within', [0x61, 0x62, 0xe1, 0x62], 2],
    ['a letter written longer than needed', [0xc1, 0x81], 0],
    ['the same in three bytes', [0x61, 0xe0, 0x9f, 0x80], 1],
    ['the same in four bytes', [0x61, 0xf0, 0x8f, 0x80, 0x80], 1],
    ['half of a pair', [0xed, 0xa0, 0x80], 0],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['far beyond Unicode', [0xf5, 0x80, 0x80, 0x80], 0],
    ['UTF-16 that ends within a letter', [0xff, 0xfe, 0x61, 0x00, 0x62], 1],
    ['UTF-16 with the second half alone', [0xff, 0xfe, 0x61, 0x00, 0x00, 0xdc], 1],
    ['UTF-16 with the first half alone', [0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00], 0],
    ['UTF-16 with the first half last', [0xfe, 0xff, 0xd8, 0x00], 0],
  ])('%s', async (_, bytes, offset) => {
    expect(await at(bytes)).toBe(offset);
  });

  test.each([
    [0xe0, 0xa0, 0x80],
    [0xed, 0x9f, 0xbf],
    [0xf0, 0x90, 0x80, 0x80],
    [0xf4, 0x8f, 0xbf, 0xbf],
  ])('the last letter on the right side of each border is read: %i %i %i', async (...bytes) => {
    expect(await at(bytes)).toBeNull();
  });

  test('it is right of bytes what the decoder of the platform holds for right', async () => {
    const byte = fc.constantFrom(
      0x20,
      0x61,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc2,
      0xe0,
      0xe1,
      0xed,
      0xf0,
      0xf4,
      0xf5,
    );
    const platform = (bytes: Uint8Array) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        return null;
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 8 }), async (bytes) => {
        const found = await read(Uint8Array.from(bytes));
        // Half of a pair by itself, not the first half of one that is whole.
        expect(new RegExp(WRONG, 'u').test(found.toString()) ? null : found).toBe(
          platform(Uint8Array.from(bytes)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('old bytes are marked where the first of them stands', async () => {
    expect(await read(toWindows1258('Chi bộ'))).toBe(`Chi b${WRONG}`);
  });

  test('a file of another kind and noise are no text; one zero byte is left for its line', async () => {
    const noText = (kind: string) => ({ code: 'not-text', args: { kind } });
    expect(await read(bytesOf('PK\u0003\u0004a'))).toEqual(noText('zip'));
    expect(await read(bytesOf('abc\u0000d\u0001e'))).toEqual(noText('binary'));
    expect(await read(bytesOf(`${'a'.repeat(40)}\u0000d`))).toBe(`${'a'.repeat(40)}\u0000d`);
  });

  test('nothing is an empty text', async () => {
    expect(await read(new Uint8Array())).toBe('');
    expect(await read(Uint8Array.from([0xef, 0xbb, 0xbf]))).toBe('');
  });
});
