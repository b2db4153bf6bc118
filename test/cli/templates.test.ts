import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { filePart, wordText } from '../support/paper.ts';
import { root, run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';
import { makeZip, type Part } from '../support/zip.ts';

const committee = `${root}/examples/09-nam-cua-dang-uy`;

const twoUnits = (): string => {
  const folder = makeFolder();
  put(folder, {
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Văn phòng}', '{ma: CB02, ten: Chi bộ Y tế}'),
    'phieu/CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
    'phieu/CB02.yaml': sheet({ unit: 'CB02', date: '2026-03-06', present: 10 }),
  });
  return folder;
};

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const documentOf = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

const wordParts = (document: string): readonly Part[] => [
  {
    name: '[Content_Types].xml',
    content:
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  },
  {
    name: '_rels/.rels',
    content:
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
  { name: 'word/document.xml', content: document },
];

/** A Word file with a paragraph for each text, and a table of one row. */
const wordFile = (texts: readonly string[], row: readonly string[] = []): Uint8Array => {
  const cells = row.map(
    (text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`,
  );
  const table = row.length === 0 ? '' : `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
  const body = `${texts.map(paragraph).join('')}${table}${paragraph('')}`;
  return makeZip(wordParts(`<?xml version="1.0"?>${documentOf(body)}`));
};

const linesOf = (path: string): readonly string[] => wordText(readFileSync(path)).split('\n').filter(Boolean);

describe('a result in the words of a template', () => {
  test('is a report of a period: its figures, whom to praise, what is missing, what was lost most', async () => {
    const { out, code } = await run(
      ['report', '2025-H1', '-C', committee, '--mau', 'bao-cao', '-q', '--number', '05'],
      { width: 1000 },
    );
    expect(code).toBe(0);
    for (const words of [
      'Số 05-BC/ĐU',
      'Chất lượng sinh hoạt chi bộ 6 tháng đầu năm 2025',
      'Có 10 chi bộ; đã chấm 55 buổi thường kỳ, 4 buổi chuyên đề. Kết quả xếp loại: trong 55 buổi thường kỳ đã xếp loại, Tốt 35 (≈ 63,64%)',
      'Còn thiếu phiếu: Chi bộ Thôn Tây (tháng 6/2025).',
      '4.5 Nhiều đảng viên phát biểu (−192 điểm, 47 buổi)',
      'Số liệu tạm tính',
      'BÍ THƯ',
    ])
      expect(out).toContain(words);
    // Nobody was given the last band, so nobody is reminded of it.
    expect(out).not.toContain('xếp mức thấp nhất');
  });

  test('is the decision on the ratings of a year, with those alone that are rated', async () => {
    const path = join(makeFolder(), 'a.docx');
    await run(['rate', '2025', '-C', committee, '--mau', 'quyet-dinh', '-q', '-o', path]);
    const lines = linesOf(path);
    expect(lines).toContain('Điều 1. Xếp loại chất lượng năm 2025 đối với 6 tổ chức đảng như sau:');
    expect(lines).toContain('Chưa xếp loại: Chi bộ Hợp tác xã.');
    const decided = lines.indexOf('QUYẾT ĐỊNH:');
    expect(lines.slice(decided - 1, decided + 2)).toEqual([
      'ĐẢNG ỦY XÃ (VÍ DỤ)',
      'QUYẾT ĐỊNH:',
      'Điều 1. Xếp loại chất lượng năm 2025 đối với 6 tổ chức đảng như sau:',
    ]);
    // Who gets it stays to be written in where the workspace does not say.
    expect(lines.slice(lines.indexOf('Nơi nhận:')).slice(0, 3)).toEqual([
      'Nơi nhận:',
      '- …………;',
      '- Lưu Đảng ủy.',
    ]);
    const xml = filePart(readFileSync(path), 'word/document.xml');
    expect(xml).toMatch(/<w:jc w:val="center"\/>(?:(?!<w:p>).)*QUYẾT ĐỊNH:/);
    expect(lines.filter((line) => line === 'Hoàn thành tốt nhiệm vụ')).toHaveLength(3);
    expect(lines).not.toContain('Chi bộ Hợp tác xã');
  });

  test('has lines to write on that end at the margin, however wide the letters are', async () => {
    const path = join(makeFolder(), 'a.docx');
    await run(['report', '2025-H1', '-C', committee, '--mau', 'bao-cao', '-q', '-o', path]);
    const xml = filePart(readFileSync(path), 'word/document.xml');
    // A4 less 30 and 15 mm is 165 mm, in twentieths of a point.
    const leader = '<w:tab w:val="right" w:pos="9355" w:leader="dot"/>';
    expect(xml.split(leader)).toHaveLength(3);
    expect(xml).toContain('>1. </w:t>');
  });

  test('is a letter that says what it is about under its number, and has no title', async () => {
    const { out } = await run(['report', '2025', '-C', committee, '--mau', 'cong-van', '-q', '-f', 'html']);
    expect(out).toContain('<p>Số       -CV/ĐU</p><p class="subject">Gửi kết quả xếp loại');
    expect(out).not.toContain('<h1>');
  });

  test('is words for the minutes without heads and signatures, one after another for several sheets', async () => {
    const { out } = await run(['score', '--mau', 'nghi-quyet', '-q'], { cwd: twoUnits(), width: 1000 });
    expect(out).toContain('thường kỳ ngày 05/03/2026 của Chi bộ Văn phòng');
    expect(out).toContain('thường kỳ ngày 06/03/2026 của Chi bộ Y tế');
    expect(out).toContain('99 trên 100 điểm, xếp loại Tốt');
    expect(out).not.toContain('BÍ THƯ');
  });

  test('says that it rests on proposals, and sends nobody to a table that is not there', async () => {
    const { out } = await run(
      ['score', `${root}/examples/10-van-ban/phieu/2026-03/CB02.yaml`, '--mau', 'nghi-quyet'],
      {
        ...{ cwd: `${root}/examples/10-van-ban`, width: 1000 },
      },
    );
    expect(out).toContain('Một phần cách tính theo đề xuất, chưa có văn bản xác nhận.');
    expect(out).not.toContain('kèm theo');
  });

  test.each([
    ['report 2026-03 --mau bao-ca', 'Có phải ý đồng chí là "bao-cao"?'],
    ['report 2026-03 --mau quyet-dinh', 'Dùng mẫu này với: shcb rate.'],
    ['report 2026-03 --mau bao-cao -f json', 'không ghi được dạng json'],
    ['report 2026-03 --mau mau.docx', 'không ghi được dạng table'],
    ['report 2026-03 --mau khong-co.docx -o a.docx', 'khong-co.docx'],
  ])('is refused where the call makes no sense: %s', async (call, said) => {
    const { code, err } = await run(call.split(' '), { cwd: twoUnits() });
    expect({ code, says: err.includes(said) }).toEqual({ code: 2, says: true });
  });
});

test.each(['mau.docx', 'mau.yaml'])(
  'a template that is a pipe is refused, and never read: %s',
  async (name) => {
    const cwd = twoUnits();
    execFileSync('mkfifo', [join(cwd, name)]);
    const { code, err } = await run(['report', '2026-03', '--mau', name, '-o', 'a.docx'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(`không đọc được "${name}"`)]);
  },
);

describe("an office's own Word file", () => {
  const filled = async (cwd: string, call: string, file: Uint8Array) => {
    put(cwd, { 'mau.docx': file });
    const said = await run([...call.split(' '), '--mau', 'mau.docx', '-o', 'a.docx', '-q'], { cwd });
    return { ...said, path: join(cwd, 'a.docx') };
  };

  test('is filled in, a row for every item of its list, and has the same bytes each time', async () => {
    const file = wordFile(
      ['{ten_dang_bo}: {so_chi_bo} chi bộ'],
      ['{#cac_chi_bo}{tt}', '{ten_chi_bo}', '{muc_xep_loai}{/cac_chi_bo}'],
    );
    const cwd = twoUnits();
    const { code, path } = await filled(cwd, 'report 2026-03', file);
    expect(code).toBe(0);
    expect(linesOf(path)).toEqual([
      'Đảng bộ phường (ví dụ): 2 chi bộ',
      ...['1', 'Chi bộ Văn phòng', 'Tốt'],
      ...['2', 'Chi bộ Y tế', 'Tốt'],
    ]);
    const first = readFileSync(path);
    await run('report 2026-03 --mau mau.docx -o a.docx -q --force'.split(' '), { cwd });
    expect(readFileSync(path).equals(first)).toBe(true);
  });

  test.each([
    [['Đạt {tong_diemm} điểm'], '{tong_diemm} ở “Đạt {tong_diemm} điểm”', '"{tong_diem}"'],
    [['{ten_chi_bo'], 'mở nhưng không đóng', '{tong_diem}'],
    [['{#cac_tieu_chi}{tt}'], 'mở nhưng không đóng', '{/…}'],
    [['{/cac_tieu_chi}'], 'đóng nhưng không mở', '{/…}'],
    [['{ly_do}'], '{ly_do} ở “{ly_do}”', 'đặt {#cac_tieu_chi} ở đầu dòng và {/cac_tieu_chi} ở cuối dòng'],
    [['{ky_bao_cao}'], '{ky_bao_cao} ở', 'là của lệnh khác: shcb report.'],
    [['{#cac_to_chuc}'], '{#cac_to_chuc} ở', 'là của lệnh khác: shcb rate.'],
  ])('with a place that cannot be filled is refused, and where it is: %j', async (texts, what, cure) => {
    const { code, err } = await filled(twoUnits(), 'score phieu/CB01.yaml', wordFile(texts));
    const said = err.replace(/\s+/g, ' ');
    expect({ code, what: said.includes(what), cure: said.includes(cure) }).toEqual({
      code: 2,
      what: true,
      cure: true,
    });
  });

  test('tells every place that cannot be filled at once', async () => {
    const file = wordFile(['{tong_diemm} điểm', '{tong_diem} điểm', '{ky_bao_cao}'], ['{ly_do}', '{xyz}']);
    const { code, err } = await filled(twoUnits(), 'score phieu/CB01.yaml', file);
    expect(code).toBe(2);
    expect([...err.matchAll(/điền vào (\S+) ở/g)].map(([, place]) => place)).toEqual([
      '{tong_diemm}',
      '{ky_bao_cao}',
      '{ly_do}',
      '{xyz}',
    ]);
  });

  test('that is too large is told as that, with the limit', async () => {
    const parts = wordParts(documentOf(paragraph('{tong_diem}')));
    const more = Array.from({ length: 198 }, (_, index) => ({ name: `word/a${index}.xml`, content: '' }));
    const many = await filled(twoUnits(), 'score phieu/CB01.yaml', makeZip([...parts, ...more]));
    expect({ code: many.code, said: many.err.includes('"mau.docx" gồm 201 phần, tối đa 200') }).toEqual({
      code: 2,
      said: true,
    });
  });

  test('is one paper: several sheets do not fit it, nor does a file that is none', async () => {
    const several = await filled(twoUnits(), 'score', wordFile(['{tong_diem}']));
    expect({ code: several.code, err: several.err }).toMatchObject({ code: 2 });
    expect(several.err).toContain('2 phiếu');
    const broken = await filled(twoUnits(), 'score phieu/CB01.yaml', new TextEncoder().encode('xin chào'));
    expect(broken.err).toContain('không đọc được tệp Word');
  });

  const whole = documentOf(paragraph('{tong_diem}'));
  test.each([
    ['markup that breaks off', wordParts(whole.slice(0, -20))],
    ['markup that is not closed in its order', wordParts(whole.replace('</w:r></w:p>', '</w:p></w:r>'))],
    ['entities of its own', wordParts(`<!DOCTYPE x [<!ENTITY a "a">]>${whole}`)],
    ['an empty document', wordParts('')],
    ['another document', wordParts('<html/>')],
    ['no list of its parts', wordParts(whole).slice(1)],
    ['relations that break off', [...wordParts(whole), { name: 'word/_rels/a.rels', content: '<Rel' }]],
    ['a footer that breaks off', [...wordParts(whole), { name: 'word/footer1.xml', content: '<w:ftr>' }]],
  ])('with %s is refused as broken', async (_, parts) => {
    const { code, err } = await filled(twoUnits(), 'score phieu/CB01.yaml', makeZip(parts));
    expect({ code, broken: err.includes('không đọc được tệp Word "mau.docx"') }).toEqual({
      code: 2,
      broken: true,
    });
  });

  test.each([
    ['score', `score ${committee}/phieu/2025-02/CB06.yaml`],
    ['report', 'report 2025'],
    ['rate', 'rate 2025'],
  ])('begins from one that has every place of %s', async (of, call) => {
    const cwd = makeFolder();
    expect(await run(['new', 'mau-van-ban', of, '-o', 'mau.docx', '-q'], { cwd })).toMatchObject({ code: 0 });
    const { code } = await run(
      [...call.split(' '), '-C', committee, '-q', '--mau', 'mau.docx', '-o', 'a.docx'],
      { cwd },
    );
    expect(code).toBe(0);
    const text = wordText(readFileSync(join(cwd, 'a.docx')));
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toContain('undefined');
    expect(text).toContain('Đảng ủy xã (ví dụ)');
  });
});
