import type { Head } from '../../report/page.ts';

/** Heads beside each other that stand under the same words; one that stands under none is alone. */
export interface HeadGroup {
  readonly over: string | undefined;
  readonly from: number;
  readonly count: number;
}

/** The upper of two rows of heads; `null` where one row says all. */
export const headGroups = (columns: readonly Head[]): readonly HeadGroup[] | null => {
  if (columns.every(({ over }) => over === undefined)) return null;
  const groups: HeadGroup[] = [];
  columns.forEach(({ over }, from) => {
    const last = groups.at(-1);
    if (last !== undefined && over !== undefined && last.over === over)
      groups.splice(-1, 1, { ...last, count: last.count + 1 });
    else groups.push({ over, from, count: 1 });
  });
  return groups;
};
