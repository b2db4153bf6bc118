import type { Level } from '../../report/page.ts';
import type { Figure, Shade } from '../../report/picture.ts';
import { sum } from '../text/sum.ts';
import { box, type Drawing, WIDTH, words } from './element.ts';

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

const ROW = 24;
const BAR = 18;
/** How far below the top of a row its words stand. */
const BASE = 14;
/** What a letter takes, roughly: nothing is measured, so that every machine draws the same. */
const LETTER = 7;

const shadeLook = (level: Level | null | undefined): string =>
  level == null ? 'level-none' : `level-${level}`;

const scaled = (count: number, most: number, room: number): number =>
  most === 0 ? 0 : Math.round((count * room) / most);

const legend = (shades: readonly Shade[]): string => {
  let x = 0;
  return shades
    .map(({ title, level }) => {
      const at = x;
      x += 40 + title.length * LETTER;
      return `${box({ x: at, y: 2, width: 14, height: 14, look: shadeLook(level) })}\n${words(title, { x: at + 20, y: BASE })}`;
    })
    .join('\n');
};

/** Words below a picture, broken where the picture ends. */
const noteLines = (note: string | undefined, top: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of note === undefined ? [] : note.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length * LETTER <= WIDTH) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map((line, index) => words(line, { x: 0, y: top + index * ROW + BASE, look: 'muted' }));
};

/** A row a unit, a box a month. */
export const drawnHeat = ({ rows, columns, shades, note }: Of<'heat'>): Drawing => {
  const label = 260;
  const width = Math.floor((WIDTH - label) / Math.max(1, columns.length));
  const heads = columns.map((title, index) =>
    words(title, { x: label + index * width + width / 2, y: ROW + BASE, look: 'middle' }),
  );
  const lines = rows.flatMap((row, at) => {
    const y = (at + 2) * ROW;
    return [
      words(row.label, { x: 0, y: y + BASE }, 38),
      ...row.cells.map(({ text, level }, index) => {
        const x = label + index * width;
        const look = level === undefined ? 'empty' : shadeLook(level);
        return `${box({ x, y, width, height: ROW - 2, look })}${words(text, { x: x + width / 2, y: y + BASE + 1, look: 'middle' })}`;
      }),
    ];
  });
  const below = noteLines(note, (rows.length + 2) * ROW);
  return {
    markup: [legend(shades), ...heads, ...lines, ...below].join('\n'),
    height: (rows.length + 2 + below.length) * ROW,
  };
};

/** A bar a month, its parts beside each other. */
export const drawnStack = ({ bars, shades }: Of<'stack'>): Drawing => {
  const label = 48;
  const most = Math.max(...bars.map(({ counts }) => sum(counts)));
  const lines = bars.flatMap((bar, at) => {
    const y = (at + 1) * ROW;
    let before = 0;
    const parts = bar.counts.flatMap((count, index) => {
      const from = scaled(before, most, WIDTH - label);
      before += count;
      const width = scaled(before, most, WIDTH - label) - from;
      if (count === 0) return [];
      const x = label + from;
      const written = String(count);
      return [
        box({ x, y, width, height: BAR, look: shadeLook(shades[index]?.level) }),
        ...(width > (written.length + 1) * LETTER
          ? [words(written, { x: x + Math.round(width / 2), y: y + BASE, look: 'middle' })]
          : []),
      ];
    });
    return [words(bar.label, { x: 0, y: y + BASE }), ...parts];
  });
  return { markup: [legend(shades), ...lines].join('\n'), height: (bars.length + 1) * ROW };
};

/** A bar a line, its number in words behind it. */
export const drawnBars = ({ bars, note }: Of<'bars'>): Drawing => {
  const label = Math.min(380, 16 + LETTER * Math.max(...bars.map((bar) => bar.label.length)));
  const most = Math.max(...bars.map(({ value }) => value));
  const room = WIDTH - label - 180;
  const lines = bars.flatMap((bar, at) => {
    const y = at * ROW;
    const width = scaled(bar.value, most, room);
    return [
      words(bar.label, { x: 0, y: y + BASE }, 54),
      ...(bar.value === 0 ? [] : [box({ x: label, y, width, height: BAR, look: 'bar' })]),
      words(bar.text, { x: label + width + 8, y: y + BASE }),
    ];
  });
  const below = noteLines(note, bars.length * ROW);
  return { markup: [...lines, ...below].join('\n'), height: (bars.length + below.length) * ROW };
};
