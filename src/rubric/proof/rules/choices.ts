import type { Circumstances } from '../../../domain/meeting/meeting.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { roundHalfUp } from '../../../domain/values/fraction.ts';
import { type Cell, cellsOf } from '../../facts/cells.ts';
import { type Condition, holds } from '../../file/condition.ts';
import { type Occasion, occurs } from '../../file/occasion.ts';
import type { Choice } from '../../methods/method.ts';
import { occasionClasses } from '../../occasions/occasions.ts';
import { type RubricFile, surroundingsOf } from '../../rubric.ts';
import type { LineRule } from './rule.ts';

const meetingOn = ({ kind, month, unitKind }: Occasion, cell: Cell): Circumstances => ({
  kind,
  date: `2000-${String(month).padStart(2, '0')}-01`,
  ...(unitKind === undefined ? {} : { unitKind }),
  facts: new Map(),
  derived: new Map([...cell].map(([fact, size]) => [fact, { size }])),
});

/** Which conditions hold of some meeting, whether of some none does, and the first meeting of which not exactly one does. */
interface Tried {
  readonly held: ReadonlySet<Condition>;
  readonly left: boolean;
  readonly wrong: {
    readonly fault: 'gap' | 'overlap';
    readonly occasion: Occasion;
    readonly cell: Cell;
  } | null;
}

/** Tries the conditions that bear on an occasion; nothing where that proves nothing. */
const triedOn = ({ of, restIsMeant }: Choice, occasion: Occasion, file: RubricFile): Tried | null => {
  const asked = of.filter((condition) => occurs(condition, occasion));
  const cells = cellsOf(asked, surroundingsOf(file), file);
  if (cells === null) return null;
  const held = new Set<Condition>();
  let left = false;
  let wrong: Tried['wrong'] = null;
  for (const cell of cells) {
    const meeting = meetingOn(occasion, cell);
    const holding = asked.filter((condition) => holds(condition, meeting) === true);
    for (const condition of holding) held.add(condition);
    left ||= holding.length === 0;
    const fault =
      holding.length > 1 ? 'overlap' : holding.length === 0 && restIsMeant !== true ? 'gap' : null;
    if (fault !== null) wrong ??= { fault, occasion, cell };
  }
  return { held, left, wrong };
};

const holdsIn = (tried: Tried | null, condition: Condition | undefined): boolean =>
  condition !== undefined && tried?.held.has(condition) === true;

const flawsOf = (choice: Choice, file: RubricFile, path: Flaw['path']): readonly Flaw[] => {
  const tried = occasionClasses(file).map(([occasion]) => triedOn(choice, occasion, file));
  const [wrong] = tried.flatMap((one) => one?.wrong ?? []);
  const { idle, of, restIsMeant } = choice;
  // What cannot be proven on some occasion may hold there.
  const never = tried.includes(null)
    ? []
    : [...of.keys()].filter((at) => !tried.some((on) => holdsIn(on, of[at])));
  const restNever = restIsMeant === true && !tried.some((one) => one === null || one.left);
  return [
    ...(idle === undefined
      ? []
      : [...never, ...(restNever ? [of.length] : [])].map((at) => error(idle(at), [...path, at]))),
    ...(wrong === undefined
      ? []
      : [
          error(
            choice.said(
              wrong.fault,
              wrong.occasion.kind,
              [...wrong.cell].map(([id, size]) => ({ id, value: roundHalfUp(size) })),
            ),
            path,
          ),
        ]),
  ];
};

/** Of conditions that a line chooses by, exactly one holds of every meeting, or none where that is meant, and each of some; the first meeting where that is not so is told. Where facts hang together, that cannot be proven: the engine then stops should it happen. */
export const choicesSettle: LineRule = ({ line, path }, file) =>
  line.flaws.length > 0
    ? []
    : line.choices.flatMap((choice) => flawsOf(choice, file, [...path, ...choice.path]));
