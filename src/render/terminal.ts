import { Chalk, type ChalkInstance } from 'chalk';
import type { Block, Cell, Head, Level, Page, Row, Tone } from '../report/page.ts';
import type { Figure } from '../report/picture.ts';
import { drawnBlocks } from './terminal/figure.ts';
import { fitTable } from './terminal/fit-table.ts';
import { layOut, type Shown } from './terminal/lay-out.ts';
import { hasRoom } from './terminal/room.ts';
import { textWidth } from './terminal/text-width.ts';
import { wrap } from './terminal/wrap.ts';
import { excerptParts } from './text/excerpt.ts';
import { figureBlocks } from './text/figure-blocks.ts';
import { officeLines } from './text/office-lines.ts';
import { visible, visibleLines } from './text/visible.ts';

/** What a page is shown on: so many columns of text wide, with colours or without. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
  /** Whether it shows letters that draw. */
  readonly draws?: boolean;
}

type Paint = (text: string, tone: Tone | undefined, level?: Level) => string;

const painter = (chalk: ChalkInstance): Paint => {
  const colours: Readonly<Record<Tone, (text: string) => string>> = {
    strong: chalk.bold,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    muted: chalk.dim,
  };
  const shades = [chalk.black.bgGreen, chalk.black.bgCyan, chalk.black.bgYellow, chalk.black.bgRed] as const;
  return (text, tone, level) => {
    if (level !== undefined) return shades[level](text);
    return tone === undefined ? text : colours[tone](text);
  };
};

const safe = (cell: Cell): Cell => ({
  ...cell,
  text: visibleLines(cell.text),
  ...(cell.short === undefined ? {} : { short: visibleLines(cell.short) }),
});

const tableText = (columns: readonly Head[], rows: readonly Row[], width: number, paint: Paint): string => {
  const fitted = fitTable(
    columns,
    rows.map((row) => ({ ...row, cells: row.cells.map(safe) })),
    width,
  );
  const shown = ({ text, tone, level }: Cell): Shown => ({ text, paint: (line) => paint(line, tone, level) });
  const line = fitted.widths.map((size) => shown({ text: '\u2500'.repeat(size), tone: 'muted' }));
  const lines = [fitted.titles.map((text) => shown({ text, tone: 'strong' })), line];
  for (const [index, { cells, apart, ruled }] of fitted.rows.entries()) {
    const last = index === fitted.rows.length - 1;
    if (index > 0 && (ruled === true || (apart === true && last))) lines.push(line);
    lines.push(cells.map(shown));
  }
  return layOut(lines, fitted);
};

const indented = (content: string, indent: number, width: number): readonly string[] => {
  const hanging = /^(?:[-*] )/.test(content) ? 2 : 0;
  return wrap(content, Math.max(20, width - indent - hanging)).map(
    (part, index) => `${' '.repeat(indent + (index === 0 ? 0 : hanging))}${part}`,
  );
};

/** A text with its note: the note ends the last line, or has a line of its own. */
const textLines = (
  block: Extract<Block, { type: 'text' }>,
  width: number,
  paint: Paint,
): readonly string[] => {
  const { tone, indent = 0 } = block;
  const note = visible(block.note ?? '');
  const lines = indented(
    [visibleLines(block.text), note].filter((part) => part !== '').join(' '),
    indent,
    width,
  );
  return lines.map((line, index) => {
    if (note === '' || index < lines.length - 1 || !line.endsWith(note)) return paint(line, tone);
    const before = line.slice(0, -note.length);
    return `${before.trim() === '' ? before : paint(before, tone)}${paint(note, 'muted')}`;
  });
};

const excerptText = (block: Extract<Block, { type: 'excerpt' }>, width: number, paint: Paint): string => {
  const number = String(block.line);
  const margin = `${' '.repeat(4 + number.length)} | `;
  const room = Math.max(20, width - margin.length);
  const { before, meant, after } = excerptParts(block);
  const cut = textWidth(before) + 1 > room ? Math.max(0, before.length - Math.floor(room / 2)) : 0;
  const shown = `${before}${meant}${after}`.slice(cut, cut + room);
  const at = textWidth(before.slice(cut));
  const length = Math.max(1, Math.min(textWidth(meant) || 1, Math.max(1, room - at)));
  return `    ${number} | ${shown}\n${margin}${' '.repeat(at)}${paint('^'.repeat(length), 'bad')}`;
};

const CODE_INDENT = ' '.repeat(4);

const codeText = ({ text, tone }: Extract<Block, { type: 'code' }>, paint: Paint): string =>
  text
    .split('\n')
    .map((line) => `${CODE_INDENT}${paint(visible(line), tone)}`)
    .join('\n');

type Written = Exclude<Block, { type: 'figure' }>;

const blockText = (block: Written, width: number, paint: Paint): string => {
  switch (block.type) {
    case 'heading':
      return wrap(visible(block.text), width)
        .map((part) => paint(part, 'strong'))
        .join('\n');
    case 'text':
      return textLines(block, width, paint).join('\n');
    case 'table':
      return tableText(block.columns, block.rows, width, paint);
    case 'excerpt':
      return excerptText(block, width, paint);
    case 'code':
      return codeText(block, paint);
    case 'letterhead':
    case 'signatures':
    case 'leaf':
    case 'foot':
      return officeLines(block)
        .flatMap((line) => wrap(visible(line), width))
        .join('\n');
    case 'gap':
      return '';
  }
};

/** A picture as far as the screen can show it, otherwise in words. */
const pictureBlocks = (figure: Figure, width: number, draws: boolean): readonly Written[] =>
  ((draws ? drawnBlocks(figure, width) : null) ?? figureBlocks(figure)).flatMap((block) =>
    block.type === 'figure' ? [] : [block],
  );

/** The page that a person reads in a terminal, coloured only when asked. */
export const render = (page: Page, { width, colour, draws }: Screen): string => {
  const paint = painter(new Chalk({ level: colour ? 1 : 0 }));
  return page
    .flatMap((block) =>
      block.type === 'figure' ? pictureBlocks(block.figure, width, draws === true) : [block],
    )
    .filter((block) => block.type !== 'text' || hasRoom(block, width))
    .map((block) => `${blockText(block, width, paint)}\n`)
    .join('');
};
