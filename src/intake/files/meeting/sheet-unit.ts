import type { MeetingFile } from '../../../domain/meeting/meeting.ts';
import { standsForMonth } from '../../../domain/meeting/meeting-kind.ts';
import { beginningOf, endingOf } from '../../../domain/organisation/kinship.ts';
import type { Unit } from '../../../domain/organisation/workspace.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { type Day, monthOf } from '../../../domain/values/day.ts';
import { isActiveOn } from '../../../domain/values/span.ts';
import { nearestAmong } from '../../../domain/written/nearest.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { ReadWorkspace } from '../workspace.ts';
import { unitOf } from './sheet-rubric.ts';

/** A meeting of a unit that is not there yet or any more, with what is known of its beginning or end. */
const inactive = ({ id, from, to }: Unit, date: Day, { timeline }: ReadWorkspace): Complaint => ({
  code: 'unit-inactive',
  args: {
    unit: id,
    date,
    ...(from !== undefined && date < from ? { begun: beginningOf(timeline, id) } : {}),
    ...(to !== undefined && to < date ? { ended: endingOf(timeline, id) } : {}),
  },
});

const known = new WeakMap<readonly Unit[], ReturnType<typeof nearestAmong>>();

/** Finds the code among those of some units that was probably meant; what that takes is made for the first that is none. */
const nearestUnit = (units: readonly Unit[]): ReturnType<typeof nearestAmong> => {
  const found = known.get(units) ?? nearestAmong(units.map(({ id }) => id));
  known.set(units, found);
  return found;
};

/** What is wrong with the unit of a sheet, as the workspace knows it. */
export const unitFlaws = (
  { unit: id, date, kind }: MeetingFile,
  workspace: ReadWorkspace | null,
): readonly Flaw[] => {
  if (workspace === null) return [];
  const unit = unitOf(id, workspace);
  if (unit === undefined) {
    const suggestion = nearestUnit(workspace.unit)(id);
    return [error({ code: 'unknown-unit', args: { unit: id, suggestion } }, ['unit'])];
  }
  const notHeld = unit.notHeld.find(({ month }) => month === monthOf(date));
  return [
    ...(isActiveOn(unit, date) ? [] : [error(inactive(unit, date, workspace), ['date'])]),
    ...(notHeld !== undefined && standsForMonth(kind)
      ? [error({ code: 'held-though-not', args: { unit: id, ...notHeld } }, ['date'])]
      : []),
  ];
};
