import { periodsTouching } from '../../domain/values/period.ts';
import type { MonthResult, Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels as words } from '../../messages/labels/tables.ts';
import { type Cell, cell } from '../page.ts';
import { codeCell, countCell, pointsCell, sumCell } from '../parts/cells.ts';
import type { Column } from '../parts/table.ts';
import { bandCell, meanCell, monthCell, thematicIn } from './period-cells.ts';
import type { Glance } from './view.ts';
import { reasonOf } from './year-reasons.ts';

/** The three ratings of a unit for the year, as they are to be shown; empty where there is none yet. */
export interface YearRating {
  readonly self: string;
  readonly proposed: string;
  readonly decided: string;
}

export type YearRatings = ReadonlyMap<string, YearRating>;

type Room = Pick<Column<UnitSummary>, 'priority'>;

const isYear = ({ period }: Summary): boolean => period.kind === 'year';

/** Counts of bands stand beside a few months on any page, beside twelve only where there is room for sums. */
export const roomFor = (summary: Summary): Room => (isYear(summary) ? { priority: 'sum' } : {});

/** The rest must not crowd out the points of the months. */
const restFor = (summary: Summary): Room => ({ priority: isYear(summary) ? 'background' : 'detail' });

const counted = (
  column: Omit<Column<UnitSummary>, 'cell' | 'total'>,
  count: (row: UnitSummary) => number,
): Column<UnitSummary> => ({
  align: 'right',
  ...column,
  cell: (row) => countCell(count(row)),
  total: (rows) => sumCell(countCell(rows.reduce((sum, row) => sum + count(row), 0))),
});

export const membersOf = ({ months }: UnitSummary): number | undefined =>
  months.findLast(({ regular }) => regular?.members !== undefined)?.regular?.members;

const membersCell = (row: UnitSummary): Cell => pointsCell(membersOf(row) ?? null);

const attendedIn = ({ regular, thematic }: MonthResult): number =>
  [...(regular === null ? [] : [regular]), ...thematic].filter(({ conduct }) => conduct.superiors.length > 0)
    .length;

const attendedOf = ({ months }: UnitSummary): number =>
  months.reduce((sum, month) => sum + attendedIn(month), 0);

const notHeldOf = ({ months }: UnitSummary): number =>
  months.filter(({ status }) => status === 'not-held').length;

/** A month of which there is nothing to tell. */
const isIdle = ({ status, regular, thematic }: MonthResult): boolean =>
  (status === 'inactive' || status === 'not-due') && regular === null && thematic.length === 0;

const monthColumns = (summary: Summary, glance: Glance | null): readonly Column<UnitSummary>[] =>
  summary.period.months.map((month, index) => ({
    title: labels.monthShort(month),
    short: labels.monthNumber(month),
    align: 'right',
    cell: (row) => {
      const result = row.months[index];
      if (result === undefined) return cell('');
      const shown = monthCell(result, summary);
      return glance === null || isIdle(result)
        ? shown
        : { ...shown, behind: () => glance.behind(row, result) };
    },
  }));

/** The band of each month for whoever has nothing but the numbers of the table; elsewhere it stands beside them. */
const monthBandColumns = ({ period, bands }: Summary): readonly Column<UnitSummary>[] =>
  period.months.map((month, index) => ({
    title: words.bandIn(labels.monthShort(month)),
    priority: 'data',
    cell: ({ months }) => {
      const given = months[index]?.regular?.classification?.band;
      const band = bands.find(({ id }) => id === given);
      return band === undefined ? cell('') : codeCell(band.name, band.id);
    },
  }));

/** Thematic meetings quarter by quarter, where the period has more than one. */
const quarterColumns = (summary: Summary): readonly Column<UnitSummary>[] => {
  const quarters = periodsTouching(summary.period, 'quarter');
  if (quarters.length < 2) return [];
  return quarters.map(({ ordinal, months: within }, index) =>
    counted(
      {
        title: words.thematicIn(ordinal),
        short: words.thematicInShort(ordinal),
        ...restFor(summary),
        ...(index === 0 ? { note: words.thematicInNote } : {}),
      },
      ({ months }) => thematicIn(months.filter(({ month }) => within.includes(month))),
    ),
  );
};

const ratingColumns = (ratings: YearRatings | null): readonly Column<UnitSummary>[] => {
  if (ratings === null) return [];
  const of = (title: string, short: string, pick: (rating: YearRating) => string): Column<UnitSummary> => ({
    title,
    short,
    priority: 'outside',
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

/** What all the rest leads to stands first. */
const bandColumns = (summary: Summary): readonly Column<UnitSummary>[] =>
  isYear(summary) ? [{ title: labels.yearBand, cell: (row) => bandCell(row, summary) }] : [];

const reasonColumns = (summary: Summary): readonly Column<UnitSummary>[] =>
  isYear(summary) ? [{ title: words.why, priority: 'data', cell: (row) => cell(reasonOf(row)) }] : [];

/** Whether a column would say anything. */
const says = (of: (row: UnitSummary) => number, { units }: Summary): boolean =>
  units.some((row) => of(row) > 0);

/** What stands beside the names of units over several months, from left to right. */
export const spanColumns = (
  summary: Summary,
  ratings: YearRatings | null,
  glance: Glance | null,
): readonly Column<UnitSummary>[] => [
  ...bandColumns(summary),
  {
    title: words.members,
    short: words.membersShort,
    align: 'right',
    ...restFor(summary),
    note: words.membersNote,
    cell: membersCell,
  },
  ...monthColumns(summary, glance),
  ...summary.bands.map(({ id, name, short }, index) =>
    counted(
      {
        title: labels.bandShort(short ?? name),
        code: id,
        ...roomFor(summary),
        ...(index === 0 ? { begins: true } : {}),
      },
      ({ counts }) => counts.get(id) ?? 0,
    ),
  ),
  ...(says(notHeldOf, summary)
    ? [
        counted(
          {
            title: words.notHeld,
            short: words.notHeldShort,
            ...restFor(summary),
            note: words.notHeldNote,
          },
          notHeldOf,
        ),
      ]
    : []),
  counted({ title: labels.thematic, ...roomFor(summary), note: labels.thematicNote }, ({ months }) =>
    thematicIn(months),
  ),
  ...quarterColumns(summary),
  ...(says(attendedOf, summary)
    ? [
        counted(
          {
            title: words.attended,
            short: words.attendedShort,
            ...restFor(summary),
            note: words.attendedNote,
          },
          attendedOf,
        ),
      ]
    : []),
  { title: labels.mean, align: 'right', cell: (row) => meanCell(row, summary) },
  ...(isYear(summary) ? ratingColumns(ratings) : []),
  ...monthBandColumns(summary),
  ...reasonColumns(summary),
];
