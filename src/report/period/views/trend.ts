import { type Fraction, roundHalfUp } from '../../../domain/values/fraction.ts';
import { toNumber } from '../../../domain/values/hundredths.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';
import { labels } from '../../../messages/labels/index.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import { type Block, type Cell, type Column, cell, gap, heading, type Row, text } from '../../page.ts';
import { fractionCell, numberCell, orderCell } from '../../parts/cells.ts';
import { fractionJson } from '../../parts/number-json.ts';
import { bandCell, nameOf } from '../period-cells.ts';
import { groupedRows } from '../unit-groups.ts';
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
  if (difference === null) return { text: '', value: null };
  const rounded = roundHalfUp(difference);
  return {
    text: words.signedFixed(rounded),
    value: toNumber(rounded),
    ...(rounded < 0 ? { tone: 'warn' as const } : {}),
  };
};

const countChange = (now: number, before: number): Cell => ({
  text: words.signedCount(now - before),
  value: now - before,
});

const unitColumns = (summary: Summary): readonly Column[] => [
  { title: labels.order, align: 'right' },
  { title: labels.unit, wraps: true },
  { title: words.meanBefore, short: words.meanBeforeShort, align: 'right' },
  { title: words.meanNow, short: words.meanNowShort, align: 'right' },
  { title: words.change, short: words.changeShort, align: 'right' },
  ...(countsUnits(summary) ? [{ title: words.bandBefore }, { title: words.bandNow }] : []),
];

const bandBefore = (row: UnitSummary | undefined, before: Summary): Cell =>
  row === undefined ? cell('') : bandCell(row, before);

const bandsTable = (now: Summary, before: Summary): Block => {
  const rowsOf = (summary: Summary) => activeUnits(summary);
  const rows = countedBands(now).map(({ id, name }): Row => {
    const [earlier, count] = [bandCount(rowsOf(before), id, before), bandCount(rowsOf(now), id, now)];
    return {
      cells: [cell(name), numberCell(earlier), numberCell(count), countChange(count, earlier)],
    };
  });
  const open = (summary: Summary) => rowsOf(summary).length - ratedCount(rowsOf(summary), summary);
  const unrated: readonly Row[] = countsUnits(now)
    ? [
        {
          cells: [
            cell(words.unitsUnrated),
            numberCell(open(before)),
            numberCell(open(now)),
            countChange(open(now), open(before)),
          ],
        },
      ]
    : [];
  return {
    type: 'table',
    columns: [
      { title: labels.band },
      { title: words.countBefore, align: 'right' },
      { title: words.countNow, align: 'right' },
      { title: words.change, short: words.changeShort, align: 'right' },
    ],
    rows: [...rows, ...unrated],
  };
};

const sideJson = (row: UnitSummary | undefined) => ({
  mean: fractionJson(row?.mean ?? null),
  band: row?.classification?.band ?? null,
});

/** What changed since the period before, unit by unit and band by band. */
export const trendView = (now: Summary, before: Summary): View => {
  const earlier = new Map(before.units.map((row) => [row.unit.id, row]));
  const columns = unitColumns(now);
  const rowOf = (row: UnitSummary, index: number): Row => {
    const old = earlier.get(row.unit.id);
    return {
      cells: [
        orderCell(index),
        cell(nameOf(row)),
        fractionCell(old?.mean ?? null),
        fractionCell(row.mean),
        changeCell(differenceOf(row.mean, old?.mean ?? null)),
        ...(countsUnits(now) ? [bandBefore(old, before), bandCell(row, now)] : []),
      ],
    };
  };
  const records = () =>
    activeUnits(now).map((row) => {
      const old = earlier.get(row.unit.id);
      return {
        unit: row.unit.id,
        before: sideJson(old),
        now: sideJson(row),
        change: fractionJson(differenceOf(row.mean, old?.mean ?? null)),
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
      { type: 'table', columns, rows: groupedRows(now, columns.length, rowOf) },
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
