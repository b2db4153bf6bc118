import type { Path } from '../../problem/location.ts';
import { error, type Flaw } from '../../problem/problem.ts';
import type { Day } from '../../values/day.ts';
import { dayBefore } from '../../values/day.ts';
import type { Declared } from '../life.ts';
import { type State, statesOf } from '../states.ts';
import { boundPath, eventPath, type Subject } from './subject.ts';

/** Where the file says that a body stands under the parent of a state: at a move, at the merger of its parent, or on its own line. */
const parentPath = ({ changes }: Subject, { id, path }: Declared, { from, parent }: State): Path => {
  const that = changes.filter(({ on }) => on === from);
  const move = that.find(({ after, sets }) => after.includes(id) && sets.parent === parent);
  if (move !== undefined) return [...eventPath(move), 'newParent'];
  const merger = that.find(({ before, after }) => before.length > 1 && after[0] === parent);
  return merger === undefined ? [...path, 'parent'] : eventPath(merger);
};

/** A parent exists as long as a body stands under it. Where nobody said when the body began, nothing is asked of the days before its parent. */
const underLiving = (
  subject: Subject,
  body: Declared,
  state: State,
  last: Day | undefined,
): readonly Flaw[] => {
  if (state.parent === null) return [];
  const { from, to } = subject.lives.get(state.parent) ?? {};
  const early = state.from !== null && from !== undefined && state.from < from;
  const late = to !== undefined && (last === undefined || last > to);
  const complain = (end: 'from' | 'to', day: Day) =>
    error(
      { code: 'parent-inactive', args: { id: body.id, parent: state.parent ?? '', end, day } },
      parentPath(subject, body, state),
      { also: [boundPath(subject, state.parent ?? '', end)] },
    );
  return [...(early ? [complain('from', from)] : []), ...(late ? [complain('to', to)] : [])];
};

/** The states in which a body came under another parent: a new name is no move. */
const moves = (states: readonly State[]): readonly State[] =>
  states.filter(({ parent }, index) => index === 0 || states[index - 1]?.parent !== parent);

export const parentsLiving = (subject: Subject): readonly Flaw[] => {
  const states = statesOf(subject.bodies, subject.lives, subject.changes);
  return subject.bodies.flatMap((body) => {
    const stays = moves(states.get(body.id) ?? []);
    return stays.flatMap((state, index) => {
      const next = stays[index + 1]?.from ?? null;
      const last = next === null ? subject.lives.get(body.id)?.to : dayBefore(next);
      return underLiving(subject, body, state, last);
    });
  });
};

/** Nobody stands under itself, by whatever way. */
export const noCircles = (subject: Subject): readonly Flaw[] => {
  const states = statesOf(subject.bodies, subject.lives, subject.changes);
  const stateOf = (id: string, day: Day | null): State | undefined => {
    const own = states.get(id) ?? [];
    return own.findLast(({ from }) => from === null || (day !== null && from <= day)) ?? own[0];
  };
  const circleFrom = (id: string, day: Day | null): readonly string[] => {
    const way: string[] = [];
    for (let at: string | null = id; at !== null; at = stateOf(at, day)?.parent ?? null) {
      if (way.includes(at)) return at === id ? way : [];
      way.push(at);
    }
    return [];
  };
  const found = new Set<string>();
  return subject.bodies.flatMap((body) =>
    (states.get(body.id) ?? []).flatMap((state) => {
      const circle = circleFrom(body.id, state.from);
      const key = [...circle].sort().join(' ');
      if (circle.length === 0 || found.has(key)) return [];
      found.add(key);
      const [, ...others] = circle;
      const also = others.flatMap((id) => {
        const [other, there] = [subject.byId.get(id), stateOf(id, state.from)];
        return other === undefined || there === undefined ? [] : [parentPath(subject, other, there)];
      });
      return [
        error({ code: 'parent-circle', args: { ids: [...circle] } }, parentPath(subject, body, state), {
          also,
        }),
      ];
    }),
  );
};
