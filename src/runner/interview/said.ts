import { CannotRun } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { problemAdvice } from '../problem-advice.ts';

/** A problem as it is told to the person who has just typed it. */
export const problemSaid = (problem: Problem): string => {
  const { message, hint } = problemAdvice(problem, 'questions');
  return `${message} ${hint}`;
};

/** Why something that a call would refuse is refused; nothing where it is not. */
export const refusalsOf = (attempt: () => void): readonly string[] => {
  try {
    attempt();
    return [];
  } catch (cause) {
    if (cause instanceof CannotRun) return cause.problems.map(problemSaid);
    throw cause;
  }
};
