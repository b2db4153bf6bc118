import { describe, expect, test } from 'vitest';
import { render, renderForMachines } from '../../src/render/csv.ts';
import { type Cell, cell, heading } from '../../src/report/page.ts';
import { codeCell, dayCell, numberCell, pointsSaid } from '../../src/report/parts/cells.ts';

const csv = (...rows: readonly (readonly Cell[])[]): string =>
  render([
    heading('Bảng'),
    {
      type: 'table',
      columns: [{ title: 'Tệp' }, { title: 'Số' }],
      rows: rows.map((cells) => ({ cells })),
    },
  ]);

describe('a table for a spreadsheet', () => {
  test('has a byte order mark, semicolons and line ends of Windows, and nothing but tables', () => {
    expect(csv([cell('a.yaml'), numberCell(7)])).toBe('\ufeffTệp;Số\r\na.yaml;7\r\n');
  });

  test('quotes what would be taken apart', () => {
    expect(csv([cell('a;b'), cell('nói "không"')], [cell('a, b'), cell(' c ')])).toBe(
      '\ufeffTệp;Số\r\n"a;b";"nói ""không"""\r\n"a, b";" c "\r\n',
    );
  });

  test('numbers stay numbers, with the decimal mark of the language', () => {
    expect(csv([pointsSaid(-250, '-2,5'), pointsSaid(850, '8,5')])).toBe('\ufeffTệp;Số\r\n-2,5;8,5\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-x', "'-x"],
    ['@x', "'@x"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ['  =1', "'  =1"],
    ['a;=1', '"a;\'=1"'],
    ['a, @x', '"a,\' @x"'],
    ['a;"=1"', '"a;""\'=1"""'],
    ['a; "=1"', '"a; ""\'=1"""'],
    ['CB-01', 'CB-01'],
    ['1 + 1 = 2', '1 + 1 = 2'],
  ])('%s is no formula', (text, field) => {
    expect(csv([cell(text), cell('')])).toBe(`\ufeffTệp;Số\r\n${field};\r\n`);
  });

  test.each([
    ['6/11', "'6/11"],
    ['4.5', "'4.5"],
    ['05/03/2026', "'05/03/2026"],
    ['14:00', "'14:00"],
    ['1-2', "'1-2"],
    ['001', "'001"],
    ['1E5', "'1E5"],
    ['4.5 −3', '4.5 −3'],
    ['CB-1', 'CB-1'],
  ])('%s is not taken for a day, a time or another number', (text, field) => {
    expect(csv([cell(text), dayCell('2026-03-05')])).toBe(`\ufeffTệp;Số\r\n${field};05/03/2026\r\n`);
  });

  test('a part of a whole is two columns; programs get codes for words', () => {
    const page = [
      {
        type: 'table' as const,
        columns: [{ title: 'Đảng viên', parts: ['Có mặt', 'Đảng số'] as const }, { title: 'Mức' }],
        rows: [
          {
            cells: [
              { text: '6/11', value: { is: 'part', count: 6, whole: 11 } as const },
              codeCell('Tốt', 'tot'),
            ],
          },
          { cells: [cell('?/11'), cell('')] },
        ],
      },
    ];
    expect(render(page)).toBe('\ufeffCó mặt;Đảng số;Mức\r\n6;11;Tốt\r\n?/11;;\r\n');
    expect(renderForMachines(page)).toBe('Có mặt,Đảng số,Mức\r\n6,11,tot\r\n?/11,,\r\n');
  });

  test('of several tables each has its heading above and an empty line before; programs get commas and points', () => {
    const table = (title: string, value: number) =>
      ({
        type: 'table',
        columns: [{ title }, { title: 'Lý do', priority: 'data' }],
        rows: [{ cells: [pointsSaid(value, 'x'), cell('vì')] }],
      }) as const;
    const page = [heading('Một'), table('A', 150), heading('=Hai'), table('B', -200)];
    expect(render(page)).toBe("\ufeffMột\r\nA;Lý do\r\n1,5;vì\r\n\r\n'=Hai\r\nB;Lý do\r\n-2;vì\r\n");
    expect(renderForMachines(page)).toBe("Một\r\nA,Lý do\r\n1.5,vì\r\n\r\n'=Hai\r\nB,Lý do\r\n-2,vì\r\n");
  });

  test('control characters are written out, and a line break is one inside its quotes', () => {
    expect(csv([cell('a\r\nb\t=1'), cell('\u0000')])).toBe('\ufeffTệp;Số\r\n"a\nb[Tab]=1";\\u0000\r\n');
  });
});
