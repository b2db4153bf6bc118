import type { Problem } from '../domain/problem/problem.ts';
import { gatherNotices, noticesTold } from '../engine/period/notice-sum.ts';

/** Problems of a run as they come to light, in the order of the sheets. */
export interface Gathering {
  readonly add: (problems: readonly Problem[]) => void;
  readonly all: () => readonly Problem[];
}

export const gatherProblems = (): Gathering => {
  const { add, sum } = gatherNotices();
  let sheet = 0;
  return {
    add: (problems) => {
      add(sheet, problems);
      sheet += 1;
    },
    all: () => noticesTold(sum()),
  };
};
