import { error, type Flaw } from '../../problem/problem.ts';
import { dayBefore } from '../../values/day.ts';
import type { Change } from '../change.ts';
import { boundPath, eventPath, type Subject } from './subject.ts';

const again = (
  code: 'begun-twice' | 'ended-twice',
  id: string,
  [first, ...others]: readonly Change[],
): readonly Flaw[] =>
  first === undefined
    ? []
    : others.map((other) =>
        error(
          { code, args: { id, kind: other.kind, date: other.date, earlier: first.kind, first: first.date } },
          eventPath(other),
          { also: [eventPath(first)] },
        ),
      );

/** A body begins once and ends once; one that comes back is a new one. */
export const livesOnce = ({ lives }: Subject): readonly Flaw[] =>
  [...lives].flatMap(([id, { begun, ended }]) => [
    ...again('begun-twice', id, begun),
    ...again('ended-twice', id, ended),
  ]);

/** What a body's own line says of its first and last day is what its events say. */
export const spansAgree = ({ bodies, lives }: Subject): readonly Flaw[] =>
  bodies.flatMap(({ id, path, from, to }) => {
    const { begun, ended } = lives.get(id) ?? { begun: [], ended: [] };
    const differs = (end: 'from' | 'to', written: string | undefined, change: Change | undefined) => {
      if (written === undefined || change === undefined) return [];
      const computed = end === 'from' ? change.on : dayBefore(change.on);
      return written === computed
        ? []
        : [
            error(
              { code: 'span-differs', args: { id, end, written, computed, kind: change.kind } },
              [...path, end],
              { also: [[...eventPath(change), 'date']] },
            ),
          ];
    };
    return [...differs('from', from, begun[0]), ...differs('to', to, ended[0])];
  });

/** Whoever ends has begun before. */
export const livesForward = (subject: Subject): readonly Flaw[] =>
  [...subject.lives].flatMap(([id, { from, to }]) =>
    from !== undefined && to !== undefined && to < from
      ? [
          error({ code: 'life-reversed', args: { id, from, to } }, boundPath(subject, id, 'to'), {
            also: [boundPath(subject, id, 'from')],
          }),
        ]
      : [],
  );

/** An event is about bodies that exist: those it finds exist on the eve, those it leaves on its first day. */
export const eventsInLife = (subject: Subject): readonly Flaw[] =>
  subject.changes.flatMap((change) => {
    const { kind, date, on, before, after } = change;
    const involved = [...new Set([...before, ...after])];
    return involved.flatMap((id) => {
      const { from, to } = subject.lives.get(id) ?? {};
      const first = before.includes(id) ? dayBefore(on) : on;
      const last = after.includes(id) ? on : dayBefore(on);
      if (from !== undefined && first < from)
        return [
          error({ code: 'event-too-early', args: { id, kind, date, from } }, eventPath(change), {
            also: [boundPath(subject, id, 'from')],
          }),
        ];
      return to !== undefined && last > to
        ? [
            error({ code: 'event-too-late', args: { id, kind, date, to } }, eventPath(change), {
              also: [boundPath(subject, id, 'to')],
            }),
          ]
        : [];
    });
  });

/** Two events of one day that set the same thing of one body have no order. */
export const oneValueADay = ({ changes }: Subject): readonly Flaw[] => {
  const seen = new Map<string, Change>();
  return changes.flatMap((change) =>
    change.after.flatMap((id) =>
      Object.keys(change.sets).flatMap((what) => {
        const key = `${change.on} ${id} ${what}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, change);
          return [];
        }
        return [
          error(
            { code: 'same-day-events', args: { id, date: change.date, kind: change.kind } },
            eventPath(change),
            {
              also: [eventPath(first)],
            },
          ),
        ];
      }),
    ),
  );
};
