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
  /** Whether a file has come to rest after a change. */
  const rests = (path: string, mark: string): boolean => {
    const isSame = mark === seen.get(path);
    seen.set(path, mark);
    if (!isSame) moving.add(path);
    return isSame && mark !== '' && moving.delete(path);
  };
  const miss = (path: string, mark: string): void => {
    const looks = mark === '' ? (absent.get(path) ?? 0) + 1 : 0;
    absent.set(path, looks);
    if (looks === A_MOMENT) gone(path);
  };
  const look = (): void => {
    const marks = paths.map((path) => [path, markOf(path)] as const);
    const rested = marks.filter(([path, mark]) => rests(path, mark));
    for (const [path, mark] of marks) miss(path, mark);
    if (rested.length > 0) changed();
  };
  const timer = setInterval(look, OFTEN);
  return () => clearInterval(timer);
};
