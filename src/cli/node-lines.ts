import process from 'node:process';
import { createInterface } from 'node:readline';
import type { TypedLines } from '../runner/io.ts';

/** The lines that a person types. The terminal itself sees to their letters until Enter, as input methods are used to it. */
export const openLines = (): TypedLines => {
  const reader = createInterface({ input: process.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { value, done } = await lines.next();
      return done === true ? null : value;
    },
    close: () => {
      reader.close();
      process.stdin.unref();
    },
  };
};
