/** Long work that can be left for a moment between its steps. */
export type Steps<Result> = Generator<void, Result>;

/** All steps in one go. */
export const finished = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

/** The same with a pause behind each step. */
export const paced = async <Result>(
  steps: Steps<Result>,
  pause: () => Promise<void> = async () => undefined,
): Promise<Result> => {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
};
