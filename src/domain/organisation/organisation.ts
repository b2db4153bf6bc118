import type { Day } from '../values/day.ts';
import { isActiveOn, type Span } from '../values/span.ts';
import { type Change, changeOf, inTime } from './change.ts';
import { type BodySort, declaredBodies, livesOf } from './life.ts';
import { type State, statesOf } from './states.ts';
import type { Workspace } from './workspace.ts';

export type { BodySort } from './life.ts';

/** One body through time. */
export interface Body {
  readonly id: string;
  readonly sort: BodySort;
  readonly span: Span;
  /** What it was called, where it stood and of what kind it was, in the order of time. */
  readonly states: readonly State[];
  /** The event that made it, and the one that ended it, where the workspace records them. */
  readonly begun: Change | null;
  readonly ended: Change | null;
}

/** The bodies of a workspace through time, in the order of its file, and the events between them. */
export interface Organisation {
  readonly root: string;
  readonly bodies: ReadonlyMap<string, Body>;
  /** By the day they take effect. */
  readonly changes: readonly Change[];
}

/** A body on one day. */
export interface BodyOnDay {
  readonly id: string;
  readonly sort: BodySort;
  readonly name: string | null;
  /** The superior body; `null` for the party organisation itself. */
  readonly parent: string | null;
  readonly unitKind: string | null;
}

/** Puts a workspace into time. The workspace is sound: `organisationFlaws` found no error in it. */
export const organisationOf = (
  workspace: Pick<Workspace, 'partyOrganisation' | 'organisation' | 'subordinate' | 'unit' | 'event'>,
): Organisation => {
  const declared = declaredBodies(workspace);
  const changes = inTime(workspace.event.map(changeOf));
  const lives = livesOf(declared, changes);
  const states = statesOf(declared, lives, changes);
  const bodies = declared.map(({ id, sort }): readonly [string, Body] => {
    const life = lives.get(id);
    return [
      id,
      {
        id,
        sort,
        span: { from: life?.from, to: life?.to },
        states: states.get(id) ?? [],
        begun: life?.begun[0] ?? null,
        ended: life?.ended[0] ?? null,
      },
    ];
  });
  return { root: workspace.partyOrganisation.id, bodies: new Map(bodies), changes };
};

/** The last state that had begun by a day; the first one for any day before. */
const stateAt = ({ states }: Body, day: Day): State | undefined =>
  states.findLast(({ from }) => from === null || from <= day) ?? states[0];

const onDay = (body: Body, day: Day): BodyOnDay => {
  const state = stateAt(body, day);
  return {
    id: body.id,
    sort: body.sort,
    name: state?.name ?? null,
    parent: state?.parent ?? null,
    unitKind: state?.unitKind ?? null,
  };
};

/** A body as it is on a day; `null` where there is no such body, or not on that day. */
export const bodyOn = ({ bodies }: Organisation, id: string, day: Day): BodyOnDay | null => {
  const body = bodies.get(id);
  return body !== undefined && isActiveOn(body.span, day) ? onDay(body, day) : null;
};

/** The units that exist on a day, in the order of the file. */
export const unitsOn = ({ bodies }: Organisation, day: Day): readonly BodyOnDay[] =>
  [...bodies.values()]
    .filter(({ sort, span }) => sort === 'unit' && isActiveOn(span, day))
    .map((body) => onDay(body, day));

/** What a body is, or was last, or will first be, as seen from a day: for rows about bodies that are no longer there. */
export const lastKnown = ({ bodies }: Organisation, id: string, day: Day): BodyOnDay | null => {
  const body = bodies.get(id);
  return body === undefined ? null : onDay(body, day);
};

/** The name of a body as seen from a day; its code where it has none. */
export const nameOn = (organisation: Organisation, id: string, day: Day): string =>
  lastKnown(organisation, id, day)?.name ?? id;

/** First and last day of a body. */
export const spanOf = ({ bodies }: Organisation, id: string): Span => bodies.get(id)?.span ?? {};

/** Events that take effect within two days, both included. */
export const eventsIn = ({ changes }: Organisation, from: Day, to: Day): readonly Change[] =>
  changes.filter(({ on }) => from <= on && on <= to);
