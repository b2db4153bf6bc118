import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../../src/domain/written/compose.ts';
import { dataOf } from '../../../../src/intake/document/document.ts';
import { isPassedOver, type Read } from '../../../../src/intake/document/read.ts';
import { kindOfContent } from '../../../../src/intake/formats/kinds.ts';
import { inShort } from '../../../support/read-text.ts';
import { csvOf, readCsv } from '../../../support/tables.ts';
import { trying } from '../../../support/tries.ts';
import { wildText } from '../../../support/wild-text.ts';

const HEAD = ['chi_bo', 'ngay', 'loai', 'co_mat', '3.1', 'ly_do 3.1'];
const row = (unit: string, more: readonly string[] = ['27', 'dat', '']) => [
  unit,
  '05/03/2026',
  'thuong_ky',
  ...more,
];

const shown = (read: Read): unknown =>
  'problems' in read ? read.problems.map(inShort) : dataOf(read.document.root);

const shownAll = async (content: string): Promise<readonly unknown[]> => (await readCsv(content)).map(shown);

const reasonOf = async (content: string): Promise<unknown> => {
  const [read] = await readCsv(content);
  return read === undefined ? null : shown(read);
};

describe('what stands between the cells', () => {
  const rows = [HEAD, row('CB01', ['8,5', 'dat', 'một, hai; ba'])];

  test.each([',', ';', '\t'])('%j is told by the headings', async (separator) => {
    expect(await shownAll(csvOf(rows, separator))).toEqual([
      {
        unit: 'CB01',
        date: '05/03/2026',
        kind: 'thuong_ky',
        facts: { co_mat: '8,5' },
        selfAnswers: { '3.1': { result: 'dat', reason: 'một, hai; ba' } },
      },
    ]);
  });

  test('another sign may be more frequent: titles and texts do not decide', async () => {
    const title = 'Đảng ủy phường, thị trấn, xã, và, các, chi, bộ';
    expect(await shownAll(`${title}\n${csvOf(rows, ';')}`)).toHaveLength(1);
  });

  test('a first line may say it, and is not counted as a row', async () => {
    const [read] = await readCsv(`sep=;\r\n${csvOf([HEAD, row('CB 01')], ';', '\r\n')}`);
    if (read === undefined || 'problems' in read) throw new Error('not read');
    expect(read.document.locate(['unit'])).toMatchObject({ line: 3, column: 1, cell: 'A2' });
    expect(await shownAll(`sep=|\n${csvOf([HEAD, row('CB01')], '|')}`)).toMatchObject([{ unit: 'CB01' }]);
  });

  test('no heading, no guess', async () => {
    expect(await shownAll(csvOf([row('CB01'), row('CB02')]))).toEqual([['heading-not-found']]);
    expect(await shownAll('')).toEqual([['heading-not-found']]);
  });

  test('headings that hold with two signs are not decided between', async () => {
    const unclear = 'chi_bo,ngay;loai,co_mat;dang_so,phat_bieu';
    // By commas: chi_bo, "ngay;loai"…; by semicolons: "chi_bo,ngay"… Neither is a heading.
    expect(await shownAll(`${unclear}\n`)).toEqual([['heading-not-found']]);
    const both = 'chi_bo;ngay;loai;3.1,ngay,loai,co_mat\n';
    expect(await shownAll(both)).toEqual([['separator-unclear']]);
  });
});

describe('where a cell stands', () => {
  test('its line and column, its name, and the line itself', async () => {
    const text = csvOf(
      [['Bảng tháng 3'], HEAD, row('CB01'), row('CB02', ['27', 'dat', 'a\nb']), row('CB03')],
      ';',
    );
    const reads = await readCsv(text);
    const last = reads[2];
    if (last === undefined || 'problems' in last) throw new Error('not read');
    // The reason of CB02 takes two lines of the file and one row of the sheet.
    expect(last.document.locate(['selfAnswers', '3.1'])).toEqual({
      file: 'thu.csv',
      line: 6,
      column: 'CB03;05/03/2026;thuong_ky;27;'.length + 1,
      cell: 'E5',
      excerpt: { text: 'CB03;05/03/2026;thuong_ky;27;dat;', skipped: 0, length: 3 },
    });
    expect(last.document.locate(['selfAnswers', '3.1'], true)).toMatchObject({
      line: 2,
      column: 'chi_bo;ngay;loai;co_mat;'.length + 1,
      cell: 'E2',
    });
  });

  test('behind cells in quotes that hold separators, quotes and line ends', async () => {
    const [read] = await readCsv('ghi_chu,chi_bo,ngay,loai\n"a, ""b"",\nc",CB01,05/03/2026,thuong_ky\n');
    if (read === undefined || 'problems' in read) throw new Error('not read');
    expect(shown(read)).toMatchObject({ note: 'a, "b",\nc' });
    expect(read.document.locate(['unit'])).toMatchObject({ line: 3, column: 4, cell: 'B2' });
    expect(read.document.locate(['note'])).toMatchObject({ line: 2, column: 1, cell: 'A2' });
  });
});

describe('quotes that are wrong cost their own line', () => {
  const head = csvOf([HEAD]);

  test.each([
    ['never closed', 'CB01,05/03/2026,thuong_ky,27,dat,"thiếu', 'quote-open 2:34'],
    ['closed in the middle', 'CB01,05/03/2026,thuong_ky,27,dat,"thiếu" ý', 'quote-stray 2:34'],
    ['never closed, with quotes after it', 'CB01,05/03/2026,"thuong_ky,27,dat,thiếu', 'quote-open 2:17'],
  ])('%s', async (_, wrong, problem) => {
    const reads = await readCsv(
      `${head}\n${wrong}\n${csvOf([row('CB02'), row('CB03', ['1', 'dat', 'x "y"'])], ',', '\n', true)}\n`,
    );
    expect(reads.map(shown)).toMatchObject([[problem], { unit: 'CB02' }, { unit: 'CB03' }]);
    const [first] = reads;
    expect(first !== undefined && 'problems' in first ? first.outline?.get('unit') : null).toBe('CB01');
  });

  test('rows are never swallowed by a quote that was closed before them', async () => {
    const lines = ['CB01,05/03/2026,thuong_ky,27,dat,"một', 'hai",5"', 'CB02,05/03/2026,thuong_ky,27,dat,5"'];
    const reads = await shownAll(`${head}\n${lines.join('\n')}\n`);
    expect(reads).toMatchObject([['quote-open 2:34'], { unit: 'hai"' }, { unit: 'CB02' }]);
  });

  test('a quote inside a cell that is not quoted is a sign like any other', async () => {
    expect(
      await shownAll(
        `${head}\nCB01,05/03/2026,thuong_ky,27,dat,Tổ "Đoàn kết\nCB02,05/03/2026,thuong_ky,27,dat,5"\n`,
      ),
    ).toMatchObject([
      { selfAnswers: { '3.1': { reason: 'Tổ "Đoàn kết' } } },
      { selfAnswers: { '3.1': { reason: '5"' } } },
    ]);
  });

  test('a cell in quotes is as long as a cell may be, and no longer', async () => {
    const long = (length: number) =>
      csvOf([HEAD, row('CB01', ['27', 'dat', `a\n${'b'.repeat(length - 2)}`]), row('CB02')]);
    expect((await readCsv(long(32_767))).map((read) => 'document' in read)).toEqual([true, true]);
    expect(await shownAll(long(70_000))).not.toContainEqual(expect.objectContaining({ unit: 'CB01' }));
  });
});

test('the mark that guards a cell against formulas is taken off again', async () => {
  expect(await reasonOf(csvOf([HEAD, row('CB01', ['27', 'dat', "'=1+1"])]))).toMatchObject({
    selfAnswers: { '3.1': { reason: '=1+1' } },
  });
  expect(await reasonOf(csvOf([HEAD, row('CB01', ['27', 'dat', "'ý kiến'"])]))).toMatchObject({
    selfAnswers: { '3.1': { reason: "'ý kiến'" } },
  });
});

test('a file that is too large to be held is read part by part to the same', async () => {
  const text = `\ufeff${csvOf([['Bảng'], HEAD, row('CB01'), row('CB02', ['2', 'dat', 'hai\ndòng'])], ';', '\r\n')}\r\n`;
  const large = await readCsv(text, 20_000_001);
  expect(large.map(shown)).toEqual(await shownAll(text));
  expect(large).toHaveLength(2);
});

test.each([0x00, 0xff])(
  'a byte %i that is no text costs its own row, however large the file',
  async (byte) => {
    const utf8 = (text: string) => new TextEncoder().encode(text);
    const rows = csvOf([HEAD, row('CB01')]);
    const bytes = new Uint8Array([...utf8(`${rows}\nCB0`), byte, ...utf8(`\n${csvOf([row('CB03')])}\n`)]);
    for (const size of [undefined, 20_000_001])
      expect((await readCsv(bytes, size)).map(shown)).toEqual([
        expect.objectContaining({ unit: 'CB01' }),
        ['line-not-text 3:1'],
        expect.objectContaining({ unit: 'CB03' }),
      ]);
  },
);

describe('standard input is known by its heading', () => {
  const kind = (text: string) => kindOfContent(new TextEncoder().encode(text));

  test.each([
    ['a table', csvOf([HEAD, row('CB01')]), 'table'],
    ['a table below titles', `Bảng tháng 3\n\n${csvOf([HEAD], ';', '\n', true)}`, 'table'],
    ['a declared sign', 'sep=;\nx', 'table'],
    ['YAML', 'chi_bo: CB01\nngay: 05/03/2026\nbieu_quyet: {dong_y: 27, khong_dong_y: 0, a: 1}\n', 'document'],
    ['JSON in one line', '{"chi_bo":"CB01","ngay":"05/03/2026","loai":"thuong_ky"}', 'document'],
    ['JSON lines', '{"chi_bo":"CB01"}\n{"chi_bo":"CB02"}\n', 'lines'],
  ])('%s', (_, text, expected) => expect(kind(text)).toBe(expected));

  test('in UTF-16 too', () => {
    const text = `\ufeff${csvOf([HEAD])}`;
    expect(kindOfContent(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe('table');
    expect(kindOfContent(new Uint8Array(Buffer.from(text, 'utf16le').swap16()))).toBe('table');
  });
});

/** A cell that any office might have filled with anything. */
// A zero byte makes a file no text at all, and piled marks make it none that can be ordered; both refuse it whole.
const cell = fc.oneof(
  wildText.filter((text) => !text.includes('\0') && compose(text) !== null),
  fc.constantFrom('', 'dat', '27', '8,5', '"', '""', "'", ' '),
);

/** Read part by part, so that a file is not refused as a whole for letters that look like those of an old encoding. */
const readRows = (text: string) => readCsv(text, 20_000_001);

/** A table whose rows each say something; a text with a zero byte is none. */
const table = fc
  .array(fc.tuple(fc.stringMatching(/^[A-Z]{2}\d{2}$/), cell, cell, cell), { maxLength: 6 })
  .map((rows) =>
    rows.map(([unit, ...more]) =>
      row(
        unit,
        more.map((text) => text.replaceAll('\0', '')),
      ),
    ),
  );

describe('whatever stands in a table', () => {
  test('any text is records or problems', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell), fc.constantFrom(',', ';', '\t', '\n'), async (cells, joint) => {
        for (const text of [cells.join(joint), `${csvOf([HEAD], ';')}\n${cells.join(joint)}`])
          for (const read of await readCsv(text))
            expect('document' in read || read.problems.length > 0).toBe(true);
        expect(Reflect.ownKeys(Object.prototype)).toEqual(plainKeys);
      }),
      trying(300),
    );
  });

  /** Rows that name their unit and say no more are told of together, with the last record or in its place. */
  const unfilledIn = (reads: readonly Read[]): number =>
    reads
      .flatMap((read) => ('document' in read ? (read.notices ?? []) : read.problems))
      .flatMap(({ complaint }) => (complaint.code === 'rows-unfilled' ? [complaint.args.rows] : []))
      .reduce((sum, rows) => sum + rows, 0);

  test('every row is a record or a problem, whatever separates its cells and lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (rows, separator, end, quoteAll) => {
          const reads = await readRows(csvOf([HEAD, ...rows], separator, end, quoteAll));
          const own = reads.filter((read) => !isPassedOver(read));
          expect(own.length + unfilledIn(reads)).toBe(Math.max(1, rows.length));
        },
      ),
      trying(300),
    );
  });

  test('the order of columns and of rows changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        async (rows, order) => {
          const inOrder = (texts: readonly string[]) => order.map((column) => texts[column] ?? '');
          const plain = (await readRows(csvOf([HEAD, ...rows], ',', '\n', true))).map(shown);
          const columns = (await readRows(csvOf([HEAD, ...rows].map(inOrder), ',', '\n', true))).map(shown);
          const turned = (await readRows(csvOf([HEAD, ...rows.toReversed()], ',', '\n', true))).map(shown);
          const data = (shown: readonly unknown[]) =>
            shown.map((one) => (Array.isArray(one) ? 'refused' : one));
          expect(data(columns)).toEqual(data(plain));
          expect(data(turned.toReversed())).toEqual(data(plain));
        },
      ),
      trying(200),
    );
  });
});

const plainKeys = Reflect.ownKeys(Object.prototype);
