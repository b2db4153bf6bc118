import { type Points, toNumber } from '../../domain/values/hundredths.ts';
import { conditionTest } from '../../rubric/decisions/condition-test.ts';
import { always, type DecisionRule } from '../../rubric/decisions/test.ts';
import { mostOn } from '../../rubric/file/caps.ts';
import { type Criterion, existsOn, pointsOutside } from '../../rubric/file/criterion.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import { lineOf } from '../../rubric/methods/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Entries } from '../sheet/entries.ts';
import type { Answer } from './answers.ts';
import { BY_MACHINE, decisionFormula, type FactCells, quoted } from './formula.ts';

/** What a line counts in the total: no more than its cap, and as a deduction below nothing. */
const counted = ({ role }: Criterion, most: Points, points: Points): Points =>
  role === 'diem_tru' ? 0 - Math.min(points, most) : Math.min(points, most);

/** Where the facts put a line out of scope; `undefined` where they may take it off the scale, or more than facts is asked. */
const scopeRules = (criterion: Criterion, occasion: Occasion): readonly DecisionRule[] | undefined => {
  const { notApplicable } = criterion;
  if (notApplicable?.when === undefined) return [];
  const test = conditionTest(notApplicable.when, occasion);
  const points = pointsOutside(criterion, mostOn(criterion, occasion));
  return test === undefined || points === undefined ? undefined : [{ test, points }];
};

/** What facts decide of a line on an occasion, as it counts; a judged line is answered where no rule holds. */
const lineRules = (
  criterion: Criterion,
  { surroundings }: Rubric,
  occasion: Occasion,
): readonly DecisionRule[] | undefined => {
  if (!existsOn(criterion, occasion)) return [{ test: always, points: 0 }];
  const outside = scopeRules(criterion, occasion);
  const decided = lineOf(criterion).decisions(surroundings, occasion);
  const most = mostOn(criterion, occasion);
  return outside === undefined || decided === undefined
    ? undefined
    : [...outside, ...decided].map(({ test, points }) => ({
        test,
        points: counted(criterion, most, points),
      }));
};

/** Where a line is scored in a form: on which occasion, and in which cells its facts stand. */
export interface LineSetting {
  readonly rubric: Rubric;
  readonly occasion: Occasion | undefined;
  readonly cells: FactCells;
  /** What the sheet says already. */
  readonly entries: Entries;
  /** Whether a superior answers too. */
  readonly appraised: boolean;
}

/** A line's cell, and what may be chosen there; `null` where points are given. */
export interface Answered {
  readonly at: string;
  readonly answers: readonly Answer[] | null;
}

/** The cells in which a line is answered: by its unit where it is judged, and by a superior. */
export interface LineAnswers {
  readonly own?: Answered;
  readonly above?: Answered;
}

/** The points of an answer in a cell: of a word, or as a number where none are offered. */
const answerFormula = ({ at, answers }: Answered, criterion: Criterion, most: Points): string => {
  if (answers === null) {
    const given = `MIN(${at},${toNumber(most)})`;
    return `IF(${at}="","",${criterion.role === 'diem_tru' ? `0-${given}` : given})`;
  }
  return answers.reduceRight(
    (rest, { word, points }) =>
      `IF(${at}=${quoted(word)},${points === undefined ? BY_MACHINE : toNumber(counted(criterion, most, points))},${rest})`,
    '""',
  );
};

/** The points of a line as a spreadsheet works them out, by the unit's answer and by a superior's where one stands there; `undefined` where only the program can. */
export const lineFormula = (
  criterion: Criterion,
  { rubric, occasion, cells }: LineSetting,
  { own, above }: LineAnswers,
): string | undefined => {
  const rules = occasion === undefined ? undefined : lineRules(criterion, rubric, occasion);
  if (rules === undefined || occasion === undefined) return undefined;
  const most = mostOn(criterion, occasion);
  const rest = own === undefined ? BY_MACHINE : answerFormula(own, criterion, most);
  const score = decisionFormula(rules, cells, rest);
  if (above === undefined) return score;
  // Facts that decide a line, and what overrules them, are for the program to weigh.
  const overruled =
    own === undefined || rules.length > 0 ? BY_MACHINE : answerFormula(above, criterion, most);
  return `IF(${above.at}="",${score},${overruled})`;
};
