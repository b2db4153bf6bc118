import type { Digest } from '../../../domain/meeting/digest.ts';
import { sum, toNumber } from '../../../domain/values/hundredths.ts';
import type { Summary } from '../../../engine/period/summarise.ts';
import { meetingsIn } from '../../../engine/period/totals.ts';
import { labels } from '../../../messages/labels/index.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { cell, type Head, heading, type Row, text } from '../../page.ts';
import { fractionCell, numberCell, pointsCell } from '../../parts/cells.ts';
import { exactJson, fractionJson } from '../../parts/number-json.ts';
import type { View } from '../view.ts';
import { shareOf } from './tally.ts';

/** What one line of a rubric cost all units together. */
export interface Lost {
  readonly rubric: string;
  readonly criterion: string;
  readonly title: string;
  readonly meetings: number;
  readonly units: number;
  readonly points: number;
}

/** The lines in the order of their rubrics, so that equal losses always stand in one order. */
const linesOf = (rubrics: readonly Rubric[]) =>
  rubrics.flatMap((rubric) =>
    [...rubric.criteria.values()].map(({ id, name }) => ({
      rubric: `${rubric.file.rubric}@${rubric.file.inForce.from}`,
      criterion: id,
      title: name,
    })),
  );

const keyOf = (rubric: string, criterion: string): string => `${rubric} ${criterion}`;

/** What was lost in some meetings, the most first. */
export const lostIn = (meetings: readonly Digest[], rubrics: readonly Rubric[]): readonly Lost[] => {
  const lost = new Map<string, { readonly units: Set<string>; readonly points: number[] }>();
  for (const { unit, rubric, losses } of meetings)
    for (const { criterion, points } of losses) {
      const key = keyOf(`${rubric.id}@${rubric.version}`, criterion);
      const known = lost.get(key) ?? { units: new Set(), points: [] };
      known.units.add(unit);
      known.points.push(points);
      lost.set(key, known);
    }
  return linesOf(rubrics)
    .flatMap((line): readonly Lost[] => {
      const found = lost.get(keyOf(line.rubric, line.criterion));
      if (found === undefined) return [];
      return [{ ...line, meetings: found.points.length, units: found.units.size, points: sum(found.points) }];
    })
    .sort((left, right) => right.points - left.points || right.meetings - left.meetings);
};

const columnsOf = (several: boolean): readonly Head[] => [
  { title: labels.order, align: 'right' },
  { title: labels.criterion },
  { title: labels.name, wraps: true },
  ...(several ? [{ title: words.rubric, wraps: true }] : []),
  { title: words.lossMeetings, short: words.lossMeetingsShort, align: 'right' },
  { title: words.lossUnits, short: words.unitCountShort, align: 'right' },
  { title: words.lossPoints, align: 'right' },
  { title: words.lossShare, short: words.share, align: 'right' },
];

/** The lines at which most points were lost, over every meeting of the period. */
export const lossesView = (summary: Summary, rubrics: readonly Rubric[]): View => {
  const meetings = meetingsIn(summary);
  const lost = lostIn(meetings, rubrics);
  const all = sum(lost.map(({ points }) => points));
  const several = new Set(lost.map(({ rubric }) => rubric)).size > 1;
  const rows = lost.map(
    ({ criterion, title, rubric, points, ...counts }, index): Row => ({
      cells: [
        numberCell(index + 1),
        cell(criterion),
        cell(title),
        ...(several ? [cell(rubric)] : []),
        numberCell(counts.meetings),
        numberCell(counts.units),
        pointsCell(points),
        fractionCell(shareOf(points, all)),
      ],
    }),
  );
  const records = () =>
    lost.map(({ points, ...one }) => ({
      ...one,
      points: toNumber(points),
      share: fractionJson(shareOf(points, all)),
      shareExact: exactJson(shareOf(points, all)),
    }));
  return {
    name: 'mat-diem',
    page: () => [
      heading(words.lossesTitle, 2),
      ...(lost.length === 0
        ? [text(words.noLosses)]
        : [{ type: 'table', columns: columnsOf(several), rows } as const]),
      text(words.lossesNote(meetings.length), 'muted'),
    ],
    data: () => ({ losses: records() }),
    records,
  };
};
