import type { Day } from '../values/day.ts';
import { dayAfter } from '../values/day.ts';
import type { EventKind, OrganisationEvent } from './event.ts';

/** What an event makes different about a body that goes on. */
export interface NewValues {
  readonly name?: string;
  readonly parent?: string;
  readonly unitKind?: string;
}

/** An event by what it does: the bodies it finds, the bodies it leaves, and what is new about those that go on. */
export interface Change {
  readonly kind: EventKind;
  /** The day as written. */
  readonly date: Day;
  /** The first day of the new state. */
  readonly on: Day;
  readonly decisions: readonly string[];
  /** Its place among the events of the file. */
  readonly index: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sets: NewValues;
  /** The superior outside the workspace that a body left to or came from. */
  readonly outside: string | null;
}

/** The bodies that an event names as its one subject; a sound event names exactly one. */
export const subjectsOf = (event: OrganisationEvent): readonly string[] =>
  'unit' in event || 'organisation' in event
    ? [event.unit, event.organisation].filter((id) => id !== undefined)
    : [];

const foundAndLeft = (event: OrganisationEvent): Pick<Change, 'before' | 'after'> => {
  const subjects = subjectsOf(event);
  switch (event.kind) {
    case 'sap_nhap':
    case 'hop_nhat':
      return { before: event.from, after: [event.into] };
    case 'chia_tach':
      return { before: [event.from], after: event.into };
    case 'thanh_lap':
      return { before: [], after: subjects };
    case 'ket_thuc':
    case 'giai_the':
      return { before: subjects, after: [] };
    case 'chuyen_giao':
      return {
        before: event.comesFrom === undefined ? subjects : [],
        after: event.leavesTo === undefined ? subjects : [],
      };
    default:
      return { before: subjects, after: subjects };
  }
};

const newValues = (event: OrganisationEvent): NewValues => {
  if (event.kind === 'doi_ten') return { name: event.name };
  if (event.kind === 'doi_loai_hinh') return { unitKind: event.unitKind };
  return event.kind === 'chuyen_giao' && event.newParent !== undefined ? { parent: event.newParent } : {};
};

const outsideOf = (event: OrganisationEvent): string | null =>
  event.kind === 'chuyen_giao' ? (event.leavesTo ?? event.comesFrom ?? null) : null;

const endsOnItsDay = ({ kind }: OrganisationEvent): boolean => kind === 'ket_thuc' || kind === 'giai_the';

export const changeOf = (event: OrganisationEvent, index: number): Change => ({
  kind: event.kind,
  date: event.date,
  on: endsOnItsDay(event) ? dayAfter(event.date) : event.date,
  decisions: event.decision === undefined ? [] : [event.decision].flat(),
  index,
  ...foundAndLeft(event),
  sets: newValues(event),
  outside: outsideOf(event),
});

/** Bodies whose life begins with a change. */
export const begins = ({ before, after }: Change): readonly string[] =>
  after.filter((id) => !before.includes(id));

/** Bodies whose life ends the day before a change. */
export const ends = ({ before, after }: Change): readonly string[] =>
  before.filter((id) => !after.includes(id));

/** By the day they take effect, then as the file has them. */
export const inTime = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((left, right) =>
    left.on === right.on ? left.index - right.index : left.on < right.on ? -1 : 1,
  );
