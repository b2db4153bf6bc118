import { periodsTouching } from '../../domain/values/period.ts';
import type { MonthResult, Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels as words } from '../../messages/labels/tables.ts';
import { type Cell, type Column, cell } from '../page.ts';
import { countCell, pointsCell } from '../parts/cells.ts';
import { bandCell, meanCell, monthCell, nameOf, thematicIn } from './period-cells.ts';
import { reasonOf } from './year-reasons.ts';

/** The three ratings of a unit for the year, as they are to be shown; empty where there is none yet. */
export interface YearRating {
  readonly self: string;
  readonly proposed: string;
  readonly decided: string;
}

export type YearRatings = ReadonlyMap<string, YearRating>;

/** One column of a table of several months: its cell in a row, and what it adds up to. */
export interface SpanColumn {
  readonly column: Column;
  readonly cell: (row: UnitSummary) => Cell;
  readonly total?: (rows: readonly UnitSummary[]) => Cell;
  /** Words for a head that is too short to speak for itself. */
  readonly note?: string;
}

/** From so many columns of text on, twelve months leave room for the counts of bands, for members and quarters, and for ratings; a few months leave room sooner. */
const WIDE = 110;
const ROOMY = 120;
const WIDEST = 150;
const ROOMY_FOR_FEW = 100;

type Room = Pick<Column, 'fromWidth'>;

const isYear = ({ period }: Summary): boolean => period.kind === 'year';

/** Counts of bands stand beside a few months on any page. */
export const roomFor = (summary: Summary): Room => (isYear(summary) ? { fromWidth: WIDE } : {});

/** The rest must not crowd out the points of the months. */
const restFor = (summary: Summary): Room => ({ fromWidth: isYear(summary) ? ROOMY : ROOMY_FOR_FEW });

const counted = (column: Column, count: (row: UnitSummary) => number, note?: string): SpanColumn => ({
  ...(note === undefined ? {} : { note }),
  column: { align: 'right', ...column },
  cell: (row) => countCell(count(row)),
  total: (rows) => countCell(rows.reduce((sum, row) => sum + count(row), 0)),
});

const membersOf = ({ months }: UnitSummary): number | undefined =>
  months.findLast(({ regular }) => regular?.members !== undefined)?.regular?.members;

const membersCell = (row: UnitSummary): Cell => pointsCell(membersOf(row) ?? null);

const attendedIn = ({ regular, thematic }: MonthResult): number =>
  [...(regular === null ? [] : [regular]), ...thematic].filter(({ conduct }) => conduct.superiors.length > 0)
    .length;

const attendedOf = ({ months }: UnitSummary): number =>
  months.reduce((sum, month) => sum + attendedIn(month), 0);

const notHeldOf = ({ months }: UnitSummary): number =>
  months.filter(({ status }) => status === 'not-held').length;

const monthColumns = (summary: Summary): readonly SpanColumn[] =>
  summary.period.months.map((month, index) => ({
    column: { title: labels.monthShort(month), short: labels.monthNumber(month), align: 'right' },
    cell: ({ months }) => {
      const result = months[index];
      return result === undefined ? cell('') : monthCell(result, summary);
    },
  }));

/** Thematic meetings quarter by quarter, where the period has more than one. */
const quarterColumns = (summary: Summary): readonly SpanColumn[] => {
  const quarters = periodsTouching(summary.period, 'quarter');
  if (quarters.length < 2) return [];
  return quarters.map(({ ordinal, months: within }, index) =>
    counted(
      {
        title: words.thematicIn(ordinal),
        short: words.thematicInShort(ordinal),
        ...restFor(summary),
      },
      ({ months }) => thematicIn(months.filter(({ month }) => within.includes(month))),
      index === 0 ? words.thematicInNote : undefined,
    ),
  );
};

const ratingColumns = (ratings: YearRatings | null): readonly SpanColumn[] => {
  if (ratings === null) return [];
  const of = (title: string, short: string, pick: (rating: YearRating) => string): SpanColumn => ({
    column: { title, short, fromWidth: WIDEST },
    cell: ({ unit }) => {
      const rating = ratings.get(unit.id);
      return cell(rating === undefined ? '' : pick(rating));
    },
  });
  return [
    of(words.selfRating, words.selfRatingShort, ({ self }) => self),
    of(words.proposedRating, words.proposedRating, ({ proposed }) => proposed),
    of(words.decidedRating, words.decidedRating, ({ decided }) => decided),
  ];
};

const yearColumns = (summary: Summary, ratings: YearRatings | null): readonly SpanColumn[] =>
  isYear(summary)
    ? [
        { column: { title: labels.yearBand }, cell: (row) => bandCell(row, summary) },
        ...ratingColumns(ratings),
        { column: { title: words.why, sheetOnly: true }, cell: (row) => cell(reasonOf(row)) },
      ]
    : [];

/** Whether a column would say anything. */
const says = (of: (row: UnitSummary) => number, { units }: Summary): boolean =>
  units.some((row) => of(row) > 0);

/** What stands beside the names of units over several months. */
export const spanColumns = (summary: Summary, ratings: YearRatings | null): readonly SpanColumn[] => [
  { column: { title: labels.unit, wraps: true }, cell: (row) => cell(nameOf(row)) },
  {
    column: { title: words.members, short: words.membersShort, align: 'right', ...restFor(summary) },
    cell: membersCell,
    note: words.membersNote,
  },
  ...monthColumns(summary),
  ...summary.bands.map(({ id, name, short }) =>
    counted({ title: short ?? name, ...roomFor(summary) }, ({ counts }) => counts.get(id) ?? 0),
  ),
  ...(says(notHeldOf, summary)
    ? [
        counted(
          { title: words.notHeld, short: words.notHeldShort, ...restFor(summary) },
          notHeldOf,
          words.notHeldNote,
        ),
      ]
    : []),
  counted(
    { title: labels.thematic, ...roomFor(summary) },
    ({ months }) => thematicIn(months),
    labels.thematicNote,
  ),
  ...quarterColumns(summary),
  ...(says(attendedOf, summary)
    ? [
        counted(
          { title: words.attended, short: words.attendedShort, ...restFor(summary) },
          attendedOf,
          words.attendedNote,
        ),
      ]
    : []),
  { column: { title: labels.mean, align: 'right' }, cell: meanCell },
  ...yearColumns(summary, ratings),
];
