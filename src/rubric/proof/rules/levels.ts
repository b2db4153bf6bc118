import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { faultOf, isBounded } from '../../../domain/written/interval.ts';
import { isEmpty, overlap } from '../../../domain/written/run.ts';
import type { PlacedLine } from '../../lines.ts';
import type { Held, Misplaced, Scale } from '../../methods/method.ts';
import { surroundingsOf } from '../../rubric.ts';
import { faultsOn } from './faults-on.ts';
import type { LineRule } from './rule.ts';

const levelAt = ({ path }: PlacedLine, { level }: Held): Path => [...path, 'levels', level];

const unreachable = (placed: PlacedLine, held: Held): Flaw =>
  error(
    { code: 'level-unreachable', args: { criterion: placed.criterion.id, level: held.label } },
    levelAt(placed, held),
  );

/** What is said of misplaced values, unless the scale has more to say: of both levels, or that one end is open. */
const complaintOf = (id: string, { said }: Scale, misplaced: Misplaced) => {
  const [first, second] = misplaced.held;
  if (said !== undefined) return said(misplaced);
  if (first === undefined || second === undefined)
    return { code: 'levels-open', args: { criterion: id } } as const;
  const args = { criterion: id, first: first.label, second: second.label };
  return { code: misplaced.fault === 'gap' ? 'levels-gap' : 'levels-overlap', args } as const;
};

/** From the lower values up; where a scale speaks for itself, levels that share values come as they are listed. */
const ordered = (held: readonly Held[], fault: Misplaced['fault'], { said }: Scale): readonly Held[] =>
  fault === 'gap' || said === undefined ? held : [...held].sort((left, right) => left.level - right.level);

const misplacedIn = (scale: Scale): readonly Misplaced[] =>
  faultsOn(
    scale.levels.map((item) => ({ item, run: item.run })),
    scale.grid.range,
  ).flatMap(({ fault, at, lower, upper }) => {
    const concerned = [lower, upper].flatMap((one) => one ?? []);
    const held = ordered(concerned, fault, scale);
    const matters = held.length === 2 || !isEmpty(overlap(at, scale.grid.needed));
    return matters ? [{ fault, at, held }] : [];
  });

const scaleFlaws = (placed: PlacedLine, scale: Scale): readonly Flaw[] =>
  misplacedIn(scale).map((misplaced) => {
    const { held } = misplaced;
    const places = scale.said === undefined && held.length < 2 ? [] : held.map((one) => levelAt(placed, one));
    const [at = [...placed.path, 'levels'], ...also] = places;
    const complaint = complaintOf(placed.criterion.id, scale, misplaced);
    return error(complaint, at, also.length === 0 ? {} : { also });
  });

/** One of the flaws that other scales repeat, about the same levels. */
const onceEach = (flaws: readonly Flaw[]): readonly Flaw[] => {
  const key = ({ complaint, path, also = [] }: Flaw) => JSON.stringify([complaint.code, path, also]);
  const keys = flaws.map(key);
  return flaws.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** Levels that hold no value on any scale of their line. */
const idleIn = (scales: readonly Scale[]): readonly Held[] => {
  const isIdle = ({ grid, levels }: Scale, level: number): boolean =>
    levels.every((held) => held.level !== level || isEmpty(overlap(held.run, grid.range)));
  const [first] = scales;
  return (first?.levels ?? []).filter(({ level }) => scales.every((scale) => isIdle(scale, level)));
};

/** Levels neither leave out a value that can come about nor hold one twice, on every scale of their line. */
export const levelsMeet: LineRule = (placed, file) => {
  const { line } = placed;
  const unmeant = line.intervals.some(({ interval }) => faultOf(interval) !== null || !isBounded(interval));
  if (unmeant || line.flaws.length > 0) return [];
  const scales = line.scales(surroundingsOf(file));
  return [
    ...idleIn(scales).map((held) => unreachable(placed, held)),
    ...onceEach(scales.flatMap((scale) => scaleFlaws(placed, scale))),
  ];
};

/** What a method says is wrong with a definition by itself. */
export const definitionsHold: LineRule = ({ line, path }) =>
  line.flaws.map((flaw) => ({ ...flaw, path: [...path, ...flaw.path] }));

/** A forcing event names a result of its own line. */
export const forcedLevelsExist: LineRule = ({ criterion: { id }, line, path }, file) => {
  if (line.forced.length === 0) return [];
  const known = [...(line.scoring(surroundingsOf(file)).options ?? []), ...line.levels].map((one) => one.id);
  return line.forced.flatMap(({ toLevel }, index) =>
    known.includes(toLevel)
      ? []
      : [
          error({ code: 'unknown-level', args: { level: toLevel, criterion: id } }, [
            ...path,
            'forced',
            index,
            'toLevel',
          ]),
        ],
  );
};

/** A line that may not apply says who decides that: facts, or the unit with a reason. */
export const notApplicableIsDecidable: LineRule = ({ criterion: { id, notApplicable }, path }) =>
  notApplicable !== undefined && notApplicable.when === undefined && notApplicable.claim === undefined
    ? [error({ code: 'not-applicable-open', args: { criterion: id } }, [...path, 'notApplicable'])]
    : [];
