import { expect, test } from 'vitest';
import { voteResult } from '../../../src/rubric/meeting/vote.ts';
import { factsOf, line, printed, provenance, rubricOf } from '../../support/build-file.ts';

const { surroundings } = rubricOf([line('1.1')]);
const facts = factsOf({ co_mat: 30_00, dang_so: 40_00 });
const overHalf = { denominator: 'dang_so', metWhen: { above: 50_00 }, ...provenance };

test('without a majority asked for, the share is of those present and neither passes nor fails', () => {
  expect(voteResult({ inFavour: 27, against: 3 }, facts, undefined, surroundings)).toEqual({
    inFavour: 27,
    against: 3,
    passed: null,
    reason: {
      code: 'vote-counted',
      args: {
        inFavour: 27,
        base: 30_00,
        share: { numerator: 2700 * 100_00, denominator: 30_00 },
        of: { id: 'co_mat' },
        wanted: null,
      },
    },
    source: null,
  });
});

test('a majority is of those the rubric counts, beyond its border: 21 of 40 carries, 20 does not', () => {
  expect(voteResult({ inFavour: 21 }, facts, overHalf, surroundings)).toEqual({
    inFavour: 21,
    against: null,
    passed: true,
    reason: {
      code: 'vote-counted',
      args: {
        inFavour: 21,
        base: 40_00,
        share: { numerator: 2100 * 100_00, denominator: 40_00 },
        of: { id: 'dang_so' },
        wanted: { above: 50_00 },
      },
    },
    source: printed,
  });
  expect(voteResult({ inFavour: 20 }, facts, overHalf, surroundings).passed).toBe(false);
});

test.each([
  ['not recorded', {}, null],
  ['nobody', { dang_so: 0 }, 0],
] as const)('of a base that is %s there is no share', (_, recorded, base) => {
  const result = voteResult({ inFavour: 20 }, factsOf(recorded), overHalf, surroundings);
  expect(result.passed).toBeNull();
  expect(result.reason).toEqual({
    code: 'vote-counted',
    args: { inFavour: 20, base, share: null, of: { id: 'dang_so' }, wanted: { above: 50_00 } },
  });
});
