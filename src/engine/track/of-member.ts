import type { Assignment } from '../../domain/organisation/workspace.ts';
import { type Day, monthOf } from '../../domain/values/day.ts';
import { firstDayOfPeriod, lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import { isActiveIn, isActiveOn } from '../../domain/values/span.ts';
import { fold } from '../../domain/written/fold.ts';
import type { Requirement } from '../../rubric/file/obligations.ts';
import { monthKey } from '../period/summarise.ts';
import { countedVerdict } from './counted.ts';
import type { Binding } from './requirements.ts';
import { inactive, notDue, type Standing } from './state.ts';
import type { TrackedMeeting, TrackInput } from './track.ts';

/** One committee member with every assignment given, one after another or side by side. */
export interface Member {
  readonly id: string;
  readonly assignments: readonly Assignment[];
}

export const membersOf = (assignments: readonly Assignment[]): readonly Member[] =>
  [...new Set(assignments.map(({ id }) => id))].map((id) => ({
    id,
    assignments: assignments.filter((one) => one.id === id),
  }));

type OfMember = Extract<Requirement, { readonly kind: 'cap_uy_vien_du' }>;

export const isOfMember = (requirement: Requirement): requirement is OfMember =>
  requirement.kind === 'cap_uy_vien_du';

/** Assignments that a requirement speaks of: those of its positions, in any spelling. */
const bound = ({ position: wanted }: OfMember, assignments: readonly Assignment[]): readonly Assignment[] =>
  assignments.filter(
    ({ position = '' }) => wanted.length === 0 || wanted.some((one) => fold(one) === fold(position)),
  );

const touches = ({ from, to }: Assignment, span: Period): boolean =>
  (from === undefined || from <= lastDayOfPeriod(span)) && (to === undefined || firstDayOfPeriod(span) <= to);

const least = (days: readonly Day[]): Day => days.reduce((one, other) => (other < one ? other : one));
const most = (days: readonly Day[]): Day => days.reduce((one, other) => (other > one ? other : one));

/** Whether a member's coming to a meeting counts: to a unit assigned on that day. */
const countsFor = (
  id: string,
  assignments: readonly Assignment[],
  { unit, date, conduct }: TrackedMeeting,
): boolean =>
  conduct.superiors.includes(id) &&
  assignments.some((one) => one.unit.includes(unit) && isActiveOn(one, date));

/** How a requirement stands with one member over one span; meetings of all the units assigned count together. */
export const memberStanding = (
  { span }: Binding,
  requirement: OfMember,
  { id, assignments }: Member,
  input: TrackInput,
): Standing => {
  const [first, last] = [firstDayOfPeriod(span), lastDayOfPeriod(span)];
  const asked = bound(requirement, assignments).filter((one) => touches(one, span));
  if (asked.length === 0) return { span, inPart: false, ...inactive };
  const from = most([first, least(asked.map((one) => one.from ?? first))]);
  const by = least([last, most(asked.map((one) => one.to ?? last))]);
  const inPart = from > first || by < last;
  if (from > input.closing) return { span, inPart, ...notDue(from) };
  const units = [...new Set(asked.flatMap(({ unit }) => unit))];
  const days = input.meetings
    .filter(({ date }) => span.months.includes(monthOf(date)) && date <= input.closing)
    .filter((meeting) => countsFor(id, asked, meeting))
    .map(({ date }) => date)
    .sort();
  const verdict = countedVerdict({
    days,
    atLeast: requirement.atLeast,
    by,
    closing: input.closing,
    faulty: span.months.filter((month) =>
      asked.some(
        (one) => isActiveIn(one, month) && one.unit.some((unit) => input.faulty.has(monthKey(unit, month))),
      ),
    ),
    undated: units.some((unit) => input.undated.has(unit)),
    unappraised: [],
    notHeld: null,
  });
  return { span, inPart, ...verdict };
};
