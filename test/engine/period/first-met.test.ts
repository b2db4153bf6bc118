import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherMet, inOrder, type Place } from '../../../src/engine/period/first-met.ts';

const met: readonly (readonly [key: string, at: Place])[] = [
  ['b', [0, 0]],
  ['a', [0, 1]],
  ['c', [0, 2]],
  ['a', [1, 0]],
  ['d', [1, 1]],
  ['b', [2, 0]],
  ['e', [10, 0]],
];

const gathered = (places: typeof met) => {
  const { meet, met: all } = gatherMet<string>();
  for (const [key, at] of places) meet(key, at, key);
  return all();
};

test('things stand where they were first met, whatever order and parts they are gathered in', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...met], { minLength: met.length, maxLength: met.length }),
      fc.nat(met.length),
      (places, cut) => {
        const { join, met: all } = gatherMet<string>();
        join(gathered(places.slice(cut)));
        join(gathered(places.slice(0, cut)));
        expect(inOrder(all())).toEqual(['b', 'a', 'c', 'd', 'e']);
      },
    ),
  );
});
