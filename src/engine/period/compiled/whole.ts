import type { Told, ToldMeeting, ToldRow, ToldTimeline } from '../../../domain/record/published-report.ts';
import { monthOf } from '../../../domain/values/day.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Reading } from './months.ts';

const UP = 100;

/** Whether every body stands, at last, under the root. */
const reachesRoot = (root: string, { bodies }: ToldTimeline): boolean => {
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

const isMeetingWhole = (meeting: ToldMeeting, month: string, { rubrics }: Reading): boolean => {
  const rubric = rubrics.get(meeting.rubric);
  if (rubric === undefined || monthOf(meeting.date) !== month) return false;
  return meeting.band === null || rubric.file.bands.some(({ id }) => id === meeting.band);
};

/** The first month of a row that contradicts itself. */
const brokenMonth = (row: ToldRow, reading: Reading): string | undefined => {
  const { months } = reading.period;
  if (Object.keys(row.months).join() !== months.join()) return months[0];
  return months.find((month) => {
    const told = row.months[month];
    if (told === undefined) return true;
    const meetings = told.status === 'scored' || told.status === 'incomplete' ? [told] : [];
    return (
      (told.status === 'scored' && (told.total === null || told.band === null)) ||
      (told.status === 'incomplete' && (told.band !== null || told.range === undefined)) ||
      ![...meetings, ...told.thematicMeetings].every((one) => isMeetingWhole(one, month, reading))
    );
  });
};

/** What keeps the rows of a result from being read: bodies that hang in the air, a row without its body, a month that contradicts itself. */
export const wholeComplaint = (id: string, told: Told, reading: Reading): Complaint | null => {
  const broken = (at: string): Complaint => ({ code: 'result-broken', args: { id, at } });
  const { timeline, rows } = told;
  const { bodies } = reading.organisation;
  const [root] = timeline.bodies;
  if (
    root?.id !== told.organisation.id ||
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
