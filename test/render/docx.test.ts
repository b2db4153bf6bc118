import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/docx.ts';
import { type Block, cell, heading, leaf, text } from '../../src/report/page.ts';
import { filePart, paperFormat, wordText } from '../support/paper.ts';

const head: Block = {
  type: 'letterhead',
  superior: 'ĐẢNG BỘ THÀNH PHỐ A',
  issuer: 'ĐẢNG ỦY PHƯỜNG B',
  number: 'Số 05-BC/ĐU',
  motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  placeAndDay: 'B, ngày 05 tháng 02 năm 2026',
  title: 'BÁO CÁO',
  about: 'Kết quả tháng 1',
};

const columnsOf = (count: number, title: string) => [
  { title: 'STT' },
  { title: 'Chi bộ', wraps: true, names: true as const },
  ...Array.from({ length: count }, (_, index) => ({ title: `${title}${index + 1}` })),
];

const table = (count: number, rows: number, title = 'T'): Block => ({
  type: 'table',
  columns: columnsOf(count, title),
  rows: Array.from({ length: rows }, (_, row) => ({
    cells: [
      cell(String(row + 1)),
      cell(`Chi bộ số ${row + 1}`),
      ...Array.from({ length: count }, () => cell('96,5 Khá')),
    ],
  })),
});

const made = async (...blocks: readonly Block[]) => {
  const bytes = await render({ format: paperFormat, blocks });
  return { bytes, xml: filePart(bytes, 'word/document.xml') };
};

describe('a Word file', () => {
  test('has the margins, the font and the sizes of the format', async () => {
    const { bytes, xml } = await made(head, text('Nội dung.'));
    // 20, 20, 30 and 15 mm in twentieths of a point, and A4.
    expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    const styles = filePart(bytes, 'word/styles.xml');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:sz w:val="28"/>');
    // Running text: justified, 10 mm in, 18 points a line, 6 points after.
    expect(xml).toMatch(/<w:spacing w:after="120" w:before="0" w:line="360" w:lineRule="exact"\/>/);
    expect(xml).toContain('<w:ind w:firstLine="567"/>');
    expect(xml).toMatch(/<w:b\/>[^/]*\/><w:sz w:val="30"\/>(?:(?!<w:r>).)*ĐẢNG CỘNG SẢN VIỆT NAM/);
    expect(xml).toMatch(/<w:sz w:val="28"\/>(?:(?!<w:r>).)*ĐẢNG BỘ THÀNH PHỐ A/);
  });

  test('says what its head says, in the order of both sides', async () => {
    const { bytes } = await made(head);
    expect(wordText(bytes).split('\n').filter(Boolean)).toEqual([
      'ĐẢNG BỘ THÀNH PHỐ A',
      'ĐẢNG ỦY PHƯỜNG B',
      '*',
      'Số 05-BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'B, ngày 05 tháng 02 năm 2026',
      'BÁO CÁO',
      'Kết quả tháng 1',
      '-----',
    ]);
  });

  test('repeats the head of a table and cuts none of its rows', async () => {
    const { xml } = await made(table(2, 3));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    expect(xml).toContain('<w:top w:val="single" w:color="000000" w:sz="4"/>');
  });

  test('leaves no signature alone on a page, and no words in strong letters away from those that belong to them', async () => {
    const signatures: Block = { type: 'signatures', signatures: [{ position: 'BÍ THƯ' }] };
    const kept = (xml: string, words: string): boolean =>
      xml.split('</w:p>').some((one) => one.includes(`>${words}<`) && one.includes('<w:keepNext/>'));
    const { xml } = await made(text('Chi bộ A', 'strong'), text('Quý III'), text('Hết.'), signatures);
    expect(['Chi bộ A', 'Quý III', 'Hết.'].map((words) => kept(xml, words))).toEqual([true, false, true]);
    const under = await made(table(1, 4), { type: 'gap' }, signatures);
    expect(['Chi bộ số 2', 'Chi bộ số 3', 'Chi bộ số 4'].map((words) => kept(under.xml, words))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('numbers pages from the second on', async () => {
    const { bytes, xml } = await made(text('a'));
    expect(xml).toContain('<w:titlePg/>');
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => filePart(bytes, name));
    expect(headers.filter((part) => part.includes('PAGE'))).toHaveLength(1);
  });

  test('lies down where its columns ask for it, and only then', async () => {
    const orientation = async (count: number) =>
      /w:orient="(\w+)"/.exec((await made(table(count, 2))).xml)?.[1];
    expect(await orientation(3)).toBe('portrait');
    expect(await orientation(8)).toBe('landscape');
  });

  test('gives each column its longest word whole, with the lines around it', async () => {
    const { xml } = await made({
      type: 'table',
      columns: [{ title: 'Chi bộ', wraps: true }, { title: 'Trung bình' }, { title: 'Biểu quyết' }],
      rows: [{ cells: [cell('Chi bộ Một'), cell('x'), cell('9/9')] }],
    });
    const [, ...widths] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    const size = Number(/<w:sz w:val="(\d+)"\/>(?:(?!<w:sz ).)*Trung bình/.exec(xml)?.[1]) / 2;
    // Thousandths of the size of bold letters of Times New Roman; é and ế are wider in some fonts that take its place.
    const words = [667 + 444 + 556 + 556 + 500, 556 + 556 + 500 + 650 + 333];
    for (const [index, word] of words.entries())
      expect(widths[index]).toBeGreaterThanOrEqual((word * size) / 50 + 140 + 10);
  });

  test('breaks a table that is wider than any paper by its columns, with what names a row in each part', async () => {
    const { bytes, xml } = await made(table(30, 1));
    const parts = xml.match(/<w:tbl>/g) ?? [];
    expect(parts.length).toBeGreaterThan(1);
    const said = wordText(bytes).split('\n');
    expect(said.filter((line) => line === 'Chi bộ số 1')).toHaveLength(parts.length);
    for (let column = 1; column <= 30; column++)
      expect(said.filter((line) => line === `T${column}`)).toHaveLength(1);
    for (const [, size] of xml.matchAll(/<w:sz w:val="(\d+)"\/>/g))
      expect(Number(size)).toBeGreaterThanOrEqual(18);
  });

  test('begins each leaf as a paper of its own', async () => {
    const { xml } = await made(head, leaf, head);
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
  });

  test('leaves room to sign, without a name and with the recipients on the left', async () => {
    const { bytes } = await made({
      type: 'signatures',
      signatures: [{ onBehalf: 'T/M ĐẢNG ỦY', position: 'PHÓ BÍ THƯ' }],
      recipients: { title: 'Nơi nhận:', names: ['- Thành ủy;', '- Lưu Đảng ủy.'] },
    });
    expect(wordText(bytes).split('\n').filter(Boolean)).toEqual([
      'Nơi nhận:',
      '- Thành ủy;',
      '- Lưu Đảng ủy.',
      'T/M ĐẢNG ỦY',
      'PHÓ BÍ THƯ',
    ]);
  });

  test('holds any text as text', async () => {
    const { bytes } = await made(heading('<w:p> & "a"'), text('\u0000\u202e=1+1'));
    expect(wordText(bytes)).toContain('<w:p> & "a"');
    expect(wordText(bytes)).toContain('\\u0000\\u202e=1+1');
  });

  test('has the same bytes for the same page, whenever it is made', async () => {
    const [first, second] = [await made(head, table(3, 3)), await made(head, table(3, 3))];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(filePart(first.bytes, 'docProps/core.xml')).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });
});
