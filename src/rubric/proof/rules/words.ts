import { error, type Flaw } from '../../../domain/problem/problem.ts';
import type { Rule } from './rule.ts';

/** No two bands are called the same, in full or in short: a table that shows only the name could not tell them apart. */
export const bandNamesDiffer = ({
  bands,
}: {
  readonly bands: readonly { readonly name: string; readonly short?: string | undefined }[];
}): readonly Flaw[] =>
  bands.flatMap((band, index) =>
    (['name', 'short'] as const).flatMap((field): readonly Flaw[] => {
      const word = band[field];
      const other = bands.slice(0, index).findIndex((one) => word !== undefined && one[field] === word);
      return other < 0 || word === undefined
        ? []
        : [
            error({ code: 'band-name-twice', args: { word, other: bands[other]?.name ?? '' } }, [
              'bands',
              index,
              field,
            ]),
          ];
    }),
  );

/** What the tables of a period put in the place of a band: no mark of a band may look like one of them. */
const SIGNS: ReadonlySet<string> = new Set(['x', 'l', 'kh']);

/** The mark of a band is told apart from the signs that tables have for what is no band: these are signs alone, and a few letters. */
export const bandMarksAreLetters: Rule = ({ bands }) =>
  bands.flatMap(({ short }, index): readonly Flaw[] =>
    short === undefined || (/[\p{L}\p{N}]/u.test(short) && !SIGNS.has(short.toLowerCase()))
      ? []
      : [error({ code: 'mark-unusable', args: { mark: short } }, ['bands', index, 'short'])],
  );
