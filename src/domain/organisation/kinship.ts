import type { Day } from '../values/day.ts';
import type { Change } from './change.ts';
import type { EventKind } from './event.ts';
import type { Organisation } from './organisation.ts';

/** A body that another came from or went into, with the event. */
export interface Kin {
  readonly id: string;
  readonly event: Change;
}

const kin = (
  { changes }: Organisation,
  id: string,
  here: (change: Change) => readonly string[],
  there: (change: Change) => readonly string[],
): readonly Kin[] =>
  changes
    .filter((change) => here(change).includes(id))
    .flatMap((event) =>
      there(event)
        .filter((other) => other !== id)
        .map((other) => ({ id: other, event })),
    );

const before = (change: Change) => change.before;
const after = (change: Change) => change.after;

/** The bodies that one came from: by its own making, or by taking others in. */
export const predecessorsOf = (organisation: Organisation, id: string): readonly Kin[] =>
  kin(organisation, id, after, before);

/** The bodies that one went into, wholly or in part. */
export const successorsOf = (organisation: Organisation, id: string): readonly Kin[] =>
  kin(organisation, id, before, after);

/** A name that a body no longer has on a later day, and the first day of the name after it. */
export interface FormerName {
  readonly name: string;
  readonly before: Day;
}

/** The names that a body had before the one it has on a day, in the order of time. */
export const formerNames = ({ bodies }: Organisation, id: string, day: Day): readonly FormerName[] => {
  const states = (bodies.get(id)?.states ?? []).filter(({ from }) => from === null || from <= day);
  return states.flatMap(({ name }, index) => {
    const next = states[index + 1];
    return next?.from == null || next.name === name ? [] : [{ name: name ?? id, before: next.from }];
  });
};

/** How a life began or ended, for a person to read. */
export interface Turn {
  readonly kind: EventKind;
  /** The first day of the new state. */
  readonly on: Day;
  readonly decisions: readonly string[];
  /** Where a body went, or what it came from: bodies of the workspace by code. */
  readonly others: readonly string[];
  /** The superior outside the workspace, by name. */
  readonly outside: string | null;
}

const turn = (
  change: Change | null | undefined,
  others: (change: Change) => readonly string[],
): Turn | null =>
  change == null
    ? null
    : {
        kind: change.kind,
        on: change.on,
        decisions: change.decisions,
        others: others(change),
        outside: change.outside,
      };

/** The event with which a body began; `null` where none is recorded. */
export const beginningOf = ({ bodies }: Organisation, id: string): Turn | null =>
  turn(bodies.get(id)?.begun, before);

/** The event with which a body ended; `null` where none is recorded. */
export const endingOf = ({ bodies }: Organisation, id: string): Turn | null =>
  turn(bodies.get(id)?.ended, after);
