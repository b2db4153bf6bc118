import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/intake/formats/text/text.ts';
import {
  bytesOf,
  misreadAs1252,
  toTcvn3,
  toVni,
  toWindows1258,
  utf8,
} from '../../../support/old-encodings.ts';
import { vietnamese } from '../../../support/syllables.ts';

const note = 'Đảng ủy phường họp, thống nhất nội dung chuyên đề quý này.\nChi bộ 3 đã kết luận.\n';

const complaintOf = (bytes: Uint8Array) => {
  const decoded = decode(bytes);
  return 'complaint' in decoded ? decoded.complaint : null;
};

const utf16 = (text: string, order: 'little' | 'big') => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
};

describe('the bytes of "Đảng ủy phường", by the published charts', () => {
  test('in Windows-1258, a tone behind its letter', () => {
    const bytes = [0xd0, 0x61, 0xd2, 0x6e, 0x67, 0x20, 0x75, 0xd2, 0x79, 0x20];
    const more = [0x70, 0x68, 0xfd, 0xf5, 0xcc, 0x6e, 0x67, 0x20, 0x68, 0x6f, 0xf2, 0x70];
    expect(decode(Uint8Array.from([...bytes, ...more]))).toEqual({
      text: 'Đảng ủy phường họp',
      notice: { code: 'read-as-windows-1258', args: { sample: 'Đảng ủy phường họp' } },
    });
  });

  test('in TCVN3', () => {
    const bytes = [0xa7, 0xb6, 0x6e, 0x67, 0x20, 0xf1, 0x79, 0x20, 0x70, 0x68, 0xad, 0xea, 0x6e, 0x67];
    expect(decode(Uint8Array.from(bytes))).toEqual({
      complaint: { code: 'old-encoding', args: { encoding: 'tcvn3', sample: 'Đảng ủy phường' } },
    });
  });

  test('in VNI-Windows', () => {
    const bytes = [0xd1, 0x61, 0xfb, 0x6e, 0x67, 0x20, 0x75, 0xfb, 0x79, 0x20];
    const more = [0x70, 0x68, 0xf6, 0xf4, 0xf8, 0x6e, 0x67];
    expect(decode(Uint8Array.from([...bytes, ...more]))).toEqual({
      complaint: { code: 'old-encoding', args: { encoding: 'vni', sample: 'Đảng ủy phường' } },
    });
  });
});

describe('old bytes', () => {
  test('Windows-1258 gives the text, in NFC, with its line ends plain', () => {
    const decoded = decode(toWindows1258(note.replaceAll('\n', '\r\n')));
    expect('text' in decoded && decoded.text).toBe(note.normalize('NFC'));
  });

  test.each([
    ['few words', 'Đảng ủy phường'],
    ['words of another language', 'Une réunion très précise à Orléans, où la fête fût décidée'],
    ['no more than one accent', 'Chi bo ở'],
    ['words that are words in TCVN3 too', 'có bé né hé dé'],
  ])('%s are not enough to trust Windows-1258', (_, text) => {
    expect(complaintOf(toWindows1258(text))).toEqual({ code: 'not-utf8' });
  });

  test.each([
    ['tcvn3', bytesOf(toTcvn3(note))],
    ['vni', bytesOf(toVni(note))],
    ['tcvn3', bytesOf(toTcvn3('BÁO CÁO CỦA ĐẢNG ỦY'))],
    ['vni', bytesOf(toVni('BÁO CÁO CỦA ĐẢNG ỦY'))],
  ])('%s is named, with a line to judge it by', (encoding, bytes) => {
    expect(complaintOf(bytes)).toMatchObject({ code: 'old-encoding', args: { encoding } });
  });

  test('every letter of both charts is read', () => {
    const all =
      'ắt ằng ẳn ẵng ặc ấm ầm ẩn ẫn ậm é è ẻn ẽn ẹn ế ề ển ễn ệ í ì ỉ ĩ ị ó ò ỏ õng ọ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ á à ả ã ạ ăn ân ê ô ơ ư đi';
    for (const part of all.match(/.{1,40}(?= |$)/g) ?? []) {
      const text = part.trim();
      for (const old of [toTcvn3, toVni]) {
        const complaint = complaintOf(
          bytesOf(`${old(text)}\n${old('Đảng ủy phường đã họp, kết luận về nhiệm vụ')}`),
        );
        expect(complaint).toMatchObject({ args: { sample: text } });
      }
    }
  });

  test('the first zero byte says that it is no text', () => {
    expect(complaintOf(Uint8Array.from([0xff, 0x61, 0x00]))).toEqual({
      code: 'not-text',
      args: { kind: 'binary' },
    });
  });
});

describe('Unicode whose letters are signs of something else', () => {
  test.each([
    ['tcvn3', '§¶ng ñy', 'Đảng ủy'],
    ['tcvn3', 'Tæ chøc sinh ho¹t th­êng kú', 'Tổ chức sinh hoạt thường kỳ'],
    ['vni', 'Ñaûng uûy', 'Đảng ủy'],
    ['vni', 'Toå chöùc sinh hoaït thöôøng kyø', 'Tổ chức sinh hoạt thường kỳ'],
    ['twice', 'Äáº£ng á»§y họp', 'Đảng ủy họp'],
  ])('%s: %s', (encoding, written, sample) => {
    expect(complaintOf(utf8(written))).toEqual({ code: 'old-encoding', args: { encoding, sample } });
  });

  test('one cell of an old font in a sheet of Unicode is enough, and its place is told', () => {
    const text = `chi_bo: CB01\nghi_chu: Đảng ủy đã họp; ${toTcvn3('nội dung phường đề nghị')}\n`;
    const decoded = decode(utf8(text));
    expect(decoded).toMatchObject({ complaint: { args: { encoding: 'tcvn3' } }, shownBy: { text } });
    const span = 'shownBy' in decoded ? decoded.shownBy?.span : undefined;
    expect(text.slice(span?.start, span?.end)).toBe(toTcvn3('nội'));
  });

  test('what was encoded twice as a whole is read as it was', () => {
    expect(decode(utf8(misreadAs1252(note)))).toEqual({
      text: note.normalize('NFC'),
      notice: { code: 'read-as-encoded-twice', args: { sample: note.split('\n')[0] } },
    });
    const onVietnameseWindows = misreadAs1252(note).replaceAll('\u00c3', '\u0102');
    expect(decode(utf8(onVietnameseWindows))).toMatchObject({ text: note.normalize('NFC') });
    expect(decode(utf8(misreadAs1252(`\ufeff${note}`)))).toMatchObject({ text: note.normalize('NFC') });
  });

  test.each([
    note,
    'Chi bé, bà con, cá nhân; là và có',
    'Loïc và Noël họp cùng André; café, Köln, señor, niño, maïs',
    'đèn 10 µm, 5 N·m, 30 °C, 1º, ½ ngày, § 5, © 2026, «khá»\u00a0«tốt»',
    'bóng 10 µm, lực 5 N·m',
    'Điểu K’Đắk, Y Niê, Brơ, H’Bé',
    '支部会议 собрание συνέλευση',
  ])('%s is left as it is', (text) => {
    expect(decode(utf8(text))).toEqual({ text: text.normalize('NFC') });
  });
});

describe('what a file really is', () => {
  const zip = 'PK\u0003\u0004\u0014\u0000\u0006\u0000';
  test.each([
    ['excel', `${zip}[Content_Types].xml…xl/workbook.xml`.replace('…', '\u0000\u00ff')],
    ['word', `${zip}[Content_Types].xml\u0000word/document.xml`],
    ['zip', `${zip}a.txt`],
    ['pdf', '%PDF-1.7\n'],
    ['old-office', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000'],
    ['rtf', '{\\rtf1\\ansi Chi bo}'],
    ['image', '\u0089PNG\r\n'],
    ['image', '\u00ff\u00d8\u00ff\u00e0'],
    ['image', 'GIF89a'],
    ['archive', '\u001f\u008b\u0008'],
    ['archive', 'Rar!\u001a'],
    ['binary', 'chi_bo: CB\u000001'],
  ])('%s', (kind, characters) => {
    expect(complaintOf(bytesOf(characters))).toEqual({ code: 'not-text', args: { kind } });
  });
});

describe('UTF-16 without its mark', () => {
  test.each(['little', 'big'] as const)('%s end first', (order) => {
    expect(decode(utf16(note, order))).toEqual({ text: note.normalize('NFC') });
    expect(decode(utf16('a', order))).toEqual({ text: 'a' });
  });

  test('is not seen where both halves have zeros', () => {
    expect(complaintOf(utf16('a\u0100a\u0000', 'little'))).toEqual({
      code: 'not-text',
      args: { kind: 'binary' },
    });
  });
});

describe('marks piled up on one letter', () => {
  const piled = (count: number) => `a${'\u0323\u0301'.repeat(count / 2)}`;

  test('are refused before they cost time, and as many as a text may have are not', () => {
    expect(decode(utf8(piled(30)))).toEqual({ text: piled(30).normalize('NFC') });
    expect(complaintOf(utf8(piled(32)))).toEqual({ code: 'marks-piled' });
    expect(complaintOf(utf8(piled(400_000)))).toEqual({ code: 'marks-piled' });
    expect(
      complaintOf(Uint8Array.from({ length: 400_000 }, (_, at) => (at % 2 === 0 ? 0xf2 : 0xec))),
    ).toEqual({ code: 'not-utf8' });
  });
});

describe('whatever the bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .string({ unit: fc.constantFrom(...'abuoy Ñûùøâáàåñ§¶·¸µ­êÄáº£»?\u0000\u00ff'), maxLength: 80 })
      .map(utf8),
    fc.string({ unit: 'binary', maxLength: 80 }).map(utf8),
  );

  test('there is a text in NFC or a complaint', () => {
    fc.assert(
      fc.property(bytes, (one) => {
        const decoded = decode(one);
        if ('complaint' in decoded)
          expect(decoded.complaint.code).toMatch(/^(?:not-utf8|not-text|marks-piled|old-encoding)$/);
        else {
          expect(decoded.text).toBe(decoded.text.normalize('NFC'));
          expect(decoded.text).not.toMatch(/[\r\0]/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('Vietnamese in either normal form is the same text, and in each encoding the same or named', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(decode(utf8(text.normalize('NFD')))).toEqual({ text });
        expect(decode(utf8(text))).toEqual({ text });
        expect(decode(utf16(text, 'little'))).toEqual({ text });
        expect(decode(toWindows1258(text))).toMatchObject({ text });
        expect(decode(utf8(misreadAs1252(text)))).toMatchObject({ text });
        for (const characters of [toTcvn3(text), toVni(text)]) {
          const encoding = characters === toVni(text) ? 'vni' : 'tcvn3';
          expect(complaintOf(bytesOf(characters))).toMatchObject({ args: { encoding } });
          expect(complaintOf(utf8(characters))).toMatchObject({ args: { encoding } });
        }
      }),
    );
  });
});
