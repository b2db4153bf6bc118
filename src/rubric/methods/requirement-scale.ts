import { HUNDRED_PER_CENT } from '../../domain/values/fraction.ts';
import { type Hundredths, ONE } from '../../domain/values/hundredths.ts';
import type { Interval } from '../../domain/written/interval.ts';
import { overlap, type Run, runOf } from '../../domain/written/run.ts';
import type { Message } from '../../messages/index.ts';
import type { Held, Scale } from './method.ts';

interface Ends {
  readonly shortfall?: Interval | undefined;
  readonly reached?: Interval | undefined;
}

interface Required {
  readonly id: string;
  readonly levels: readonly (Ends & { readonly id: string; readonly name?: string | undefined })[];
}

/** Where a person may set the requirement, every quarter of an hour up to four hours stands for what may be set. */
export const SET = Array.from({ length: 16 }, (_, index) => (index + 1) * 15 * ONE);

/** So many times the requirement is far beyond it. */
const FAR = 3;

const scaledBy = ({ from, above, below, to }: Interval, factor: number): Interval => ({
  from: from === undefined ? undefined : from * factor,
  above: above === undefined ? undefined : above * factor,
  below: below === undefined ? undefined : below * factor,
  to: to === undefined ? undefined : to * factor,
});

/** The minutes that are short by as much as an interval says. */
const shortBy = ({ from, above, below, to }: Interval, required: Hundredths): Interval => ({
  from: to === undefined ? undefined : required - to,
  above: below === undefined ? undefined : required - below,
  below: above === undefined ? undefined : required - above,
  to: from === undefined ? undefined : required - from,
});

/** The whole minutes that a level holds against a requirement. */
const minutesOf = ({ shortfall = {}, reached = {} }: Ends, required: Hundredths): Run =>
  overlap(
    runOf(shortBy(shortfall, required), ONE),
    runOf(scaledBy(reached, required), HUNDRED_PER_CENT * ONE),
  );

const scaleAt = (
  { id, levels }: Required,
  required: Hundredths,
  labels: readonly [Message, ...Message[]],
): Scale => {
  const range = { first: 0, last: Math.floor((FAR * required) / ONE) };
  const nameOf = ({ level }: Held) => levels[level]?.name ?? levels[level]?.id ?? '';
  return {
    grid: { range, needed: range },
    levels: levels.map((level, index) => ({
      run: minutesOf(level, required),
      label: labels[index] ?? labels[0],
      level: index,
    })),
    said: ({ fault, at, held }) => ({
      code: fault === 'gap' ? 'requirement-gap' : 'requirement-overlap',
      args: {
        criterion: id,
        required,
        first: at.first * ONE,
        last: at.last * ONE,
        levels: held.map(nameOf),
      },
    }),
  };
};

/** The levels of a line against each requirement that may be asked, with the words for each level. */
export const scalesOf = (
  criterion: Required,
  required: readonly Hundredths[],
  [first, ...others]: readonly Message[],
): readonly Scale[] =>
  first === undefined ? [] : [...new Set(required)].map((one) => scaleAt(criterion, one, [first, ...others]));
