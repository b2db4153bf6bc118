import { isError, type Problem } from '../domain/problem/problem.ts';

/** Problems of a run as they come to light. Every error is kept; of each kind of notice so many, with the number of the rest, so that a hundred thousand alike do not fill the memory. */
export interface Gathering {
  readonly add: (problems: readonly Problem[]) => void;
  readonly all: () => readonly Problem[];
}

const MOST_ALIKE = 2_000;

export const gatherProblems = (): Gathering => {
  const kept: Problem[] = [];
  const counts = new Map<string, number>();
  const add = (problems: readonly Problem[]): void => {
    for (const problem of problems) {
      const { code } = problem.complaint;
      const count = (counts.get(code) ?? 0) + 1;
      if (!isError(problem)) counts.set(code, count);
      if (isError(problem) || count <= MOST_ALIKE) kept.push(problem);
    }
  };
  const rest = (): readonly Problem[] =>
    [...counts].flatMap(([alike, count]) =>
      count <= MOST_ALIKE
        ? []
        : [
            {
              severity: 'warning' as const,
              complaint: { code: 'more-notices' as const, args: { alike, count: count - MOST_ALIKE } },
            },
          ],
    );
  return { add, all: () => [...kept, ...rest()] };
};
