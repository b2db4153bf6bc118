import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/intake/document/document.ts';
import { decode } from '../../../../src/intake/formats/text/text.ts';
import { readBytes } from '../../../../src/intake/world/document-file.ts';
import { inShort } from '../../../support/read-text.ts';

const sheet = `chi_bo: CB01
Ngày: 05/03/2026
so_lieu:
  Có mặt: 27
ghi_chu: Đảng viên ở xa, được phép vắng
`;

const utf8 = (text: string, mark: readonly number[] = []) =>
  new Uint8Array([...mark, ...new TextEncoder().encode(text)]);

/** UTF-16 with its mark, as a console of Windows writes it. */
const utf16 = (text: string, order: 'little' | 'big') => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of [0xfeff, ...text.split('').map((one) => one.charCodeAt(0))].entries())
    view.setUint16(index * 2, unit, order === 'little');
  return bytes;
};

const read = (bytes: Uint8Array): unknown => {
  const document = readBytes('thu.yaml', bytes);
  return 'problems' in document ? document.problems.map(inShort) : dataOf(document.document.root);
};

const expected = {
  unit: 'CB01',
  date: '05/03/2026',
  facts: { co_mat: '27' },
  note: 'Đảng viên ở xa, được phép vắng',
};

describe('one sheet gives the same data however it was saved', () => {
  test.each([
    ['plain UTF-8', utf8(sheet)],
    ['UTF-8 with a mark', utf8(sheet, [0xef, 0xbb, 0xbf])],
    ['UTF-16, little end first', utf16(sheet, 'little')],
    ['UTF-16, big end first', utf16(sheet, 'big')],
    ['line ends of Windows', utf8(sheet.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', utf8(sheet.replaceAll('\n', '\r'))],
    ['mixed line ends', utf8(sheet.replace('\n', '\r\n').replace(/\n$/, '\r'))],
    ['letters and marks apart', utf8(sheet.normalize('NFD'))],
    [
      'UTF-16 of Windows, letters and marks apart',
      utf16(sheet.normalize('NFD').replaceAll('\n', '\r\n'), 'little'),
    ],
    ['without a last line end', utf8(sheet.replace(/\n$/, ''))],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(expected);
  });

  test('the text itself is composed and has plain line ends', () => {
    const composed = { text: 'Có mặt\nĐảng số\n' };
    expect(decode(utf8('Có mặt\r\nĐảng số\r'.normalize('NFD')))).toEqual(composed);
    expect(decode(utf16('Có mặt\r\nĐảng số\r', 'big'))).toEqual(composed);
  });

  test('an empty line stays a line, so that places stay right', () => {
    expect(decode(utf8('a\r\n\r\nb\r\rc\n\nd'))).toEqual({ text: 'a\n\nb\n\nc\n\nd' });
    const bytes = utf8('ngay: 1\r\n\r\nngay: 2\r\n');
    expect(read(bytes)).toEqual(['duplicate-key 3:1']);
  });

  test('columns count composed letters', () => {
    const bytes = utf8('kem: {chú thích: x, tỷ lệ: 0,5}\n'.normalize('NFD'));
    expect(read(bytes)).toEqual(['decimal-comma 1:30']);
  });
});

describe('bytes that are not Unicode text are refused, never guessed', () => {
  test.each([
    ['a byte that UTF-8 does not have', [0x61, 0xff, 0x62], 1],
    ['a letter cut short at the end', [0x61, 0xe1, 0xba], 1],
    ['a letter cut short within', [0xe1, 0xba, 0x20, 0x61], 0],
    ['a follower without a leader', [0x61, 0x80], 1],
    ['a letter written longer than needed', [0xc0, 0xaf], 0],
    ['half of a pair', [0xed, 0xa0, 0x80], 0],
    ['a letter beyond Unicode', [0xf5, 0x80, 0x80, 0x80], 0],
    ['an old 8-bit file: "Có mặt"', [0x43, 0xf3, 0x20, 0x6d, 0xb7, 0x74], 1],
    ['a byte behind letters of three bytes', [0xe1, 0xba, 0xb7, 0x0a, 0xb7], 2],
    ['the mark of UTF-16 and half a letter', [0xff, 0xfe, 0x61], 0],
    ['UTF-16 with half of a pair', [0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00], 0],
  ] as const)('%s is refused where the first wrong letter stands', (_, bytes, start) => {
    expect(decode(new Uint8Array(bytes))).toMatchObject({
      complaint: { code: 'not-utf8' },
      shownBy: { span: { start, end: start + 1 } },
    });
    expect(read(new Uint8Array(bytes))).toEqual([start === 2 ? 'not-utf8 2:1' : `not-utf8 1:${start + 1}`]);
  });
});

describe('nothing at all', () => {
  test.each([
    ['no byte', []],
    ['a mark of UTF-8 alone', [0xef, 0xbb, 0xbf]],
    ['a mark of UTF-16 alone', [0xff, 0xfe]],
  ])('%s is an empty file', (_, bytes) => {
    expect(read(new Uint8Array(bytes))).toEqual(['file-empty']);
  });
});

test('a file of more than 1 MB is refused by its size, before it is decoded', () => {
  const read = (size: number) => readBytes('thu.yaml', new Uint8Array(size).fill(0xff));
  const [large, largest] = [read(1_000_001), read(1_000_000)];
  expect('problems' in large && large.problems.map(({ complaint }) => complaint)).toEqual([
    { code: 'file-too-large', args: { size: 1_000_001, limit: 1_000_000 } },
  ]);
  expect('problems' in largest && largest.problems.map(({ complaint }) => complaint.code)).toEqual([
    'not-utf8',
  ]);
});
