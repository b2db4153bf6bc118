import { byPlace, isError, type Problem } from '../../domain/problem/problem.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { advise } from '../../messages/index.ts';

/** One complaint of one file, as it is told: its first place, and the others that it holds for as well. */
export interface Alike {
  readonly problem: Problem;
  readonly others: readonly Problem[];
}

const key = (...parts: readonly (string | number | undefined)[]): string => JSON.stringify(parts);

const saidKey = ({ severity, complaint, location }: Problem): string =>
  key(severity, complaint.code, location?.file, advise(complaint).message);

/** In a table the same mistake down a column is one, whatever the cells hold. */
const columnKey = (problem: Problem): string => {
  const { severity, complaint, location } = problem;
  return location?.cell === undefined
    ? saidKey(problem)
    : key(severity, complaint.code, location.file, location.sheet, location.column);
};

/** What is said twice of one place is one problem. */
export const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] =>
  [
    ...grouped(problems, (problem) => {
      const { line, column, sheet, cell } = problem.location ?? {};
      return key(saidKey(problem), line, column, sheet, cell);
    }).values(),
  ].flatMap(([first]) => first ?? []);

const fileOf = ({ location }: Problem): string => location?.file ?? '';

/** By file; in a file errors before notices, and then down the file. */
const inOrder = (left: Problem, right: Problem): number =>
  fileOf(left) === fileOf(right) && isError(left) !== isError(right)
    ? Number(isError(right)) - Number(isError(left))
    : byPlace(left, right);

/** The complaints of a run, each once a file; `exactly` keeps those apart that are worded differently. */
export const alike = (problems: readonly Problem[], exactly = false): readonly Alike[] =>
  [...grouped([...problems].sort(inOrder), exactly ? saidKey : columnKey).values()].flatMap(
    ([problem, ...others]) => (problem === undefined ? [] : [{ problem, others }]),
  );

/** How many complaints a person is shown; a file that is asked for has them all. */
const MOST_TOLD = 20;

/** How many notices of one kind; a hundred of the same would hide the others. */
const MOST_NOTICES = 3;

/** Errors first, then notices, a few of each kind; what is kept stands in the order it came in. */
export const firstFew = (all: readonly Alike[]): readonly Alike[] => {
  const told = new Map<string, number>();
  const notices = all.filter(({ problem }) => {
    if (isError(problem)) return false;
    const count = (told.get(problem.complaint.code) ?? 0) + 1;
    told.set(problem.complaint.code, count);
    return count <= MOST_NOTICES;
  });
  const kept = new Set([...all.filter(({ problem }) => isError(problem)), ...notices].slice(0, MOST_TOLD));
  return all.filter((one) => kept.has(one));
};
