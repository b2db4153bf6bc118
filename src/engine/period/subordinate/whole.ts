import type {
  SubordinateMeeting,
  SubordinateReport,
  SubordinateRow,
} from '../../../domain/record/published-report.ts';
import type { PublishedTimeline } from '../../../domain/record/published-timeline.ts';
import { monthOf } from '../../../domain/values/day.ts';
import type { Complaint } from '../../../messages/index.ts';
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

const isMeetingWhole = (meeting: SubordinateMeeting, month: string, { rubrics }: Reading): boolean => {
  const rubric = rubrics.get(meeting.rubric);
  if (rubric === undefined || monthOf(meeting.date) !== month) return false;
  return meeting.band === null || rubric.file.bands.some(({ id }) => id === meeting.band);
};

/** The first month of a row that contradicts itself. */
const brokenMonth = (row: SubordinateRow, reading: Reading): string | undefined => {
  const { months } = reading.period;
  if (Object.keys(row.months).join() !== months.join()) return months[0];
  return months.find((month) => {
    const published = row.months[month];
    if (published === undefined) return true;
    const meetings = published.status === 'scored' || published.status === 'incomplete' ? [published] : [];
    return (
      (published.status === 'scored' && (published.total === null || published.band === null)) ||
      (published.status === 'incomplete' && (published.band !== null || published.range === undefined)) ||
      ![...meetings, ...(published.thematicMeetings ?? [])].every((one) =>
        isMeetingWhole(one, month, reading),
      )
    );
  });
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
  return null;
};
