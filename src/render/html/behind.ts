import type { Block, Page } from '../../report/page.ts';
import { visible } from '../text/visible.ts';

/** A block as the script of the page reads it: what it is, its words, how it is meant, how far it stands in. */
type Told = readonly [kind: 'h' | 'p', text: string, tone?: string, indent?: number];

const told = (block: Block): readonly Told[] => {
  if (block.type === 'heading') return [['h', visible(block.text)]];
  if (block.type !== 'text') return [];
  const { text, tone = '', indent = 0 } = block;
  if (indent > 0) return [['p', visible(text), tone, indent]];
  return [tone === '' ? ['p', visible(text)] : ['p', visible(text), tone]];
};

/** Takes in what stands behind cells, and numbers it; what is told in many places is written once. */
export const gatherBehind = () => {
  const numbers = new Map<string, number>();
  const blocks: string[] = [];
  const pages: string[] = [];
  const numberOf = (block: Told): number => {
    const written = JSON.stringify(block);
    const known = numbers.get(written);
    if (known !== undefined) return known;
    numbers.set(written, blocks.length);
    blocks.push(written);
    return blocks.length - 1;
  };
  return {
    add: (page: Page): number => pages.push(`[${page.flatMap(told).map(numberOf).join(',')}]`) - 1,
    isEmpty: (): boolean => pages.length === 0,
    /** All of it as one JSON value that is no markup. */
    written: (): string =>
      `{"blocks":[${blocks.join(',\n')}],\n"pages":[${pages.join(',\n')}]}`.replaceAll('<', '\\u003c'),
  };
};

export type Behind = ReturnType<typeof gatherBehind>;
