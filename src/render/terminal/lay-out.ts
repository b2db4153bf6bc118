import type { Head } from '../../report/page.ts';
import type { Fitted } from './fit-table.ts';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** A cell as it is shown: what it says, and how each of its lines is coloured. */
export interface Shown {
  readonly text: string;
  readonly paint: (line: string) => string;
}

const padded = ({ paint }: Shown, line: string, width: number, align: Head['align']): string => {
  const space = Math.max(0, width - textWidth(line));
  const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0;
  return `${' '.repeat(before)}${line === '' ? '' : paint(line)}${' '.repeat(space - before)}`;
};

/** Rows in columns of fixed widths with no lines between them: what is wider than its column goes on below. */
export const layOut = (
  rows: readonly (readonly Shown[])[],
  { widths, columns, gap }: Pick<Fitted, 'widths' | 'columns' | 'gap'>,
): string => {
  const between = ' '.repeat(gap);
  return rows
    .flatMap((cells) => {
      const parts = cells.map(({ text }, index) => wrap(text, widths[index] ?? 0));
      const height = Math.max(1, ...parts.map(({ length }) => length));
      return Array.from({ length: height }, (_, at) =>
        cells
          .map((cell, index) =>
            padded(cell, parts[index]?.[at] ?? '', widths[index] ?? 0, columns[index]?.align),
          )
          .join(between)
          .trimEnd(),
      );
    })
    .join('\n');
};
