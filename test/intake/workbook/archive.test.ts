import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/intake/formats/workbook/archive/archive.ts';
import { readMarkup } from '../../../src/intake/formats/workbook/archive/markup.ts';
import { partReader } from '../../../src/intake/formats/workbook/archive/zip-part.ts';
import { makeZip, type Part, WORKBOOK } from '../../support/zip.ts';

/** What is said when an archive is opened, and every part of it after that. */
const verdict = (bytes: Uint8Array): string => {
  const opened = openArchive(bytes);
  if ('complaint' in opened) return opened.complaint.code;
  const read = partReader(bytes, opened.entries);
  for (const { name } of opened.entries) {
    const part = read(name);
    if ('complaint' in part) return part.complaint.code;
  }
  return `${opened.entries.length} parts`;
};

const zip = (...parts: readonly Part[]) => verdict(makeZip([WORKBOOK, ...parts]));

/** What is said of the markup of one part. */
const markup = (content: string | Uint8Array): string => {
  const bytes = makeZip([WORKBOOK, { name: 'xl/a.xml', content }]);
  const opened = openArchive(bytes);
  if ('complaint' in opened) return opened.complaint.code;
  const complaint = readMarkup(partReader(bytes, opened.entries), 'xl/a.xml', { root: 'a' });
  return complaint?.code ?? 'sound';
};

const zeros = (size: number): Uint8Array => new Uint8Array(size);
/** Text that packs about three to one. */
const dull = (size: number): string => {
  let state = 1;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 8));
  };
  return Array.from({ length: size }, letter).join('');
};
const ole = (text: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')]),
  );

describe('what a workbook may be', () => {
  test('an honest archive is opened', async () => {
    expect(await zip({ name: 'xl/worksheets/sheet1.xml', content: dull(1000) })).toBe('2 parts');
  });

  test.each([
    ['text', new TextEncoder().encode('chi_bo;ngay'), 'workbook-not-zip'],
    ['nothing', new Uint8Array(), 'workbook-not-zip'],
    ['an old workbook', ole('Workbook'), 'workbook-old'],
    ['a workbook with a password', ole('EncryptedPackage'), 'workbook-locked'],
    ['a Word file', makeZip([{ name: 'word/document.xml', content: '<a/>' }]), 'workbook-other'],
    ['an OpenDocument file', makeZip([{ name: 'content.xml', content: '<a/>' }]), 'workbook-other'],
    ['any other archive', makeZip([{ name: 'a.txt', content: 'a' }]), 'workbook-other'],
    ['a binary workbook', makeZip([{ name: 'xl/workbook.bin', content: 'a' }]), 'workbook-binary'],
  ])('%s is told by its own name', async (_, bytes, code) => {
    expect(verdict(bytes)).toBe(code);
  });

  test.each([
    ['xl/vbaProject.bin', 'workbook-macro'],
    ['xl/macrosheets/sheet1.xml', 'workbook-macro'],
    ['xl/externalLinks/externalLink1.xml', 'workbook-links'],
  ])('%s is refused', async (name, code) => {
    expect(await zip({ name, content: 'a' })).toBe(code);
  });

  test.each([
    ['a document type', '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['an entity within one', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a document type far into the part', `<!-- ${dull(70_000)} --><!DOCTYPE a><a/>`],
  ])('%s is refused', (_, content) => {
    expect(markup(content)).toBe('workbook-doctype');
  });

  test('a document type in two bytes a letter, or cut by a chunk, is refused', () => {
    expect(markup(new Uint8Array(Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le')))).toBe('workbook-doctype');
    for (let before = 65_536 - 20; before <= 65_536; before++)
      expect(markup(`<!--${dull(before - 7)}--><!DOCTYPE a><a/>`)).toBe('workbook-doctype');
  });

  test.each([
    ['in UTF-8', '<a>Chi bộ</a>'],
    ['with a mark before it', '\ufeff<?xml version="1.0" encoding="UTF-8"?><a/>'],
    [
      'in UTF-16',
      new Uint8Array(Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a/>', 'utf16le')),
    ],
    ['in UTF-16 without a mark', new Uint8Array(Buffer.from('<?xml version="1.0"?><a/>', 'utf16le'))],
    ['in UTF-16 of the other order', new Uint8Array(Buffer.from('\ufeff<a></a>', 'utf16le').swap16())],
    ['with a prefix', '<x:a xmlns:x="urn:x"/>'],
  ])('markup %s is sound', (_, content) => {
    expect(markup(content)).toBe('sound');
  });

  test.each([
    ['that breaks off', '<a><b>', 'part-broken'],
    ['that is empty', '', 'part-broken'],
    ['of something else', '<html/>', 'part-broken'],
    ['with a name that nobody declared', '<a>&b;</a>', 'part-broken'],
    [
      'in bytes that are no letters',
      new Uint8Array([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]),
      'part-encoding',
    ],
    ['cut within a letter', new Uint8Array([...Buffer.from('<a>Chi b'), 0xe1, 0xbb]), 'part-encoding'],
    ['that says to be something else', '<?xml version="1.0" encoding="windows-1258"?><a/>', 'part-encoding'],
  ])('markup %s is refused', (_, content, code) => {
    expect(markup(content)).toBe(code);
  });

  test('a picture may hold any bytes', async () => {
    expect(await zip({ name: 'xl/media/image1.svg', content: '<!DOCTYPE svg>' })).toBe('2 parts');
  });
});

describe('what an archive may hold', () => {
  test('up to 200 parts', async () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `xl/media/${index}`, content: 'a' }));
    expect(await zip(...parts(199))).toBe('200 parts');
    expect(await zip(...parts(200))).toBe('archive-too-many');
  });

  test('parts of up to 50 MB, whatever they really hold', async () => {
    const claiming = (size: number) => zip({ name: 'xl/a', content: dull(600_000), claims: { size } });
    expect(await claiming(50_000_001)).toBe('archive-part-too-large');
    expect(await claiming(10_000_000)).toBe('archive-lies');
  });

  test('up to 100 MB in all', async () => {
    const part = (name: string) => ({ name, content: dull(1_400_000), claims: { size: 33_400_000 } });
    expect(await zip(part('xl/a'), part('xl/b'), part('xl/c'))).toBe('archive-too-large');
    expect(await zip(part('xl/a'), part('xl/b'))).toBe('archive-lies');
  });

  test('nothing packed more than a hundred times, but for what is small anyway', async () => {
    expect(await zip({ name: 'xl/a', content: zeros(1_000_000) })).toBe('2 parts');
    expect(await zip({ name: 'xl/a', content: zeros(1_000_001) })).toBe('archive-ratio');
  });

  test('a part that is larger or smaller than it claims is refused as soon as that is seen', async () => {
    const bomb = { name: 'xl/worksheets/sheet1.xml', content: zeros(40_000_000) };
    expect(await zip({ ...bomb, claims: { size: 900_000 } })).toBe('archive-lies');
    expect(await zip({ name: 'xl/a', content: 'abc', claims: { size: 4 } })).toBe('archive-lies');
    expect(await zip({ name: 'xl/a', content: 'abc', claims: { checksum: 1 } })).toBe('archive-lies');
  });

  test.each(['../a.xml', 'xl/../../a', '/etc/passwd', '\\\\srv\\a', 'C:\\a', 'xl/a\nb', 'xl\\..\\a'])(
    'a part named %j is refused',
    async (name) => {
      expect(await zip({ name, content: 'a' })).toBe('archive-name');
    },
  );

  test('a name with two points that goes nowhere is a name', async () => {
    expect(await zip({ name: 'xl/a..b', content: 'a' })).toBe('2 parts');
  });

  test.each(['xl/workbook.xml', 'XL/Workbook.XML', 'xl\\workbook.xml'])(
    'a second %s is refused',
    async (name) => {
      expect(await zip({ name, content: 'a' })).toBe('archive-name');
    },
  );

  test('an encrypted part is a password, an unknown way of packing is damage', async () => {
    expect(await zip({ name: 'xl/a', content: 'a', claims: { flags: 1 } })).toBe('workbook-locked');
    expect(await zip({ name: 'xl/a', content: 'a', claims: { method: 12 } })).toBe('archive-broken');
    expect(await zip({ name: 'xl/a', content: 'abc', claims: { method: 0 } })).toBe('archive-broken');
  });
});

describe('a directory that is not what it seems', () => {
  const part = { name: 'xl/a', content: dull(500) };

  test('two parts that share their bytes are refused', async () => {
    expect(await zip(part, { ...part, name: 'xl/b', claims: { at: 0 } })).toBe('archive-broken');
    expect(await zip(part, { ...WORKBOOK, name: 'xl/b', claims: { localName: 'xl/c' } })).toBe(
      'archive-broken',
    );
  });

  test('a name that only begins alike in its two places is refused', async () => {
    expect(await zip({ ...part, claims: { localName: 'xl/ab' } })).toBe('archive-broken');
  });

  test('two parts over the same bytes are refused even where both headers agree', async () => {
    expect(await zip({ ...WORKBOOK, claims: { at: 0 } })).toBe('archive-broken');
  });

  test.each([
    ['more parts than there are', { count: 3 }],
    ['fewer parts than there are', { count: 1 }],
    ['as many as only a larger kind of archive can hold', { count: 0xffff }],
    ['another place', { offset: 0 }],
    ['a place beyond the file', { offset: 0xfffffffe }],
    ['the place of a larger kind of archive', { offset: 0xffffffff }],
    ['another size', { size: 60 }],
    ['a comment that is not there', { commentSize: 4 }],
    ['a comment that ends early', { comment: new Uint8Array(9), commentSize: 4 }],
  ])('an end that claims %s is refused', async (_, end) => {
    expect(verdict(makeZip([WORKBOOK, part], end))).toBe('archive-broken');
  });

  test('an end hidden in the comment is refused, a plain comment is not', async () => {
    const inner = makeZip([WORKBOOK]);
    expect(verdict(makeZip([WORKBOOK, part], { comment: inner }))).toBe('archive-broken');
    expect(verdict(makeZip([WORKBOOK, part], { comment: new TextEncoder().encode('Bang diem') }))).toBe(
      '2 parts',
    );
  });

  test('a file cut anywhere is refused', async () => {
    const whole = makeZip([WORKBOOK, part]);
    for (let size = 4; size < whole.length; size++)
      expect(verdict(whole.subarray(0, size))).toBe('archive-broken');
  });

  test('a byte changed anywhere is refused or harmless, and never a failure of ours', async () => {
    const whole = makeZip([WORKBOOK, part]);
    for (const [index, byte] of whole.entries()) {
      const changed = Uint8Array.from(whole);
      changed[index] = byte ^ 0x40;
      expect(verdict(changed)).toMatch(/^(?:archive|workbook|part)-[a-z-]+$|^2 parts$/);
    }
  });
});
