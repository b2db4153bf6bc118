import { nameOn } from '../../domain/organisation/organisation.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { organisationLabels } from '../../messages/labels/organisation.ts';
import { tableLabels } from '../../messages/labels/tables.ts';
import { type Cell, cell, type Row, type Tone } from '../page.ts';

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

const titleOf = (parent: string, summary: Summary): string => {
  const way = wayTo(parent, summary);
  return way.length > 0
    ? organisationLabels.under(way)
    : organisationLabels.directlyUnder(
        summary.organisation === null ? parent : nameOn(summary.organisation, parent, summary.viewDay),
      );
};

/** The units that have not ended, under the bodies that they stand under. */
const unitGroups = (summary: Summary): readonly UnitGroup[] => {
  const groups = new Map<string | null, UnitSummary[]>();
  for (const row of summary.units) {
    if (hasEnded(row)) continue;
    const known = groups.get(row.standing.parent);
    if (known === undefined) groups.set(row.standing.parent, [row]);
    else known.push(row);
  }
  return [...groups].map(([parent, rows]) => ({
    title: groups.size < 2 || parent === null ? null : titleOf(parent, summary),
    rows,
  }));
};

const headCells = (title: string, columns: number, tone: Tone = 'strong'): readonly Cell[] => [
  cell(''),
  cell(title, tone),
  ...Array.from({ length: columns - 2 }, () => cell('')),
];

/** The rows of a table, numbered through; each group under its head, where there is more than one. */
export const groupedRows = (
  summary: Summary,
  columns: number,
  rowOf: (row: UnitSummary, index: number) => Row,
): readonly Row[] => {
  let index = 0;
  return [
    ...unitGroups(summary).flatMap(({ title, rows }) => [
      ...(title === null ? [] : [{ cells: headCells(title, columns) }]),
      ...rows.map((row) => rowOf(row, index++)),
    ]),
    ...summary.awaited.map(({ name }) => ({
      cells: headCells(tableLabels.awaitedRow(name), columns, 'warn'),
    })),
  ];
};

/** The rows of the units that ended before the closing day, below the totals, in which they do not count. */
export const endedRows = (
  summary: Summary,
  columns: number,
  rowOf: (row: UnitSummary, index: number) => Row,
): readonly Row[] => {
  const ended = summary.units.filter(hasEnded);
  return ended.length === 0
    ? []
    : [
        { apart: true, ruled: true, cells: headCells(organisationLabels.endedHeading, columns) },
        ...ended.map(rowOf),
      ];
};
