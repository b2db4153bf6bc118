import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { percentOf, whole } from '../../../domain/values/fraction.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { contains, endsOf } from '../../../domain/written/interval.ts';
import { type Occasion, occurs } from '../../file/occasion.ts';
import type { Criterion } from '../../methods/index.ts';
import { faultsOn, runOf } from '../grid.ts';
import { occasionsOf } from './occasions.ts';
import { placedCriteria, type Rule } from './rule.ts';

type Requiring = Extract<Criterion, { method: 'theo_yeu_cau' }>;
type Level = Requiring['levels'][number];
type Case = Requiring['requirement'][number];

const fits = ({ shortfall, reached }: Level, value: number, required: number): boolean =>
  (shortfall === undefined || contains(shortfall, whole(required - value))) &&
  (reached === undefined || contains(reached, percentOf(value, required)));

/** Where a person may set the requirement, every quarter of an hour up to four hours stands for what may be set. */
const SET = Array.from({ length: 16 }, (_, index) => (index + 1) * 15 * ONE);

/** Whole minutes in a row that fall into the same levels. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly held: readonly number[];
}

/** From nothing to far beyond the requirement, which levels hold each whole minute. */
const stretchesOf = (levels: readonly Level[], required: number): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (let value = 0; value <= FAR * required; value += ONE) {
    const held = levels.flatMap((level, index) => (fits(level, value, required) ? [index] : []));
    const before = stretches.at(-1);
    if (before !== undefined && before.held.join() === held.join())
      stretches[stretches.length - 1] = { ...before, last: value };
    else stretches.push({ first: value, last: value, held });
  }
  return stretches;
};

const FAR = 3;

const levelNames = (levels: readonly Level[], held: readonly number[]): readonly string[] =>
  held
    .map((index) => levels[index])
    .flatMap((level) => (level === undefined ? [] : [level.name ?? level.id]));

/** What no level holds, and what two hold; each with the levels that it concerns. */
const stretchFlaws = (id: string, levels: readonly Level[], required: number): readonly Flaw[] => {
  const stretches = stretchesOf(levels, required);
  return stretches.flatMap(({ first, last, held }, index): readonly Flaw[] => {
    if (held.length === 1) return [];
    const near = [...(stretches[index - 1]?.held ?? []), ...(stretches[index + 1]?.held ?? [])];
    const between = held.length > 0 ? held : [...new Set(near)];
    const [at, ...also] = between.map((level) => ['levels', level]);
    const args = { criterion: id, required, first, last, levels: levelNames(levels, between) };
    return [
      error(
        { code: held.length > 0 ? 'requirement-overlap' : 'requirement-gap', args },
        at ?? ['levels'],
        also.length === 0 ? {} : { also },
      ),
    ];
  });
};

/** One of the flaws that other requirements repeat, with the same levels. */
const onceEach = (flaws: readonly Flaw[]): readonly Flaw[] => {
  const key = ({ complaint, path, also = [] }: Flaw) => JSON.stringify([complaint.code, path, also]);
  return flaws.filter((flaw, index) => flaws.findIndex((other) => key(other) === key(flaw)) === index);
};

const levelFlaws = ({ id, levels, requirement, replacedBy }: Requiring): readonly Flaw[] => {
  const stated = requirement.flatMap(({ is }, index): readonly Flaw[] =>
    is > 0
      ? []
      : [error({ code: 'requirement-zero', args: { criterion: id } }, ['requirement', index, 'is'])],
  );
  if (stated.length > 0) return stated;
  const asked = [...new Set([...requirement.map(({ is }) => is), ...(replacedBy === undefined ? [] : SET)])];
  return onceEach(asked.flatMap((required) => stretchFlaws(id, levels, required)));
};

/** The cases that apply on one occasion must ask exactly one requirement of it, whatever the facts. */
const casesFlaw = (cases: readonly Case[], id: string, occasion: Occasion): readonly Flaw[] => {
  const measures = new Set(cases.flatMap(({ when }) => (when.measure === undefined ? [] : [when.measure])));
  if (measures.size > 1) return [];
  const runs = cases.map((item) => ({ item, run: runOf(endsOf(item.when), ONE) }));
  const [fault] = faultsOn(runs, { first: 0, last: Number.POSITIVE_INFINITY });
  if (fault === undefined) return [];
  const [measure] = measures;
  const fact = measure === undefined ? null : { id: measure, value: fault.at.first * ONE };
  const args = { criterion: id, kind: occasion.kind, fact, none: fault.fault === 'gap' };
  return [error({ code: 'requirement-cases', args }, ['requirement'])];
};

const caseFlaws = ({ id, requirement }: Requiring, occasions: readonly Occasion[]): readonly Flaw[] =>
  occasions
    .flatMap((occasion) =>
      casesFlaw(
        requirement.filter(({ when }) => occurs(when, occasion)),
        id,
        occasion,
      ),
    )
    .slice(0, 1);

/** Every meeting has exactly one requirement, and every value exactly one level against it. */
export const requirementsSettle: Rule = (file) => {
  const occasions = occasionsOf(file);
  return placedCriteria(file).flatMap(({ criterion, path }) =>
    criterion.method !== 'theo_yeu_cau'
      ? []
      : [...caseFlaws(criterion, occasions), ...levelFlaws(criterion)].map((flaw) => ({
          ...flaw,
          path: [...path, ...flaw.path],
          ...(flaw.also === undefined ? {} : { also: flaw.also.map((other) => [...path, ...other]) }),
        })),
  );
};
