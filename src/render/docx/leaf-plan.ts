import type { Page } from '../../report/page.ts';
import { onlyColumns } from '../text/stretches.ts';
import { type Face, roomOn } from './setting.ts';
import { widthAsked, wishesOf } from './table-plan.ts';

/** How one leaf is laid: along which side of the paper, and in which letters its tables stand. */
export interface LeafPlan {
  readonly landscape: boolean;
  /** In points. */
  readonly size: number;
  /** The width for text, in twentieths of a point. */
  readonly room: number;
}

/** From so many columns on, a table lies along the longer side of the paper. */
const WIDE = 10;

/** Letters smaller than those of the format are taken only where a table could not stay whole otherwise; below these nobody reads. */
const SMALLEST = 9;

/** Larger letters in a table make it longer, not clearer. */
const COMFORTABLE = 12;

/** A table of more rows stands in the smallest letters of the format, so that it takes fewer leaves. */
const LONG = 30;

const sizesFrom = (largest: number, smallest: number): readonly number[] =>
  Array.from({ length: largest - smallest + 1 }, (_, index) => largest - index);

/** The first way in which every table of a leaf has room: upright before lying, with as much width as its words would like before as little as they need. */
export const planLeaf = (leaf: Page, face: Face): LeafPlan => {
  const tables = leaf.flatMap((block) => {
    if (block.type !== 'table') return [];
    const shown = block.columns.flatMap(({ priority }, index) => (priority === 'data' ? [] : [index]));
    const { columns, rows } = onlyColumns(block, shown);
    return [{ count: columns.length, long: rows.length > LONG, wishes: wishesOf(columns, rows) }];
  });
  const [smallest, largest] = face.cells;
  const top = tables.some(({ long }) => long) ? smallest : Math.min(COMFORTABLE, largest);
  const upright = tables.every(({ count }) => count < WIDE);
  const ways = [
    ...(upright
      ? sizesFrom(top, Math.min(top, smallest + 1)).map((size) => ({
          landscape: false,
          size,
          which: 'most' as const,
        }))
      : []),
    ...sizesFrom(top, smallest).map((size) => ({ landscape: true, size, which: 'most' as const })),
    ...sizesFrom(top, SMALLEST).map((size) => ({ landscape: true, size, which: 'least' as const })),
  ];
  const found = ways.find(({ landscape, size, which }) =>
    tables.every(({ wishes }) => widthAsked(wishes, size, which) <= roomOn(face, landscape)),
  );
  const { landscape, size } = found ?? { landscape: true, size: smallest };
  return { landscape, size, room: roomOn(face, landscape) };
};
