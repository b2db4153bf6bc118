import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { stretches, textWidth } from '../../src/render/terminal/text-width.ts';
import { wrap } from '../../src/render/terminal/wrap.ts';
import { render } from '../../src/render/terminal.ts';
import type { Row } from '../../src/report/page.ts';
import { tries } from '../support/tries.ts';

const pieces = [
  'Đảng',
  'e\u0302\u0323',
  '支部',
  '\u{1f642}',
  'a',
  ' ',
  '\u0301',
  '\u200b',
  'ữ'.normalize('NFD'),
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 900 }).map((parts) => parts.join(''));

describe('the width of a text', () => {
  test('is that of its letters, however long it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([...stretches(text)].join('')).toBe(text);
        expect(textWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: tries(200) },
    );
  });

  test('is measured in stretches that none is long of', () => {
    for (const text of ['x'.repeat(5_000), 'Chi bộ '.repeat(900), '\u{1f642}'.repeat(3_000)])
      for (const stretch of stretches(text)) expect(stretch.length).toBeLessThanOrEqual(400);
    expect(textWidth('x'.repeat(5_000))).toBe(5_000);
    expect(textWidth('\u{1f642}'.repeat(3_000))).toBe(6_000);
  });

  test('of a word longer than the line is kept when the word is cut', () => {
    const lines = wrap('ế'.normalize('NFD').repeat(1_000), 40);
    expect(lines).toHaveLength(25);
    expect(new Set(lines)).toEqual(new Set(['ế'.normalize('NFD').repeat(40)]));
  });
});

test('a table of many rows is laid out as one of few, from the first row to the last', () => {
  const rows: readonly Row[] = Array.from({ length: 350 }, (_, index) => ({
    cells: [{ text: `CB${index}` }, { text: index === 349 ? 'dài nhất' : 'x' }, { text: String(index) }],
  }));
  const columns = [{ title: 'Mã' }, { title: 'Tên' }, { title: 'Số', align: 'right' as const }];
  const lines = render([{ type: 'table', columns, rows }], { width: 80, colour: false }).split('\n');
  const expected = rows.map((_, index) =>
    [`CB${index}`.padEnd(5), (index === 349 ? 'dài nhất' : 'x').padEnd(8), String(index).padStart(3)].join(
      '  ',
    ),
  );
  expect(lines).toEqual(['Mã     Tên        Số', '─────  ────────  ───', ...expected, '']);
});
