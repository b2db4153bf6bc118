import { meetingKindSchema } from '../../domain/meeting/meeting-kind.ts';
import { type Occasion, occurs } from '../file/occasion.ts';
import type { RubricFile } from '../rubric.ts';
import { occasionTestsIn } from './tests.ts';

const EVERY_MONTH = Array.from({ length: 12 }, (_, index) => index + 1);

/** Whether a rubric tells the months of the year apart. */
export const asksMonth = (file: RubricFile): boolean =>
  occasionTestsIn(file).some(({ when }) => when.month !== undefined);

/** Every occasion on which a rubric may count differently: kinds of meeting, and months and kinds of unit where it speaks of them. */
export const occasionsOf = (file: RubricFile): readonly Occasion[] => {
  const tests = occasionTestsIn(file).map(({ when }) => when);
  const kinds = file.appliesTo?.kind ?? meetingKindSchema.options;
  const months = asksMonth(file) ? EVERY_MONTH : [1];
  const named = [...new Set(tests.flatMap(({ unitKind = [] }) => unitKind))];
  const unitKinds: readonly (string | undefined)[] = file.appliesTo?.unitKind ?? [...named, undefined];
  return kinds.flatMap((kind) =>
    months.flatMap((month) =>
      unitKinds.map((unitKind) => ({ kind, month, ...(unitKind === undefined ? {} : { unitKind }) })),
    ),
  );
};

/** Occasions that a rubric does not tell apart; every test holds for all of them or for none. */
export type OccasionClass = readonly [Occasion, ...Occasion[]];

/** The occasions of a rubric in classes, one for each way in which it can tell them apart. */
export const occasionClasses = (file: RubricFile): readonly OccasionClass[] => {
  const tests = occasionTestsIn(file).map(({ when }) => when);
  const byWay = new Map<string, OccasionClass>();
  for (const occasion of occasionsOf(file)) {
    const way = tests.map((test) => (occurs(test, occasion) ? '1' : '0')).join('');
    const known = byWay.get(way);
    byWay.set(way, known === undefined ? [occasion] : [...known, occasion]);
  }
  return [...byWay.values()];
};

/** What a person is told of some occasions: only what the rubric asks for. */
export interface Spoken {
  readonly kinds: readonly string[];
  readonly months: readonly number[];
  /** `null` for every kind that the rubric does not name. */
  readonly unitKinds: readonly (string | null)[];
}

export const spokenOf = (occasions: readonly Occasion[], file: RubricFile): Spoken => {
  const tests = occasionTestsIn(file).map(({ when }) => when);
  const all = occasionsOf(file);
  const unique = <T>(pick: (occasion: Occasion) => T) => [...new Set(occasions.map(pick))];
  const every = <T>(pick: (occasion: Occasion) => T) => new Set(all.map(pick)).size;
  const some = <T>(asked: boolean, pick: (occasion: Occasion) => T): readonly T[] =>
    asked && unique(pick).length < every(pick) ? unique(pick) : [];
  return {
    kinds: some(
      tests.some((test) => test.kind !== undefined),
      ({ kind }) => kind,
    ),
    months: some(
      tests.some((test) => test.month !== undefined),
      ({ month }) => month,
    ),
    unitKinds: some(
      tests.some((test) => test.unitKind !== undefined),
      ({ unitKind }) => unitKind ?? null,
    ),
  };
};

const asksKind = new WeakMap<RubricFile, boolean>();

/** Whether a rubric must know of what kind a unit is. */
export const asksUnitKind = (file: RubricFile): boolean => {
  const asked =
    asksKind.get(file) ??
    (file.appliesTo?.unitKind !== undefined ||
      occasionTestsIn(file).some(({ when }) => when.unitKind !== undefined));
  asksKind.set(file, asked);
  return asked;
};
