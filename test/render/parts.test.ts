import { describe, expect, test } from 'vitest';
import { type Line, type Part, partsOf } from '../../src/render/text/parts.ts';
import { type Block, gap, heading, text } from '../../src/report/page.ts';

const shape = ({ text: words, under }: Line): unknown =>
  under.length === 0 ? words : [words, under.map(shape)];

const shapeOf = (part: Part): unknown => {
  if (part.type === 'entry') return { entry: shape(part.head) };
  return 'lines' in part ? { [part.type]: part.lines.map(shape) } : part.type;
};

const shapes = (...blocks: readonly Block[]) => partsOf(blocks).map(shapeOf);

const under = (words: string, indent: number): Block => text(words, undefined, indent);

describe('what belongs together on a page', () => {
  test('lines without a gap are one paragraph, a gap ends it', () => {
    expect(shapes(heading('h'), text('a'), text('b'), gap, text('c'))).toEqual([
      'heading',
      { paragraph: ['a', 'b'] },
      { paragraph: ['c'] },
    ]);
  });

  test('indented lines belong to the line above', () => {
    expect(shapes(text('a'), under('b', 2), under('c', 5), under('d', 2), text('e'))).toEqual([
      { entry: ['a', [['b', ['c']], 'd']] },
      { paragraph: ['e'] },
    ]);
  });

  test('indented lines with nothing above them stand for themselves', () => {
    expect(shapes(heading('h'), under('a', 2), under('b', 2), under('c', 5), under('d', 0))).toEqual([
      'heading',
      { paragraph: ['a'] },
      { entry: ['b', ['c']] },
      { paragraph: ['d'] },
    ]);
  });

  test('lines with a dash are a list, even with lines of their own', () => {
    expect(shapes(text('a'), text('- b'), under('c', 2), text('- d'), text('-e'))).toEqual([
      { paragraph: ['a'] },
      { list: [['- b', ['c']], '- d'] },
      { paragraph: ['-e'] },
    ]);
  });

  test('each line with lines under it is an entry of its own', () => {
    expect(shapes(text('a'), under('b', 5), text('c'), under('d', 5))).toEqual([
      { entry: ['a', ['b']] },
      { entry: ['c', ['d']] },
    ]);
  });

  test('blank lines take no room, and what is hidden is not blank', () => {
    expect(shapes(text(''), text(' '), text('- '), gap, text('\u200b'), text('\n'))).toEqual([
      { paragraph: ['\u200b', '\n'] },
    ]);
  });

  test('nothing is left out for want of width', () => {
    expect(shapes({ type: 'text', text: 'a', priority: 'outside' })).toEqual([{ paragraph: ['a'] }]);
  });

  test('a run of many thousand lines is no burden', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => text(String(index)));
    expect(partsOf(many)).toMatchObject([{ type: 'paragraph', lines: { length: many.length } }]);
  });
});
