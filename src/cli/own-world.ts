import { CannotRun, refuse } from '../domain/problem/cannot-run.ts';
import { systemFault } from '../domain/problem/system-fault.ts';
import type { Io } from '../runner/io.ts';

/** What a broken standard output means: a reader that stops early, such as `head`, has all it wants and is told nothing; anything else is said. */
const outRefusal = (cause: unknown): unknown => {
  const fault = systemFault(cause);
  if (fault === null) return cause;
  return fault === 'EPIPE' ? new CannotRun([]) : refuse({ code: 'standard-output-failed', args: { fault } });
};

/** Calls that may fail at once or later. */
const guarded =
  <Args extends readonly unknown[]>(call: (...args: Args) => void | Promise<void>) =>
  (...args: Args): void | Promise<void> => {
    try {
      return call(...args)?.catch((cause: unknown) => {
        throw outRefusal(cause);
      });
    } catch (cause) {
      throw outRefusal(cause);
    }
  };

/** The world of one run: it knows what the run has read, fails on standard output as a refusal, and goes on where nobody hears what is said on standard error. */
export const ownWorld = (io: Io): Io => {
  const { files } = io;
  const read = new Set<string>();
  return {
    ...io,
    files: {
      ...files,
      read: (path) => {
        read.add(path);
        return files.read(path);
      },
      chunks: (path) => {
        read.add(path);
        return files.chunks(path);
      },
    },
    hasRead: (path) => {
      if (files.kindOf(path, true) !== 'file') return false;
      const identity = files.identityOf(path);
      return [...read].some((one) => files.identityOf(one) === identity);
    },
    out: guarded(io.out),
    outWritten: async () => guarded(io.outWritten)(),
    err: (text) => {
      try {
        io.err(text);
      } catch {
        // What is said there changes nothing of what was done.
      }
    },
  };
};
