import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Excel from 'exceljs';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const LONG =
  'Chi bộ lập kế hoạch chậm so với quy định vì đồng chí bí thư đi học tập trung từ ngày 02/4 đến hết ngày 25/4';

/** Points: the usual letter of a serif face is no narrower, a line no lower, and a column is counted in figures. */
const [LETTER, LINE, FIGURE] = [4.5, 13.5, 6];

interface Words {
  readonly text: string;
  readonly height: number;
  readonly width: number;
}

/** The cells of a workbook whose words are broken into lines, each with the room that it has. */
const wordsOf = async (path: string): Promise<readonly Words[]> => {
  const book = new Excel.Workbook();
  await book.xlsx.load(Uint8Array.from(readFileSync(path)).buffer);
  const found: Words[] = [];
  for (const page of book.worksheets)
    page.eachRow((row) => {
      const widths = new Map<string, number>();
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        const { address } = cell.master;
        widths.set(address, (widths.get(address) ?? 0) + (page.getColumn(column).width ?? 0));
      });
      row.eachCell((cell) => {
        if (cell.master !== cell || typeof cell.value !== 'string' || cell.alignment?.wrapText !== true)
          return;
        found.push({ text: cell.value, height: row.height, width: widths.get(cell.address) ?? 0 });
      });
    });
  return found;
};

const cut = (words: readonly Words[]): readonly string[] =>
  words
    .filter(({ text, height, width }) => height < LINE * Math.ceil((text.length * LETTER) / (width * FIGURE)))
    .map(({ text }) => text);

const made = (reason: string): string =>
  makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
    'phieu/2026-04/CB01.yaml': sheet({ unit: 'CB01', date: '2026-04-05' })
      .replace('"4.4": dat', `"4.4": {ket_qua: khong_dat, ly_do: "${reason}"}`)
      .concat(`bien_ban: "${LONG}"\nghi_chu: "${LONG}, ${LONG}"\n`),
  });

const writtenFor = async (reason: string, call: readonly string[]): Promise<readonly Words[]> => {
  const cwd = made(reason);
  const { code, err } = await run(['new', ...call, '-o', 'a.xlsx', '-q'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return wordsOf(join(cwd, 'a.xlsx'));
};

describe('the words of a form in Excel are seen whole, as its rows do not grow by themselves:', () => {
  test.each([
    ['what a superior appraises', ['tham-dinh', '2026-04'], 2],
    ['what corrects a sheet', ['dinh-chinh', 'phieu/2026-04/CB01.yaml'], 2],
    ['a blank of one meeting', ['CB01', '2026-04-05'], 0],
    ['a blank of a month', ['2026-04'], 0],
  ])('%s', async (_, call, long) => {
    const words = await writtenFor(LONG, call);
    expect(words.filter(({ text }) => text === LONG)).toHaveLength(long);
    expect(cut(words)).toEqual([]);
  });

  test('a reason of a whole page has a wider column, so that its row is no higher than a spreadsheet takes', async () => {
    const page = `${LONG}. `.repeat(9).trim();
    const words = await writtenFor(page, ['tham-dinh', '2026-04']);
    expect(words.find(({ text }) => text === page)).toMatchObject({ width: 60 });
    expect([cut(words), words.filter(({ height }) => height > 409)]).toEqual([[], []]);
  });
});
