import { describe, expect, test } from 'vitest';
import { type Asked, type Asking, type Condition, holds } from '../../../src/rubric/file/condition.ts';

/** Facts a to d are 1 where they are in the text, 0 where a dash stands, and not recorded where a question mark does. */
const asking = (text: string): Asking => ({
  date: '2026-03-05',
  kind: 'thuong_ky',
  facts: new Map(
    ['a', 'b', 'c', 'd'].flatMap((id, at) =>
      text[at] === '?' ? [] : [[id, text[at] === '-' ? 0 : 1_00] as const],
    ),
  ),
});

const yes = (measure: string): Asked => ({ measure, above: 0 });

const whole: Condition = {
  ...yes('a'),
  someOf: { leastCount: 1, of: [yes('b'), yes('c')] },
  noneOf: [yes('d')],
};

describe('a condition of several', () => {
  test.each<[string, string, ReturnType<typeof holds>]>([
    ['everything that is asked holds', 'ab--', true],
    ['the other of the two is enough', 'a-c-', true],
    ['neither of the two', 'a---', false],
    ['its own question fails', '-bc-', false],
    ['what must not be is', 'abcd', false],
    ['what must not be is open', 'ab-?', { missing: ['d'] }],
    ['one of two is open and the other not', 'a?--', { missing: ['b'] }],
    ['one of two is open and the other holds', 'a?c-', true],
    ['two are open', 'a??-', { missing: ['b', 'c'] }],
    ['nothing that is open could mend it', '-???', false],
  ])('%s: %s', (_, facts, expected) => {
    expect(holds(whole, asking(facts))).toEqual(expected);
  });

  test('agrees with arithmetic on every sheet, for every number of which at least so many must hold', () => {
    for (let sheet = 0; sheet < 16; sheet++)
      for (const least of [1, 2, 3]) {
        const text = ['a', 'b', 'c', 'd'].map((id, at) => ((sheet >> at) % 2 === 1 ? id : '-')).join('');
        const of = ['a', 'b', 'c', 'd'].map(yes);
        expect(holds({ someOf: { leastCount: least, of } }, asking(text))).toBe(
          text.replaceAll('-', '').length >= least,
        );
      }
  });
});

describe('two facts held against each other', () => {
  test.each<[string, Asked, boolean]>([
    ['more of one', { measure: 'a', comparedTo: 'b', above: 0 }, true],
    ['as many of both', { measure: 'a', comparedTo: 'c', from: 0, to: 0 }, true],
    ['fewer', { measure: 'b', comparedTo: 'a', below: 0 }, true],
    ['not more', { measure: 'b', comparedTo: 'a', above: 0 }, false],
  ])('%s', (_, asked, expected) => {
    expect(holds(asked, asking('a-c-'))).toBe(expected);
  });
});

describe('the points of a part', () => {
  const part = (low: number, high: number, possible = 10_00): Asking => ({
    ...asking('----'),
    partScore: () => ({ range: [low, high], possible }),
  });
  const half: Asked = { ofGroup: '1', ofAvailable: 'co', from: 50_00 };

  test.each<[string, Asked, Asking, ReturnType<typeof holds>]>([
    ['just half of what is available', half, part(5_00, 5_00), true],
    ['a hundredth less', half, part(4_99, 4_99), false],
    ['half of the eight that are left', half, part(4_00, 4_00, 8_00), true],
    ['nothing to be had', half, part(0, 0, 0), true],
    ['still open across the border', half, part(4_00, 6_00), { missing: [] }],
    ['open, but surely enough', half, part(6_00, 8_00), true],
    [
      'open around a narrow interval',
      { ofGroup: '1', from: 5_00, to: 6_00 },
      part(4_00, 7_00),
      { missing: [] },
    ],
    ['points, not per cent', { ofCriterion: '1', below: 5_00 }, part(4_99, 4_99), true],
    ['no lines are scored yet', half, asking('----'), { missing: [] }],
  ])('%s', (_, asked, sheet, expected) => {
    expect(holds(asked, sheet)).toEqual(expected);
  });
});
