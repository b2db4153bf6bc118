import type { Fraction } from '../../../domain/values/fraction.ts';
import { meanOf } from '../../../engine/period/annual.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';
import { labels } from '../../../messages/labels/index.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import { type Cell, cell, type Head, heading, type Row, text } from '../../page.ts';
import { fractionCell, numberCell } from '../../parts/cells.ts';
import { fractionJson } from '../../parts/number-json.ts';
import type { View } from '../view.ts';
import { activeUnits, bandCount, countedBands, countsUnits, ratedCount, shareOf } from './tally.ts';

/** The exact mean of every scored regular meeting of some units. */
const meanOfAll = (rows: readonly UnitSummary[]): Fraction | null =>
  meanOf(rows.flatMap(({ months }) => months.flatMap(({ regular }) => scoredTotal(regular))));

const scoredTotal = (regular: UnitSummary['months'][number]['regular']): readonly number[] =>
  regular?.classification == null || regular.total === null ? [] : [regular.total];

/** Units by kind, in the order of kinds; those of which no kind is recorded come last. */
const byKind = (summary: Summary): ReadonlyMap<string | null, readonly UnitSummary[]> => {
  const kinds = new Map<string | null, UnitSummary[]>();
  for (const row of activeUnits(summary)) {
    const kind = row.unit.unitKind ?? null;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [row]);
    else known.push(row);
  }
  const rank = (kind: string | null): string => (kind === null ? '\uffff' : kind);
  return new Map([...kinds].sort(([left], [right]) => (rank(left) < rank(right) ? -1 : 1)));
};

const columnsOf = (summary: Summary): readonly Head[] => [
  { title: words.unitKind, wraps: true },
  { title: words.unitCount, short: words.unitCountShort, align: 'right' },
  countsUnits(summary)
    ? { title: words.ratedUnits, short: words.ratedUnitsShort, align: 'right' }
    : { title: words.ratedMeetings, short: words.ratedMeetingsShort, align: 'right' },
  ...countedBands(summary).flatMap(({ name, short = name }): readonly Head[] => [
    { title: name, short, align: 'right' },
    { title: words.shareOf(name), short: words.share, align: 'right' },
  ]),
  { title: labels.mean, align: 'right' },
];

const cellsOf = (title: Cell, rows: readonly UnitSummary[], summary: Summary): readonly Cell[] => {
  const rated = ratedCount(rows, summary);
  return [
    title,
    numberCell(rows.length),
    numberCell(rated),
    ...countedBands(summary).flatMap(({ id }) => {
      const count = bandCount(rows, id, summary);
      return [numberCell(count), fractionCell(shareOf(count, rated))];
    }),
    fractionCell(meanOfAll(rows)),
  ];
};

const rowJson = (kind: string | null, rows: readonly UnitSummary[], summary: Summary) => {
  const rated = ratedCount(rows, summary);
  const bands = countedBands(summary).map(({ id }) => ({ id, count: bandCount(rows, id, summary) }));
  return {
    kind,
    units: rows.length,
    rated,
    counts: Object.fromEntries(bands.map(({ id, count }) => [id, count])),
    shares: Object.fromEntries(bands.map(({ id, count }) => [id, fractionJson(shareOf(count, rated))])),
    mean: fractionJson(meanOfAll(rows)),
  };
};

/** Statistics per kind of unit, over the units that are there on the closing day. */
export const kindsView = (summary: Summary): View => {
  const kinds = [...byKind(summary)];
  const rows: readonly Row[] = kinds.map(([kind, units]) => ({
    cells: cellsOf(
      kind === null
        ? cell(words.noKind, 'muted')
        : { text: words.kindName(kind), value: { is: 'code', code: kind } },
      units,
      summary,
    ),
  }));
  const records = () => kinds.map(([kind, units]) => rowJson(kind, units, summary));
  return {
    name: 'loai-hinh',
    page: () => [
      heading(words.kindsTitle, 2),
      {
        type: 'table',
        columns: columnsOf(summary),
        rows: [
          ...rows,
          { apart: true, cells: cellsOf(cell(words.sumRow, 'strong'), activeUnits(summary), summary) },
        ],
      },
      text(countsUnits(summary) ? words.kindsOfUnits : words.kindsOfMeetings, 'muted'),
    ],
    data: () => ({ kinds: records() }),
    records,
  };
};
