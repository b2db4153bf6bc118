import type { Block, Cell, Head, Page, Row } from '../report/page.ts';
import { excerptParts } from './text/excerpt.ts';
import { style } from './text/html-style.ts';
import { itemText, type Line, type Part, partsOf } from './text/parts.ts';
import { visible } from './text/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The title of a page that has no heading of its own. */
const UNTITLED = 'shcb';

/** Nothing may be loaded or run, whatever a page should come to hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const classes = (...names: readonly (string | undefined)[]): string => {
  const given = names.filter((name) => name !== undefined);
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
};

const noteText = ({ note }: Line): string =>
  note === undefined ? '' : ` <span class="muted">${escaped(note)}</span>`;

const paragraph = (line: Line): string =>
  `<p${classes(line.tone)}>${escaped(line.text)}${noteText(line)}</p>`;

const list = (lines: readonly Line[]): string =>
  `<ul>\n${lines
    .map((line) => {
      const under = line.under.length === 0 ? '' : `\n${list(line.under)}\n`;
      return `<li${classes(line.tone)}>${escaped(itemText(line))}${noteText(line)}${under}</li>\n`;
    })
    .join('')}</ul>`;

const columnClasses = ({ align = 'left', wraps }: Head): readonly (string | undefined)[] => [
  align === 'left' ? undefined : align,
  wraps === true ? 'wraps' : undefined,
];

const titleCell = (column: Head): string =>
  `<th scope="col"${classes(...columnClasses(column))}>${escaped(column.title)}</th>`;

const dataCell = (column: Head, { text, tone }: Cell = { text: '' }): string =>
  `<td${classes(...columnClasses(column), tone)}>${escaped(text)}</td>`;

const tableRow = (columns: readonly Head[], { cells, apart }: Row): string =>
  `<tr${classes(apart === true ? 'apart' : undefined)}>${columns
    .map((column, index) => dataCell(column, cells[index]))
    .join('')}</tr>\n`;

/** A table stands in a box of its own, so that on a narrow screen it is moved and not the page. */
const table = (columns: readonly Head[], rows: readonly Row[]): string =>
  [
    '<div class="scroll">\n<table>\n',
    `<thead>\n<tr>${columns.map(titleCell).join('')}</tr>\n</thead>\n`,
    `<tbody>\n${rows.map((row) => tableRow(columns, row)).join('')}</tbody>\n`,
    '</table>\n</div>',
  ].join('');

const excerpt = (block: Extract<Block, { type: 'excerpt' }>): string => {
  const { before, meant, after } = excerptParts(block);
  // Where the end of a line is meant, there is still a place to mark.
  const marked = `<mark>${escaped(meant === '' ? ' ' : meant)}</mark>`;
  return `<pre>${block.line} | ${escaped(before)}${marked}${escaped(after)}</pre>`;
};

const codeBlock = ({ text, tone }: Extract<Block, { type: 'code' }>): string =>
  `<pre${classes(tone)}>${text.split('\n').map(escaped).join('\n')}</pre>`;

const partText = (part: Part): string => {
  switch (part.type) {
    case 'heading':
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<div class="lines">\n${part.lines.map(paragraph).join('\n')}\n</div>`;
    case 'list':
      return list(part.lines);
    case 'entry':
      return `<div class="entry">\n${paragraph(part.head)}\n${list(part.head.under)}\n</div>`;
    case 'table':
      return table(part.columns, part.rows);
    case 'excerpt':
      return excerpt(part);
    case 'code':
      return codeBlock(part);
  }
};

/** From this many columns on, a table is printed across the longer side of the paper. */
const WIDE = 10;

const paper = (page: Page): string => {
  const wide = page.some((block) => block.type === 'table' && block.columns.length >= WIDE);
  return `@page { size: A4${wide ? ' landscape' : ''}; margin: 15mm; }`;
};

const titleOf = (page: Page): string => page.find((block) => block.type === 'heading')?.text ?? UNTITLED;

/** The page as one HTML file that needs nothing else: to look at, to print, or to open in a word processor. */
export const render = (page: Page): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(titleOf(page))}</title>
<style>${style}${paper(page)}
</style>
</head>
<body>
<main>
${partsOf(page).map(partText).join('\n')}
</main>
</body>
</html>
`;
