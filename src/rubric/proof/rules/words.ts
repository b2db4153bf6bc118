import { error, type Flaw } from '../../../domain/problem/problem.ts';
import type { Rule } from './rule.ts';

/** No two bands are called the same, in full or in short: a table that shows only the name could not tell them apart. */
export const bandNamesDiffer: Rule = ({ bands }) =>
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
