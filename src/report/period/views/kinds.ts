import type { Fraction } from '../../../domain/values/fraction.ts';
import { grouped } from '../../../domain/values/grouped.ts';
import { meanOf } from '../../../engine/period/annual.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';
import { labels } from '../../../messages/labels/index.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import { type Cell, cell, type Head, heading, text } from '../../page.ts';
import { codeCell, fractionCell, numberCell, shareCell, sumCell } from '../../parts/cells.ts';
import { exactJson, fractionJson } from '../../parts/number-json.ts';
import { type Column, tableOf } from '../../parts/table.ts';
import type { View } from '../view.ts';
import { activeUnits, bandCount, countedBands, countsUnits, ratedCount, shareOf } from './tally.ts';

/** The exact mean of every scored regular meeting of some units. */
const meanOfAll = (rows: readonly UnitSummary[]): Fraction | null =>
  meanOf(rows.flatMap(({ months }) => months.flatMap(({ regular }) => scoredTotal(regular))));

const scoredTotal = (regular: UnitSummary['months'][number]['regular']): readonly number[] =>
  regular?.classification == null || regular.total === null ? [] : [regular.total];

/** Units by kind, in the order of kinds; those of which no kind is recorded come last. */
const byKind = (summary: Summary): ReadonlyMap<string | null, readonly UnitSummary[]> => {
  const kinds = grouped(activeUnits(summary), ({ unit }) => unit.unitKind ?? null);
  const rank = (kind: string | null): string => (kind === null ? '\uffff' : kind);
  return new Map([...kinds].sort(([left], [right]) => (rank(left) < rank(right) ? -1 : 1)));
};

/** The units of one kind. */
interface Kind {
  readonly kind: string | null;
  readonly units: readonly UnitSummary[];
}

const kindCell = ({ kind }: Kind): Cell =>
  kind === null ? cell(words.noKind, 'muted') : codeCell(words.kindName(kind), kind);

const ofAll = (kinds: readonly Kind[]): readonly UnitSummary[] => kinds.flatMap(({ units }) => units);

/** A column that says the same of the units of a kind and of all of them. */
const column = (
  head: Pick<Head, 'title' | 'short' | 'code'>,
  of: (units: readonly UnitSummary[]) => Cell,
): Column<Kind> => ({
  ...head,
  align: 'right',
  cell: ({ units }) => of(units),
  total: (kinds) => of(ofAll(kinds)),
});

const counted = (
  head: Pick<Head, 'title' | 'short' | 'code'>,
  count: (units: readonly UnitSummary[]) => number,
): Column<Kind> => ({
  ...column(head, (units) => numberCell(count(units))),
  total: (kinds) => sumCell(numberCell(count(ofAll(kinds)))),
});

const columnsOf = (summary: Summary): readonly Column<Kind>[] => {
  const rated = (units: readonly UnitSummary[]): number => ratedCount(units, summary);
  return [
    { title: words.unitKind, wraps: true, cell: kindCell, total: () => cell(words.sumRow, 'strong') },
    counted({ title: words.unitCount, short: words.unitCountShort }, ({ length }) => length),
    counted(
      countsUnits(summary)
        ? { title: words.ratedUnits, short: words.ratedUnitsShort }
        : { title: words.ratedMeetings, short: words.ratedMeetingsShort },
      rated,
    ),
    ...countedBands(summary).flatMap(({ id, name, short = name }) => {
      const count = (units: readonly UnitSummary[]): number => bandCount(units, id, summary);
      return [
        counted({ title: name, short, code: id }, count),
        column({ title: words.shareOf(name), short: words.share }, (units) =>
          shareCell(shareOf(count(units), rated(units)), rated(units)),
        ),
      ];
    }),
    column({ title: labels.mean }, (units) => fractionCell(meanOfAll(units))),
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
    meanExact: exactJson(meanOfAll(rows)),
  };
};

/** Statistics per kind of unit, over the units that are there on the closing day. */
export const kindsView = (summary: Summary): View => {
  const kinds = [...byKind(summary)].map(([kind, units]): Kind => ({ kind, units }));
  const records = () => kinds.map(({ kind, units }) => rowJson(kind, units, summary));
  return {
    name: 'loai-hinh',
    page: () => [
      heading(words.kindsTitle, 2),
      tableOf(columnsOf(summary), kinds),
      text(countsUnits(summary) ? words.kindsOfUnits : words.kindsOfMeetings, 'muted'),
    ],
    data: () => ({ kinds: records() }),
    records,
  };
};
