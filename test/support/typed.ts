import type { Io } from '../../src/runner/io.ts';

/** What is seen where no more lines come. */
const END = '^D';

/** A person who types some lines one after another, and then no more. What is typed is seen where the questions are. */
export const typing = (answers: readonly string[], echo: (text: string) => void = () => undefined) => {
  const left = [...answers];
  const typed: Io['typed'] = async () => ({
    next: async () => {
      const line = left.shift() ?? null;
      echo(`${line ?? END}\n`);
      return line;
    },
    close: () => undefined,
  });
  return { typed, left };
};

/** The answers that a recorded interview shows behind its prompts. */
export const answersIn = (said: string): readonly string[] =>
  [...said.matchAll(/^> (.*)$/gm)].map(([, answer = '']) => answer).filter((answer) => answer !== END);
