import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { meetingsIn, rubricsIn } from '../../engine/period/totals.ts';
import { isOpen, monthsIn } from '../../engine/period/verdict.ts';
import { glanceLabels } from '../../messages/labels/glance.ts';
import { labels } from '../../messages/labels/index.ts';
import { paperLabels as words } from '../../messages/labels/paper.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Office } from '../paper/office.ts';
import { bandCell, meanCell, nameOf } from '../period/period-cells.ts';
import { membersOf } from '../period/span-columns.ts';
import { lostIn } from '../period/views/losses.ts';
import { sharesSaid } from '../period/views/shares.ts';
import { activeUnits, countsUnits } from '../period/views/tally.ts';
import { officePlaces } from './office-places.ts';
import { type OfItem, type OfResult, type Places, placesOf } from './places.ts';

/** So many of the most frequent losses are told. */
const MOST_LOSSES = 5;

const bandsOf = ({ months }: UnitSummary): readonly string[] =>
  months.flatMap(({ regular }) => regular?.classification?.band ?? []);

/** Units whose every meeting was given the best band. */
const praised = ({ bands }: Summary, rows: readonly UnitSummary[]): readonly string[] =>
  rows
    .filter((row) => bandsOf(row).length > 0 && bandsOf(row).every((band) => band === bands[0]?.id))
    .map(nameOf);

/** Units of which a meeting was given the last band. */
const reminded = ({ bands }: Summary, rows: readonly UnitSummary[]): readonly string[] =>
  rows.filter((row) => bandsOf(row).some((band) => band === bands.at(-1)?.id)).map(nameOf);

const missingIn = ({ units, period }: Summary): readonly string[] =>
  units.flatMap((row) => {
    const months = monthsIn(row.months, 'missing');
    if (months.length === 0) return [];
    return [period.kind === 'month' ? nameOf(row) : labels.unitMonths(nameOf(row), months)];
  });

const meetingsByKind = ({ units }: Summary): string => {
  const months = units.flatMap((row) => row.months);
  return words.meetingsByKind(
    months.filter(({ regular }) => regular !== null).length,
    months.flatMap(({ thematic }) => thematic).length,
  );
};

const resultOf = (summary: Summary, rubrics: readonly Rubric[]): OfResult<'report'> => {
  const rows = activeUnits(summary);
  const meetings = meetingsIn(summary);
  return {
    result: words.scoringOf(words.periodName(summary.period)),
    period: words.periodName(summary.period),
    closing: words.dayOf(summary.closing),
    rubric: rubricsIn(summary)
      .map(({ title }) => title)
      .join('; '),
    units: String(rows.length),
    meetings: String(meetings.length),
    meetingsByKind: meetingsByKind(summary),
    shares: sharesSaid(summary) ?? words.noShares,
    praised: praised(summary, rows).join('; '),
    reminded: reminded(summary, rows).join('; '),
    missing: missingIn(summary).join('; '),
    losses: lostIn(meetings, rubrics)
      .slice(0, MOST_LOSSES)
      .map(({ criterion, title, points, meetings: count }) =>
        words.lossOf(glanceLabels.criterion(criterion, title), glanceLabels.lostIn(points, count)),
      )
      .join('; '),
  };
};

const itemOf = (row: UnitSummary, index: number, summary: Summary): OfItem<'report'> => {
  const members = membersOf(row);
  return {
    order: String(index + 1),
    id: row.unit.id,
    unit: nameOf(row),
    members: members === undefined ? '' : labels.decimal(members),
    counts: summary.bands
      .flatMap(({ id, name }) => {
        const count = row.counts.get(id) ?? 0;
        return count === 0 ? [] : [words.bandCount(name, count)];
      })
      .join(', '),
    mean: meanCell(row, summary).text,
    band: countsUnits(summary) ? bandCell(row, summary).text : labels.none,
  };
};

/** Whether months that are told of, or the results of a subordinate, may still come. */
const isPreliminary = ({ units, awaited }: Summary): boolean =>
  awaited.length > 0 || units.some(({ months }) => months.some(isOpen));

/** What a paper may say of a period, with the rows of its units. */
export const periodPlaces = (
  office: Office,
  summary: Summary,
  rubrics: readonly Rubric[],
  proposed: boolean,
): Places =>
  placesOf(
    'report',
    officePlaces(office, { proposed, open: isPreliminary(summary) }),
    resultOf(summary, rubrics),
    activeUnits(summary).map((row, index) => itemOf(row, index, summary)),
  );
