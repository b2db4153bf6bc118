import type { Block, Page } from '../report/page.ts';
import { gatherBehind } from './html/behind.ts';
import { classes, escaped, escapedLines } from './html/escaped.ts';
import { figureMarkup } from './html/figure.ts';
import { letterheadMarkup, signaturesMarkup } from './html/office.ts';
import { measured, type Paper, paperFor } from './html/paper.ts';
import { digest, script } from './html/script/main.ts?script';
import { style } from './html/style.ts';
import { type Place, tableMarkup } from './html/table.ts';
import { excerptParts } from './text/excerpt.ts';
import { figureBlocks } from './text/figure-blocks.ts';
import { itemText, type Line, type Part, partsOf } from './text/parts.ts';

/** The title of a page that has no heading of its own. */
const UNTITLED = 'shcb';

/** Nothing may be loaded or run, whatever a page should come to hold; a page that is looked into runs its own script alone. */
const policy = (runs: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline'${runs ? `; script-src 'sha256-${digest}'` : ''}`;

const noteText = ({ note }: Line): string =>
  note === undefined ? '' : ` <span class="muted">${escaped(note)}</span>`;

const paragraph = (line: Line): string =>
  `<p${classes(line.tone)}>${escapedLines(line.text)}${noteText(line)}</p>`;

const list = (lines: readonly Line[]): string =>
  `<ul>\n${lines
    .map((line) => {
      const under = line.under.length === 0 ? '' : `\n${list(line.under)}\n`;
      return `<li${classes(line.tone)}>${escapedLines(itemText(line))}${noteText(line)}${under}</li>\n`;
    })
    .join('')}</ul>`;

const excerpt = (block: Extract<Block, { type: 'excerpt' }>): string => {
  const { before, meant, after } = excerptParts(block);
  // Where the end of a line is meant, there is still a place to mark.
  const marked = `<mark>${escaped(meant === '' ? ' ' : meant)}</mark>`;
  return `<pre>${block.line} | ${escaped(before)}${marked}${escaped(after)}</pre>`;
};

const codeBlock = ({ text, tone }: Extract<Block, { type: 'code' }>): string =>
  `<pre${classes(tone)}>${text.split('\n').map(escaped).join('\n')}</pre>`;

const partText = (part: Part, place: Place): string => {
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
      return tableMarkup(part, place);
    case 'figure':
      return figureMarkup(part.figure) ?? partTexts(partsOf(figureBlocks(part.figure)), place).join('\n');
    case 'excerpt':
      return excerpt(part);
    case 'code':
      return codeBlock(part);
    case 'letterhead':
      return letterheadMarkup(part);
    case 'signatures':
      return signaturesMarkup(part);
    case 'leaf':
      return '<hr class="leaf">';
    case 'foot':
      return `<p class="foot">${escaped(part.text)}</p>`;
  }
};

const paperOf = (parts: readonly Part[]): Paper =>
  paperFor(parts.flatMap((part) => (part.type === 'table' ? [measured(part.columns, part.rows)] : [])));

const partTexts = (parts: readonly Part[], place: Place): readonly string[] => {
  let { under } = place;
  return parts.map((part) => {
    if (part.type === 'heading') under = part.text;
    return partText(part, { ...place, under });
  });
};

const FIGURES = ['<div class="figures">', '</div>'] as const;

/** Pictures that follow each other stand beside each other where there is room. */
const besideEachOther = (parts: readonly Part[], texts: readonly string[]): readonly string[] =>
  texts.flatMap((written, index) => {
    const isFigure = (at: number): boolean => parts[at]?.type === 'figure';
    if (!isFigure(index)) return [written];
    const [open, close] = FIGURES;
    return [...(isFigure(index - 1) ? [] : [open]), written, ...(isFigure(index + 1) ? [] : [close])];
  });

const titleOf = (page: Page): string => {
  const head = page.find((block) => block.type === 'heading' || block.type === 'letterhead');
  if (head === undefined) return UNTITLED;
  return head.type === 'heading' ? head.text : (head.title ?? head.about ?? UNTITLED);
};

/** The page as one HTML file that needs nothing else: to look at, to print, or to open in a word processor. */
export const render = (page: Page): string => {
  const parts = partsOf(page);
  const paper = paperOf(parts);
  const title = titleOf(page);
  const gathered = gatherBehind();
  const body = besideEachOther(parts, partTexts(parts, { under: title, paper, gathered })).join('\n');
  const runs = !gathered.isEmpty();
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(runs)}">
<title>${escaped(title)}</title>
<style>${style}@page { size: A4${paper === 'landscape' ? ' landscape' : ''}; margin: 15mm; }
</style>
</head>
<body class="${paper}">
<main>
${body}
</main>
${runs ? `<script type="application/json" id="behind">${gathered.written()}</script>\n<script>${script}</script>\n` : ''}</body>
</html>
`;
};
