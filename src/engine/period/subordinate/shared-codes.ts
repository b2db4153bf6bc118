import type { Organisation } from '../../../domain/organisation/organisation.ts';

/** A code that two organisations use, each named by its root. */
export interface SharedCode {
  readonly unit: string;
  readonly first: string;
  readonly second: string;
}

/** Codes that stand in more than one organisation; the root of each of the others is a body of the own one, and no conflict. */
export const sharedCodes = (own: Organisation, others: readonly Organisation[]): readonly SharedCode[] => {
  const owners = new Map([...own.bodies.keys()].map((id) => [id, own.root]));
  return others.flatMap(({ root, bodies }) =>
    [...bodies.keys()].flatMap((unit): readonly SharedCode[] => {
      if (unit === root) return [];
      const first = owners.get(unit);
      if (first === undefined) owners.set(unit, root);
      return first === undefined ? [] : [{ unit, first, second: root }];
    }),
  );
};
