import type { Source } from '../../domain/meeting/assessment.ts';
import { type Facts, numberOf } from '../../domain/meeting/facts.ts';
import { whole } from '../../domain/values/fraction.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import { contains, endsOf, isBounded } from '../../domain/written/interval.ts';
import type { FactName, Message } from '../../messages/index.ts';
import { sourceOf } from '../../rubric/file/provenance.ts';
import {
  type FactTest,
  factOf,
  type RatingKnockOut,
  type RatingLaw,
  type RatingLevel,
} from '../../rubric/file/rating-law.ts';
import { unitOf } from '../../rubric/file/units.ts';

/** What a level rests on. Whatever is not recorded rules nothing out. */
export interface Evidence {
  readonly points: Points | undefined;
  readonly facts: Facts;
}

/** Why a level cannot be given, with the article that says so. */
export interface Bar {
  readonly level: string;
  readonly why: Message;
  readonly source: Source;
}

/** The best level that nothing recorded rules out, and what rules out each one above it. */
export interface Allowed {
  readonly level: string;
  readonly bars: readonly Bar[];
}

/** Whether a fact passes; `undefined` where it is not recorded. */
const passes = (test: FactTest, facts: Facts): boolean | undefined => {
  const value = numberOf(facts, test.measure);
  return value === undefined ? undefined : contains(test, whole(value));
};

const measuredAs = (law: RatingLaw, { measure }: FactTest, facts: Facts) => ({
  fact: factOf(law, measure),
  value: numberOf(facts, measure) ?? 0,
  unit: unitOf(law.ownFacts.find(({ id }) => id === measure)?.type),
});

const pointsBar = (law: RatingLaw, level: RatingLevel, points: Points | undefined): readonly Bar[] => {
  const { from, above } = level;
  if (points === undefined || contains({ from, above }, whole(points))) return [];
  const why: Message = { code: 'rating-points', args: { points, ends: { from, above } } };
  return [{ level: level.id, why, source: sourceOf(level, law.sources) }];
};

/** Enough points are only a ceiling: they never make up for a condition. */
const barsOf = (law: RatingLaw, level: RatingLevel, { points, facts }: Evidence): readonly Bar[] => [
  ...pointsBar(law, level, points),
  ...level.conditions
    .filter((condition) => passes(condition, facts) === false)
    .map((condition): Bar => {
      const args = { ...measuredAs(law, condition, facts), wanted: endsOf(condition) };
      return {
        level: level.id,
        why: { code: 'rating-condition', args },
        source: sourceOf(condition, law.sources),
      };
    }),
];

const knockedOut = (law: RatingLaw, { name, when, exception }: RatingKnockOut, facts: Facts): Message => ({
  code: 'rating-knock-out',
  args: { name, ...measuredAs(law, when, facts), exception: exception ?? null },
});

/** Points give a ceiling, conditions only lower it, and a knock-out leads to the last level whatever the points. */
export const allowedLevel = (law: RatingLaw, evidence: Evidence): Allowed => {
  const { bands, knockOuts, sources } = law;
  const last = bands.at(-1)?.id ?? '';
  const hit = knockOuts.find(({ when }) => passes(when, evidence.facts) === true);
  if (hit !== undefined) {
    const why = knockedOut(law, hit, evidence.facts);
    const source = sourceOf(hit, sources);
    return { level: last, bars: bands.slice(0, -1).map(({ id }) => ({ level: id, why, source })) };
  }
  const bars: Bar[] = [];
  for (const level of bands.slice(0, -1)) {
    const its = barsOf(law, level, evidence);
    if (its.length === 0) return { level: level.id, bars };
    bars.push(...its);
  }
  return { level: last, bars };
};

/** What is not recorded though a level rests on it: its own conditions, and every knock-out; nothing for the last level, which is always possible. */
export const unrecorded = (law: RatingLaw, level: string, { facts }: Evidence): readonly FactName[] => {
  const index = law.bands.findIndex(({ id }) => id === level);
  const band = law.bands[index];
  if (band === undefined || index === law.bands.length - 1) return [];
  const asked = [...band.conditions, ...law.knockOuts.map(({ when }) => when)].map(({ measure }) => measure);
  return [...new Set(asked)].filter((id) => !facts.has(id)).map((id) => factOf(law, id));
};

/** Whether the points that a level asks for are not known. */
export const lacksPoints = (law: RatingLaw, { points }: Evidence): boolean =>
  points === undefined && law.bands.some(isBounded);
