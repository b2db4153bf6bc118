import { type Day, dayBefore } from '../values/day.ts';
import type { EventKind } from './event.ts';
import { type Body, type Organisation, unitsOn } from './organisation.ts';

/** Why a unit came or went: an event, or only a day in the workspace file. */
export type Cause = EventKind | 'khong_ghi';

/** How the number of units changed from the eve of one day to the end of another. `opening` plus all that came less all that went is `closing`. */
export interface Movement {
  readonly opening: number;
  readonly came: ReadonlyMap<Cause, number>;
  readonly went: ReadonlyMap<Cause, number>;
  readonly closing: number;
}

const tally = (causes: readonly Cause[]): ReadonlyMap<Cause, number> => {
  const counts = new Map<Cause, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return counts;
};

const within = (day: Day | undefined, from: Day, to: Day): boolean =>
  day !== undefined && from <= day && day <= to;

/** The movement of units over some days, both included. A unit is counted once whatever happened to it: a new name or another place inside the workspace is no movement. */
export const movementIn = (organisation: Organisation, from: Day, to: Day): Movement => {
  const units = [...organisation.bodies.values()].filter(({ sort }) => sort === 'unit');
  const came = units
    .filter(({ span }) => within(span.from, from, to))
    .map(({ begun }: Body): Cause => begun?.kind ?? 'khong_ghi');
  const went = units
    .filter(({ span }) => within(span.to, dayBefore(from), dayBefore(to)))
    .map(({ ended }: Body): Cause => ended?.kind ?? 'khong_ghi');
  const opening = unitsOn(organisation, dayBefore(from)).length;
  return { opening, came: tally(came), went: tally(went), closing: opening + came.length - went.length };
};

/** Whether anything moved at all. */
export const hasMoved = ({ came, went }: Movement): boolean => came.size + went.size > 0;
