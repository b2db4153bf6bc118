import { type Block, cell, heading, text } from '../../report/page.ts';
import type { Figure } from '../../report/picture.ts';
import { sum } from '../text/sum.ts';

type Stack = Extract<Figure, { kind: 'stack' }>;
type Bars = Extract<Figure, { kind: 'bars' }>;

/** From the darkest, for the best, to the lightest; what is on no scale is dotted. */
const INKS = ['█', '▓', '▒', '░'] as const;
const DOTS = '·';

const inkOf = (level: number | null): string => (level === null ? DOTS : (INKS[level] ?? DOTS));

/** The least and the most letters that a longest bar is given. */
const [SHORTEST, LONGEST] = [10, 40];

const roomFor = (width: number): number => Math.max(SHORTEST, Math.min(LONGEST, Math.floor(width / 2)));

/** How many letters stand for a count: none for nothing alone. */
const lettersFor = (count: number, most: number, room: number): number =>
  count === 0 ? 0 : Math.max(1, Math.round((count * room) / most));

const stackBlocks = (figure: Stack, room: number): readonly Block[] => {
  const most = Math.max(...figure.bars.map(({ counts }) => sum(counts)));
  return [
    {
      type: 'table',
      columns: [{ title: figure.of }, { title: '' }, { title: '', wraps: true }],
      rows: figure.bars.map(({ label, counts }) => ({
        cells: [
          cell(label),
          cell(
            counts
              .map((count, index) =>
                inkOf(figure.shades[index]?.level ?? null).repeat(lettersFor(count, most, room)),
              )
              .join(''),
          ),
          cell(counts.join(' ')),
        ],
      })),
    },
    text(figure.shades.map(({ title, level }) => `${inkOf(level)} ${title}`).join('   '), 'muted'),
  ];
};

const barBlocks = ({ of, bars }: Bars, room: number): readonly Block[] => {
  const most = Math.max(...bars.map(({ value }) => value));
  return [
    {
      type: 'table',
      columns: [{ title: of, wraps: true }, { title: '' }, { title: '' }],
      rows: bars.map(({ label, value, text: words }) => ({
        cells: [cell(label), cell(INKS[0].repeat(lettersFor(value, most, room))), cell(words)],
      })),
    },
  ];
};

/** A picture drawn with letters; a heat map is its table, whose cells are coloured. */
export const drawnBlocks = (figure: Figure, width: number): readonly Block[] | null => {
  if (figure.kind === 'heat') return null;
  const room = roomFor(width);
  return [
    heading(figure.title, 2),
    ...(figure.kind === 'stack' ? stackBlocks(figure, room) : barBlocks(figure, room >> 1)),
    ...(figure.note === undefined ? [] : [text(figure.note, 'muted')]),
  ];
};
