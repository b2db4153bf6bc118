import { beginningOf, endingOf, type Turn } from '../../domain/organisation/kinship.ts';
import { lastKnown, nameOn, type Organisation } from '../../domain/organisation/organisation.ts';
import { parentOn, type Tree, treeOn } from '../../domain/organisation/tree.ts';
import type { Unit } from '../../domain/organisation/workspace.ts';
import type { Day } from '../../domain/values/day.ts';
import { lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import type { Message } from '../../messages/index.ts';

/** Where a unit stands, seen from the day that closes a table. */
export interface Standing {
  readonly state: 'active' | 'not-yet' | 'ended';
  /** The body that it stands under, or stood under last; `null` where nobody said. */
  readonly parent: string | null;
}

/** The day from which the units of a period are seen: its last, or the closing day where that comes sooner. */
export const viewDay = (period: Period, closing: Day): Day => {
  const last = lastDayOfPeriod(period);
  return closing < last ? closing : last;
};

export const standingOf = ({ id, from, to }: Unit, organisation: Organisation | null, day: Day): Standing => {
  const known = organisation === null ? null : lastKnown(organisation, id, day);
  const parent = organisation === null || known === null ? null : parentOn(organisation, known, day);
  if (to !== undefined && to < day) return { state: 'ended', parent };
  return { state: from !== undefined && day < from ? 'not-yet' : 'active', parent };
};

/** A unit with the name and the kind that it has on a day, or had last. */
export const asOn = (unit: Unit, organisation: Organisation | null, day: Day): Unit => {
  const known = organisation === null ? null : lastKnown(organisation, unit.id, day);
  return known === null
    ? unit
    : { ...unit, name: known.name ?? undefined, unitKind: known.unitKind ?? undefined };
};

const organisationsIn = ({ body, children }: Tree): readonly string[] =>
  body.sort === 'unit' ? [] : [body.id, ...children.flatMap(organisationsIn)];

/** Rows as a table has them: under what they stand under, from the top down, in the order of the file; whoever ended comes after all others. */
export const inTreeOrder = <Row extends { readonly standing: Standing }>(
  rows: readonly Row[],
  organisation: Organisation | null,
  day: Day,
): readonly Row[] => {
  const order = organisation === null ? [] : organisationsIn(treeOn(organisation, day));
  const rank = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ state, parent }: Standing): number =>
    state === 'ended' ? order.length : (rank.get(parent ?? '') ?? 0);
  return [...rows].sort((left, right) => placeOf(left.standing) - placeOf(right.standing));
};

const named = (turn: Turn | null, organisation: Organisation, day: Day): Turn | null =>
  turn === null ? null : { ...turn, others: turn.others.map((id) => nameOn(organisation, id, day)) };

/** The beginning of a unit, with the names that others have on a day. */
export const namedBeginning = (organisation: Organisation, id: string, day: Day): Turn | null =>
  named(beginningOf(organisation, id), organisation, day);

/** Why a unit that is no longer there has no band. */
export const endedReason = ({ id, to }: Unit, organisation: Organisation | null, day: Day): Message => ({
  code: 'unit-ended',
  args: {
    to: to ?? day,
    turn: organisation === null ? null : named(endingOf(organisation, id), organisation, day),
  },
});
