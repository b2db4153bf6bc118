import type { Block, Page } from '../../report/page.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/** A table with what a page says above and below it; a page without one is a section of words. */
export interface Section {
  readonly before: readonly Block[];
  readonly table: TableBlock | undefined;
  readonly after: readonly Block[];
}

/** What stands between two tables belongs to the one below from its last heading on. */
const cutAt = (between: readonly Block[]): number => {
  const heading = between.findLastIndex(({ type }) => type === 'heading');
  return heading === -1 ? between.length : heading;
};

/** A page cut at its tables, so that each has a sheet of its own. */
export const sectionsOf = (page: Page): readonly Section[] => {
  const sections: Section[] = [];
  let open: { readonly before: readonly Block[]; readonly table: TableBlock } | undefined;
  let pending: Block[] = [];
  for (const block of page) {
    if (block.type !== 'table') {
      pending.push(block);
      continue;
    }
    const cut = open === undefined ? 0 : cutAt(pending);
    if (open !== undefined) sections.push({ ...open, after: pending.slice(0, cut) });
    open = { before: pending.slice(cut), table: block };
    pending = [];
  }
  return [
    ...sections,
    open === undefined ? { before: pending, table: undefined, after: [] } : { ...open, after: pending },
  ];
};
