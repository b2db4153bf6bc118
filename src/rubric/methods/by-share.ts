import { z } from 'zod';
import { numberOf } from '../../domain/meeting/facts.ts';
import { percentOf } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code } from '../../domain/written/scalars.ts';
import { byInterval, intervalLevelsShape } from './interval-levels.ts';
import type { Scoring, Surroundings } from './scoring.ts';

/** One count as a share of another, in per cent; some of the base may be excluded from it. */
export const byShareSchema = z.strictObject({
  ...intervalLevelsShape,
  method: z.literal('theo_ty_le'),
  numerator: code,
  denominator: code,
  excluded: z.array(code).default([]),
});

export const byShare = (criterion: z.output<typeof byShareSchema>, surroundings: Surroundings): Scoring => {
  const { id, numerator, denominator, excluded } = criterion;
  const facts = [numerator, denominator, ...excluded];
  return byInterval({
    criterion,
    surroundings,
    unit: 'phan_tram',
    facts,
    measure: (meeting) => {
      const missing = facts.filter((fact) => numberOf(meeting.facts, fact) === undefined);
      if (missing.length > 0) return { missing };
      const [part = 0, total = 0, ...less] = facts.map((fact) => numberOf(meeting.facts, fact) ?? 0);
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
          args: { fact: surroundings.factName(numerator), part, base, share },
        },
      };
    },
  });
};
