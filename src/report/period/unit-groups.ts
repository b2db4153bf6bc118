import { nameOn } from '../../domain/organisation/organisation.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { labels } from '../../messages/labels/index.ts';
import { organisationLabels } from '../../messages/labels/organisation.ts';
import { tableLabels } from '../../messages/labels/tables.ts';
import { cell, type Priority, type Row, type Tone } from '../page.ts';
import { orderCell } from '../parts/cells.ts';
import { type Column, itemRow, type Table, tableWith, totalCells } from '../parts/table.ts';
import type { Finder } from '../picture.ts';
import { unitCell } from './period-cells.ts';

/** Rows that stand under one body. */
interface UnitGroup {
  /** `null` where all rows of the table stand under one body. */
  readonly title: string | null;
  readonly rows: readonly UnitSummary[];
}

const hasEnded = ({ standing }: UnitSummary): boolean => standing.state === 'ended';

/** Rows that count in the totals of the closing day. */
export const isActive = ({ standing }: UnitSummary): boolean => standing.state === 'active';

/** The bodies from below the party organisation down to one, by name. */
const wayTo = (id: string, { organisation, viewDay }: Summary): readonly string[] => {
  const names: string[] = [];
  let at: string | null = id;
  while (organisation !== null && at !== null && at !== organisation.root) {
    names.unshift(nameOn(organisation, at, viewDay));
    at =
      organisation.bodies.get(at)?.states.findLast(({ from }) => from === null || from <= viewDay)?.parent ??
      null;
  }
  return names;
};

/** Under whom units stand, in words. */
export const titleOf = (parent: string, summary: Summary): string => {
  const way = wayTo(parent, summary);
  return way.length > 0
    ? organisationLabels.under(way)
    : organisationLabels.directlyUnder(
        summary.organisation === null ? parent : nameOn(summary.organisation, parent, summary.viewDay),
      );
};

/** The units that have not ended, under the bodies that they stand under. */
const unitGroups = (summary: Summary): readonly UnitGroup[] => {
  const groups = grouped(
    summary.units.filter((row) => !hasEnded(row)),
    ({ standing }) => standing.parent,
  );
  return [...groups].map(([parent, rows]) => ({
    title: groups.size < 2 || parent === null ? null : titleOf(parent, summary),
    rows,
  }));
};

/** Every table of units begins with their numbers and names; heads of groups stand among the names. */
const namedColumns = (sum: string | undefined): readonly Column<UnitSummary>[] => [
  { title: labels.order, align: 'right', names: true, cell: (_, index) => orderCell(index) },
  {
    title: labels.unit,
    wraps: true,
    names: true,
    cell: unitCell,
    ...(sum === undefined ? {} : { total: () => cell(sum, 'strong') }),
  },
];

/** How units are looked for in a table. */
export interface UnitFinder {
  readonly words: Finder;
  /** What a unit is found by, one value for each filter. */
  readonly about: (row: UnitSummary) => readonly string[];
}

/** The row that adds up a table of units. */
export interface SumRow {
  readonly title: string;
  /** That of the columns that it adds up. */
  readonly priority?: Priority;
}

/** A table with a row a unit, numbered through, each group under its head where there is more than one; below them the sum over the units that are there on the closing day, and those that ended before it, which do not count in it. */
export const unitTable = (
  summary: Summary,
  more: readonly Column<UnitSummary>[],
  sum?: SumRow,
  finder: UnitFinder | null = null,
): Table => {
  const columns = [...namedColumns(sum?.title), ...more];
  const headRow = (title: string, tone: Tone = 'strong'): Row => ({
    cells: [cell(''), cell(title, tone), ...more.map(() => cell(''))],
  });
  const unitRow = (row: UnitSummary, index: number): Row => ({
    ...itemRow(columns, row, index),
    ...(finder === null ? {} : { about: finder.about(row) }),
  });
  const ended = summary.units.filter(hasEnded);
  let index = 0;
  const table = tableWith(columns, [
    ...unitGroups(summary).flatMap(({ title, rows }) => [
      ...(title === null ? [] : [headRow(title)]),
      ...rows.map((row) => unitRow(row, index++)),
    ]),
    ...summary.awaited.map(({ name }) => headRow(tableLabels.awaitedRow(name), 'warn')),
    ...(sum === undefined
      ? []
      : [
          {
            apart: true,
            ruled: true,
            sums: true as const,
            ...(sum.priority === undefined ? {} : { priority: sum.priority }),
            cells: totalCells(columns, summary.units.filter(isActive)),
          },
          ...(ended.length === 0
            ? []
            : [{ ...headRow(organisationLabels.endedHeading), apart: true, ruled: true }]),
          ...ended.map(unitRow),
        ]),
  ]);
  return finder === null ? table : { ...table, finder: finder.words };
};
