import { type Change, inTime } from '../organisation/change.ts';
import type { Body, Organisation } from '../organisation/organisation.ts';
import type { PublishedTimeline } from './published-timeline.ts';

const spanOf = ({ from, to }: PublishedTimeline['bodies'][number]['span']) => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

/** The bodies of another workspace, as its results publish them. */
export const publishedOrganisation = (root: string, { bodies, events }: PublishedTimeline): Organisation => {
  const changes: readonly Change[] = events.map(({ sets: { name, parent, unitKind }, ...event }, index) => ({
    ...event,
    index,
    sets: {
      ...(name === undefined ? {} : { name }),
      ...(parent === undefined ? {} : { parent }),
      ...(unitKind === undefined ? {} : { unitKind }),
    },
  }));
  const at = (index: number | null): Change | null => (index === null ? null : (changes[index] ?? null));
  return {
    root,
    changes,
    bodies: new Map(
      bodies.map(({ id, sort, span, states, begun, ended }): readonly [string, Body] => [
        id,
        { id, sort, span: spanOf(span), states, begun: at(begun), ended: at(ended) },
      ]),
    ),
  };
};

/** One organisation of several: the root of each of the others is a body of the first, where its own bodies go on. */
export const joined = (own: Organisation, others: readonly Organisation[]): Organisation => ({
  root: own.root,
  bodies: new Map([
    ...own.bodies,
    ...others.flatMap(({ root, bodies }) => [...bodies].filter(([id]) => id !== root)),
  ]),
  changes: inTime([own, ...others].flatMap(({ changes }) => changes)),
});
