import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../../support/folder.ts';
import { bytesOf, toTcvn3 } from '../../../support/old-encodings.ts';
import { run } from '../../../support/run.ts';
import { RUBRIC, sheet } from '../../../support/sheets.ts';
import { makeBook, type Row, sheetOf } from '../../../support/workbook.ts';

const OLD = toTcvn3('Chi bộ văn phòng đảng ủy xã');

const scored = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const cwd = makeFolder(files);
  const argv = ['score', ...Object.keys(files), '--rubric', RUBRIC, '-f', 'json'];
  const { assessments, problems } = JSON.parse((await run(argv, { cwd })).out);
  return {
    units: assessments.map(({ unit }: { unit: string }) => unit),
    errors: problems
      .filter(({ severity }: { severity: string }) => severity === 'error')
      .map(
        ({ code, sheet: name, cell, line, column }: Readonly<Record<string, string>>) =>
          `${code} ${cell === undefined ? `${line}:${column}` : `${name} ${cell}`}`,
      ),
    messages: problems.map(({ message }: { message: string }) => message).join(),
  };
};

const heading: Row = ['Chi bộ', 'Ngày', 'Loại', 'Đảng số', 'Biên bản'];
const row = (unit: string, minutes: string): Row => [unit, '05/03/2026', 'Thường kỳ', 30, minutes];

describe('letters of an old font in a workbook', () => {
  test('cost a table their row, at its cell', async () => {
    const book = await makeBook(
      sheetOf([[OLD], [], heading, row('CB01', 'trang 3'), row('CB02', OLD), row('CB03', 'trang 5')]),
    );
    const result = await scored({ 'a.xlsx': book });
    expect(result).toMatchObject({ units: ['CB01', 'CB03'], errors: ['old-encoding Tháng 3 E5'] });
    expect(result.messages).toContain('"Chi bộ văn phòng đảng ủy xã"');
  });

  test('are told by the words of several cells of a row together', async () => {
    const [first = '', second = ''] = ['Đảng ủy', 'phường Đảng'].map(toTcvn3);
    const cells: Row = [first, '05/03/2026', 'Thường kỳ', 30, second];
    const result = await scored({ 'a.xlsx': await makeBook(sheetOf([heading, cells, row('CB03', '')])) });
    expect(result).toMatchObject({ units: ['CB03'], errors: ['old-encoding Tháng 3 A2'] });
  });

  test('cost a form that form, and the forms beside it nothing', async () => {
    const form = (unit: string, why: string) =>
      sheetOf(
        [
          ['PHIẾU ĐÁNH GIÁ', OLD],
          ['Chi bộ', unit],
          ['Ngày', '05/03/2026'],
          ['Loại', 'Thường kỳ'],
          [],
          ['TT', 'Tiêu chí', 'Tự chấm', 'Lý do'],
          ['3.1', 'Một', 'Không đạt', why],
          ['3.2', 'Hai', 'Đạt', ''],
        ],
        { name: unit },
      );
    const book = await makeBook(form('CB01', 'Chưa làm'), form('CB02', OLD));
    expect(await scored({ 'a.xlsx': book })).toMatchObject({
      units: ['CB01'],
      errors: ['old-encoding CB02 D7'],
    });
  });

  test('prove nothing where they are the letters of other words', async () => {
    const book = await makeBook(sheetOf([heading, row('CB01', 'Đồng chí Müller, 25 °C ± 1, điều 2 § 3')]));
    expect(await scored({ 'a.xlsx': book })).toMatchObject({ units: ['CB01'], errors: [] });
  });
});

describe('letters of an old font in a YAML sheet', () => {
  const good = sheet({ unit: 'CB01', date: '2026-03-05' });
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a value refuses the sheet, where it stands', `${good}ghi_chu: ${OLD}\n`, ['old-encoding 38:17']],
    ['a comment costs nothing', `# ${OLD}\n${good}`, []],
    ['a comment behind a value costs nothing', good.replace('12\n', `12  # ${OLD}\n`), []],
    [
      'a value is told where it stands, not where a comment has the same words',
      `# ${OLD}\n${good}ghi_chu: ${OLD}\n`,
      ['old-encoding 39:17'],
    ],
    [
      'a value that begins with the sign of a comment is a value',
      `${good}ghi_chu: "# ${OLD}"\n`,
      ['old-encoding 38:20'],
    ],
    ['a line of a text is no comment', `${good}ghi_chu: |\n  # ${OLD}\n`, ['old-encoding 39:12']],
  ];

  test.each(cases)('%s', async (_, text, errors) => {
    const result = await scored({ 'a.yaml': text, 'b.yaml': sheet({ unit: 'CB02', date: '2026-03-05' }) });
    expect(result).toMatchObject({ units: errors.length === 0 ? ['CB01', 'CB02'] : ['CB02'], errors });
  });

  test('a byte that is no text is told with its line', async () => {
    const bytes = bytesOf(`${sheet({ unit: 'CB01', date: '2026-03-05' })}ghi_chu: \u00b8\u00df\n`);
    expect((await scored({ 'a.yaml': bytes })).errors).toEqual(['not-utf8 38:10']);
  });
});
