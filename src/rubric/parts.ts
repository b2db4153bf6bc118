import { type Points, sum } from '../domain/values/hundredths.ts';
import { type Criterion, mostOfLine } from './file/criterion.ts';
import type { Occasion } from './file/occasion.ts';
import type { Part } from './file/parts.ts';
import { criteriaOf, type Group, type RubricFile } from './rubric.ts';

/** What is added up: a line, or a part with all that it counts together. */
export type Counted =
  | { readonly of: 'line'; readonly line: Criterion }
  | { readonly of: 'part'; readonly part: Part; readonly inside: readonly Counted[] };

/** Where points go: into a group, or straight onto the total. */
type Place = Group | 'tong';

export const partsOf = ({ parts = [] }: Pick<RubricFile, 'parts'>): readonly Part[] => parts;

/** The lines under something, at any depth. */
export const linesUnder = (counted: Counted): readonly Criterion[] =>
  counted.of === 'line' ? [counted.line] : counted.inside.flatMap(linesUnder);

/** Whether a line counts straight onto the total; one of the scale never does, whatever is written of it. */
const isOnTotal = ({ role, counted }: Criterion): boolean => role !== 'co_so' && counted === 'tong';

const linesAt = (place: Place, file: RubricFile): readonly Criterion[] =>
  place === 'tong' ? criteriaOf(file).filter(isOnTotal) : place.criteria.filter((line) => !isOnTotal(line));

const built = (place: Place, file: RubricFile): readonly Counted[] => {
  // A part names only what stands before it, so that each is whole when another takes it in.
  let roots: readonly (Counted & { readonly id: string })[] = linesAt(place, file).map((line) => ({
    of: 'line',
    line,
    id: line.id,
  }));
  for (const part of partsOf(file)) {
    const inside = roots.filter(({ id }) => part.members.includes(id));
    if (inside.length > 0)
      roots = [
        ...roots.filter((one) => !inside.includes(one)),
        { of: 'part', part, inside, id: part.id } as const,
      ];
  }
  return roots;
};

const known = new WeakMap<RubricFile, Map<Place, readonly Counted[]>>();

/** What is added up in a place, each line once: by itself, or in its part. */
export const countedAt = (place: Place, file: RubricFile): readonly Counted[] => {
  const places = known.get(file) ?? new Map<Place, readonly Counted[]>();
  known.set(file, places);
  const made = places.get(place) ?? built(place, file);
  places.set(place, made);
  return made;
};

const inside = (counted: Counted, id: string): Counted | undefined => {
  if (counted.of === 'line') return undefined;
  if (counted.part.id === id) return counted;
  for (const one of counted.inside) {
    const found = inside(one, id);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A part by its id, with what it counts. */
export const partNamed = (id: string | undefined, file: RubricFile): Counted | undefined => {
  if (id === undefined || !partsOf(file).some((part) => part.id === id)) return undefined;
  return [...file.groups, 'tong' as const]
    .flatMap((place) => countedAt(place, file))
    .map((one) => inside(one, id))
    .find((one) => one !== undefined);
};

/** Whether something only takes points. */
export const onlyTakes = (counted: Counted): boolean =>
  linesUnder(counted).every(({ role }) => role === 'diem_tru');

/** Between which points a part is kept; `excluded` have left the scale with lines of it that do not apply. */
export const boundsOf = (
  counted: Extract<Counted, { of: 'part' }>,
  excluded: Points,
): { readonly floor: Points | undefined; readonly cap: Points | undefined } => {
  const { points, most, floor } = counted.part;
  if (onlyTakes(counted)) return { floor: most === undefined ? floor : -most, cap: undefined };
  const cap = points ?? most;
  return { floor, cap: cap === undefined ? undefined : cap - excluded };
};

/** Points kept between a floor and a cap, as far as there are any. */
export const within = (points: Points, floor: Points | undefined, cap: Points | undefined): Points => {
  const raised = Math.max(floor ?? points, points);
  return Math.min(cap ?? raised, raised);
};

/** The most that lines of the scale under something can give together on an occasion; headings as their lines add up. */
export const mostUnder = (counted: Counted, occasion: Occasion): Points => {
  if (counted.of === 'line') return counted.line.role === 'co_so' ? mostOfLine(counted.line, occasion) : 0;
  const all = sum(counted.inside.map((one) => mostUnder(one, occasion)));
  return onlyTakes(counted) ? 0 : Math.min(all, counted.part.most ?? all);
};
