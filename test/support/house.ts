import { posix } from 'node:path';

/** A source file by its path below `src`, with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** The path of a file of ours, or the name of a package or a part of Node. */
  readonly target: string;
  readonly typesOnly: boolean;
}

/** The floor that a file stands on: the first folder of its path, or the file itself. */
export const floorOf = (path: string): string => path.split('/')[0] ?? '';

const IMPORT =
  /^(?:import|export)\s+(type\s+)?([^;]*?)\s*from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm;

const onlyTypes = (names: string): boolean =>
  names.startsWith('{') &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));

const resolve = (from: string, target: string): string =>
  target.startsWith('.') ? posix.join(posix.dirname(from), target) : target;

export const importsOf = ({ path, text }: SourceFile): readonly Import[] =>
  [...text.matchAll(IMPORT)].map((match) => ({
    from: path,
    target: resolve(path, match[3] ?? match[4] ?? match[5] ?? ''),
    typesOnly: match[1] !== undefined || onlyTypes(match[2] ?? ''),
  }));

/** The folder of each file, and the folders that it imports from, types included. */
const roomsOf = (files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const rooms = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const own = posix.dirname(path);
    const others = rooms.get(own) ?? new Set<string>();
    for (const match of text.matchAll(/(?:from\s+|import\()'(\.[^']*)'/g)) {
      const other = posix.dirname(posix.join(own, match[1] ?? ''));
      if (other !== own) others.add(other);
    }
    rooms.set(own, others);
  }
  return rooms;
};

/** Every room that is reached again from a room that it imports from. */
export const circlesIn = (files: readonly SourceFile[]): readonly string[] => {
  const rooms = roomsOf(files);
  const reachable = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const ahead = [...(rooms.get(from) ?? [])];
    for (let room = ahead.pop(); room !== undefined; room = ahead.pop())
      if (!seen.has(room)) {
        seen.add(room);
        ahead.push(...(rooms.get(room) ?? []));
      }
    return seen;
  };
  return [...rooms.keys()].filter((room) => reachable(room).has(room)).sort();
};

/** Every folder that holds more files than one looks through, with how many they are. */
export const crowdedIn = (files: readonly SourceFile[], most: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts].flatMap(([folder, count]) => (count > most ? [folder] : [])).sort();
};
