import Table from 'cli-table3';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/render/terminal/lay-out.ts';
import { letterWidth } from '../../src/render/terminal/letter-width.ts';
import { textWidth } from '../../src/render/terminal/text-width.ts';
import { tries } from '../support/tries.ts';

const shown = (text: string) => ({ text, paint: (line: string) => line });

describe('a table on a terminal', () => {
  test('puts each cell where its column has it, and the rest of a long one below', () => {
    const columns = [
      { title: '' },
      { title: '', align: 'center' as const },
      { title: '', align: 'right' as const },
    ];
    expect(
      layOut([['Chi bộ Văn phòng', 'ba', '7'].map(shown), ['x', 'bốn', '支部'].map(shown)], {
        ...{ columns, widths: [6, 5, 4], gap: 2 },
      }),
    ).toBe(['Chi bộ   ba       7', 'Văn', 'phòng', 'x        bốn   支部'].join('\n'));
  });

  test('colours each line by itself and no space beside it', () => {
    const cell = { text: 'một hai', paint: (line: string) => `<${line}>` };
    expect(layOut([[cell, shown('|')]], { columns: [{ title: '' }], widths: [4, 1], gap: 1 })).toBe(
      '<một>  |\n<hai>',
    );
  });

  const word = fc.constantFrom('Đảng', 'ủy', '支部', '\u{1f642}', '27/29', 'e\u0302\u0323', '…', '');
  const cells = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
  const align = fc.constantFrom('left' as const, 'right' as const, 'center' as const);

  test('is laid out as a library does it that knows no Vietnamese either', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 4 }),
        align,
        align,
        (rows, ...aligns) => {
          const widths = [0, 1].map((at) => Math.max(1, ...rows.map((row) => stringWidth(row[at] ?? ''))));
          const chars = Object.fromEntries(
            ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
              ['', '-mid', '-left', '-right'].map((part) => [`${side}${part}`, '']),
            ),
          );
          const table = new Table({
            chars: { ...chars, middle: '  ' },
            style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
            colWidths: widths,
            colAligns: aligns,
          });
          table.push(...rows.map((row) => [...row]));
          const columns = aligns.map((one) => ({ title: '', align: one }));
          const ends = (text: string) => text.split('\n').map((line) => line.trimEnd());
          expect(
            layOut(
              rows.map((row) => row.map(shown)),
              { columns, widths, gap: 2 },
            ).split('\n'),
          ).toEqual(ends(table.toString()));
        },
      ),
      { numRuns: tries(300) },
    );
  });
});

describe('the width of a letter', () => {
  test('is the one that a library tells, for every letter in use', () => {
    const escapes = [0x1b, 0x9b];
    const differing = Array.from({ length: 0x2_0000 }, (_, code) => code)
      .filter((code) => !escapes.includes(code))
      .filter((code) => letterWidth(String.fromCodePoint(code)) !== stringWidth(String.fromCodePoint(code)));
    expect(differing).toEqual([]);
  });

  test.each(['🇻🇳', '👨‍👩‍👧', '1️⃣', '#️⃣', '👍🏽', '❤️', '☺', '각', 'e\u0302\u0323'])(
    '%s: one letter of many signs',
    (letter) => {
      expect(textWidth(letter)).toBe(stringWidth(letter));
    },
  );

  test('is one for each of those that are counted without being looked at', () => {
    for (let code = 0x20; code < 0x3000; code++) {
      if (code === 0x9b) continue;
      const text = `a${String.fromCodePoint(code)}b`;
      expect(textWidth(text), code.toString(16)).toBe(stringWidth(text));
    }
  });
});
