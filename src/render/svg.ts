import type { Page } from '../report/page.ts';
import type { Figure } from '../report/picture.ts';
import { drawnBars, drawnHeat, drawnStack } from './svg/drawn.ts';
import { type Drawing, group, WIDTH, words } from './svg/element.ts';
import { look } from './svg/look.ts';

const drawingOf = (figure: Figure): Drawing => {
  switch (figure.kind) {
    case 'heat':
      return drawnHeat(figure);
    case 'stack':
      return drawnStack(figure);
    case 'bars':
      return drawnBars(figure);
  }
};

const MARGIN = 24;
const GAP = 32;
const LINE = 20;

/** Every picture of a page beneath each other on one sheet, under the page's title and whose it is. */
export const render = (page: Page): string => {
  const title = page.find((block) => block.type === 'heading')?.text ?? '';
  const bodies = page.flatMap((block) =>
    block.type === 'text' && block.inHead === true ? [block.text] : [],
  );
  const parts: string[] = [
    words(title, { x: MARGIN, y: MARGIN + 16, look: 'title' }),
    ...bodies.map((body, index) => words(body, { x: MARGIN, y: MARGIN + GAP + 8 + index * LINE })),
  ];
  let y = MARGIN + GAP + bodies.length * LINE;
  for (const block of page) {
    if (block.type !== 'figure') continue;
    const { markup, height } = drawingOf(block.figure);
    parts.push(
      group(MARGIN, y, [
        words(block.figure.title, { x: 0, y: 16, look: 'heading' }),
        group(0, GAP - 4, [markup]),
      ]),
    );
    y += height + 2 * GAP;
  }
  const [width, height] = [WIDTH + 2 * MARGIN, y];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="vi">`,
    look,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
};
