import { readFacts } from '../../domain/meeting/read-facts.ts';
import type { Workspace } from '../../domain/organisation/workspace.ts';
import { error, type Flaw, isError, type Problem } from '../../domain/problem/problem.ts';
import {
  type RatedUnit,
  type RatingsFile,
  ratingsFileSchema,
  type Stated,
  stages,
  type UnitRating,
} from '../../domain/rating/ratings.ts';
import type { Day } from '../../domain/values/day.ts';
import { fold } from '../../domain/written/fold.ts';
import { namedBy } from '../../domain/written/named.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { factOf, type RatingLaw } from '../../rubric/file/rating-law.ts';
import { check } from '../document/check.ts';
import type { Document } from '../document/document.ts';
import { nodeAt } from '../document/document.ts';
import { RATINGS_FOLDER } from '../document/keys.ts';
import { placed } from '../document/placed.ts';
import { type Files, inFolder, namesAt } from '../world/files.ts';
import type { Library } from './law/library.ts';
import { type RatingLawVersion, ratingLawOn } from './law/rating-law.ts';
import { quotaFlaws } from './quota-choice.ts';
import type { OpenWorkspace } from './workspace.ts';

/** The ratings of one year, as far as its file can be used. */
export interface Ratings {
  readonly file: RatingsFile;
  readonly version: RatingLawVersion;
  readonly day: Day;
  readonly entries: readonly UnitRating[];
  /** Units whose entry has a fault; they stay visibly open. */
  readonly faulty: ReadonlySet<string>;
}

export interface RatingsRead {
  /** `null` where the file as a whole cannot be used. */
  readonly ratings: Ratings | null;
  readonly problems: readonly Problem[];
}

/** Where a workspace keeps the ratings of a year. */
export const ratingsPath = ({ folder }: OpenWorkspace, year: string): string =>
  inFolder(folder, `${RATINGS_FOLDER}/${year}.yaml`);

const RATINGS = /^\d{4}\.yaml$/;

/** The ratings files of a workspace. */
export const ratingsFiles = (files: Files, { folder }: OpenWorkspace): readonly string[] => {
  const own = inFolder(folder, RATINGS_FOLDER);
  return files.kindOf(own) === 'folder'
    ? namesAt(files, own).flatMap((name) => (RATINGS.test(name) ? [inFolder(own, name)] : []))
    : [];
};

export const isRatingsFile = ({ root }: Document): boolean =>
  nodeAt(root, ['year']) !== undefined && nodeAt(root, ['unit', 0]) !== undefined;

interface EntryRead {
  readonly entry: UnitRating;
  readonly flaws: readonly Flaw[];
}

const levelFlaws = (unit: RatedUnit, index: number, law: RatingLaw): readonly Flaw[] => {
  const allowed = law.bands.map(({ id }) => id);
  return stages.flatMap((stage) => {
    const given = unit[stage]?.given;
    return given === undefined || namedBy(given, law.bands) !== undefined
      ? []
      : [error({ code: 'unknown-band', args: { id: given, allowed } }, ['unit', index, stage, 'given'])];
  });
};

const pointFlaws = (unit: RatedUnit, index: number, { total }: RatingLaw): readonly Flaw[] => {
  if (total === undefined) return [];
  const written = [
    { points: unit.points, path: ['unit', index, 'points'] },
    ...stages.map((stage) => ({ points: unit[stage]?.points, path: ['unit', index, stage, 'points'] })),
  ];
  return written.flatMap(({ points, path }) =>
    points === undefined || (points >= 0 && points <= total)
      ? []
      : [error({ code: 'rating-points-range', args: { points, total } }, path)],
  );
};

/** Facts as the regulation declares them. */
const factsOf = (unit: RatedUnit, index: number, law: RatingLaw) => {
  const types = new Map(law.ownFacts.map(({ id, type }) => [id, type]));
  return readFacts(unit.facts, { types, nameOf: (id) => factOf(law, id) }, ['unit', index, 'facts']);
};

const rankingFlaws = (unit: RatedUnit, index: number, { quota }: RatingLaw): readonly Flaw[] => {
  const allowed = (quota?.tieBreaks?.criteria ?? []).map(({ id }) => fold(id));
  return Object.keys(unit.ranking).flatMap((key) =>
    allowed.includes(key)
      ? []
      : [
          error(
            { code: 'unknown-key', args: { key, suggestion: nearest(key, allowed), allowed } },
            ['unit', index, 'ranking', key],
            { atKey: true },
          ),
        ],
  );
};

const unitFlaws = ({ unit }: RatingsFile, index: number, workspace: Workspace | null): readonly Flaw[] => {
  const id = unit[index]?.id ?? '';
  const first = unit.findIndex((other) => other.id === id);
  const known = workspace?.unit.map((one) => one.id) ?? null;
  return [
    ...(first < index
      ? [
          error({ code: 'duplicate-id', args: { id } }, ['unit', index, 'id'], {
            also: [['unit', first, 'id']],
          }),
        ]
      : []),
    ...(known === null || known.includes(id)
      ? []
      : [
          error({ code: 'unknown-unit', args: { unit: id, suggestion: nearest(id, known) } }, [
            'unit',
            index,
            'id',
          ]),
        ]),
  ];
};

/** A level by its id, however it is named. */
const byLevel = (stated: Stated, { bands }: RatingLaw): Stated => ({
  ...stated,
  given: namedBy(stated.given, bands)?.id ?? stated.given,
});

const entryOf = (
  file: RatingsFile,
  unit: RatedUnit,
  index: number,
  law: RatingLaw,
  workspace: Workspace | null,
): EntryRead => {
  const { facts, flaws } = factsOf(unit, index, law);
  const { id, peerGroup, points, ranking, unrated, note, selfRating, proposal, decision } = unit;
  return {
    entry: {
      unit: id,
      index,
      peerGroup,
      points,
      facts,
      stated: {
        ...(selfRating === undefined ? {} : { selfRating: byLevel(selfRating, law) }),
        ...(proposal === undefined ? {} : { proposal: byLevel(proposal, law) }),
        ...(decision === undefined ? {} : { decision: byLevel(decision, law) }),
      },
      unrated: unrated?.reason ?? null,
      ranking: new Map(Object.entries(ranking)),
      note,
    },
    flaws: [
      ...unitFlaws(file, index, workspace),
      ...levelFlaws(unit, index, law),
      ...pointFlaws(unit, index, law),
      ...flaws,
      ...rankingFlaws(unit, index, law),
    ],
  };
};

const contentOf = (
  document: Document,
  file: RatingsFile,
  version: RatingLawVersion,
  day: Day,
  workspace: Workspace | null,
): RatingsRead => {
  const law = version.ratingLaw;
  const read = file.unit.map((unit, index) => entryOf(file, unit, index, law, workspace));
  const whole = quotaFlaws(file, law);
  const problems = placed(document, [...whole, ...read.flatMap(({ flaws }) => flaws)]);
  if (whole.some(isError)) return { ratings: null, problems };
  // Of two entries for one unit neither counts.
  const faulty = new Set(read.filter(({ flaws }) => flaws.some(isError)).map(({ entry }) => entry.unit));
  return {
    ratings: {
      file,
      version,
      day,
      entries: read.map(({ entry }) => entry).filter(({ unit }) => !faulty.has(unit)),
      faulty,
    },
    problems,
  };
};

/** Reads the ratings of a year against the regulation of the day of the review, which is the last day of the year where none is written. */
export const readRatings = (
  document: Document,
  library: Library,
  workspace: Workspace | null,
): RatingsRead => {
  const checked = check(document, ratingsFileSchema);
  if ('problems' in checked) return { ratings: null, problems: checked.problems };
  const file = checked.value;
  const day = file.date ?? `${file.year}-12-31`;
  const law = ratingLawOn(library, file.ratingRule, day);
  if ('complaint' in law)
    return { ratings: null, problems: placed(document, [error(law.complaint, ['ratingRule'])]) };
  return contentOf(document, file, law.found, day, workspace);
};
