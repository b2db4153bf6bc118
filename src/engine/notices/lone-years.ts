import { withoutExcerpt } from '../../domain/problem/location.ts';
import { SHEETS_OF_OTHER_YEARS, YEARS_APART } from './limits.ts';
import { yearOf } from './period.ts';
import type { Comparison, Trace } from './trace.ts';

type Dated = Pick<Trace, 'meeting' | 'location'>;

/** One sheet whose year lies apart from those of all others: most likely the year is misspelt. Two sheets of a year may be an archive. */
export const compareYears = (): Comparison<Dated> => {
  const years = new Map<number, { readonly first: Dated; count: number }>();
  let all = 0;
  const isLone = (year: number, count: number): boolean =>
    count === 1 &&
    all - count >= SHEETS_OF_OTHER_YEARS &&
    [...years.keys()].every((other) => other === year || Math.abs(other - year) > YEARS_APART);
  return {
    note: (sheet) => {
      const year = yearOf(sheet.meeting.date);
      const known = years.get(year);
      if (known === undefined) years.set(year, { first: sheet, count: 1 });
      else known.count += 1;
      all += 1;
    },
    noticed: () =>
      [...years].flatMap(([year, { first, count }]) => {
        const { date } = first.meeting;
        if (!isLone(year, count)) return [];
        return [
          {
            month: null,
            problem: {
              severity: 'warning' as const,
              complaint: { code: 'odd-year' as const, args: { date, name: null } },
              location: withoutExcerpt(first.location),
            },
          },
        ];
      }),
  };
};
