import { type Flaw, warning } from '../../domain/problem/problem.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { type AnnualRule, monthBandsIn } from '../../rubric/file/annual-rule.ts';
import type { RubricFile } from '../../rubric/rubric.ts';

/** A rule of the year says nothing of the rubrics that its months are scored by; what it calls a band of the month is one in some rubric that it may go with. */
export const monthBandNotices = (rule: AnnualRule, rubrics: readonly RubricFile[]): readonly Flaw[] => {
  const allowed = [...new Set(rubrics.flatMap(({ bands }) => bands.map(({ id }) => id)))];
  return monthBandsIn(rule).flatMap(({ id, path }) =>
    allowed.length === 0 || allowed.includes(id)
      ? []
      : [
          warning(
            { code: 'month-band-unknown', args: { id, suggestion: nearest(id, allowed), allowed } },
            path,
          ),
        ],
  );
};
