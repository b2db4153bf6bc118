import type { Path } from '../problem/location.ts';
import { dayBefore } from '../values/day.ts';
import type { Span } from '../values/span.ts';
import { begins, type Change, ends } from './change.ts';
import type { Workspace } from './workspace.ts';

/** The party organisation of the workspace, an organisation below it, or a unit. */
export type BodySort = 'party-organisation' | 'organisation' | 'unit';

/** A body as the workspace declares it: what it is on its first day. */
export interface Declared {
  readonly id: string;
  readonly sort: BodySort;
  readonly path: Path;
  readonly name: string | null;
  /** Only the party organisation has none. */
  readonly parent: string | null;
  readonly unitKind: string | null;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Every body of a workspace in the order of its file: the party organisation first, the units last. */
export const declaredBodies = ({
  partyOrganisation,
  organisation,
  subordinate,
  unit,
}: Pick<Workspace, 'partyOrganisation' | 'organisation' | 'subordinate' | 'unit'>): readonly Declared[] => {
  const root = partyOrganisation.id;
  return [
    {
      id: root,
      sort: 'party-organisation',
      path: ['partyOrganisation'],
      name: partyOrganisation.name,
      parent: null,
      unitKind: null,
    },
    ...organisation.map(
      ({ id, name, parent = root, from, to }, index): Declared => ({
        ...{ id, sort: 'organisation', path: ['organisation', index] },
        ...{ name, parent, unitKind: null, from, to },
      }),
    ),
    ...subordinate.map(
      ({ id, name, parent = root, from, to }, index): Declared => ({
        ...{ id, sort: 'organisation', path: ['subordinate', index] },
        ...{ name, parent, unitKind: null, from, to },
      }),
    ),
    ...unit.map(
      ({ id, name, parent = root, unitKind, from, to }, index): Declared => ({
        ...{ id, sort: 'unit', path: ['unit', index] },
        ...{ name: name ?? null, parent, unitKind: unitKind ?? null, from, to },
      }),
    ),
  ];
};

/** When a body began and ended, and the events that did it. Sound workspaces have at most one of each. */
export interface Life extends Span {
  readonly begun: readonly Change[];
  readonly ended: readonly Change[];
}

const byBody = (
  changes: readonly Change[],
  of: (change: Change) => readonly string[],
): ReadonlyMap<string, readonly Change[]> => {
  const found = new Map<string, Change[]>();
  for (const change of changes)
    for (const id of of(change)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [change]);
      else known.push(change);
    }
  return found;
};

/** The lives of all bodies; what the file says in `from` and `to` goes before what events say, and a conflict is for the rules to find. */
export const livesOf = (
  bodies: readonly Declared[],
  changes: readonly Change[],
): ReadonlyMap<string, Life> => {
  const [begun, ended] = [byBody(changes, begins), byBody(changes, ends)];
  return new Map(
    bodies.map(({ id, from, to }) => {
      const [first] = begun.get(id) ?? [];
      const [last] = ended.get(id) ?? [];
      const life: Life = {
        from: from ?? first?.on,
        to: to ?? (last === undefined ? undefined : dayBefore(last.on)),
        begun: begun.get(id) ?? [],
        ended: ended.get(id) ?? [],
      };
      return [id, life];
    }),
  );
};
