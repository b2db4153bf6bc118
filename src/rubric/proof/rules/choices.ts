import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { roundHalfUp } from '../../../domain/values/fraction.ts';
import { askedIn, asksPart, type Condition } from '../../file/condition.ts';
import type { Choice } from '../../methods/method.ts';
import { type Tried, triedOn } from '../../occasions/choices.ts';
import { occasionClasses } from '../../occasions/occasions.ts';
import type { RubricFile } from '../../rubric.ts';
import type { LineRule } from './rule.ts';

const holdsIn = (tried: Tried | null, condition: Condition | undefined): boolean =>
  condition !== undefined && tried?.held.has(condition) === true;

/** Points are not known while lines are scored; that a line asks for them is told by itself. */
const asksPoints = (condition: Condition): boolean => askedIn(condition).some(({ asked }) => asksPart(asked));

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
  line.flaws.length > 0 || line.choices.some(({ of }) => of.some(asksPoints))
    ? []
    : line.choices.flatMap((choice) => flawsOf(choice, file, [...path, ...choice.path]));
