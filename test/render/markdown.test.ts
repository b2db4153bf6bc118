import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/markdown.ts';
import { linesOf, visible } from '../../src/render/text/visible.ts';
import { type Block, cell, gap, heading, text } from '../../src/report/page.ts';
import { root, run } from '../support/run.ts';
import { wildText } from '../support/wild-text.ts';

const markdown = (...blocks: readonly Block[]): string => render(blocks);

const under = (words: string, indent = 5): Block => text(words, 'muted', indent);

describe('a page', () => {
  test('headings, and lines that stay lines', () => {
    expect(
      markdown(
        heading('Phiếu'),
        text('Mã: a'),
        text('Tốt.', 'strong'),
        gap,
        gap,
        heading('Lý do', 2),
        text('b'),
      ),
    ).toBe('# Phiếu\n\nMã: a\\\n**Tốt.**\n\n## Lý do\n\nb\n');
  });

  test('indented lines are a list under the line above', () => {
    expect(
      markdown(text('1.1 Họp: 4/5', 'bad'), under('Thiếu'), under('Phiếu', 7), text('1.2', 'muted')),
    ).toBe('**1.1 Họp: 4/5**\n\n- Thiếu\n  - Phiếu\n\n1.2\n');
  });

  test('the items of a page are items', () => {
    expect(markdown(text('- a'), text('- b', 'strong'), under('- c'))).toBe('- a\n- **b**\n  - c\n');
  });

  test('a list after an entry does not run into the list of that entry', () => {
    expect(markdown(text('a'), under('b'), text('- c'), gap, text('d'), text('- e'))).toBe(
      '**a**\n\n- b\n\n* c\n\nd\n\n- e\n',
    );
  });

  test('a note follows its text, and is no markup either', () => {
    const noted: Block = { ...text('a', 'bad'), note: '[x](y)' };
    expect(markdown(noted)).toBe('a \\[x\\](y)\n');
    expect(markdown(noted, under('b'))).toBe('**a** \\[x\\](y)\n\n- b\n');
    expect(markdown({ ...text('- a'), note: '[x]' })).toBe('- a \\[x\\]\n');
  });

  test('tones other than strong leave the words as they are', () => {
    for (const tone of ['good', 'warn', 'bad', 'muted'] as const)
      expect(markdown(text('a', tone))).toBe('a\n');
  });

  test('code is fenced by more signs than it holds', () => {
    expect(markdown({ type: 'code', text: 'a: *x*\n  - b' })).toBe('```\na: *x*\n  - b\n```\n');
    expect(markdown({ type: 'code', text: 'a `b`\n````\u202e' })).toBe('`````\na `b`\n````\\u202e\n`````\n');
  });

  test('an excerpt is code with carets under what is meant', () => {
    const excerpt = (source: string, column: number, length: number): Block => {
      return { type: 'excerpt', line: 12, text: source, column, length };
    };
    expect(markdown(excerpt('ngay: 30/02 *x*', 7, 5))).toBe(
      '```\n12 | ngay: 30/02 *x*\n   |       ^^^^^\n```\n',
    );
    expect(markdown(excerpt('\ta: \u202eb', 5, 2))).toBe('```\n12 |  a: \\u202eb\n   |     ^^^^^^^\n```\n');
    expect(markdown(excerpt('```', 4, 1))).toBe('```\n12 | ```\n   |    ^\n```\n');
  });

  test('it ends with one line end, even when it is empty', () => {
    expect(markdown()).toBe('\n');
    expect(markdown(gap, text('a'), gap, gap)).toBe('a\n');
  });
});

describe('a table', () => {
  const table: Block = {
    type: 'table',
    columns: [
      { title: 'TT', align: 'right' },
      { title: 'Chi bộ', wraps: true },
      { title: 'Trung bình', short: 'TB', align: 'center', priority: 'outside' },
      { title: 'Ghi chú' },
    ],
    rows: [
      { cells: [cell('1'), cell('A|B'), { text: '97 T', short: 'T', tone: 'good' }, cell('thiếu', 'warn')] },
      {
        apart: true,
        priority: 'outside',
        cells: [cell(''), cell('Tổng', 'strong'), cell('', 'strong'), cell('')],
      },
    ],
  };

  test('is whole at any width, aligned, and even to the eye', () => {
    expect(markdown(table)).toBe(
      [
        '|  TT | Chi bộ   | Trung bình | Ghi chú |',
        '| --: | -------- | :--------: | --- |',
        '|   1 | A\\|B     | 97 T       | thiếu |',
        '|     | **Tổng** |            |     |',
        '',
      ].join('\n'),
    );
  });

  test('keeps its shape where a row lacks cells or there is no row', () => {
    const columns = [{ title: 'a' }, { title: 'b', align: 'right' }] as const;
    expect(markdown({ type: 'table', columns, rows: [{ cells: [] }] })).toBe(
      '| a   |   b |\n| --- | --: |\n|     |     |\n',
    );
    expect(markdown({ type: 'table', columns, rows: [] })).toBe('| a   |   b |\n| --- | --: |\n');
  });
});

describe('no content is markup', () => {
  test.each([
    ['4.3* và *x*', '4.3\\* và \\*x\\*'],
    ['vang_qua_3_ky', 'vang\\_qua\\_3\\_ky'],
    ['`x`', '\\`x\\`'],
    ['[a](b)', '\\[a\\](b)'],
    ['![a][b]', '!\\[a\\]\\[b\\]'],
    ['<b>', '\\<b>'],
    ['a | b', 'a \\| b'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['C:\\x', 'C:\\\\x'],
    ['$x$', '\\$x\\$'],
    ['&lt; &#35; A & B', '\\&lt; \\&\\#35; A & B'],
    ['https://a.vn', 'https\\://a.vn'],
    ['WWW.a.vn', 'WWW\\.a.vn'],
    ['a@b.vn', 'a\\@b.vn'],
    ['# a', '\\# a'],
    ['a ##', 'a \\#\\#'],
    ['-', '\\-'],
    ['--- a', '\\--- a'],
    ['+ a', '\\+ a'],
    ['> a', '\\> a'],
    ['=== a', '\\=== a'],
    [':-: a', '\\:-: a'],
    ['1. a', '1\\. a'],
    ['12)', '12\\)'],
    ['12-HD/BTCTW', '12-HD/BTCTW'],
    ['    a', 'a'],
    ['1.1 a - b + c > d = 3: e (2.)', '1.1 a - b + c > d = 3: e (2.)'],
    ['\u001b[31m\u202ea\nb', '\\\\u001b\\[31m\\\\u202ea<br>b'],
    ['Đảng ủy phường Ơ Ư', 'Đảng ủy phường Ơ Ư'],
  ])('%j', (written, expected) => expect(markdown(text(written))).toBe(`${expected}\n`));

  const ESCAPED = /\\([!-/:-@[-`{-~])/g;
  const MARKUP = /[\\`*_[\]<|~$@#]|&[#\w]|:\/\/|www\./i;
  const BLOCK = /^(?:[-+>=\s]|\d+[.)](?:\s|$)|:-)/;

  test('any text, anywhere, is escaped where it could be markup, and is there unchanged', () => {
    fc.assert(
      fc.property(wildText, (wild) => {
        const shown = visible(wild).trim();
        const inLines = linesOf(wild.trim())
          .map((one) => visible(one).trim())
          .join('<br>');
        fc.pre(shown !== '' && !wild.startsWith('- '));
        const line = markdown(text(wild)).slice(0, -1);
        expect(line).not.toMatch(BLOCK);
        const bold = markdown(text(wild, 'strong')).slice(2, -3);
        const title = markdown(heading(wild)).slice(2, -1);
        const columns = [{ title: '' }, { title: '' }];
        const row = markdown({ type: 'table', columns, rows: [{ cells: [cell(''), cell(wild)] }] });
        const inCell = row.split('\n')[2]?.slice('|     | '.length, -' |'.length).trimEnd() ?? '';
        for (const [written, expected] of [
          [line, inLines],
          [bold, shown],
          [title, shown],
          [inCell, inLines],
        ] as const) {
          expect(written.replaceAll(ESCAPED, ' ').replaceAll('<br>', ' ')).not.toMatch(MARKUP);
          expect(written.replaceAll(ESCAPED, '$1')).toBe(expected);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('real pages', () => {
  const year = ['report', '2024', '-C', `${root}/examples/03-mot-nam`, '-f', 'md'];

  test('the same at any width, with everything that a terminal leaves out', async () => {
    const { out } = await run(year, { width: 40 });
    expect((await run(year, { width: 200 })).out).toBe(out);
    expect(out).toMatch(/^# Xếp loại chất lượng sinh hoạt chi bộ năm 2024\n\nĐảng bộ Sở/);
    expect(out).toMatch(/^\| {2}TT \| Chi bộ +\| Năm +\| +Đảng số \| +T1 \|.*\| +Ch.đề \|.*\| +ĐBQ \|$/m);
    expect(out).toContain('31 Kém');
    expect(out).toBe(out.normalize('NFC'));
    expect(out).toMatch(/[^\n]\n$/);
  });

  test('a rubric reads as entries with lists', async () => {
    const { out } = await run(['rubric', 'show', 'an-phu/phieu-danh-gia', '-f', 'md']);
    expect(out).toContain(
      '\n\n**1.1 Thời gian họp: 5 điểm, theo yêu cầu**\n\n- Số liệu: thời lượng (thoi\\_luong), đảng số (dang\\_so)\n- yêu cầu',
    );
  });
});
