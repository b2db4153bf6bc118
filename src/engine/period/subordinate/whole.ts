import { standsForMonth } from '../../../domain/meeting/meeting-kind.ts';
import type {
  SubordinateMeeting,
  SubordinateMonth,
  SubordinateReport,
  SubordinateRow,
} from '../../../domain/record/published-report.ts';
import type { PublishedTimeline } from '../../../domain/record/published-timeline.ts';
import { monthOf } from '../../../domain/values/day.ts';
import { sum } from '../../../domain/values/hundredths.ts';
import type { Complaint } from '../../../messages/index.ts';
import { meetingFault } from './meeting-fault.ts';
import type { Reading } from './months.ts';

const UP = 100;

/** Whether every body stands, at last, under the root. */
const reachesRoot = (root: string, { bodies }: PublishedTimeline): boolean => {
  const parents = bodies.flatMap(({ id, states }) => states.map(({ parent }) => ({ id, parent })));
  const above = new Map<string, Set<string>>();
  for (const { id, parent } of parents)
    if (parent !== null) above.set(id, (above.get(id) ?? new Set()).add(parent));
  const known = new Set(bodies.map(({ id }) => id));
  let level: ReadonlySet<string> = new Set(known);
  for (let step = 0; step < UP && level.size > 0; step += 1)
    level = new Set([...level].flatMap((id) => [...(above.get(id) ?? [])]));
  return (
    level.size === 0 && parents.every(({ id, parent }) => (parent === null ? id === root : known.has(parent)))
  );
};

const partAtFault = (meeting: SubordinateMeeting, month: string, { rubrics }: Reading): string | null => {
  const rubric = rubrics.get(meeting.rubric);
  if (rubric === undefined) return 'rubric';
  return monthOf(meeting.date) === month ? meetingFault(meeting, rubric) : 'date';
};

/** The part of a month that contradicts the others. */
const monthFault = (published: SubordinateMonth, month: string, reading: Reading): string | null => {
  const held = published.status === 'scored' || published.status === 'incomplete' ? published : null;
  const thematic = published.thematicMeetings ?? [];
  if (published.thematic !== thematic.length || thematic.some(({ kind }) => standsForMonth(kind)))
    return 'thematic';
  if (held !== null && !standsForMonth(held.kind)) return 'kind';
  if (held?.status === 'scored' && (held.total === null || held.band === null)) return 'total';
  if (held?.status === 'incomplete' && (held.band !== null || held.range === undefined)) return 'range';
  return (
    [...(held === null ? [] : [held]), ...thematic]
      .map((one) => partAtFault(one, month, reading))
      .find((fault) => fault !== null) ?? null
  );
};

/** The first month of a row that contradicts itself, and in what. */
const brokenMonth = (row: SubordinateRow, reading: Reading): string | undefined => {
  const { months } = reading.period;
  if (Object.keys(row.months).join() !== months.join()) return months[0];
  return months
    .map((month) => {
      const published = row.months[month];
      const fault = published === undefined ? 'status' : monthFault(published, month, reading);
      return fault === null ? undefined : `${month} ${fault}`;
    })
    .find((fault) => fault !== undefined);
};

/** Inputs are counted once each, and no fewer were scored than the rows show. */
const countsFit = ({ counts, rows }: SubordinateReport): boolean => {
  const { inputs, scored, incomplete, refused, duplicates, aside, outside } = counts;
  const months = rows.flatMap((row) => Object.values(row.months));
  const open = months.filter(({ status }) => status === 'incomplete').length;
  const shown = sum(months.map(({ meetings, thematic }) => meetings + thematic));
  return (
    inputs === scored + refused + duplicates + aside + outside &&
    incomplete <= scored &&
    open <= incomplete &&
    shown <= scored
  );
};

/** What keeps the rows of a result from being read: bodies that hang in the air, a row without its body, a month that contradicts itself. */
export const wholeComplaint = (id: string, report: SubordinateReport, reading: Reading): Complaint | null => {
  const broken = (at: string): Complaint => ({ code: 'result-broken', args: { id, at } });
  const { timeline, rows } = report;
  const { bodies } = reading.organisation;
  const [root] = timeline.bodies;
  if (
    root?.id !== report.organisation.id ||
    bodies.size !== timeline.bodies.length ||
    !reachesRoot(root.id, timeline)
  )
    return broken('timeline');
  if (new Set(rows.map(({ unit }) => unit)).size !== rows.length) return broken('rows');
  for (const row of rows) {
    if (bodies.get(row.unit)?.sort !== 'unit') return broken(`rows ${row.unit}`);
    const month = brokenMonth(row, reading);
    if (month !== undefined) return broken(`rows ${row.unit} ${month}`);
  }
  return countsFit(report) ? null : broken('counts');
};
