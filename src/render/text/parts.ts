import type { Block, Tone } from '../../report/page.ts';
import { visible } from './visible.ts';

type TextBlock = Extract<Block, { type: 'text' }>;
type FixedBlock = Exclude<Block, { type: 'text' | 'gap' }>;

/** A line of text, with the lines that stand indented under it. */
export interface Line {
  readonly text: string;
  readonly tone: Tone | undefined;
  readonly note?: string;
  readonly under: readonly Line[];
}

/** A page as documents are built: indented lines belong to the line above, and lines without a gap to each other. */
export type Part =
  | FixedBlock
  | { readonly type: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly type: 'list'; readonly lines: readonly Line[] }
  | { readonly type: 'entry'; readonly head: Line };

const ITEM = /^- /;
const BLANK = /^(?:- )?\s*$/;

const isText = (block: Block): block is TextBlock => block.type === 'text';

const isFixed = (block: Block): block is FixedBlock => !isText(block) && block.type !== 'gap';

/** Cuts a list where something does not go together with the first of its run. */
const runsOf = <Item>(
  items: readonly Item[],
  together: (first: Item, next: Item) => boolean,
): readonly (readonly Item[])[] => {
  const runs: Item[][] = [];
  let first: Item | undefined;
  for (const item of items) {
    const run = runs.at(-1);
    if (run !== undefined && first !== undefined && together(first, item)) run.push(item);
    else {
      runs.push([item]);
      first = item;
    }
  }
  return runs;
};

const linesOf = (texts: readonly TextBlock[]): readonly Line[] =>
  runsOf(texts, (first, next) => (next.indent ?? 0) > (first.indent ?? 0)).flatMap(([first, ...under]) =>
    first === undefined
      ? []
      : [
          {
            text: first.text,
            tone: first.tone,
            ...(first.note === undefined ? {} : { note: first.note }),
            under: linesOf(under),
          },
        ],
  );

const kindOf = ({ text, under }: Line): 'list' | 'entry' | 'paragraph' => {
  if (ITEM.test(text)) return 'list';
  return under.length > 0 ? 'entry' : 'paragraph';
};

/** The words of a line of a list, without the page's own dash. */
export const itemText = ({ text }: Line): string => text.replace(ITEM, '');

const textParts = (texts: readonly TextBlock[]): readonly Part[] =>
  runsOf(
    linesOf(texts),
    (first, next) => kindOf(first) !== 'entry' && kindOf(first) === kindOf(next),
  ).flatMap((lines): readonly Part[] => {
    const [head] = lines;
    if (head === undefined) return [];
    const type = kindOf(head);
    return [type === 'entry' ? { type, head } : { type, lines }];
  });

/** A table without the columns that only a spreadsheet has. */
const onPage = (block: FixedBlock): FixedBlock => {
  if (block.type !== 'table') return block;
  const { columns } = block;
  const shown = (_: unknown, index: number): boolean => columns[index]?.priority !== 'data';
  return {
    ...block,
    columns: columns.filter(shown),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.filter(shown) })),
  };
};

/** The parts of a page, whole: a document has room for everything that a narrow terminal leaves out. */
export const partsOf = (blocks: readonly Block[]): readonly Part[] =>
  runsOf(
    blocks.filter((block) => !isText(block) || !BLANK.test(visible(block.text))),
    (first, next) => isText(first) && isText(next),
  ).flatMap((run) => [...textParts(run.filter(isText)), ...run.filter(isFixed).map(onPage)]);
