import { isError, type Problem } from '../../domain/problem/problem.ts';
import type { Month } from '../../domain/values/day.ts';
import { monthKey } from '../../engine/period/summarise.ts';
import type { Refused } from '../../intake/files/meeting/sheet-refused.ts';

/** Everything of a run that is not counted, as it comes to light. */
export interface Refusals {
  /** `place` is the month that the name of the file tells. */
  readonly refuse: (one: Refused | null, problems: readonly Problem[], place?: Month | null) => void;
  /** A file of a unit that is not read at all lies in the place of a month; in none where nothing tells of which it is. */
  readonly lies: (unit: string, place: Month | null) => void;
  /** Problems that refuse no further record. */
  readonly add: (problems: readonly Problem[], faulty?: ReadonlySet<string>) => void;
  /** Problems of inputs that are read all the same. */
  readonly tell: (problems: readonly Problem[]) => void;
  readonly problems: () => readonly Problem[];
  readonly refused: () => readonly Refused[];
  /** Months with a record that could not be counted. */
  readonly faulty: () => ReadonlySet<string>;
  /** Months in whose place a record lies that could not be read as far as its day. */
  readonly placed: () => ReadonlySet<string>;
  /** Units of which something was sent that nobody can tell the day of. */
  readonly undated: () => ReadonlySet<string>;
  /** How many records were refused. */
  readonly count: () => number;
  /** The same up to here, to which another run adds its own. */
  readonly copy: () => Refusals;
}

interface Known {
  readonly problems: readonly Problem[];
  readonly refused: readonly Refused[];
  readonly faulty: Iterable<string>;
  readonly placed: Iterable<string>;
  readonly undated: Iterable<string>;
  readonly count: number;
}

const NOTHING: Known = { problems: [], refused: [], faulty: [], placed: [], undated: [], count: 0 };

export const makeRefusals = (known: Known = NOTHING): Refusals => {
  const problems = [...known.problems];
  const refused = [...known.refused];
  const faulty = new Set(known.faulty);
  const placed = new Set(known.placed);
  const undated = new Set(known.undated);
  let { count } = known;
  return {
    refuse: (one, its, place = null) => {
      count += 1;
      problems.push(...its);
      if (one === null) return;
      refused.push(one);
      if (one.month === null) undated.add(one.unit);
      if (one.thematic) return;
      if (one.month !== null) faulty.add(monthKey(one.unit, one.month));
      if (place !== null && place !== one.month) placed.add(monthKey(one.unit, place));
    },
    lies: (unit, place) => void (place === null ? undated.add(unit) : placed.add(monthKey(unit, place))),
    add: (more, months = new Set()) => {
      problems.push(...more);
      count += more.filter(isError).length;
      for (const month of months) faulty.add(month);
    },
    tell: (more) => void problems.push(...more),
    problems: () => problems,
    refused: () => refused,
    faulty: () => faulty,
    placed: () => placed,
    undated: () => undated,
    count: () => count,
    copy: () => makeRefusals({ problems, refused, faulty, placed, undated, count }),
  };
};
