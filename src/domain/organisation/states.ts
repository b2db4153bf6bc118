import type { Day } from '../values/day.ts';
import type { Span } from '../values/span.ts';
import { type Change, ends, type NewValues } from './change.ts';
import type { Declared, Life } from './life.ts';

/** What a body is from one day until its next state, or its end. */
export interface State {
  /** `null` for a body whose first day nobody said. */
  readonly from: Day | null;
  readonly name: string | null;
  readonly parent: string | null;
  readonly unitKind: string | null;
}

const MERGERS: ReadonlySet<string> = new Set(['sap_nhap', 'hop_nhat']);

/** What stood under a body that is merged goes with it, unless an event of that day says otherwise; so mergers come first in a day. */
const mergersFirst = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((left, right) =>
    left.on === right.on
      ? Number(MERGERS.has(right.kind)) - Number(MERGERS.has(left.kind))
      : left.on < right.on
        ? -1
        : 1,
  );

type States = ReadonlyMap<string, State[]>;

const become = (known: State[], on: Day, sets: NewValues): void => {
  const last = known.at(-1);
  if (last === undefined) return;
  if (last.from === on) known.pop();
  known.push({ ...last, ...sets, from: on });
};

const goesOn = ({ from, to }: Span, on: Day): boolean =>
  (from === undefined || from < on) && (to === undefined || to >= on);

/** Puts what stood under merged bodies under the one they became. */
const follow = (states: States, lives: ReadonlyMap<string, Life>, change: Change): void => {
  const [successor] = change.after;
  if (!MERGERS.has(change.kind) || successor === undefined) return;
  const gone = new Set(ends(change));
  for (const [id, known] of states)
    if (gone.has(known.at(-1)?.parent ?? '') && goesOn(lives.get(id) ?? {}, change.on))
      become(known, change.on, { parent: successor });
};

/** Every state of every body, in the order of time. */
export const statesOf = (
  bodies: readonly Declared[],
  lives: ReadonlyMap<string, Life>,
  changes: readonly Change[],
): ReadonlyMap<string, readonly State[]> => {
  const states: States = new Map(
    bodies.map(({ id, name, parent, unitKind }): [string, State[]] => [
      id,
      [{ from: lives.get(id)?.from ?? null, name, parent, unitKind }],
    ]),
  );
  for (const change of mergersFirst(changes)) {
    follow(states, lives, change);
    if (Object.keys(change.sets).length > 0)
      for (const id of change.after) become(states.get(id) ?? [], change.on, change.sets);
  }
  return states;
};
