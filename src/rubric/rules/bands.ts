import { error, type Flaw } from '../../domain/problem.ts';
import type { Band } from '../bands.ts';
import { criteriaOf } from '../rubric.ts';
import type { Rule } from './rule.ts';

const decimal = (hundredths: number | undefined): string =>
  hundredths === undefined ? '' : String(hundredths / 100);

const endFlaw = (band: Band, index: number, isFirst: boolean, isLast: boolean): readonly Flaw[] => {
  const flaw = (end: 'open-above' | 'open-below' | 'needs-from' | 'needs-below') =>
    error({ code: 'bands-end', args: { band: band.name, end } }, ['bands', index]);
  return [
    ...(isFirst && band.below !== undefined ? [flaw('open-above')] : []),
    ...(!isFirst && band.below === undefined ? [flaw('needs-below')] : []),
    ...(isLast && band.from !== undefined ? [flaw('open-below')] : []),
    ...(!isLast && band.from === undefined ? [flaw('needs-from')] : []),
  ];
};

/** From the best band down, each begins exactly where the one above it ends. */
export const bandsMeet: Rule = ({ bands }) =>
  bands.flatMap((band, index): readonly Flaw[] => {
    const upper = bands[index - 1];
    const ends = endFlaw(band, index, index === 0, index === bands.length - 1);
    if (
      upper === undefined ||
      upper.from === undefined ||
      band.below === undefined ||
      upper.from === band.below
    )
      return ends;
    const args = {
      upper: upper.name,
      lower: band.name,
      from: decimal(upper.from),
      below: decimal(band.below),
    };
    return [
      ...ends,
      error({ code: 'bands-gap', args }, ['bands', index, 'below'], { also: [['bands', index - 1, 'from']] }),
    ];
  });

/** Every band but the lowest begins above nothing and below the band before it, so that each holds some total. */
export const bandsFall: Rule = ({ bands }) =>
  bands.flatMap(({ name, from }, index) => {
    const upper = bands[index - 1]?.from;
    const isLast = index === bands.length - 1;
    const falls = isLast || from === undefined || (from > 0 && (upper === undefined || from < upper));
    return falls ? [] : [error({ code: 'bands-order', args: { band: name } }, ['bands', index, 'from'])];
  });

/** No band begins above the total. */
export const bandsAreReachable: Rule = ({ bands, total }) =>
  bands.flatMap(({ name, from }, index) =>
    from !== undefined && from > total
      ? [error({ code: 'band-unreachable', args: { band: name, total } }, ['bands', index, 'from'])]
      : [],
  );

/** A band condition names criteria of this rubric and a lower band to fall to. */
export const bandConditionsHold: Rule = (file) => {
  const criteria = new Set(criteriaOf(file).map(({ id }) => id));
  return file.bands.flatMap((band, index) =>
    band.conditions.flatMap(({ fullMarks, otherwise }, which): readonly Flaw[] => {
      const path = ['bands', index, 'conditions', which];
      const lower = file.bands.slice(index + 1).map(({ id }) => id);
      return [
        ...fullMarks.flatMap((id, at) =>
          criteria.has(id)
            ? []
            : [error({ code: 'unknown-criterion-in-rubric', args: { id } }, [...path, 'fullMarks', at])],
        ),
        ...(lower.includes(otherwise)
          ? []
          : [
              error({ code: 'condition-not-lower', args: { band: band.name, otherwise } }, [
                ...path,
                'otherwise',
              ]),
            ]),
      ];
    }),
  );
};
