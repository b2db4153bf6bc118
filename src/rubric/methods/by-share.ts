import { z } from 'zod';
import { amountTypes, betterOf } from '../../domain/meeting/facts.ts';
import { areKnown, isWithin } from '../../domain/meeting/part-of.ts';
import { quantityOf } from '../../domain/meeting/quantity.ts';
import type { Path } from '../../domain/problem/location.ts';
import { error } from '../../domain/problem/problem.ts';
import { roundHalfUp, whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { minus, shareOf } from '../../domain/values/quotient.ts';
import { code } from '../../domain/written/scalars.ts';
import { amount, less, share } from '../decisions/test.ts';
import { defineIntervalMethod, intervalLevelsShape } from './interval-levels.ts';
import { OPEN_SHARES, SHARES, WITHIN } from './recorded.ts';

const schema = z.strictObject({
  ...intervalLevelsShape,
  method: z.literal('theo_ty_le'),
  numerator: code,
  denominator: code,
  excluded: z.array(code).default([]),
});

/** One count as a share of another, in per cent; some of the base may be excluded from it. */
export const byShare = defineIntervalMethod(schema, {
  name: { code: 'method-by-share' },
  unit: () => 'phan_tram',
  // A part is never more than its whole; where some of it is excluded, or nothing is known of the two, there may be more than a hundred per cent.
  grid: ({ numerator, denominator, excluded }) => {
    if (!isWithin(numerator, denominator)) return OPEN_SHARES;
    return excluded.length === 0 ? WITHIN : SHARES;
  },
  uses: ({ numerator, denominator, excluded }) => [
    { id: numerator, types: amountTypes, path: ['numerator'] },
    { id: denominator, types: amountTypes, path: ['denominator'] },
    ...excluded.map((id, index) => ({ id, types: amountTypes, path: ['excluded', index] })),
  ],
  better: ({ numerator }) => betterOf.get(numerator),
  size: ({ numerator, denominator, excluded }) =>
    share(amount(numerator), excluded.map(amount).reduce(less, amount(denominator))),
  measure: (criterion, meeting, { factName, borders }) => {
    const { id, numerator, denominator, excluded } = criterion;
    const sizes = [numerator, denominator, ...excluded].map((fact) => quantityOf(meeting, fact));
    const missing = sizes.flatMap((one) => ('missing' in one ? one.missing : []));
    if (missing.length > 0) return { missing };
    const [part = whole(0), all = whole(0), ...less] = sizes.map((one) =>
      'size' in one ? one.size : whole(0),
    );
    const exact = less.reduce(minus, all);
    const base = roundHalfUp(exact);
    if (exact.numerator <= 0)
      return {
        conflict: {
          code: 'empty-base',
          args: { criterion: id, base, facts: [denominator, ...excluded].map(factName) },
        },
      };
    const share = shareOf(part, exact);
    return {
      size: share,
      step: shareOf(whole(ONE), exact),
      value: {
        code: 'share-measured',
        args: {
          fact: factName(numerator),
          part: roundHalfUp(part),
          base,
          share,
          borders,
        },
      },
    };
  },
  // A share is of something else: not of what is counted itself, nor of a base that is taken away whole.
  flaws: ({ id, numerator, denominator, excluded }) => {
    const flaw = (path: Path) =>
      error({ code: 'share-of-itself', args: { criterion: id, fact: denominator } }, path);
    const twice = excluded.indexOf(denominator);
    if (numerator === denominator) return [flaw(['denominator'])];
    if (twice >= 0) return [flaw(['excluded', twice])];
    if (isWithin(denominator, numerator))
      return [
        error({ code: 'share-swapped', args: { criterion: id, numerator, denominator } }, ['numerator']),
      ];
    const outside = excluded.findIndex((fact) => areKnown(fact, denominator) && !isWithin(fact, denominator));
    return outside < 0
      ? []
      : [
          error(
            {
              code: 'excluded-outside',
              args: { criterion: id, fact: excluded[outside] ?? '', base: denominator },
            },
            ['excluded', outside],
          ),
        ];
  },
  measured: ({ numerator, denominator, excluded }, { factName }) => [
    {
      code: 'share-of',
      args: { part: factName(numerator), whole: factName(denominator), excluded: excluded.map(factName) },
    },
  ],
});
