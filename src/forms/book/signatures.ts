import type { GridCell } from '../../render/xlsx/book.ts';
import type { SheetForm } from '../../rubric/file/paper-form.ts';
import { asName } from './look.ts';

/** The columns in which one, two or three signers stand beside each other; one alone stands on the right. */
const PLACES: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [[3, 5]],
  [
    [1, 1],
    [3, 5],
  ],
  [
    [1, 1],
    [2, 3],
    [4, 5],
  ],
];

/** Rows from one on to sign in: on whose behalf, below it the position. */
export const signaturePart = (signers: SheetForm['signer'], columns: number, first: number) => {
  const places = PLACES[signers.length - 1] ?? [];
  const signed = places.flatMap(([from, to], index) => {
    const { onBehalf, position } = signers[index] ?? {};
    return { from, to, lines: [onBehalf, position].filter((line) => line !== undefined) };
  });
  const lines = [0, 1];
  return {
    rows: lines.map((line): readonly (GridCell | undefined)[] =>
      Array.from({ length: columns }, (_, column) => {
        const one = signed.find(({ from }) => from === column);
        return one && { value: one.lines[line] ?? '', style: asName };
      }),
    ),
    merges: lines.flatMap((line) =>
      signed.flatMap(({ from, to }) =>
        from === to ? [] : [{ startRow: first + line, endRow: first + line, startCol: from, endCol: to }],
      ),
    ),
  };
};
