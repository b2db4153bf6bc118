import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, byHand, byLibrary, byOffice, type Grid } from '../../support/account.ts';
import { OFFICE, withOffice } from '../../support/paper.ts';
import { readBytes } from '../../support/workbook.ts';

const FORM: Grid = [
  ['PHIẾU ĐÁNH GIÁ', '', '', '', '', ''],
  ['Chi bộ:', 'dùng-1', '', '', '', ''],
  ['Ngày:', '05/03/2026', '', '', '', ''],
  ['Đảng số:', '20', 'người', '', '', ''],
  ['Có mặt:', '18', 'người', '', '', ''],
  ['', '', '', '', '', ''],
  ['TT', 'Tiêu chí', 'Thang điểm', 'Tự chấm', 'Lý do', ''],
  ['I', 'Nội dung', '', '', '', ''],
  ['1.1', 'Chuẩn bị', '5', '3', 'dùng-2', ''],
  ['1.2', 'Thảo luận', '5', '4', 'dùng-3', ''],
  ['TỔNG ĐIỂM', '', '10', '7', '', ''],
  ['T/M BAN CHI ỦY', '', '', 'CẤP ỦY CẤP TRÊN', '', ''],
  ['Nguyễn Thị Chi', '', '', 'Trần Thị Đảng', '', ''],
];

const POINTS = 2;

/** Places of the form that stand empty between its first label and its last line, and are no place for a value; below the heading of the points stands what the office printed. */
const FREE: readonly (readonly [number, number])[] = FORM.slice(1, 10).flatMap((row, index) =>
  row.flatMap((text, column) =>
    text === '' && (column !== POINTS || index < 5) ? [[index + 1, column] as const] : [],
  ),
);

const withWords = (words: ReadonlyMap<number, string>): Grid =>
  FORM.map((row, index) =>
    row.map((text, column) => {
      const at = FREE.findIndex(([r, c]) => r === index && c === column);
      return words.get(at) ?? text;
    }),
  );

const word = fc.constantFrom('lạ', 'Kính gửi', '77', 'đã họp bù', 'x', 'Đồng chí vắng');
const strayWords = fc
  .uniqueArray(fc.nat({ max: FREE.length - 1 }), { maxLength: 6 })
  .chain((places) =>
    fc
      .array(word, { minLength: places.length, maxLength: places.length })
      .map((words) => new Map(places.map((place, index) => [place, `${words[index]} ${place}!`] as const))),
  );

/** The words that are neither read nor named. */
const lostIn = async (bytes: Uint8Array, words: ReadonlyMap<number, string>): Promise<readonly string[]> => {
  const { data, isNamed } = accountOf(await readBytes(bytes));
  return [...words].flatMap(([place, text]) => {
    const [row = 0, column = 0] = FREE[place] ?? [];
    return data.includes(text) || isNamed(row + 1, column + 1) ? [] : [text];
  });
};

describe.each([
  ['a library', byLibrary],
  ['hand', byHand],
])('a form written by %s', (_, write) => {
  test('without anything else is read in silence', async () => {
    const { data } = accountOf(await readBytes(await write(FORM)));
    expect(JSON.parse(data)).toMatchObject({
      unit: 'dùng-1',
      facts: { dang_so: '20', co_mat: '18' },
      selfAnswers: { '1.1': { result: '3', reason: 'dùng-2' }, '1.2': { result: '4', reason: 'dùng-3' } },
    });
    const cells = FORM.flatMap((row, index) => row.map((__, column) => [index + 1, column + 1] as const));
    const { isNamed } = accountOf(await readBytes(await write(FORM)));
    expect(cells.filter(([row, column]) => isNamed(row, column))).toEqual([]);
  });

  test('uses or names whatever else stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(strayWords, async (words) => {
        expect(await lostIn(await write(withWords(words)), words)).toEqual([]);
      }),
      { numRuns: 60, examples: [[new Map([0, 1].map((place) => [place, `77 ${place}!`]))]] },
    );
  });
});

describe.skipIf(OFFICE === undefined)(`a form saved by LibreOffice${withOffice}`, () => {
  test('uses or names whatever else stands in it', async () => {
    const samples = fc.sample(strayWords, { numRuns: 20, seed: 11 });
    const books = await byOffice(samples.map(withWords));
    const lost = await Promise.all(books.map((bytes, index) => lostIn(bytes, samples[index] ?? new Map())));
    expect(lost).toEqual(samples.map(() => []));
  }, 120_000);
});
