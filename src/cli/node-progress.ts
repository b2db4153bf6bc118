import { readingSoFar } from '../messages/progress.ts';
import type { Reading } from '../runner/io.ts';

/** What progress is measured by and shown on; times are in milliseconds. */
interface Instruments {
  readonly now: () => number;
  readonly write: (text: string) => void;
  /** How many bytes stand at a path; not a number where nobody can tell. */
  readonly sizeOf: (path: string) => number;
  /** How many signs stand in one row now. */
  readonly width: () => number;
}

export interface Progress {
  readonly reading: (paths: readonly string[]) => Reading;
  /** Takes the line away, so that something else can be said. */
  readonly clear: () => void;
}

/** Who waits no longer than this is told nothing. */
const PATIENCE = 1_500;
const BETWEEN = 250;
/** The clock is looked at once for so many records. */
const STRIDE = 32;

/** A line without what was there before. */
const CLEARED = '\r\u001b[2K';

/** Tells a person at a terminal, in one line that changes, how far a long reading is and how long it will take. */
export const makeProgress = ({ now, write, sizeOf, width }: Instruments): Progress => {
  let isShown = false;
  const clear = (): void => {
    if (isShown) write(CLEARED);
    isShown = false;
  };
  const reading = (paths: readonly string[]): Reading => {
    const began = now();
    // Of one file the share is told by itself, whatever its size.
    const weightOf = paths.length === 1 ? () => 1 : sizeOf;
    let [records, before, within, told] = [0, 0, 0, began + PATIENCE - BETWEEN];
    let total: number | null = null;
    let current: string | null = null;
    const weightOfCurrent = (): number => (current === null ? 0 : weightOf(current));
    const shareNow = (): number | null => {
      total ??= paths.reduce((sum, path) => sum + weightOf(path), 0);
      const share = (before + within * weightOfCurrent()) / total;
      return share >= 0 ? Math.min(1, share) : null;
    };
    const show = (time: number): void => {
      const seconds = (time - began) / 1_000;
      const share = shareNow();
      const line = readingSoFar({
        records,
        perCent: share === null ? null : Math.floor(share * 100),
        perSecond: Math.round(records / seconds),
        secondsLeft: share ? Math.ceil((seconds * (1 - share)) / share) : null,
      });
      write(`${CLEARED}${line.slice(0, width() - 1)}`);
      isShown = true;
      told = time;
    };
    const look = (): void => {
      const time = now();
      if (time - told >= BETWEEN) show(time);
    };
    return {
      file: (path) => {
        before += weightOfCurrent();
        current = path;
        within = 0;
      },
      upTo: (share) => {
        within = share;
      },
      record: () => {
        records += 1;
        if (records % STRIDE === 0) look();
      },
      end: clear,
    };
  };
  return { reading, clear };
};
