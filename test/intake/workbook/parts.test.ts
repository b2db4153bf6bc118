import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { targetPart } from '../../../src/intake/formats/workbook/archive/part-name.ts';
import { root } from '../../support/run.ts';
import { summaryOf } from '../../support/workbook.ts';
import { makeZip } from '../../support/zip.ts';

const fixture = (name: string) => summaryOf(readFileSync(`${root}/test/fixtures/so/${name}.xlsx`));

const answers = { '1': '18', '2': '9', '3': '40', '4': '14', '5': '9' };
const meeting = (unit: string) => ({
  unit,
  date: '05/03/2026',
  kind: 'thuong_ky',
  rubric: 'nghe-an/27-qd-tu',
  selfAnswers: Object.fromEntries(Object.entries(answers).map(([id, result]) => [id, { result }])),
});

describe('workbooks with one odd thing each', () => {
  test.each(['duong-dan-cham', 'thu-muc-khac', 'ten-trang-lon-hon'])(
    '%s: both sheets are read',
    async (name) => {
      expect(await fixture(name)).toEqual([meeting('CB01'), meeting('CB02')]);
    },
  );

  test('a code that a format makes of a number is the code that is shown', async () => {
    expect(await fixture('ma-theo-dinh-dang')).toEqual([meeting('CB01')]);
  });

  test('a cell that is written twice is named', async () => {
    expect(await fixture('o-hai-lan')).toEqual(['cell-twice T1!E2']);
  });

  test('nothing is read of a sheet that breaks off', async () => {
    expect(await fixture('cat-giua-dong')).toEqual(['part-broken T1']);
  });
});

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const rowOf = (cells: readonly string[], attributes = '') =>
  `<row${attributes}>${cells.map(text).join('')}</row>`;
const HEAD = rowOf(['chi_bo', 'ngay', 'loai']);
const data = (rows: string) => `<worksheet><sheetData>${HEAD}${rows}</sheetData></worksheet>`;
const SHEET = data(rowOf(['CB01', '05/03/2026', 'thuong_ky']));
const READ = { unit: 'CB01', date: '05/03/2026', kind: 'thuong_ky' };

interface Spelling {
  readonly target?: string;
  readonly part?: string;
  readonly main?: string;
  readonly mainTarget?: string;
  readonly office?: string;
  readonly sheet?: string | Uint8Array | null;
  readonly more?: string;
}

/** A workbook of one sheet, its parts and references spelt as asked for. */
const book = ({
  target = 'worksheets/sheet1.xml',
  part = 'xl/worksheets/sheet1.xml',
  main = 'xl/workbook.xml',
  mainTarget = main,
  office = OFFICE,
  sheet = SHEET,
  more = '',
}: Spelling): Uint8Array => {
  const relations = main.replace(/([^/]+)$/, '_rels/$1.rels');
  return makeZip([
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="${mainTarget}"/></Relationships>`,
    },
    { name: main, content: '<workbook><sheets><sheet name="T" r:id="b"/></sheets></workbook>' },
    {
      name: relations,
      content: `<Relationships><Relationship Id="b" Type="${office}/worksheet" Target="${target}"/>${more}</Relationships>`,
    },
    ...(sheet === null ? [] : [{ name: part, content: sheet }]),
    { name: 'xl/media/image1.png', content: 'x', claims: { checksum: 1 } },
  ]);
};

describe('the part of a sheet', () => {
  test.each<readonly [string, Spelling]>([
    ['with a dot', { target: './worksheets/sheet1.xml' }],
    ['by way of its own folder', { target: '../xl/worksheets/sheet1.xml' }],
    ['absolute', { target: '/xl/worksheets/sheet1.xml' }],
    ['in another letter case', { target: 'Worksheets/SHEET1.xml' }],
    ['with signs written by their number', { target: 'worksheets/sheet%31.xml' }],
    ['whose own name has such signs', { target: 'b%E1%BA%A3ng%201.xml', part: 'xl/bảng 1.xml' }],
    ['with the slashes of Windows', { part: 'xl\\worksheets\\sheet1.xml' }],
    ['in another folder', { target: 'a/b.xml', part: 'xl/a/b.xml' }],
    ['of a workbook that stands elsewhere', { main: 'so/w.xml', part: 'so/worksheets/sheet1.xml' }],
    ['of a workbook that is referred to absolutely', { mainTarget: '/xl/workbook.xml' }],
    ['in the strict edition of the standard', { office: STRICT }],
    ['in UTF-16', { sheet: new Uint8Array(Buffer.from(`\ufeff${SHEET}`, 'utf16le')) }],
    ['with prefixes', { sheet: SHEET.replaceAll(/<(\/?)(?=\w)/g, '<$1x:') }],
  ])('%s is found', async (_, spelling) => {
    expect(await summaryOf(book(spelling))).toEqual([READ]);
  });

  test.each<readonly [string, Spelling, string]>([
    ['that is missing', { sheet: null }, 'part-missing T'],
    ['that is empty', { sheet: '' }, 'part-broken T'],
    [
      'that breaks off after whole rows',
      { sheet: SHEET.slice(0, -'</sheetData></worksheet>'.length) },
      'part-broken T',
    ],
    ['that is no text', { sheet: new Uint8Array([...Buffer.from('<worksheet>'), 0xff]) }, 'part-encoding T'],
    [
      'with one row twice',
      { sheet: data(`${rowOf(['CB01'], ' r="2"')}${rowOf(['CB02'], ' r="2"')}`) },
      'row-twice T',
    ],
    [
      'whose texts are missing',
      { more: `<Relationship Id="c" Type="${OFFICE}/sharedStrings" Target="s.xml"/>` },
      'part-missing',
    ],
    [
      'whose formats are missing',
      { more: `<Relationship Id="c" Type="${OFFICE}/styles" Target="s.xml"/>` },
      'part-missing',
    ],
  ])('%s is an error', async (_, spelling, told) => {
    expect(await summaryOf(book(spelling))).toEqual([told]);
  });

  test('a row twice of which one is empty is no harm', async () => {
    const sheet = data(
      `<row r="2"><c r="A2" s="1"/></row>${rowOf(['CB01', '05/03/2026', 'thuong_ky'], ' r="2"')}`,
    );
    expect(await summaryOf(book({ sheet }))).toEqual([READ]);
  });

  test('a target is read as an address on the web is', () => {
    expect(targetPart('xl/workbook.xml', 'a/./b/../c.xml')).toBe('xl/a/c.xml');
    expect(targetPart('xl/workbook.xml', '../../../a.xml')).toBe('a.xml');
    expect(targetPart('', 'xl/workbook.xml#a')).toBe('xl/workbook.xml');
  });
});
