import { z } from 'zod';
import { countedTypes, numberOf } from '../../domain/meeting/facts.ts';
import type { Path } from '../../domain/problem/location.ts';
import { error } from '../../domain/problem/problem.ts';
import { percentOf } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code } from '../../domain/written/scalars.ts';
import { defineIntervalMethod, endsOfLine, intervalLevelsShape } from './interval-levels.ts';
import { SHARES } from './recorded.ts';

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
  grid: () => SHARES,
  uses: ({ numerator, denominator, excluded }) => [
    { id: numerator, types: countedTypes, path: ['numerator'] },
    { id: denominator, types: countedTypes, path: ['denominator'] },
    ...excluded.map((id, index) => ({ id, types: countedTypes, path: ['excluded', index] })),
  ],
  measure: (criterion, { facts }, { factName }) => {
    const { id, numerator, denominator, excluded } = criterion;
    const counts = [numerator, denominator, ...excluded];
    const missing = counts.filter((fact) => numberOf(facts, fact) === undefined);
    if (missing.length > 0) return { missing };
    const [part = 0, total = 0, ...less] = counts.map((fact) => numberOf(facts, fact) ?? 0);
    const base = less.reduce((rest, value) => rest - value, total);
    if (base <= 0)
      return {
        conflict: { code: 'empty-base', args: { criterion: id, base, facts: [denominator, ...excluded] } },
      };
    const share = percentOf(part, base);
    return {
      size: share,
      step: percentOf(ONE, base),
      value: {
        code: 'share-measured',
        args: { fact: factName(numerator), part, base, share, borders: endsOfLine(criterion) },
      },
    };
  },
  // A share is of something else: not of what is counted itself, nor of a base that is taken away whole.
  flaws: ({ id, numerator, denominator, excluded }) => {
    const flaw = (path: Path) =>
      error({ code: 'share-of-itself', args: { criterion: id, fact: denominator } }, path);
    const twice = excluded.indexOf(denominator);
    if (numerator === denominator) return [flaw(['denominator'])];
    return twice < 0 ? [] : [flaw(['excluded', twice])];
  },
  measured: ({ numerator, denominator, excluded }, { factName }) => [
    {
      code: 'share-of',
      args: { part: factName(numerator), whole: factName(denominator), excluded: excluded.map(factName) },
    },
  ],
});
