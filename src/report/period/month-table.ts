import type { Classification } from '../../domain/meeting/assessment.ts';
import type { Digest } from '../../domain/meeting/digest.ts';
import { type Hundredths, toNumber } from '../../domain/values/hundredths.ts';
import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { totalsOf } from '../../engine/period/totals.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels } from '../../messages/labels/tables.ts';
import { type Block, type Cell, cell, text } from '../page.ts';
import { countCell, pointsCell, shortDayCell } from '../parts/cells.ts';
import { lossesText } from '../parts/losses-text.ts';
import { loweredBy } from '../parts/lowered-band.ts';
import { type Column, numbered } from '../parts/table.ts';
import { unitTable } from './unit-groups.ts';

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

const regularOf = ({ months }: UnitSummary): Digest | null => months[0]?.regular ?? null;

const presentCell = (present: Hundredths | undefined, members: Hundredths | undefined): Cell => ({
  text: labels.presentOf(present, members),
  ...(present === undefined || members === undefined
    ? {}
    : { value: { is: 'part', count: toNumber(present), whole: toNumber(members) } }),
});

const attendanceCell = (regular: Digest | null): Cell =>
  regular === null ? cell('') : presentCell(regular.present, regular.members);

/** All who came, of all members of the units that met; a narrow screen does without it. */
const attendedTotal = (rows: readonly UnitSummary[]): Cell => {
  const met = rows
    .flatMap((row) => regularOf(row) ?? [])
    .filter(({ present, members }) => present !== undefined && members !== undefined);
  if (met.length === 0) return cell('');
  const sum = (of: (digest: Digest) => number | undefined) =>
    met.reduce((total, digest) => total + (of(digest) ?? 0), 0);
  return {
    ...presentCell(
      sum(({ present }) => present),
      sum(({ members }) => members),
    ),
    short: '',
  };
};

const meetingDayCell = (regular: Digest | null): Cell =>
  regular === null ? cell('') : shortDayCell(regular.date);

/** What stands beside the names of units in a month, from left to right. */
const monthColumns = (summary: Summary): readonly Column<UnitSummary>[] => {
  const totals = totalsOf(summary);
  return [
    {
      title: labels.memberCount,
      short: labels.memberCountShort,
      parts: [labels.presentCount, tableLabels.members],
      align: 'right',
      cell: (row) => attendanceCell(regularOf(row)),
      total: attendedTotal,
    },
    { title: labels.meetingDay, short: labels.date, cell: (row) => meetingDayCell(regularOf(row)) },
    {
      title: labels.score,
      over: labels.monthLevels,
      align: 'right',
      cell: (row) => pointsCell(regularOf(row)?.total ?? null),
    },
    ...summary.bands.map(
      ({ id, name, short }): Column<UnitSummary> => ({
        title: name,
        code: id,
        over: labels.monthLevels,
        align: 'center',
        ...(short === undefined ? {} : { short: labels.bandShort(short) }),
        cell: ({ classification }) => cell(classification?.band === id ? labels.chosen : ''),
        total: () => ({ ...countCell(totals.get(id) ?? 0), adds: 'filled' }),
      }),
    ),
    { title: labels.note, wraps: true, cell: monthNote },
  ];
};

/** The list of one month as it is sent up: ten columns, an `x` under the band, points lost as the note. */
export const monthBlocks = (summary: Summary): readonly Block[] => [
  numbered(unitTable(summary, monthColumns(summary), { title: labels.grandTotal })),
  text(labels.monthLegend(labels.bandLegends(summary.bands)), 'muted'),
];
