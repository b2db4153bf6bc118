import type { Problem } from '../../domain/problem/problem.ts';
import type { Stage } from '../../domain/rating/ratings.ts';
import { isWhole, percentOf, roundHalfUp } from '../../domain/values/fraction.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { RatingRow, RatingYear } from '../../engine/rating/rating-year.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { ratingLabels } from '../../messages/labels/rating.ts';
import { type RatingLaw, rankOf } from '../../rubric/file/rating-law.ts';
import { type Block, cell, gap, type Head, heading, type Page, type Report, text } from '../page.ts';
import { codeCell, numberCell, orderCell } from '../parts/cells.ts';
import { noteBlocks, proposedReadings } from '../parts/notes.ts';
import { organisationLine } from '../parts/organisation-line.ts';
import { type Column, numbered, type Table, tableOf } from '../parts/table.ts';
import {
  countedCell,
  groupCell,
  noteText,
  pointsCell,
  shortOf,
  stageCell,
  stagesAbove,
  unitName,
} from './rating-cells.ts';
import { levelCounts, type RatingSetting, ratingJson } from './rating-json.ts';
import { quotaBlocks } from './rating-quota.ts';

const stageColumn = (
  { law }: RatingYear,
  stage: Stage,
  head: Pick<Head, 'title' | 'short'>,
): Column<RatingRow> => ({ ...head, cell: (row) => stageCell(row, stage, law) });

/** The level that counts, as one column of words. */
const countedColumn = ({ law }: RatingYear): readonly Column<RatingRow>[] => [
  { title: ratingLabels.counted, cell: (row) => countedCell(row, law) },
];

/** The same as the form of an office has it: a column for each level, with how many were given each. */
const levelColumns = ({ law }: RatingYear): readonly Column<RatingRow>[] =>
  law.bands.map(({ id, short }) => {
    const isGiven = ({ counted }: RatingRow): boolean => counted?.level === id;
    return {
      title: short,
      over: ratingLabels.counted,
      align: 'center',
      cell: (row) => cell(isGiven(row) ? labels.chosen : ''),
      total: (rows) => ({ ...numberCell(rows.filter(isGiven).length), adds: 'filled' }),
    };
  });

const columns = (
  year: RatingYear,
  { qualities }: RatingSetting,
  counted: readonly Column<RatingRow>[],
): readonly Column<RatingRow>[] => [
  { title: labels.order, align: 'right', cell: (_, index) => orderCell(index) },
  {
    title: labels.unit,
    wraps: true,
    cell: (row) => codeCell(unitName(row), row.unit.id),
    ...(counted.some(({ total }) => total !== undefined)
      ? { total: () => cell(labels.grandTotal, 'strong') }
      : {}),
  },
  {
    title: ratingLabels.group,
    wraps: true,
    priority: 'detail',
    cell: groupCell,
  },
  { title: ratingLabels.points, align: 'right', cell: pointsCell },
  stageColumn(year, 'selfRating', { title: ratingLabels.self, short: ratingLabels.selfShort }),
  stageColumn(year, 'proposal', { title: ratingLabels.proposed }),
  stageColumn(year, 'decision', { title: ratingLabels.decided, short: ratingLabels.decidedShort }),
  ...counted,
  {
    title: ratingLabels.quality,
    short: ratingLabels.qualityShort,
    cell: ({ unit }) => cell(qualities.get(unit.id)?.title ?? labels.none),
  },
  { title: labels.note, wraps: true, cell: (row) => cell(noteText(row, year)) },
];

const headBlocks = (year: RatingYear, { year: written, organisation }: RatingSetting): readonly Block[] => [
  heading(ratingLabels.title(written)),
  ...organisationLine(organisation),
  text(ratingLabels.lawLine(year.law.name, year.law.ratingLaw, year.law.inForce.from), 'muted'),
  text(ratingLabels.reviewDay(year.day), 'muted'),
  text(ratingLabels.notMeetings, 'muted'),
  gap,
];

/** What rules out the highest level that somebody stated. */
const barredLines = ({ rows, law }: RatingYear): readonly Block[] =>
  rows.flatMap((row) => {
    const { allowed } = row;
    if (allowed === null || stagesAbove(row, law).size === 0) return [];
    const stated = Math.min(...row.stages.map(({ given }) => rankOf(law, given)));
    const reasons = allowed.bars
      .filter(({ level }) => rankOf(law, level) === stated)
      .map(({ why }) => say(why));
    return [text(ratingLabels.why(unitName(row), shortOf(law, allowed.level), reasons), 'warn')];
  });

/** What nobody recorded, said once for all the units that lack the same. */
const unrecordedLines = ({ rows }: RatingYear): readonly Block[] => {
  const lacking = rows.filter(({ unrecorded }) => unrecorded.length > 0);
  const keysOf = ({ unrecorded }: RatingRow) => unrecorded.map(({ id }) => id).join(' ');
  return [...grouped(lacking, keysOf).values()].map((alike) =>
    text(ratingLabels.unrecorded(alike[0]?.unrecorded ?? [], alike.map(unitName)), 'muted'),
  );
};

const whyBlocks = (year: RatingYear): readonly Block[] => {
  const lines = [...barredLines(year), ...unrecordedLines(year)];
  return lines.length === 0 ? [] : [gap, heading(ratingLabels.whyHeading, 2), ...lines];
};

const shareText = (count: number, all: number): string => {
  const share = percentOf(count, all);
  return ratingLabels.share(roundHalfUp(share), isWhole(share));
};

const unratedWords = ({ unrated }: RatingRow): string =>
  unrated === null
    ? ''
    : ratingLabels.unratedBecause(unrated.because, 'reason' in unrated ? unrated.reason : '');

/** Who has no level, gathered by why. */
const unratedBlocks = ({ rows }: RatingYear): readonly Block[] =>
  [
    ...grouped(
      rows.filter(({ unrated }) => unrated !== null),
      unratedWords,
    ),
  ].map(([because, alike]) => text(ratingLabels.unratedUnits(because, alike.map(unitName)), 'warn'));

const sumBlocks = (year: RatingYear): readonly Block[] => {
  const { rows, law } = year;
  const counts = levelCounts(year);
  const rated = rows.filter(({ counted }) => counted !== null).length;
  return [
    gap,
    heading(ratingLabels.sumHeading, 2),
    text(ratingLabels.sum(rows.length, rated), 'strong'),
    ...(rated === 0
      ? []
      : [
          text(
            ratingLabels.shares(
              law.bands.map(({ id, short }) => {
                const count = counts.get(id) ?? 0;
                return ratingLabels.levelCount(short, count, shareText(count, rated));
              }),
            ),
          ),
        ]),
    ...unratedBlocks(year),
  ];
};

/** What rests on proposals rather than on a text. */
export const ratingNotes = (law: RatingLaw): readonly string[] => [
  ...[
    { element: law.quota, name: ratingLabels.quotaPart },
    { element: law.difference, name: ratingLabels.differencePart },
    { element: law.newUnit, name: ratingLabels.newUnitPart },
  ].flatMap(({ element, name }) => (element?.mark === 'de_xuat' ? [ratingLabels.proposedPart(name)] : [])),
  ...proposedReadings(law.readings),
];

const ratingPage = (year: RatingYear, setting: RatingSetting, table: Table): Page => [
  ...headBlocks(year, setting),
  table,
  text(ratingLabels.legend(year.law.bands), 'muted'),
  text(ratingLabels.countedNote, 'muted'),
  ...sumBlocks(year),
  ...quotaBlocks(year),
  ...whyBlocks(year),
  ...noteBlocks(ratingNotes(year.law)),
];

/** The ratings of a year: three ratings side by side, what counts of them, and whether each group keeps to its quota; as a form of an office has them a column for each level, all columns numbered. */
export const ratingReport = (
  year: RatingYear,
  setting: RatingSetting,
  problems: readonly Problem[],
): Report => {
  const data = () => ({ ...ratingJson(year, setting, problems), notes: ratingNotes(year.law) });
  const pageWith = (table: Table): Page => ratingPage(year, setting, table);
  const form = () => pageWith(numbered(tableOf(columns(year, setting, levelColumns(year)), year.rows)));
  return {
    page: () => pageWith(tableOf(columns(year, setting, countedColumn(year)), year.rows)),
    form,
    book: () => [{ name: '', page: form() }],
    data,
    records: () => data().rows,
  };
};
