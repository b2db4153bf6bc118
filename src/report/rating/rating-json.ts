import type { Problem } from '../../domain/problem/problem.ts';
import { pointsAt, type Stage } from '../../domain/rating/ratings.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import type { Allowed } from '../../engine/rating/rating-level.ts';
import type { RatingRow, RatingYear } from '../../engine/rating/rating-year.ts';
import { say } from '../../messages/index.ts';
import { numberOrNull } from '../parts/number-json.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { sourceText } from '../parts/source-text.ts';
import { unitName } from './rating-cells.ts';

/** The band that the meetings of a year gave a unit; `null` while they give none. */
export interface Quality {
  readonly band: string | null;
  readonly title: string;
}

export interface RatingSetting {
  readonly year: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly sha256: string;
  /** What the meetings of the year came to, by unit: a basis shown beside the rating, and never turned into it. */
  readonly qualities: ReadonlyMap<string, Quality>;
}

const stageJson = ({ stages, rating }: RatingRow, stage: Stage) => {
  const stated = stages.find((result) => result.stage === stage);
  if (stated === undefined || rating === null) return null;
  return {
    level: stated.given,
    points: numberOrNull(pointsAt(rating, stage)),
    reason: stated.reason ?? null,
    ...(stage === 'decision' ? { number: stated.number ?? null, date: stated.date ?? null } : {}),
  };
};

const allowedJson = ({ level, bars }: Allowed) => ({
  level,
  bars: bars.map((bar) => ({ level: bar.level, reason: say(bar.why), source: sourceText(bar.source) })),
});

const qualityJson = (quality: Quality | undefined) =>
  quality === undefined ? null : { band: quality.band, title: quality.title };

const rowJson = (row: RatingRow, qualities: ReadonlyMap<string, Quality>) => ({
  unit: row.unit.id,
  name: unitName(row),
  group: row.group,
  points: row.rating === null ? null : numberOrNull(pointsAt(row.rating, 'decision')),
  self: stageJson(row, 'selfRating'),
  proposed: stageJson(row, 'proposal'),
  decided: stageJson(row, 'decision'),
  counted:
    row.counted === null
      ? null
      : { level: row.counted.level, from: row.counted.stage === 'decision' ? 'decided' : 'proposed' },
  unrated: row.unrated,
  allowed: row.allowed === null ? null : allowedJson(row.allowed),
  unrecorded: row.unrecorded.map(({ id }) => id),
  isNew: row.isNew,
  /** The band of the meetings of the year: a basis beside the rating, never a part of it. */
  quality: qualityJson(qualities.get(row.unit.id)),
});

const quotaJson = ({ quota, groups, law }: RatingYear) =>
  quota === null
    ? null
    : {
        level: law.quota?.ofBand ?? null,
        rate: toNumber(quota.rate),
        denominator: quota.denominator,
        rounding: quota.rounding,
        over: quota.overQuota,
        reason: quota.reason,
        chosen: quota.isChosen,
        groups: groups.map(({ group, rated, good, best, allowed, isOver, candidates }) => ({
          group,
          rated,
          good,
          best,
          allowed,
          over: isOver,
          candidates,
        })),
      };

/** How many organisations have each level that counts, and how many have none. */
export const levelCounts = ({ rows, law }: RatingYear): ReadonlyMap<string, number> =>
  new Map(
    law.bands.map(({ id }) => [id, rows.filter(({ counted }) => counted?.level === id).length] as const),
  );

/** The ratings of a year for programs. */
export const ratingJson = (year: RatingYear, setting: RatingSetting, problems: readonly Problem[]) => {
  const { law, day, rows } = year;
  return {
    schema: schemas.rating,
    year: setting.year,
    date: day,
    law: { id: law.ratingLaw, version: law.inForce.from, sha256: setting.sha256 },
    rows: rows.map((row) => rowJson(row, setting.qualities)),
    totals: {
      ...Object.fromEntries(levelCounts(year)),
      none: rows.filter(({ counted }) => counted === null).length,
    },
    quota: quotaJson(year),
    problems: problems.map(problemJson),
  };
};
