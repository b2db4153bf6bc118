import { describe, expect, test } from 'vitest';
import type { Location } from '../../../src/domain/problem/location.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { render } from '../../../src/render/terminal.ts';
import { allProblemsBlocks, problemsBlocks } from '../../../src/report/problems/problems.ts';
import { cellD, notice, unknownWord } from '../../support/problems.ts';

const WIDE = { width: 200, colour: false };

const told = (...problems: readonly Problem[]): string => render(problemsBlocks(problems), WIDE);

const lines = (text: string): readonly string[] => text.split('\n').slice(0, -1);

const CURE = 'Có phải ý đồng chí là "y"?';
const LINK = 'bỏ qua liên kết (symlink) trong thư mục';
const LINK_CURE = 'Muốn chấm tệp này, hãy chỉ thẳng đường dẫn tới tệp thật.';

describe('problems are told file by file', () => {
  test('under the name of the file with its counts, errors before notices', () => {
    expect(
      told(
        notice({ file: 'b.yaml', line: 1, column: 1 }),
        unknownWord({ file: 'b.yaml', line: 9, column: 3 }),
        unknownWord({ file: 'a.yaml', line: 2, column: 3 }),
      ),
    ).toBe(
      [
        'a.yaml: 1 lỗi',
        '  dòng 2, ký tự 3: lỗi: không có mục số liệu "x" [unknown-fact]',
        `    ${CURE}`,
        '',
        'b.yaml: 1 lỗi, 1 lưu ý',
        '  dòng 9, ký tự 3: lỗi: không có mục số liệu "x" [unknown-fact]',
        `    ${CURE}`,
        '',
        `  dòng 1, ký tự 1: lưu ý: ${LINK} [link-skipped]`,
        `    ${LINK_CURE}`,
        '',
      ].join('\n'),
    );
  });

  test('those of no file stand by themselves', () => {
    expect(lines(told({ severity: 'error', complaint: { code: 'nothing-given' } }))[0]).toMatch(
      /^lỗi: .* \[nothing-given\]$/,
    );
  });

  test('a cell is named as spreadsheets do, by its sheet or by its row', () => {
    expect(told(unknownWord(cellD(7)))).toContain('\n  trang tính “Phiếu”, ô D7: lỗi: ');
    expect(told(unknownWord({ file: 'a.csv', line: 7, column: 4, cell: 'D7' }))).toContain(
      '\n  dòng 7, ô D7: lỗi: ',
    );
  });

  test('further places are named as their file has them', () => {
    const also = [cellD(8), { file: 'b.yaml', line: 3, column: 1 }, { ...cellD(2, 'c.xlsx') }];
    expect(lines(told(unknownWord(cellD(7), 'x', { also })))[2]).toBe(
      '    Xem thêm ô D8, b.yaml, dòng 3, ký tự 1 và c.xlsx, trang tính “Phiếu”, ô D2.',
    );
    const inText = { file: 'a.yaml', line: 3, column: 1 };
    expect(told(unknownWord(inText, 'x', { also: [{ ...inText, line: 5 }] }))).toContain('Xem thêm dòng 5.');
  });

  test('further places side by side or below each other are told by the first and the last, few of many on a screen', () => {
    const cell = (name: string, line: number, column: number, sheet = 'Phiếu') => ({
      ...{ file: 'a.xlsx', sheet, cell: `${name}${line}`, line, column },
    });
    const also = (...places: readonly Location[]) =>
      lines(told(unknownWord(cellD(7), 'x', { also: places })))[2];
    expect(also(...[9, 13, 10, 11, 12].map((line) => cell('A', line, 1)))).toBe('    Xem thêm ô A9:A13.');
    expect(also(cell('H', 4, 8), cell('F', 4, 6), cell('G', 4, 7), cell('K', 4, 11), cell('L', 4, 12))).toBe(
      '    Xem thêm ô F4:H4, K4, L4.',
    );
    expect(also(...[2, 4, 6, 8, 10, 12].map((line) => cell('A', line, 1)))).toBe(
      '    Xem thêm ô A2, A4, A6, A8, A10…',
    );
    expect(also(cell('A', 9, 1), cell('B', 3, 2, 'Tháng 3'))).toBe(
      '    Xem thêm ô A9 và trang tính “Tháng 3”, ô B3.',
    );
    const inText = { file: 'a.yaml', line: 3, column: 1 };
    const below = [8, 9, 10, 6, 7].map((line) => ({ ...inText, line, column: line }));
    expect(lines(told(unknownWord(inText, 'x', { also: below })))[2]).toBe('    Xem thêm dòng 6–10.');
  });
});

describe('the same complaint of one file is told once', () => {
  test('with how many other places, a few of them named', () => {
    const rows = [7, 8, 9, 12, 13, 20, 21].map((line) => unknownWord({ file: 'a.ndjson', line, column: 3 }));
    expect(lines(told(...rows))).toEqual([
      'a.ndjson: 7 lỗi',
      '  dòng 7, ký tự 3: lỗi: không có mục số liệu "x" [unknown-fact]',
      '    Và 6 chỗ khác: dòng 8, 9, 12, 13, 20…',
      `    ${CURE}`,
    ]);
  });

  test('down a column of a table also where the cells hold different things', () => {
    expect(lines(told(unknownWord(cellD(7), 'x'), unknownWord(cellD(8), 'z')))[2]).toBe(
      '    Và 1 chỗ khác: ô D8.',
    );
    const other = { ...cellD(8), column: 5, cell: 'E8' };
    expect(told(unknownWord(cellD(7), 'x'), unknownWord(other, 'x'))).not.toContain('chỗ khác');
    expect(told(unknownWord(cellD(7)), unknownWord({ ...cellD(8), sheet: 'Khác' }))).not.toContain(
      'chỗ khác',
    );
  });

  test('of a text only where the same is said', () => {
    const at = (line: number) => ({ file: 'a.yaml', line, column: 1 });
    expect(told(unknownWord(at(1), 'x'), unknownWord(at(2), 'z'))).not.toContain('chỗ khác');
  });

  test('what is said again of the very same place is no other place and counts once', () => {
    const heading = unknownWord({ file: 'a.csv', line: 1, column: 4, cell: 'D1' });
    expect(lines(told(...Array.from({ length: 300 }, () => heading)))).toEqual([
      'a.csv: 1 lỗi',
      '  dòng 1, ô D1: lỗi: không có mục số liệu "x" [unknown-fact]',
      // A table is told of by its headings.
      '    Có phải ý đồng chí là "Y"?',
    ]);
  });
});

describe('many problems', () => {
  const many = [
    ...Array.from({ length: 22 }, (_, index) =>
      unknownWord(
        { file: `${String.fromCharCode(97 + (index % 11))}.yaml`, line: index + 1, column: 1 },
        `w${index}`,
      ),
    ),
    notice({ file: 'm.yaml' }),
    notice({ file: 'a.yaml', line: 90, column: 1 }),
  ];

  test('twenty are told, errors first; then what is left, in how many files, and how to get it', () => {
    const text = told(...many);
    expect(text.match(/: lỗi: /g)).toHaveLength(20);
    expect(text).not.toContain(LINK);
    // Of a.yaml to k.yaml with two each, the last two are left: both of k; and the notices of m and a.
    expect(lines(text).at(-1)).toBe(
      '… và còn 2 lỗi, 2 lưu ý ở 3 tệp; thêm "--problems loi.txt" để ghi tất cả ra tệp.',
    );
  });

  test('where all of them are written to a file, it is named', () => {
    expect(lines(render(problemsBlocks(many, 'loi.csv'), WIDE)).at(-1)).toBe(
      '… và còn 2 lỗi, 2 lưu ý ở 3 tệp; tất cả ở loi.csv.',
    );
  });

  test('a heading counts all of its file, also what is not told', () => {
    expect(lines(told(...many))[0]).toBe('a.yaml: 2 lỗi, 1 lưu ý');
  });

  test('of one kind of notice three are told', () => {
    const notices = ['a', 'b', 'c', 'd', 'e'].map((name) => notice({ file: `${name}.yaml` }));
    const text = told(...notices);
    expect(text.match(/lưu ý: /g)).toHaveLength(3);
    expect(lines(text).at(-1)).toMatch(/^… và còn 2 lưu ý ở 2 tệp;/);
  });

  test('a page of all has every one, with every place', () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      unknownWord(cellD(index + 2), index < 29 ? 'x' : 'z'),
    );
    const text = render(allProblemsBlocks([...rows, ...many]), WIDE);
    expect(lines(text).slice(0, 2)).toEqual(['Lỗi và lưu ý', '52 lỗi, 2 lưu ý ở 13 tệp.']);
    expect(text.match(/: lỗi: /g)).toHaveLength(24);
    expect(text.match(/lưu ý: /g)).toHaveLength(2);
    const cells = Array.from({ length: 28 }, (_, index) => `D${index + 3}`).join(', ');
    expect(text).toContain(`Và 28 chỗ khác: ô ${cells}.`);
    expect(text).not.toContain('…');
  });
});

describe('the code of a problem', () => {
  const problem = unknownWord({ file: 'a.yaml', line: 2, column: 3 });

  test('ends the line, less loud than the rest', () => {
    expect(render(problemsBlocks([problem]), { width: 200, colour: true })).toContain(
      '\u001b[31m  dòng 2, ký tự 3: lỗi: không có mục số liệu "x" \u001b[39m\u001b[2m[unknown-fact]\u001b[22m\n',
    );
  });

  test('has a line of its own where there is no room', () => {
    expect(lines(render(problemsBlocks([problem]), { width: 50, colour: false })).slice(1, 3)).toEqual([
      '  dòng 2, ký tự 3: lỗi: không có mục số liệu "x"',
      '  [unknown-fact]',
    ]);
  });
});
