import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Read } from '../../../../src/intake/document/read.ts';
import { accountOf, byHand, byLibrary, byOffice, type Grid } from '../../../support/account.ts';
import { OFFICE, withOffice } from '../../../support/paper.ts';
import { csvOf, readCsv } from '../../../support/tables.ts';
import { readBytes } from '../../../support/workbook.ts';

const TABLE: Grid = [
  ['BẢNG CHẤM ĐIỂM THÁNG 3', '', '', '', '', '', '', ''],
  ['STT', 'Chi bộ', 'Ngày', 'Loại', 'Có mặt', '1.1', 'Lý do 1.1', ''],
  ['1', 'CB01', '05/03/2026', 'thuong_ky', '18', '3', 'dùng-1', ''],
  ['2', 'CB02', '06/03/2026', 'thuong_ky', '19', '4', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['3', 'CB03', '07/03/2026', 'chuyen_de', '20', '5', 'dùng-2', ''],
  ['', 'Tổng cộng', '', '', '57', '12', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['', 'Người lập biểu', '', '', '', 'Bí thư', '', ''],
  ['', 'Nguyễn Thị Chi', '', '', '', 'Trần Thị Đảng', '', ''],
  ['', '', '', '', '', '', '', ''],
];

const HEADINGS = 1;

/** Places below the headings where nothing stands. */
const FREE = TABLE.flatMap((row, index) =>
  index <= HEADINGS ? [] : row.flatMap((text, column) => (text === '' ? [[index, column] as const] : [])),
);

/** Another table, as it may stand below. */
const OTHER: Grid = [
  ['', '', '', '', '', '', '', ''],
  ['Nghị quyết', 'Người phụ trách', 'Thời hạn', 'Kết quả thực hiện', '', '', '', ''],
  ['Phát triển đảng', 'Bí thư', 'quý hai', 'xong', '', '', '', ''],
  ['Vệ sinh thôn', 'Phó bí thư', 'quý ba', 'chưa', '', '', '', ''],
];

const word = fc.constantFrom(
  'lạ',
  'Kính gửi',
  '77',
  'đã họp bù',
  'x',
  'Cộng',
  'Đồng chí vắng một buổi vì ốm',
);

const strays = fc
  .uniqueArray(fc.nat({ max: FREE.length - 1 }), { maxLength: 5 })
  .chain((places) =>
    fc
      .array(word, { minLength: places.length, maxLength: places.length })
      .map((words) => new Map(places.map((place, index) => [place, `${words[index]} ${place}!`] as const))),
  );

const withStrays = (words: ReadonlyMap<number, string>, isDouble: boolean): Grid => [
  ...TABLE.map((row, index) =>
    row.map((text, column) => {
      const at = FREE.findIndex(([r, c]) => r === index && c === column);
      return words.get(at) ?? text;
    }),
  ),
  ...(isDouble ? OTHER : []),
];

/** The cells below the headings that are neither read nor named. */
const lostIn = (grid: Grid, reads: readonly Read[]): readonly string[] => {
  const { data, isNamed } = accountOf(reads, true);
  return grid.flatMap((row, index) =>
    row.flatMap((text, column) =>
      index <= HEADINGS ||
      text === '' ||
      (column === 0 && /^\d$/.test(text)) ||
      data.includes(JSON.stringify(text).slice(1, -1)) ||
      isNamed(index + 1, column + 1)
        ? []
        : [text],
    ),
  );
};

const readers: readonly (readonly [string, (grid: Grid) => Promise<readonly Read[]>])[] = [
  ['as CSV', (grid) => readCsv(csvOf(grid, ';'))],
  ['as CSV with commas and quotes', (grid) => readCsv(csvOf(grid, ',', '\r\n', true))],
  ['in a workbook by a library', async (grid) => readBytes(await byLibrary(grid))],
  ['in a workbook by hand', async (grid) => readBytes(await byHand(grid))],
];

describe.each(readers)('a table %s', (_, read) => {
  test('uses or names every cell below its headings', async () => {
    await fc.assert(
      fc.asyncProperty(strays, fc.boolean(), async (words, isDouble) => {
        const grid = withStrays(words, isDouble);
        expect(lostIn(grid, await read(grid))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('gives its three meetings, and names in notices alone what is none', async () => {
    const reads = await read(TABLE);
    expect(reads.map((one) => 'problems' in one)).toEqual([false, false, false]);
  });
});

describe.skipIf(OFFICE === undefined)(`a table saved by LibreOffice${withOffice}`, () => {
  test('uses or names every cell below its headings', async () => {
    const samples = fc.sample(fc.tuple(strays, fc.boolean()), { numRuns: 20, seed: 11 });
    const grids = samples.map(([words, isDouble]) => withStrays(words, isDouble));
    const books = await byOffice(grids);
    const lost = await Promise.all(
      books.map(async (bytes, index) => lostIn(grids[index] ?? [], await readBytes(bytes))),
    );
    expect(lost).toEqual(grids.map(() => []));
  }, 120_000);
});
