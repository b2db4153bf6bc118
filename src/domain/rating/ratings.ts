import { z } from 'zod';
import type { Facts } from '../meeting/facts.ts';
import { factSchema } from '../meeting/meeting.ts';
import type { Day } from '../values/day.ts';
import type { Hundredths, Points } from '../values/hundredths.ts';
import { code, count, day, decimal, text, unitCode } from '../written/scalars.ts';
import { denominatorSchema, overQuotaSchema, quotaRoundingSchema } from './quota.ts';

/** The three who speak of a level, in the order in which they do; a later one never takes the place of an earlier. */
export const stages = ['selfRating', 'proposal', 'decision'] as const;
export type Stage = (typeof stages)[number];

const statedShape = { given: code, points: decimal.optional(), reason: text.optional() };

/** A level alone may be written without its key. */
const levelAlone = code.transform((given): Stated => ({ given }));
const statedSchema = z.union([levelAlone, z.strictObject(statedShape)]);
const decisionSchema = z.union([
  levelAlone,
  z.strictObject({ ...statedShape, number: text.optional(), date: day.optional() }),
]);

const unratedSchema = z.union([text.transform((reason) => ({ reason })), z.strictObject({ reason: text })]);

const ratedUnitSchema = z.strictObject({
  id: unitCode,
  peerGroup: code.optional(),
  points: decimal.optional(),
  facts: z.record(z.string(), factSchema).default({}),
  selfRating: statedSchema.optional(),
  proposal: statedSchema.optional(),
  decision: decisionSchema.optional(),
  unrated: unratedSchema.optional(),
  ranking: z.record(z.string(), decimal).default({}),
  note: text.optional(),
});

/** What a committee chooses where the regulation leaves the quota open. */
const quotaChoiceSchema = z.strictObject({
  rate: decimal.optional(),
  denominator: denominatorSchema.optional(),
  rounding: quotaRoundingSchema.optional(),
  overQuota: overQuotaSchema.optional(),
  reason: text.optional(),
});

/** The ratings of one year, `xep-loai/<year>.yaml` in a workspace. */
export const ratingsFileSchema = z.strictObject({
  year: count,
  date: day.optional(),
  ratingRule: code.optional(),
  quota: quotaChoiceSchema.optional(),
  newUnit: z.strictObject({ monthCount: count }).optional(),
  unit: z.array(ratedUnitSchema).min(1),
});

export type RatingsFile = Readonly<z.output<typeof ratingsFileSchema>>;
export type RatedUnit = RatingsFile['unit'][number];

/** A level that somebody stated, as it was written. */
export interface Stated {
  readonly given: string;
  readonly points?: Points | undefined;
  readonly reason?: string | undefined;
  readonly number?: string | undefined;
  readonly date?: Day | undefined;
}

/** One organisation of a ratings file, checked against the regulation. */
export interface UnitRating {
  readonly unit: string;
  /** Where it stands in the file. */
  readonly index: number;
  readonly peerGroup?: string | undefined;
  /** The points of the local set of criteria; whoever states a level may have points of his own. */
  readonly points?: Points | undefined;
  readonly facts: Facts;
  readonly stated: Readonly<Partial<Record<Stage, Stated>>>;
  readonly unrated: string | null;
  readonly ranking: ReadonlyMap<string, Hundredths>;
  readonly note?: string | undefined;
}

/** The points that a stage speaks of: its own, or those that the earlier ones had. */
export const pointsAt = ({ points, stated }: UnitRating, stage: Stage): Points | undefined =>
  stages
    .slice(0, stages.indexOf(stage) + 1)
    .reduce<Points | undefined>((known, one) => stated[one]?.points ?? known, points);
