import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/html.ts';
import { linesOf, visible } from '../../src/render/text/visible.ts';
import {
  type Block,
  cell,
  gap,
  type Head,
  heading,
  type Row,
  type Tone,
  text,
} from '../../src/report/page.ts';
import { root, run } from '../support/run.ts';
import { wildText } from '../support/wild-text.ts';

const page = (...blocks: readonly Block[]): string => render(blocks);

const body = (...blocks: readonly Block[]): string =>
  /<main>\n([\s\S]*)\n<\/main>/.exec(page(...blocks))?.[1] ?? '';

const under = (words: string, indent = 5): Block => text(words, 'muted', indent);

const tableOf = (columns: readonly Head[], ...texts: readonly string[]): Block => ({
  type: 'table',
  columns,
  rows: [{ cells: texts.map((written) => cell(written)) }],
});

test('a note follows its text, less loud', () => {
  const noted: Block = { ...text('a', 'bad'), note: '<x>' };
  expect(body(noted)).toContain('<p class="bad">a <span class="muted">&lt;x&gt;</span></p>');
  expect(body({ ...text('- a'), note: 'x' })).toContain('<li>a <span class="muted">x</span></li>');
});

describe('the file', () => {
  test('is one page in Vietnamese that says what it is', () => {
    const [head = '', rest = ''] = page(text('x'), heading('Phiếu <1>'), heading('Hai')).split('<style>');
    expect(head).toBe(
      [
        '<!doctype html>',
        '<html lang="vi">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        '<title>Phiếu &lt;1&gt;</title>',
        '',
      ].join('\n'),
    );
    expect(rest).toMatch(
      /<\/style>\n<\/head>\n<body class="portrait">\n<main>\n[\s\S]*\n<\/main>\n<\/body>\n<\/html>\n$/,
    );
  });

  test('has a title without a heading too', () => {
    expect(page(text('a'))).toContain('<title>shcb</title>');
  });

  test('is printed on A4 with the titles of a table on every sheet and no row cut', () => {
    const css = page();
    expect(css).toContain('@page { size: A4; margin: 15mm; }');
    expect(css).toContain('thead { display: table-header-group; }');
    expect(css).toContain('tr { break-inside: avoid; }');
  });

  test('a table of many columns is printed across', () => {
    const columns = (count: number) => Array.from({ length: count }, () => ({ title: 'a' }));
    // Three letters a column with what stands around them: 32 of them have room beside each other, 33 have not.
    expect(page(tableOf(columns(32)))).toContain('size: A4;');
    expect(page(heading('a'), tableOf(columns(33)))).toContain('size: A4 landscape;');
  });

  test('loads nothing, runs nothing and leads nowhere', async () => {
    const { out } = await run(['rubric', 'show', 'phu-tho/nam', '-f', 'html']);
    expect(out).toContain('https://xaydungdang.org.vn/');
    expect(out).not.toMatch(
      /<(?:script|link|img|iframe|a|form)\b|<[^>]*\s(?:src|href|on\w+)=|url\(|@import|@font-face/i,
    );
  });
});

describe('blocks', () => {
  test('headings, and lines that stay lines', () => {
    expect(body(heading('A'), text('a'), text('b', 'warn'), gap, heading('B', 2))).toBe(
      '<h1>A</h1>\n<div class="lines">\n<p>a</p>\n<p class="warn">b</p>\n</div>\n<h2>B</h2>',
    );
  });

  test('indented lines are a list under the line above', () => {
    expect(body(text('a', 'bad'), under('b'), under('- c', 7), under('d'))).toBe(
      [
        '<div class="entry">\n<p class="bad">a</p>',
        '<ul>\n<li class="muted">b\n<ul>\n<li class="muted">c</li>\n</ul>\n</li>',
        '<li class="muted">d</li>\n</ul>\n</div>',
      ].join('\n'),
    );
  });

  test('the items of a page are items', () => {
    expect(body(text('- a'), text('- - b'))).toBe('<ul>\n<li>a</li>\n<li>- b</li>\n</ul>');
  });

  test('a table has a head with titles of columns, numbers to the right, and is whole at any width', () => {
    const columns: readonly Head[] = [
      { title: 'TT', align: 'right' },
      { title: 'Chi bộ', wraps: true },
      { title: 'Trung bình', short: 'TB', align: 'center', priority: 'outside' },
    ];
    const rows: readonly Row[] = [
      { cells: [cell('1'), cell('A', 'strong'), { text: '97 T', short: 'T' }] },
      { apart: true, priority: 'outside', cells: [cell('2')] },
    ];
    expect(body({ type: 'table', columns, rows })).toBe(
      [
        '<div class="scroll" role="region" tabindex="0" aria-label="shcb">\n<table>\n<thead>',
        '<tr><th scope="col" class="right">TT</th><th scope="col" class="wraps">Chi bộ</th><th scope="col" class="center">Trung bình</th></tr>',
        '</thead>\n<tbody>',
        '<tr><td class="right">1</td><td class="wraps strong">A</td><td class="center">97 T</td></tr>',
        '<tr class="apart"><td class="right">2</td><td class="wraps"></td><td class="center"></td></tr>',
        '</tbody>\n</table>\n</div>',
      ].join('\n'),
    );
    expect(page()).toContain('.right { text-align: right; }');
  });

  test('what needs a look is heavier, not only coloured', () => {
    const css = page();
    expect(css).toMatch(/\.entry > p, \.strong, \.warn, \.bad \{ font-weight: 600; \}/);
    for (const tone of ['good', 'warn', 'bad', 'muted'] satisfies readonly Tone[])
      expect(css).toMatch(new RegExp(`\\.${tone} \\{ color: var\\(--${tone}\\)`));
  });

  test('a table too wide for the paper goes on beneath, told again whose rows they are, with the sums where they stand', () => {
    const columns: readonly Head[] = [
      { title: 'TT', names: true },
      { title: 'Chi bộ', names: true },
      { title: 'a' },
      { title: 'b', begins: true },
      { title: 'c' },
    ];
    const long = 'x'.repeat(70);
    const rows: readonly Row[] = [
      { cells: [cell('1'), cell('A'), cell(long), cell('2'), cell(long)] },
      { apart: true, cells: [cell(''), cell('Cộng'), cell(''), cell(''), cell('9')] },
    ];
    const tables = body({ type: 'table', columns, rows }).match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(
      tables.map((one) =>
        one
          .replaceAll(/<[^>]*>/g, ' ')
          .split(/\s+/)
          .filter(Boolean),
      ),
    ).toEqual([
      ['TT', 'Chi', 'bộ', 'a', '1', 'A', long],
      ['TT', 'Chi', 'bộ', 'b', 'c', '1', 'A', '2', long, 'Cộng', '9'],
    ]);
  });

  test('code stands line by line as it is typed, and is no markup', () => {
    expect(body({ type: 'code', text: 'a:\n  - <b>\u200b', tone: 'bad' })).toBe(
      '<pre class="bad">a:\n  - &lt;b&gt;\\u200b</pre>',
    );
    expect(body({ type: 'code', text: 'a' })).toBe('<pre>a</pre>');
  });

  test('an excerpt marks what is meant, or the place where it should be', () => {
    const excerpt = (source: string, column: number, length: number): Block => {
      return { type: 'excerpt', line: 7, text: source, column, length };
    };
    expect(body(excerpt('a: <b>\u200bc', 4, 3))).toBe('<pre>7 | a: <mark>&lt;b&gt;</mark>\\u200bc</pre>');
    expect(body(excerpt('a:', 3, 1))).toBe('<pre>7 | a:<mark> </mark></pre>');
  });
});

describe('no content is markup', () => {
  const TAG =
    /<\/?(?:div|p|ul|li|h1|table|thead|tbody|tr|th|td)(?: (?:class|scope|role|tabindex|aria-label)="[a-z0 ]+")*>/g;
  const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;
  const letters: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  const read = (html: string): string => html.replaceAll(ENTITY, (entity) => letters[entity] ?? entity);

  test('any text, anywhere, is there unchanged and is no tag', () => {
    fc.assert(
      fc.property(wildText, (wild) => {
        const shown = visible(wild);
        const inLines = linesOf(wild).map(visible).join('');
        fc.pre(shown.trim() !== '' && !wild.startsWith('- '));
        const places: readonly (readonly [Block, string])[] = [
          [heading(wild), shown],
          [text(wild, 'bad'), inLines],
          [text(`- ${wild}`), inLines],
          [tableOf([{ title: wild }], wild), `${shown}${inLines}`],
        ];
        for (const [block, expected] of places) {
          const words = body(block).replaceAll(TAG, '').replaceAll('<br>', '').replaceAll('\n', '');
          expect(words).not.toMatch(/[<>"']/);
          expect(words.replaceAll(ENTITY, '')).not.toContain('&');
          expect(read(words)).toBe(expected);
        }
        expect(page(heading(wild))).toContain(`<title>${body(heading(wild)).slice(4, -5)}</title>`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('real pages', () => {
  const year = ['report', '2024', '-C', `${root}/examples/03-mot-nam`, '-f', 'html'];

  test('the same at any width, in NFC, with everything that a terminal leaves out', async () => {
    const { out } = await run(year, { width: 40 });
    expect((await run(year, { width: 200 })).out).toBe(out);
    expect(out).toContain('<title>Xếp loại chất lượng sinh hoạt chi bộ năm 2024</title>');
    expect(out.match(/<th scope="col"/g)).toHaveLength(36);
    expect(out).toContain('<td class="right bad level-3"><button');
    expect(out).toBe(out.normalize('NFC'));
    expect(out).toMatch(/[^\n]\n$/);
  });
});
