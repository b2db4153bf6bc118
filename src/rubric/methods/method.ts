import type { z } from 'zod';
import type { Better, FactId, FactType } from '../../domain/meeting/facts.ts';
import type { Path } from '../../domain/problem/location.ts';
import type { Flaw } from '../../domain/problem/problem.ts';
import type { Hundredths } from '../../domain/values/hundredths.ts';
import type { Interval } from '../../domain/written/interval.ts';
import type { Run } from '../../domain/written/run.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import type { DecisionRule } from '../decisions/test.ts';
import type { Condition } from '../file/condition.ts';
import type { Criterion, criterionShape } from '../file/criterion.ts';
import type { Occasion } from '../file/occasion.ts';
import type { Rounding } from '../file/rounding.ts';
import { type Forced, forcedRules, type Level } from './levels.ts';
import type { Grid } from './recorded.ts';
import type { Option, Scoring, Surroundings } from './scoring.ts';

/** A fact that a line names, with the types that make sense there. */
export interface Use {
  readonly id: FactId;
  readonly types: readonly FactType[];
  readonly path: Path;
}

/** An interval that a line names; each must have an end, and something between its ends. */
export interface Named {
  readonly interval: Interval;
  readonly path: Path;
  /** The fact whose values are tested with it alone: some must lie inside, and some outside. */
  readonly tests?: FactId;
}

/** One level of a scale: the values that it holds, counted in the steps of the grid. */
export interface Held {
  readonly run: Run;
  readonly label: Message;
  /** Its number among the levels of the line. */
  readonly level: number;
  /** Whether its points fall along it as the value grows; they stay the same, or rise, where they do not. */
  readonly falls?: true;
}

/** Values that no level holds, or that two hold, with the levels that are concerned. */
export interface Misplaced {
  readonly fault: 'gap' | 'overlap';
  readonly at: Run;
  readonly held: readonly Held[];
}

/** The levels of a line over one measured value: each value that can come about must lie in exactly one. */
export interface Scale {
  readonly grid: Pick<Grid, 'range' | 'needed'> & Partial<Pick<Grid, 'step'>>;
  readonly levels: readonly Held[];
  /** What is said of misplaced values, where there is more to say than for every table of levels. */
  readonly said?: (misplaced: Misplaced) => Complaint;
}

/** A fact with a size that it may have. */
export interface SizedFact {
  readonly id: FactId;
  readonly value: Hundredths;
}

/** Conditions of which exactly one must hold of every meeting. */
export interface Choice {
  readonly of: readonly Condition[];
  readonly path: Path;
  /** The results that they lead to, in their order, and last the one where none holds; unless they lead to something else. */
  readonly results?: readonly string[];
  /** Set where none of them need hold. */
  readonly restIsMeant?: true;
  readonly said: (fault: 'gap' | 'overlap', kind: string, facts: readonly SizedFact[]) => Complaint;
  /** What is said of one that holds of no meeting. */
  readonly idle?: (index: number) => Complaint;
}

/** How a line is told to people, before anything is scored. */
export interface Told {
  /** What it is measured by and which results it has, a sentence each. */
  readonly lines: (scoring: Scoring, surroundings: Surroundings) => readonly Message[];
  /** What may be answered for it on a form. */
  readonly answers: (scoring: Scoring) => readonly Message[];
}

/** What a method knows of one line: all that proof, coverage, sheets and forms go by. Paths begin at the line. */
export interface Line {
  /** How it is scored, in a few words. */
  readonly name: Message;
  readonly levels: readonly Level[];
  /** Events that decide the level. */
  readonly forced: Forced;
  readonly uses: readonly Use[];
  readonly intervals: readonly Named[];
  readonly choices: readonly Choice[];
  /** Points that it names besides those of the line and its levels. */
  readonly worths: readonly { readonly points: Hundredths; readonly path: Path }[];
  /** Which way its value is better, where that is known. */
  readonly better: Better | undefined;
  /** How many of what it counts are free. */
  readonly free: readonly { readonly fact: FactId; readonly times: number; readonly path: Path }[];
  /** How its own points are rounded, where they do not lie on the grid of the rubric. */
  readonly rounding: Rounding | undefined;
  /** What is wrong with its definition by itself; while anything is, its results mean nothing. */
  readonly flaws: readonly Flaw[];
  readonly scales: (surroundings: Surroundings) => readonly Scale[];
  readonly scoring: (surroundings: Surroundings) => Scoring;
  /** What the facts decide on an occasion, for a spreadsheet to find: all of a measured line, the events of a judged one; `undefined` where tests of facts do not say it. */
  readonly decisions: (surroundings: Surroundings, occasion: Occasion) => readonly DecisionRule[] | undefined;
  readonly told: Told;
}

type MethodSchema = z.ZodObject<typeof criterionShape & { readonly method: z.ZodLiteral<string> }>;

interface Tabled {
  readonly levels?: readonly Level[] | undefined;
  readonly forced?: Forced;
  readonly rounding?: Rounding | undefined;
}

/** Everything about one way to score a line. */
interface Definition<S extends MethodSchema, D> {
  /** What the author of a rubric writes. */
  readonly schema: S;
  readonly name: Message;
  /** Facts that it reads. */
  readonly uses: (criterion: D) => readonly Use[];
  readonly intervals: (criterion: D) => readonly Named[];
  readonly scales: (criterion: D, surroundings: Surroundings) => readonly Scale[];
  readonly choices?: (criterion: D) => readonly Choice[];
  readonly worths?: (criterion: D) => Line['worths'];
  readonly free?: (criterion: D) => Line['free'];
  readonly better?: (criterion: D) => Better | undefined;
  readonly flaws?: (criterion: D) => readonly Flaw[];
  readonly scoring: (criterion: D, surroundings: Surroundings) => Scoring;
  /** The same as rules over facts, the events that force a level left out: none where a person judges, `undefined` where rules do not say it. */
  readonly decisions: (
    criterion: D,
    surroundings: Surroundings,
    occasion: Occasion,
  ) => readonly DecisionRule[] | undefined;
  readonly told: {
    readonly lines: (criterion: D, scoring: Scoring, surroundings: Surroundings) => readonly Message[];
    readonly answers: (options: readonly Option[] | null, criterion: D) => readonly Message[];
  };
}

/** One way to score a line. */
export interface Method<S extends z.ZodObject = z.ZodObject> {
  readonly schema: S;
  /** The word that stands in files of the law. */
  readonly id: string;
  readonly name: Message;
  /** What it knows of a line; `undefined` for lines of other methods. */
  readonly line: (criterion: Criterion) => Line | undefined;
}

/** Makes a method of what is said of it in its own file. Nothing else knows it by name. */
export const defineMethod = <S extends MethodSchema, D extends z.output<S> & Tabled = z.output<S> & Tabled>(
  defined: Definition<S, D>,
): Method<S> => {
  const { schema, name } = defined;
  const id: string = schema.shape.method.value;
  const isOurs = (criterion: Criterion): criterion is D => criterion.method === id;
  const lineOf = (criterion: D): Line => ({
    name,
    levels: criterion.levels ?? [],
    forced: criterion.forced ?? [],
    uses: defined.uses(criterion),
    intervals: defined.intervals(criterion),
    choices: defined.choices?.(criterion) ?? [],
    worths: defined.worths?.(criterion) ?? [],
    better: defined.better?.(criterion),
    free: defined.free?.(criterion) ?? [],
    rounding: criterion.rounding,
    flaws: defined.flaws?.(criterion) ?? [],
    scales: (surroundings) => defined.scales(criterion, surroundings),
    scoring: (surroundings) => defined.scoring(criterion, surroundings),
    decisions: (surroundings, occasion) => {
      const forced = forcedRules(criterion, occasion);
      const own = defined.decisions(criterion, surroundings, occasion);
      return forced === undefined || own === undefined ? undefined : [...forced, ...own];
    },
    told: {
      lines: (scoring, surroundings) => defined.told.lines(criterion, scoring, surroundings),
      answers: ({ options }) => defined.told.answers(options, criterion),
    },
  });
  return { schema, id, name, line: (criterion) => (isOurs(criterion) ? lineOf(criterion) : undefined) };
};
