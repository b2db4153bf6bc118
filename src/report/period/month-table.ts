import type { Classification } from '../../domain/meeting/assessment.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { totalsOf } from '../../engine/period/totals.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, type Cell, type Column, cell, type Row, text } from '../page.ts';
import { countCell, orderCell, pointsCell } from '../parts/cells.ts';
import { lossesText } from '../parts/losses-text.ts';
import { loweredBy } from '../parts/lowered-band.ts';
import { nameOf } from './period-cells.ts';
import { endedRows, groupedRows } from './unit-groups.ts';

const monthColumns = (summary: Summary): readonly Column[] => [
  { title: labels.order, align: 'right' },
  { title: labels.unit, wraps: true },
  { title: labels.memberCount, short: labels.memberCountShort, align: 'right' },
  { title: labels.meetingDay, short: labels.date },
  { title: labels.score, align: 'right' },
  ...summary.bands.map(
    ({ name, short }): Column => ({
      title: name,
      align: 'center',
      ...(short === undefined ? {} : { short }),
    }),
  ),
  { title: labels.note, wraps: true },
];

const withLowered = (losses: string, classification: Classification | null): string => {
  const lowered = classification === null ? null : loweredBy(classification);
  return lowered === null ? losses : [...(losses === '' ? [] : [losses]), say(lowered)].join('; ');
};

const monthNote = ({ months, open, classification }: UnitSummary): Cell => {
  const result = months[0];
  if (result?.status === 'scored' && result.regular !== null)
    return {
      text: withLowered(lossesText(result.regular.losses, true), classification),
      short: withLowered(lossesText(result.regular.losses), classification),
    };
  const said = open === null ? say(classification?.reason ?? { code: 'unanswered' }) : say(open);
  return cell(
    result?.notHeld === undefined || open === null ? said : `${said}: ${result.notHeld}`,
    classification === null ? 'warn' : undefined,
  );
};

const monthRow = (row: UnitSummary, index: number, summary: Summary): Row => {
  const regular = row.months[0]?.regular ?? null;
  const total = regular?.total ?? null;
  return {
    cells: [
      orderCell(index),
      cell(nameOf(row)),
      cell(regular === null ? '' : labels.presentOf(regular.present, regular.members)),
      regular === null ? cell('') : { text: labels.day(regular.date), short: labels.shortDay(regular.date) },
      pointsCell(total),
      ...summary.bands.map(({ id }) => cell(row.classification?.band === id ? labels.chosen : '')),
      monthNote(row),
    ],
  };
};

/** The list of one month as it is sent up: ten columns, an `x` under the band, points lost as the note. */
export const monthBlocks = (summary: Summary): readonly Block[] => {
  const totals = totalsOf(summary);
  const columns = monthColumns(summary);
  const rowOf = (row: UnitSummary, index: number) => monthRow(row, index, summary);
  return [
    {
      type: 'table',
      columns,
      rows: [
        ...groupedRows(summary, columns.length, rowOf),
        {
          apart: true,
          ruled: true,
          cells: [
            cell(''),
            cell(labels.grandTotal, 'strong'),
            cell(''),
            cell(''),
            cell(''),
            ...summary.bands.map(({ id }) => countCell(totals.get(id) ?? 0)),
            cell(''),
          ],
        },
        ...endedRows(summary, columns.length, rowOf),
      ],
    },
    text(
      labels.monthLegend(
        summary.bands.flatMap(({ name, short }) =>
          short === undefined ? [] : [labels.bandLegend(short, name)],
        ),
      ),
      'muted',
    ),
  ];
};
