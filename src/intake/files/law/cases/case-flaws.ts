import type { Path } from '../../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../../domain/problem/problem.ts';

/** Cases that bear one name. */
export const namedTwice = (cases: readonly { readonly name: string }[]): readonly Flaw[] =>
  cases.flatMap(({ name }, index) =>
    cases.findIndex((other) => other.name === name) < index
      ? [error({ code: 'case-twice', args: { name } }, ['cases', index, 'name'])]
      : [],
  );

/** Cases that name another law than the one they stand beside. */
export const ofOther = (id: string, expected: string, field: string): readonly Flaw[] =>
  id === expected ? [] : [error({ code: 'cases-of-other', args: { id, expected } }, [field])];

/** A band that is none of those at hand. */
export const unknownBand = (id: string, allowed: readonly string[], path: Path): readonly Flaw[] =>
  allowed.includes(id) ? [] : [error({ code: 'unknown-band', args: { id, allowed } }, path)];

export const idsOf = (bands: readonly { readonly id: string }[]): readonly string[] =>
  bands.map(({ id }) => id);
