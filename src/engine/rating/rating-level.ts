import type { Source } from '../../domain/meeting/assessment.ts';
import { type Facts, numberOf } from '../../domain/meeting/facts.ts';
import { whole } from '../../domain/values/fraction.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import { contains, endsOf, isBounded } from '../../domain/written/interval.ts';
import type { FactName, Message } from '../../messages/index.ts';
import { type Asking, asksOneFact, type Condition, factsIn, holds } from '../../rubric/file/condition.ts';
import { decisivePart } from '../../rubric/file/decisive.ts';
import { sourceOf } from '../../rubric/file/provenance.ts';
import {
  factOf,
  type RatingKnockOut,
  type RatingLaw,
  type RatingLevel,
  ratingWords,
  typeIn,
} from '../../rubric/file/rating-law.ts';
import { unitOf } from '../../rubric/file/units.ts';
import { conditionTold } from '../../rubric/methods/told.ts';

/** What a level rests on. Whatever is not recorded rules nothing out. */
export interface Evidence {
  readonly points: Points | undefined;
  readonly facts: Facts;
  readonly unitKind?: string | undefined;
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

/** A law on the year asks for no kind of meeting and no day: its conditions cannot name them. */
export const askingOf = ({ facts, unitKind }: Evidence): Asking => ({
  facts,
  date: '',
  kind: 'thuong_ky',
  ...(unitKind === undefined ? {} : { unitKind }),
});

/** Whether a condition asks one fact of every organisation, so that it is told by the size of that. */
const asksPlainly = (condition: Condition): condition is Condition & { readonly measure: string } =>
  asksOneFact(condition) && condition.unitKind === undefined && condition.measure !== undefined;

const measuredAs = (law: RatingLaw, measure: string, facts: Facts) => ({
  fact: factOf(law, measure),
  value: numberOf(facts, measure) ?? 0,
  unit: unitOf(typeIn(law, measure)),
});

/** What decided that a condition holds or not, with the numbers that it goes by. */
const decidedBy = (law: RatingLaw, condition: Condition, evidence: Evidence) => {
  const part = decisivePart(condition, askingOf(evidence));
  const asked = [...new Set(factsIn(part))].filter((id) => evidence.facts.has(id));
  return {
    condition: conditionTold(part, ratingWords(law)),
    facts: asked.map((id) => measuredAs(law, id, evidence.facts)),
  };
};

const pointsBar = (law: RatingLaw, level: RatingLevel, points: Points | undefined): readonly Bar[] => {
  const { from, above } = level;
  if (points === undefined || contains({ from, above }, whole(points))) return [];
  const why: Message = { code: 'rating-points', args: { points, ends: { from, above } } };
  return [{ level: level.id, why, source: sourceOf(level, law.sources) }];
};

/** Enough points are only a ceiling: they never make up for a condition. */
const barsOf = (law: RatingLaw, level: RatingLevel, evidence: Evidence): readonly Bar[] => [
  ...pointsBar(law, level, evidence.points),
  ...level.conditions
    .filter((condition) => holds(condition, askingOf(evidence)) === false)
    .map(
      (condition): Bar => ({
        level: level.id,
        why: conditionBar(law, condition, evidence),
        source: sourceOf(condition, law.sources),
      }),
    ),
];

const conditionBar = (law: RatingLaw, condition: Condition, evidence: Evidence): Message =>
  asksPlainly(condition)
    ? {
        code: 'rating-condition',
        args: { ...measuredAs(law, condition.measure, evidence.facts), wanted: endsOf(condition) },
      }
    : { code: 'rating-conditions', args: decidedBy(law, condition, evidence) };

const knockedOut = (law: RatingLaw, knockOut: RatingKnockOut, evidence: Evidence): Message => {
  const { name, when, exception = null } = knockOut;
  return asksPlainly(when)
    ? {
        code: 'rating-knock-out',
        args: { name, ...measuredAs(law, when.measure, evidence.facts), exception },
      }
    : { code: 'rating-knock-outs', args: { name, ...decidedBy(law, when, evidence), exception } };
};

/** Points give a ceiling, conditions only lower it, and a knock-out leads to the last level whatever the points. */
export const allowedLevel = (law: RatingLaw, evidence: Evidence): Allowed => {
  const { bands, knockOuts, sources } = law;
  const last = bands.at(-1)?.id ?? '';
  const hit = knockOuts.find(({ when }) => holds(when, askingOf(evidence)) === true);
  if (hit !== undefined) {
    const why = knockedOut(law, hit, evidence);
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
export const unrecorded = (law: RatingLaw, level: string, evidence: Evidence): readonly FactName[] => {
  const index = law.bands.findIndex(({ id }) => id === level);
  const band = law.bands[index];
  if (band === undefined || index === law.bands.length - 1) return [];
  const asking = askingOf(evidence);
  const open = [...band.conditions, ...law.knockOuts.map(({ when }) => when)].flatMap((condition) => {
    const truth = holds(condition, asking);
    return typeof truth === 'boolean' ? [] : truth.missing;
  });
  return [...new Set(open)].map((id) => factOf(law, id));
};

/** Whether the points that a level asks for are not known. */
export const lacksPoints = (law: RatingLaw, { points }: Evidence): boolean =>
  points === undefined && law.bands.some(isBounded);
