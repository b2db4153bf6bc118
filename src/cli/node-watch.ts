import { statSync } from 'node:fs';
import type { Io } from '../runner/io.ts';

/** How often files are looked at, in milliseconds. */
const OFTEN = 250;

/** After how many looks in a row a file that is not there is told of. */
const A_MOMENT = 8;

/** What tells one state of a file from another; empty while there is none. */
const markOf = (path: string): string => {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
};

/** Looks at files again and again: network drives tell nothing of a change, and an editor may put another file in the place of one. A change is told of once the file is there and has come to rest. */
export const watchFiles: NonNullable<Io['watch']> = (paths, { changed, gone }) => {
  const seen = new Map(paths.map((path) => [path, markOf(path)]));
  const moving = new Set<string>();
  const absent = new Map<string, number>();
  const look = (): void => {
    let rested = false;
    for (const path of paths) {
      const mark = markOf(path);
      if (mark !== seen.get(path)) moving.add(path);
      else if (mark !== '' && moving.delete(path)) rested = true;
      seen.set(path, mark);
      absent.set(path, mark === '' ? (absent.get(path) ?? 0) + 1 : 0);
      if (absent.get(path) === A_MOMENT) gone(path);
    }
    if (rested) changed();
  };
  const timer = setInterval(look, OFTEN);
  return () => clearInterval(timer);
};
