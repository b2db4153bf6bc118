import { z } from 'zod';
import { countedTypes } from '../../domain/meeting/facts.ts';
import { quantityOf, sizeOf } from '../../domain/meeting/quantity.ts';
import { error } from '../../domain/problem/problem.ts';
import { roundHalfUp, whole } from '../../domain/values/fraction.ts';
import { ONE, parseHundredths } from '../../domain/values/hundredths.ts';
import { code, count, decimal } from '../../domain/written/scalars.ts';
import { always, amount, isInside, plain } from '../decisions/test.ts';
import { criterionShape } from '../file/criterion.ts';
import { unitOf } from '../file/units.ts';
import { bordersOf } from './borders.ts';
import { defineMethod } from './method.ts';
import type { Option } from './scoring.ts';
import { answersById, measuredBy } from './told.ts';

const schema = z.strictObject({
  ...criterionShape,
  method: z.literal('theo_so_lan'),
  measure: code,
  each: decimal,
  uncapped: z.enum(['co']).optional(),
  free: count.default(0),
});

/** More times than are told apart, where a count has no end. */
const MANY_TIMES = 2000;

/** So many points for each time something was counted, up to the points of the line, or, of what is taken, with no end to it; the first few may be free. */
export const byOccurrence = defineMethod({
  schema,
  name: { code: 'method-by-occurrence' },
  uses: ({ measure }) => [{ id: measure, types: countedTypes, path: ['measure'] }],
  intervals: () => [],
  scales: () => [],
  worths: ({ each }) => [{ points: each, path: ['each'] }],
  free: ({ measure, free }) => [{ fact: measure, times: free, path: ['free'] }],
  // What is counted is worth something each time, and no more than its line.
  flaws: ({ id, each, points, uncapped, role }) => {
    if (each <= 0 || each > points)
      return [error({ code: 'each-out-of-line', args: { criterion: id, each, points } }, ['each'])];
    return uncapped !== undefined && (role !== 'diem_tru' || each !== points)
      ? [
          error({ code: 'uncapped-line', args: { criterion: id, each, takes: role === 'diem_tru' } }, [
            'uncapped',
          ]),
        ]
      : [];
  },
  scoring: ({ measure, each, free, points, uncapped }, { factName, factType, grid, depth }) => {
    const unit = unitOf(factType(measure));
    const { step, range } = grid(measure);
    const top = uncapped === undefined ? points : depth;
    const most = each > 0 ? Math.min(MANY_TIMES, Math.ceil(top / each)) : 0;
    // No more often than can be recorded.
    const last = step === 'any' ? most : Math.min(most, Math.max(0, (range.last * step) / ONE - free));
    const worth = (times: number): Option => {
      const counted = Math.max(0, times - free) * each;
      const given = uncapped === undefined ? Math.min(points, counted) : counted;
      const args = { times, free, each, counted, points: given };
      return { id: String(times), points: given, label: { code: 'times-counted', args } };
    };
    const options = Array.from({ length: last + 1 }, (_, index) => worth(free + index));
    const ends = [{ to: free * ONE }, ...(uncapped === undefined ? [{ to: (free + most) * ONE }] : [])];
    return {
      judged: false,
      facts: [measure],
      options,
      counted: true,
      ...(uncapped === undefined ? {} : { uncapped: true }),
      range: [0, uncapped === undefined ? points : (options.at(-1)?.points ?? 0)],
      // Where the counting begins and where the cap bites.
      borders: bordersOf(ends, unit, (meeting) => {
        const size = sizeOf(meeting, measure);
        return size === undefined ? undefined : { size, step: whole(ONE) };
      }),
      choose: ({ result }) => {
        const given = parseHundredths(result);
        return given !== undefined && given >= 0 && (uncapped !== undefined || given <= points)
          ? { id: result, points: given, label: { code: 'points-given', args: { points: given } } }
          : undefined;
      },
      decide: (meeting) => {
        const quantity = quantityOf(meeting, measure);
        if (!('size' in quantity))
          return { missing: 'missing' in quantity ? quantity.missing : quantity.emptyBase, open: options };
        const value = roundHalfUp(quantity.size);
        const option = worth(value / ONE);
        const measured = {
          code: 'number-measured',
          args: { fact: factName(measure), value, unit },
        } as const;
        return { option, reason: { code: 'placed', args: { value: measured, level: option.label } } };
      },
    };
  },
  // The first so many are worth nothing, and from some number on the line is worth no more.
  decisions: ({ measure, each, free, points, uncapped }) => {
    if (uncapped !== undefined) return undefined;
    const most = each > 0 ? Math.ceil(points / each) : 0;
    return [
      ...Array.from({ length: most }, (_, counted) => ({
        test: isInside(plain(amount(measure)), { to: (free + counted) * ONE }),
        points: counted * each,
      })),
      { test: always, points },
    ];
  },
  told: {
    lines: ({ each, free, points, uncapped }, scoring, surroundings) => [
      ...measuredBy(scoring, surroundings),
      { code: 'each-time', args: { each, free, points: uncapped === undefined ? points : null } },
    ],
    answers: answersById,
  },
});
