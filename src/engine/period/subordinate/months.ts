import type { Classification } from '../../../domain/meeting/assessment.ts';
import { unrecorded } from '../../../domain/meeting/conduct.ts';
import type { Digest } from '../../../domain/meeting/digest.ts';
import { type Organisation, spanOf } from '../../../domain/organisation/organisation.ts';
import type { Unit } from '../../../domain/organisation/workspace.ts';
import type {
  SubordinateMeeting,
  SubordinateMonth,
  SubordinateRow,
} from '../../../domain/record/published-report.ts';
import type { Period } from '../../../domain/values/period.ts';
import type { Band } from '../../../rubric/file/bands.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { referenceOf } from '../../meeting/assess.ts';
import type { MonthResult, UnitMonths } from '../months.ts';

/** What the rows of a result are read with. */
export interface Reading {
  readonly period: Period;
  /** The bodies that the result tells of. */
  readonly organisation: Organisation;
  /** The rubrics that its meetings name, as `id@version`. */
  readonly rubrics: ReadonlyMap<string, Rubric>;
}

const rubricOf = ({ rubric }: SubordinateMeeting, { rubrics }: Reading): Rubric => {
  const found = rubrics.get(rubric);
  if (found === undefined) throw new Error('the rubrics of a result are checked before its rows are read');
  return found;
};

/** The band of a meeting with the words published for it: in a month those of the row, otherwise those of a lowered band. */
const classificationOf = (
  band: Band,
  { lowered }: SubordinateMeeting,
  words: SubordinateRow['band'],
  rubric: Rubric,
): Classification => {
  const { source } = rubric.surroundings;
  return {
    band: band.id,
    title: band.name,
    reason: {
      code: 'as-published',
      args: { text: lowered ?? words?.reason ?? '', lowered: lowered !== undefined },
    },
    source:
      words === null ? source(band) : { document: words.source, documentMark: words.mark, mark: words.mark },
  };
};

const digestOf = (
  unit: string,
  meeting: SubordinateMeeting,
  words: SubordinateRow['band'],
  reading: Reading,
): Digest => {
  const rubric = rubricOf(meeting, reading);
  const { bands, total: possible } = rubric.file;
  const band = bands.find(({ id }) => id === meeting.band);
  const { date, kind, total, losses } = meeting;
  return {
    ...{ unit, date, kind, total, possible, losses, awaits: [] },
    rubric: referenceOf(rubric),
    range: meeting.range ?? [total ?? 0, total ?? possible],
    possibleBands: meeting.possibleBands ?? (band === undefined ? [] : [band.id]),
    classification: band === undefined ? null : classificationOf(band, meeting, words, rubric),
    present: meeting.present ?? undefined,
    members: meeting.members ?? undefined,
    conduct: { ...unrecorded, superiors: meeting.superiors ?? [], received: meeting.received },
  };
};

const isHeld = (
  month: SubordinateMonth,
): month is Extract<SubordinateMonth, { status: 'scored' | 'incomplete' }> =>
  month.status === 'scored' || month.status === 'incomplete';

const monthResult = (row: SubordinateRow, month: string, reading: Reading): MonthResult => {
  const published = row.months[month];
  if (published === undefined) throw new Error('a row of a result has every month of its period');
  const words = reading.period.kind === 'month' ? row.band : null;
  return {
    month,
    status: published.status,
    regular: isHeld(published) ? digestOf(row.unit, published, words, reading) : null,
    thematic: (published.thematicMeetings ?? []).map((one) => digestOf(row.unit, one, null, reading)),
    ...(isHeld(published) || published.reason === undefined ? {} : { notHeld: published.reason }),
    ...(isHeld(published) && published.late === true ? { late: true as const } : {}),
  };
};

/** The name and the kind of a unit are taken on the day from which its table is seen. */
const unitOfRow = ({ unit: id }: SubordinateRow, { organisation }: Reading): Unit => ({
  ...{ id, notHeld: [] },
  ...spanOf(organisation, id),
});

/** The units of a result with their months, as if their sheets had been read here. The result was found whole. */
export const subordinateMonths = (rows: readonly SubordinateRow[], reading: Reading): readonly UnitMonths[] =>
  rows.map((row) => ({
    unit: unitOfRow(row, reading),
    months: reading.period.months.map((month) => monthResult(row, month, reading)),
    undated: row.undated,
  }));
