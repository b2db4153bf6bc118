import { readingSoFar } from '../messages/progress.ts';
import type { Reading } from '../runner/io.ts';

/** What progress is measured by and shown on; times are in milliseconds. */
interface Instruments {
  readonly now: () => number;
  readonly write: (text: string) => void;
  readonly sizeOf: (path: string) => number;
  readonly width: number;
}

/** A file that is read piece by piece, and so much of it as was. */
interface Followed {
  readonly bytesRead: number;
}

export interface Progress {
  readonly reading: (paths: readonly string[]) => Reading;
  /** Goes by what was read of a file, until the next one is begun. */
  readonly follow: <Stream extends Followed>(stream: Stream) => Stream;
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
  let followed: Followed | null = null;
  let isShown = false;
  const clear = (): void => {
    if (isShown) write(CLEARED);
    isShown = false;
  };
  const reading = (paths: readonly string[]): Reading => {
    const began = now();
    let [records, before, told] = [0, 0, began + PATIENCE - BETWEEN];
    let total: number | null = null;
    let current: string | null = null;
    followed = null;
    const show = (time: number): void => {
      total ??= paths.reduce((sum, path) => sum + sizeOf(path), 0);
      const seconds = (time - began) / 1_000;
      const share = total === 0 ? 0 : Math.min(1, (before + (followed?.bytesRead ?? 0)) / total);
      const line = readingSoFar({
        records,
        perCent: Math.floor(share * 100),
        perSecond: Math.round(records / seconds),
        secondsLeft: share === 0 ? null : Math.ceil((seconds * (1 - share)) / share),
      });
      write(`${CLEARED}${line.slice(0, width - 1)}`);
      isShown = true;
      told = time;
    };
    const look = (): void => {
      const time = now();
      if (time - told >= BETWEEN) show(time);
    };
    return {
      file: (path) => {
        if (current !== null) before += sizeOf(current);
        current = path;
        followed = null;
      },
      record: () => {
        records += 1;
        if (records % STRIDE === 0) look();
      },
      end: clear,
    };
  };
  return {
    reading,
    clear,
    follow: (stream) => {
      followed = stream;
      return stream;
    },
  };
};
