import { type Fraction, roundHalfUp } from '../../../domain/values/fraction.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';
import { labels } from '../../../messages/labels/index.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import { type Block, type Cell, cell, gap, heading, text } from '../../page.ts';
import { codeCell, numberCell, pointsSaid } from '../../parts/cells.ts';
import { exactJson, fractionJson } from '../../parts/number-json.ts';
import { type Column, tableOf } from '../../parts/table.ts';
import { bandCell, meanCell } from '../period-cells.ts';
import { unitTable } from '../unit-groups.ts';
import type { View } from '../view.ts';
import { activeUnits, bandCount, countedBands, countsUnits, ratedCount } from './tally.ts';

/** The exact difference of two means, where both are known. */
const differenceOf = (now: Fraction | null, before: Fraction | null): Fraction | null =>
  now === null || before === null
    ? null
    : {
        numerator: now.numerator * before.denominator - before.numerator * now.denominator,
        denominator: now.denominator * before.denominator,
      };

const changeCell = (difference: Fraction | null): Cell => {
  if (difference === null) return cell('');
  const rounded = roundHalfUp(difference);
  return pointsSaid(rounded, words.signedFixed(rounded), rounded < 0 ? 'warn' : undefined);
};

const countChange = (now: number, before: number): Cell =>
  numberCell(now - before, words.signedCount(now - before));

const bandBefore = (row: UnitSummary | undefined, before: Summary): Cell =>
  row === undefined ? cell('') : bandCell(row, before);

const unitColumns = (
  now: Summary,
  before: Summary,
  earlier: ReadonlyMap<string, UnitSummary>,
): readonly Column<UnitSummary>[] => {
  const meanBefore = ({ unit }: UnitSummary) => earlier.get(unit.id)?.mean ?? null;
  return [
    {
      title: words.meanBefore,
      short: words.meanBeforeShort,
      align: 'right',
      cell: ({ unit }) => meanCell(earlier.get(unit.id), before),
    },
    {
      title: words.meanNow,
      short: words.meanNowShort,
      align: 'right',
      cell: (row) => meanCell(row, now),
    },
    {
      title: words.change,
      short: words.changeShort,
      align: 'right',
      cell: (row) => changeCell(differenceOf(row.mean, meanBefore(row))),
    },
    ...(countsUnits(now)
      ? [
          {
            title: words.bandBefore,
            cell: ({ unit }: UnitSummary) => bandBefore(earlier.get(unit.id), before),
          },
          { title: words.bandNow, cell: (row: UnitSummary) => bandCell(row, now) },
        ]
      : []),
  ];
};

/** How many were given something before and now. */
interface Counted {
  readonly title: Cell;
  readonly before: number;
  readonly now: number;
}

const bandColumns: readonly Column<Counted>[] = [
  { title: labels.band, cell: ({ title }) => title },
  { title: words.countBefore, align: 'right', cell: ({ before }) => numberCell(before) },
  { title: words.countNow, align: 'right', cell: ({ now }) => numberCell(now) },
  {
    title: words.change,
    short: words.changeShort,
    align: 'right',
    cell: ({ now, before }) => countChange(now, before),
  },
];

const bandsTable = (now: Summary, before: Summary): Block => {
  const counted = (title: Cell, count: (summary: Summary) => number): Counted => ({
    title,
    before: count(before),
    now: count(now),
  });
  return tableOf(bandColumns, [
    ...countedBands(now).map(({ id, name }) =>
      counted(codeCell(name, id), (summary) => bandCount(activeUnits(summary), id, summary)),
    ),
    ...(countsUnits(now)
      ? [
          counted(
            cell(words.unitsUnrated),
            (summary) => activeUnits(summary).length - ratedCount(activeUnits(summary), summary),
          ),
        ]
      : []),
  ]);
};

const sideJson = (row: UnitSummary | undefined) => ({
  mean: fractionJson(row?.mean ?? null),
  meanExact: exactJson(row?.mean ?? null),
  band: row?.classification?.band ?? null,
});

/** What changed since the period before, unit by unit and band by band. */
export const trendView = (now: Summary, before: Summary): View => {
  const earlier = new Map(before.units.map((row) => [row.unit.id, row]));
  const records = () =>
    activeUnits(now).map((row) => {
      const old = earlier.get(row.unit.id);
      const change = differenceOf(row.mean, old?.mean ?? null);
      return {
        unit: row.unit.id,
        before: sideJson(old),
        now: sideJson(row),
        change: fractionJson(change),
        changeExact: exactJson(change),
      };
    });
  const bands = () =>
    countedBands(now).map(({ id }) => ({
      band: id,
      before: bandCount(activeUnits(before), id, before),
      now: bandCount(activeUnits(now), id, now),
    }));
  return {
    name: 'xu-huong',
    page: () => [
      heading(words.trendTitle(words.periodName(before.period.id), words.periodName(now.period.id)), 2),
      unitTable(now, unitColumns(now, before, earlier)),
      text(words.newHere, 'muted'),
      gap,
      heading(words.bandsHeading, 2),
      bandsTable(now, before),
      text(countsUnits(now) ? words.bandsOfUnits : words.bandsOfMeetings, 'muted'),
    ],
    data: () => ({ previous: before.period.id, trend: records(), trendBands: bands() }),
    records,
  };
};
