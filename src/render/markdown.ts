import type { Block, Cell, Head, Page, Row, Tone } from '../report/page.ts';
import { excerptParts } from './text/excerpt.ts';
import { worded } from './text/figure-blocks.ts';
import { officeLines } from './text/office-lines.ts';
import { itemText, type Line, type Part, partsOf } from './text/parts.ts';
import { linesOf, visible } from './text/visible.ts';

const BULLET = '-';
/** A list right after the list of an entry is one of its own only by another bullet. */
const OTHER_BULLET = '*';

/** What could be taken for markup, a reference, raw HTML, a formula or a link anywhere in a line. */
const INLINE = /[\\`*_[\]<|~$@#]|&(?=[#\w])|:(?=\/\/)|(?<=www)\./gi;

/** What could begin a list, a quotation, an underlined heading or the second line of a table. */
const LEADING = /^[-+>=]|^:(?=-)|(?<=^\d+)[.)](?=\s|$)/;

const escaped = (text: string): string => visible(text).trim().replace(INLINE, '\\$&');

/** Lines that a person wrote, with the one tag between them that a cell of a table may hold. */
const escapedLines = (text: string): string => linesOf(text.trim()).map(escaped).join('<br>');

const bold = (text: string): string => escaped(text).replace(/^.+$/, '**$&**');

const noteText = (note: string | undefined): string => (note === undefined ? '' : ` ${escaped(note)}`);

const lineText = (text: string, tone: Tone | undefined, note?: string): string =>
  `${tone === 'strong' ? bold(text) : escapedLines(text).replace(LEADING, '\\$&')}${noteText(note)}`;

const listLines = (lines: readonly Line[], bullet: string): readonly string[] =>
  lines.flatMap((line) => [
    `${bullet} ${lineText(itemText(line), line.tone, line.note)}`,
    ...listLines(line.under, BULLET).map((under) => `  ${under}`),
  ]);

const cellText = ({ text, tone }: Cell): string => (tone === 'strong' ? bold(text) : escapedLines(text));

const RULES = { left: ['-', '-'], right: ['-', ':'], center: [':', ':'] } as const;

/** The line under the titles, which says how each column is aligned. */
const rule = ({ align = 'left' }: Head, width: number): string => {
  const [start, end] = RULES[align];
  return `${start}${'-'.repeat(width - 2)}${end}`;
};

const padded = (text: string, { align }: Head, width: number): string =>
  align === 'right' ? text.padStart(width) : text.padEnd(width);

/** The narrowest column that can say how it is aligned. */
const NARROWEST = 3;

/** Columns stand under each other for those who read the file itself; the last one needs no filling up. */
const table = (columns: readonly Head[], rows: readonly Row[]): string => {
  const titles = columns.map(({ title }) => escaped(title));
  const texts = rows.map(({ cells }) => cells.map(cellText));
  const widths = columns.map((_, index) =>
    index === columns.length - 1 && columns[index]?.align === undefined
      ? NARROWEST
      : [titles, ...texts].reduce((most, row) => Math.max(most, row[index]?.length ?? 0), NARROWEST),
  );
  const widthOf = (index: number) => widths[index] ?? NARROWEST;
  const line = (row: readonly string[]) =>
    `| ${columns.map((column, index) => padded(row[index] ?? '', column, widthOf(index))).join(' | ')} |`;
  const rules = columns.map((column, index) => rule(column, widthOf(index)));
  return [titles, rules, ...texts].map(line).join('\n');
};

/** A line number stands before the text, so that nothing in it can close the fence. */
const excerpt = (block: Extract<Block, { type: 'excerpt' }>): string => {
  const { before, meant, after } = excerptParts(block);
  const margin = ' '.repeat(String(block.line).length);
  return [
    '```',
    `${block.line} | ${before}${meant}${after}`,
    `${margin} | ${' '.repeat(before.length)}${'^'.repeat(Math.max(1, meant.length))}`,
    '```',
  ].join('\n');
};

/** Longer than any run of its own signs in the text, so that nothing in it can close the fence. */
const fenceAround = (text: string): string =>
  '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));

const codeBlock = (text: string): string => {
  const fence = fenceAround(text);
  return [fence, ...text.split('\n').map(visible), fence].join('\n');
};

const partText = (part: Part, index: number, parts: readonly Part[]): string => {
  switch (part.type) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escaped(part.text)}`;
    case 'paragraph':
      // A backslash breaks the line; two spaces would too, but editors take them away.
      return part.lines.map(({ text, tone, note }) => lineText(text, tone, note)).join('\\\n');
    case 'list':
      return listLines(part.lines, parts[index - 1]?.type === 'entry' ? OTHER_BULLET : BULLET).join('\n');
    case 'entry':
      return `${bold(part.head.text)}${noteText(part.head.note)}\n\n${listLines(part.head.under, BULLET).join('\n')}`;
    case 'figure':
      // A page in words has none.
      return '';
    case 'table':
      return table(part.columns, part.rows);
    case 'excerpt':
      return excerpt(part);
    case 'code':
      return codeBlock(part.text);
    case 'letterhead':
    case 'signatures':
    case 'leaf':
    case 'foot':
      return officeLines(part)
        .map((line) => lineText(line, undefined))
        .join('\\\n');
  }
};

/** The page in GitHub-flavoured Markdown, for a wiki, a message or a text editor; none of its content is markup. */
export const render = (page: Page): string => `${partsOf(worded(page)).map(partText).join('\n\n')}\n`;
