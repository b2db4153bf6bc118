import type { Day } from '../values/day.ts';
import { type BodyOnDay, bodyOn, type Organisation } from './organisation.ts';

/** A body with the bodies under it, in the order of the file. */
export interface Tree {
  readonly body: BodyOnDay;
  readonly children: readonly Tree[];
}

/** The body above on a day; the party organisation where the parent is younger than a child whose first day nobody said. */
export const parentOn = (organisation: Organisation, { parent }: BodyOnDay, day: Day): string | null =>
  parent === null || bodyOn(organisation, parent, day) !== null ? parent : organisation.root;

/** Everything that exists on a day, under what it stands on that day. */
export const treeOn = (organisation: Organisation, day: Day): Tree => {
  const under = new Map<string | null, BodyOnDay[]>();
  for (const id of organisation.bodies.keys()) {
    const body = bodyOn(organisation, id, day);
    if (body === null) continue;
    const parent = parentOn(organisation, body, day);
    const siblings = under.get(parent);
    if (siblings === undefined) under.set(parent, [body]);
    else siblings.push(body);
  }
  const grown = (body: BodyOnDay): Tree => ({ body, children: (under.get(body.id) ?? []).map(grown) });
  const [root] = under.get(null) ?? [];
  if (root === undefined) throw new Error('a workspace has a party organisation on every day');
  return grown(root);
};
