import { type Fraction, HUNDRED_PER_CENT, percentOf } from '../../domain/fraction.ts';
import { contains, endsOf, type Interval } from '../../domain/interval.ts';
import { meetingKindSchema } from '../../domain/meeting-kind.ts';
import { error, type Flaw } from '../../domain/problem.ts';
import { reaches, seams } from '../coverage.ts';
import type { Criterion } from '../methods/index.ts';
import { forEachCriterion } from './rule.ts';

type Requiring = Extract<Criterion, { method: 'theo_yeu_cau' }>;
type Level = Requiring['levels'][number];
type Case = Requiring['requirement'][number];

const HALF = 2;

/** A value is measured in halves of a hundredth here, so that there is a point between any two borders. */
const fits = ({ shortfall, reached }: Level, halves: number, required: number): boolean => {
  const short: Fraction = { numerator: HALF * required - halves, denominator: HALF };
  return (
    (shortfall === undefined || contains(shortfall, short)) &&
    (reached === undefined || contains(reached, percentOf(halves, HALF * required)))
  );
};

const endsIn = ({ from, above, below, to }: Interval): readonly number[] =>
  [from, above, below, to].flatMap((end) => (end === undefined ? [] : [end]));

/** The values at which something may change, each with a step to either side, and the two ends of what can be measured. */
const probes = (levels: readonly Level[], required: number): readonly number[] => {
  const borders = levels.flatMap(({ shortfall, reached }) => [
    ...endsIn(shortfall ?? {}).map((end) => required - end),
    ...endsIn(reached ?? {}).flatMap((end) => {
      const border = (required * end) / HUNDRED_PER_CENT;
      return [Math.floor(border), Math.ceil(border)];
    }),
  ]);
  const around = borders.flatMap((border) => [-1, 0, 1].map((step) => HALF * border + step));
  return [0, ...around, HALF * required * 100].filter((halves) => halves >= 0);
};

const levelFlaws = ({ id, levels, requirement }: Requiring): readonly Flaw[] =>
  requirement.flatMap(({ is }, index): readonly Flaw[] => {
    const path = ['requirement', index, 'is'];
    if (is <= 0) return [error({ code: 'requirement-zero', args: { criterion: id } }, path)];
    const bad = probes(levels, is).find(
      (halves) => levels.filter((level) => fits(level, halves, is)).length !== 1,
    );
    if (bad === undefined) return [];
    const count = levels.filter((level) => fits(level, bad, is)).length;
    const value = Math.round(bad / HALF);
    return [
      error({ code: 'requirement-levels', args: { criterion: id, required: is, value, count } }, ['levels']),
    ];
  });

/** The cases that apply to one kind of meeting must ask exactly one requirement of it, whatever the facts. */
const casesFlaw = (cases: readonly Case[], id: string): readonly Flaw[] => {
  const unconditional = cases.filter(({ when }) => when.measure === undefined);
  const measures = new Set(cases.flatMap(({ when }) => (when.measure === undefined ? [] : [when.measure])));
  if (measures.size > 1) return [];
  const settled =
    measures.size === 0
      ? unconditional.length === 1
      : unconditional.length === 0 &&
        seams(cases, ({ when }) => endsOf(when)).length === 0 &&
        reaches(
          cases.map(({ when }) => endsOf(when)),
          0,
          Number.POSITIVE_INFINITY,
        );
  return settled ? [] : [error({ code: 'requirement-cases', args: { criterion: id } }, ['requirement'])];
};

const caseFlaws = ({ id, requirement }: Requiring): readonly Flaw[] =>
  meetingKindSchema.options
    .flatMap((kind) =>
      casesFlaw(
        requirement.filter(({ when }) => when.kind?.includes(kind) ?? true),
        id,
      ),
    )
    .slice(0, 1);

/** Every meeting has exactly one requirement, and every value exactly one level against it. */
export const requirementsSettle = forEachCriterion(({ criterion, path }) =>
  criterion.method !== 'theo_yeu_cau'
    ? []
    : [...caseFlaws(criterion), ...levelFlaws(criterion)].map((flaw) => ({
        ...flaw,
        path: [...path, ...flaw.path],
      })),
);
