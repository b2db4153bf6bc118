import type { Circumstances } from '../../domain/meeting/meeting.ts';
import { type Cell, cellsOf } from '../facts/cells.ts';
import { type Condition, holds } from '../file/condition.ts';
import { type Occasion, occurs } from '../file/occasion.ts';
import type { Choice, Line } from '../methods/method.ts';
import type { Option, Scoring } from '../methods/scoring.ts';
import { type RubricFile, surroundingsOf } from '../rubric.ts';

const meetingOn = ({ kind, month, unitKind }: Occasion, cell: Cell): Circumstances => ({
  kind,
  date: `2000-${String(month).padStart(2, '0')}-01`,
  ...(unitKind === undefined ? {} : { unitKind }),
  facts: new Map(),
  derived: new Map([...cell].map(([fact, size]) => [fact, { size }])),
});

/** Which conditions hold of some meeting, whether of some none does, and the first meeting of which not exactly one does. */
export interface Tried {
  readonly held: ReadonlySet<Condition>;
  readonly left: boolean;
  readonly wrong: {
    readonly fault: 'gap' | 'overlap';
    readonly occasion: Occasion;
    readonly cell: Cell;
  } | null;
}

/** Tries the conditions that bear on an occasion; nothing where that proves nothing. */
export const triedOn = ({ of, restIsMeant }: Choice, occasion: Occasion, file: RubricFile): Tried | null => {
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

/** The results that a line can have on an occasion: of those that it chooses by conditions, the ones whose condition can hold. */
export const optionsOn = (
  line: Line,
  { options }: Pick<Scoring, 'options'>,
  occasion: Occasion,
  file: RubricFile,
): readonly Option[] | null => {
  const choice = line.choices.find(({ results }) => results !== undefined);
  if (options === null || choice?.results === undefined) return options;
  const tried = triedOn(choice, occasion, file);
  const can = choice.results.filter((_, index) => {
    const condition = choice.of[index];
    if (tried === null) return condition === undefined || occurs(condition, occasion);
    return condition === undefined ? tried.left : tried.held.has(condition);
  });
  return options.filter(({ id }) => can.includes(id));
};
