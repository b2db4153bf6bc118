import { afterEach, expect, test, vi } from 'vitest';
import { rawRow, readBytes } from '../../support/workbook.ts';
import { makeZip } from '../../support/zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LONG = 'Đảng viên '.repeat(3_000);
const COLUMNS = 30;

const shared = (count: number, first: number): string =>
  Array.from(
    { length: count / COLUMNS },
    (_, row) => `<row r="${first + row}">${'<c t="s"><v>0</v></c>'.repeat(COLUMNS)}</row>`,
  ).join('');

/** A workbook in which so many cells show one long text. */
const bookOf = (count: number): Uint8Array =>
  makeZip([
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="T" r:id="b"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="b" Type="${OFFICE}/worksheet" Target="t.xml"/><Relationship Id="c" Type="${OFFICE}/sharedStrings" Target="s.xml"/></Relationships>`,
    },
    {
      name: 'xl/t.xml',
      content: `<worksheet><sheetData>${rawRow(1, { A: 'Chi bộ', B: 'CB01' })}${rawRow(2, { A: 'Ngày', B: '05/03/2026' })}${shared(count, 3)}</sheetData></worksheet>`,
    },
    { name: 'xl/s.xml', content: `<sst><si><t>${LONG}</t></si></sst>` },
  ]);

afterEach(() => vi.restoreAllMocks());

/** How often a long text is put into one spelling while a workbook is read. */
const conversions = async (count: number): Promise<number> => {
  const spelt = vi.spyOn(String.prototype, 'normalize');
  const reads = await readBytes(bookOf(count));
  expect(reads.length).toBeGreaterThan(0);
  const long = spelt.mock.contexts.filter((text) => String(text).length > LONG.length / 2);
  vi.restoreAllMocks();
  return long.length;
};

test('a text that many cells share is converted as often as if one row showed it', async () => {
  expect(await conversions(12_000)).toBe(await conversions(COLUMNS));
});
