/** Where something was met: the place of its sheet among the inputs, and the place in that sheet. */
export type Place = readonly [sheet: number, part: number];

/** Things by a key of their own, each with the first place in which it was met. */
export type FirstMet<T> = ReadonlyMap<string, { readonly at: Place; readonly value: T }>;

const isBefore = ([sheet, part]: Place, [other, otherPart]: Place): boolean =>
  sheet === other ? part < otherPart : sheet < other;

/** Gathers things in any order. */
export const gatherMet = <T>() => {
  const met = new Map<string, { readonly at: Place; readonly value: T }>();
  const meet = (key: string, at: Place, value: T): void => {
    const known = met.get(key);
    if (known === undefined || isBefore(at, known.at)) met.set(key, { at, value });
  };
  return {
    meet,
    join: (others: FirstMet<T>): void => {
      for (const [key, { at, value }] of others) meet(key, at, value);
    },
    met: (): FirstMet<T> => met,
  };
};

/** The things in the order in which the inputs have them, whatever order they were gathered in. */
export const inOrder = <T>(met: FirstMet<T>): readonly T[] =>
  [...met.values()].sort(({ at }, other) => (isBefore(at, other.at) ? -1 : 1)).map(({ value }) => value);
