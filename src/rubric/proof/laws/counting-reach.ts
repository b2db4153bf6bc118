import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { whole } from '../../../domain/values/fraction.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { contains } from '../../../domain/written/interval.ts';
import { type CountCondition, type CountingRule, monthBandsIn } from '../../file/annual-rule.ts';

const MONTHS = 12;

/** How many months of a year are of each band, the best first. */
type Year = readonly number[];

/** Every way in which so many months are spread over so many bands. */
const spread = (months: number, bands: number): readonly Year[] =>
  bands === 1
    ? [[months]]
    : Array.from({ length: months + 1 }, (_, first) => first).flatMap((first) =>
        spread(months - first, bands - 1).map((rest) => [first, ...rest]),
      );

/** Years of a unit that was there all along, or only for some of the months. */
const allYears = (bands: number): readonly Year[] =>
  Array.from({ length: MONTHS }, (_, index) => index + 1).flatMap((months) => spread(months, bands));

type Holds = (year: Year) => boolean;

const tested = ({ rated, meetings }: CountCondition, ids: readonly string[]): Holds => {
  const worst = rated.from === undefined ? ids.length - 1 : ids.indexOf(rated.from);
  const best = rated.to === undefined ? 0 : ids.indexOf(rated.to);
  return (year) => {
    const count = year.slice(best, worst + 1).reduce((sum, one) => sum + one, 0);
    return meetings === 'tat_ca'
      ? count === year.reduce((sum, one) => sum + one, 0)
      : contains(meetings, whole(count * ONE));
  };
};

/** Every band is the band of some year, and each of its conditions keeps it from some year; of a rule whose bands are not those of the month nothing is claimed. */
export const countingReachFlaws = (rule: CountingRule): readonly Flaw[] => {
  const ids = rule.bands.map(({ id }) => id);
  if (!monthBandsIn(rule).every(({ id }) => ids.includes(id))) return [];
  let left = allYears(ids.length);
  const unreachable: Flaw[] = [];
  const idle = rule.bands.flatMap(({ name, conditions }, index): readonly Flaw[] => {
    const asked = left;
    const holds = conditions.map((condition) => tested(condition, ids));
    left = asked.filter((year) => !holds.every((one) => one(year)));
    if (left.length === asked.length) {
      unreachable.push(warning({ code: 'year-band-unreachable', args: { band: name } }, ['bands', index]));
      return [];
    }
    return holds.flatMap((own, which) => {
      const others = holds.filter((_, place) => place !== which);
      const bites = asked.some((year) => !own(year) && others.every((one) => one(year)));
      return bites
        ? []
        : [
            warning({ code: 'year-condition-idle', args: { band: name } }, [
              'bands',
              index,
              'conditions',
              which,
            ]),
          ];
    });
  });
  // A band may be out of reach because one before it asks too little.
  return idle.length > 0 ? idle : unreachable;
};
