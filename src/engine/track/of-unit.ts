import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Unit } from '../../domain/organisation/workspace.ts';
import { type Day, firstDayOf, type Month, monthOf } from '../../domain/values/day.ts';
import { firstDayOfPeriod, lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import { isExpectedIn } from '../../domain/values/span.ts';
import type { Requirement } from '../../rubric/file/obligations.ts';
import { monthKey } from '../period/summarise.ts';
import { absentVerdict, isOfMeeting, meetingVerdict, type OfMeeting } from './conducted.ts';
import { countedVerdict } from './counted.ts';
import type { Binding } from './requirements.ts';
import { inactive, notDue, notKnown, type Standing, type Verdict } from './state.ts';
import type { TrackedMeeting, TrackInput } from './track.ts';

type OfUnit = Exclude<Requirement, { readonly kind: 'cap_uy_vien_du' }>;
type Counted = Exclude<OfUnit, OfMeeting>;

/** Whether a superior came who is no member of the unit, and appraised where that is asked for. */
const attended = ({ unit, conduct }: TrackedMeeting, belongs: TrackInput['belongs']): boolean =>
  conduct.superiors.some((id) => belongs(id) !== unit);

const counts = (requirement: Counted, meeting: TrackedMeeting, { belongs }: TrackInput): boolean => {
  if (requirement.kind === 'sinh_hoat_thuong_ky') return standsForMonth(meeting.kind);
  if (requirement.kind === 'chuyen_de') return meeting.kind !== 'thuong_ky';
  return attended(meeting, belongs) && (requirement.appraised === undefined || meeting.conduct.appraised);
};

const daysOf = (meetings: readonly TrackedMeeting[]): readonly Day[] =>
  meetings.map(({ date }) => date).sort();

/** Later of two days, where one may be open. */
const later = (one: Day, other: Day | undefined): Day => (other !== undefined && other > one ? other : one);
const earlier = (one: Day, other: Day | undefined): Day => (other !== undefined && other < one ? other : one);

interface Scene {
  readonly unit: Unit;
  readonly span: Period;
  /** The meetings of the unit in the span up to the closing day. */
  readonly held: readonly TrackedMeeting[];
  readonly faulty: readonly Month[];
  readonly input: TrackInput;
}

const notHeldIn = ({ unit, span }: Scene): string | null =>
  unit.notHeld.find(({ month }) => month === span.id)?.reason ?? null;

const countedOf = (requirement: Counted, scene: Scene): Verdict => {
  const { unit, span, held, faulty, input } = scene;
  const counting = held.filter((meeting) => counts(requirement, meeting, input));
  const others = held.filter((meeting) => !counting.includes(meeting) && attended(meeting, input.belongs));
  return countedVerdict({
    days: daysOf(counting),
    atLeast: requirement.atLeast,
    by: earlier(lastDayOfPeriod(span), unit.to),
    closing: input.closing,
    faulty,
    undated: input.undated.has(unit.id),
    unappraised: requirement.kind === 'cap_tren_du' ? daysOf(others) : [],
    notHeld: requirement.kind === 'sinh_hoat_thuong_ky' ? notHeldIn(scene) : null,
  });
};

const meetingOf = (requirement: OfMeeting, scene: Scene): Verdict => {
  const { unit, span, held, faulty, input } = scene;
  if (faulty.length > 0)
    return notKnown({ code: 'obligation-faulty', args: { months: faulty, undated: false } });
  const regular = held.find(({ kind }) => standsForMonth(kind));
  if (regular !== undefined) return meetingVerdict(requirement, regular, input.closing);
  const absent = absentVerdict(requirement, firstDayOfPeriod(span), notHeldIn(scene) !== null, input.closing);
  return absent.state === 'not-met' && input.undated.has(unit.id)
    ? notKnown({ code: 'obligation-faulty', args: { months: [], undated: true } })
    : absent;
};

/** Whether anything is asked of a unit in a span: by the policy on months, and in longer spans when it existed on any day of them. */
const isAsked = (unit: Unit, { kind, months }: Period, { monthPolicy }: TrackInput): boolean =>
  months.some((month) => isExpectedIn(unit, month, kind === 'month' ? monthPolicy : 'bat_ky_ngay'));

const verdictOf = (requirement: OfUnit, scene: Scene): Verdict => {
  const { unit, span, held, input } = scene;
  if (held.length === 0 && !isAsked(unit, span, input)) return inactive;
  const begin = later(firstDayOfPeriod(span), unit.from);
  if (begin > input.closing) return notDue(begin);
  return isOfMeeting(requirement) ? meetingOf(requirement, scene) : countedOf(requirement, scene);
};

const isOfUnit = (requirement: Requirement): requirement is OfUnit => requirement.kind !== 'cap_uy_vien_du';

/** How one requirement stands with one unit over one span. */
export const unitStanding = (
  { span, requirement }: Binding,
  unit: Unit,
  meetings: readonly TrackedMeeting[],
  input: TrackInput,
): Standing => {
  const held = meetings.filter(({ date }) => span.months.includes(monthOf(date)) && date <= input.closing);
  const faulty = span.months.filter(
    (month) => input.faulty.has(monthKey(unit.id, month)) && firstDayOf(month) <= input.closing,
  );
  const verdict = isOfUnit(requirement)
    ? verdictOf(requirement, { unit, span, held, faulty, input })
    : inactive;
  const inPart =
    span.kind !== 'month' &&
    verdict.state !== 'inactive' &&
    ((unit.from !== undefined && unit.from > firstDayOfPeriod(span)) ||
      (unit.to !== undefined && unit.to < lastDayOfPeriod(span)));
  return { span, inPart, ...verdict };
};
