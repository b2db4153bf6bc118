import { refuse } from '../domain/problem/cannot-run.ts';
import { systemFault } from '../domain/problem/system-fault.ts';
import type { Files } from '../intake/world/files.ts';

/** A new file, open for writing. */
export interface OpenFile {
  readonly write: (content: string | Uint8Array) => void;
  /** Sees to it that what was written outlives a power cut. */
  readonly sync: () => void;
  readonly close: () => void;
}

/** The system calls that writing needs; each may fail as the system has it. */
export interface Disk {
  /** Opens a file that is not there yet. */
  readonly create: (path: string) => OpenFile;
  /** Gives a file a second name, which must be free. */
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file, or a folder with all that is in it; what is not there is no failure. */
  readonly remove: (path: string) => void;
  readonly makeFolder: (path: string) => void;
  /** Sees to it that the names in a folder outlive a power cut, where the system can. */
  readonly syncFolder: (path: string) => void;
  /** Waits so many milliseconds, and nothing else happens meanwhile. */
  readonly pause: (milliseconds: number) => void;
}

/** A file that is being written: it appears whole when it is committed, or not at all. */
export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  /** Sees to it that all of it is on the disk; it waits to be committed, as others may. */
  readonly finish: () => void;
  readonly commit: () => void;
  readonly abandon: () => void;
}

/** Whether a file may take the place of one that is there. */
export type Place = 'free' | 'taken';

/** Writing whole files, and moving things in one step. */
export interface Writing {
  /** Writes a file whole or not at all; the folder must exist. */
  readonly write: (path: string, content: string | Uint8Array, place: Place) => void;
  readonly openOutput: (path: string, place: Place) => Output;
  readonly makeFolder: (path: string) => void;
  /** Gives a file or folder another name in one step; a folder never takes the place of one that holds something. */
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly syncFolder: (path: string) => void;
  /** Takes away everything that is only half-written. */
  readonly abandonAll: () => void;
}

/** Other programs, as a scanner of viruses, hold a file for a moment and let it go. In milliseconds, two seconds in all. */
const PAUSES: readonly number[] = [8, 16, 32, 64, 128, 256, 512, 984];
const HELD: ReadonlySet<string | null> = new Set(['EPERM', 'EBUSY', 'EACCES']);

const renamePatiently = ({ rename, pause }: Disk, from: string, to: string): void => {
  for (const wait of PAUSES)
    try {
      rename(from, to);
      return;
    } catch (cause) {
      if (!HELD.has(systemFault(cause))) throw cause;
      pause(wait);
    }
  rename(from, to);
};

const cut = (path: string): readonly [folder: string, name: string] => {
  const at = path.search(/[^\\/]*$/);
  return [at === 0 ? '.' : path.slice(0, at), path.slice(at)];
};

/** The process whose unfinished file a name is; `undefined` for any other name. */
const writerIn = (name: string, target: string): number | undefined => {
  if (!(name.startsWith(`${target}.`) && name.endsWith('.tmp'))) return undefined;
  const written = name.slice(target.length + 1, -'.tmp'.length);
  return /^\d+$/.test(written) ? Number(written) : undefined;
};

interface Around {
  readonly files: Pick<Files, 'kindOf' | 'list'>;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** Writing on a disk: beside the target first and renamed then, so that no reader ever sees half a file and of two runs with one target the second is refused. */
export const writingOn = (disk: Disk, { files, pid, isRunning }: Around): Writing => {
  const unfinished = new Set<string>();

  const discard = (beside: string): void => {
    try {
      disk.remove(beside);
      unfinished.delete(beside);
    } catch {
      // What the system keeps now is tried again at the end, or by the next run of this number.
    }
  };

  const start = (beside: string): OpenFile => {
    // A process of the same number may have been killed here; where each run has a system of its own, it always has that number.
    disk.remove(beside);
    const file = disk.create(beside);
    unfinished.add(beside);
    return file;
  };

  const rivalOf = (path: string): number | undefined => {
    const [folder, target] = cut(path);
    return files
      .list(folder)
      .flatMap((name) => writerIn(name, target) ?? [])
      .find((other) => other !== pid && isRunning(other));
  };

  /** Both of two runs may have given way to each other; so that one of them goes on, they come back at different times. */
  const startAlone = (path: string, beside: string, tries = 2): OpenFile => {
    const file = start(beside);
    const rival = rivalOf(path);
    if (rival === undefined) return file;
    file.close();
    discard(beside);
    if (tries === 1) throw refuse({ code: 'output-busy', args: { path, pid: rival } });
    disk.pause(16 + (pid % 32));
    return startAlone(path, beside, tries - 1);
  };

  const settle = (beside: string, path: string, place: Place): void => {
    if (place === 'taken') {
      renamePatiently(disk, beside, path);
      return;
    }
    try {
      disk.link(beside, path);
      discard(beside);
      return;
    } catch (cause) {
      if (systemFault(cause) === 'EEXIST' || files.kindOf(path) !== 'none')
        throw refuse({ code: 'output-exists', args: { path } });
    }
    // Memory sticks and some network drives know no second names.
    renamePatiently(disk, beside, path);
  };

  const openOutput = (path: string, place: Place): Output => {
    const beside = `${path}.${pid}.tmp`;
    const file = startAlone(path, beside);
    let open = true;
    const close = (): void => {
      if (!open) return;
      open = false;
      file.close();
    };
    const finish = (): void => {
      if (open) file.sync();
      close();
    };
    return {
      write: file.write,
      finish,
      commit: () => {
        finish();
        settle(beside, path, place);
        unfinished.delete(beside);
        disk.syncFolder(cut(path)[0]);
      },
      abandon: () => {
        try {
          close();
        } catch {
          // It is thrown away all the same.
        }
        discard(beside);
      },
    };
  };

  return {
    openOutput,
    write: (path, content, place) => {
      const output = openOutput(path, place);
      try {
        output.write(content);
        output.commit();
      } catch (cause) {
        output.abandon();
        throw cause;
      }
    },
    makeFolder: disk.makeFolder,
    rename: (from, to) => renamePatiently(disk, from, to),
    remove: disk.remove,
    syncFolder: disk.syncFolder,
    abandonAll: () => unfinished.forEach(discard),
  };
};
