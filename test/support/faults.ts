import type { Disk } from '../../src/runner/disk.ts';

/** A refusal as the system makes it. */
export const systemError = (code: string, syscall: string, path = ''): Error =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });

/** A counter that refuses the call of one number, and knows how many there were. */
export const refusing = (number: number, code: string) => {
  const calls: string[] = [];
  const count = (syscall: string): void => {
    calls.push(syscall);
    if (calls.length === number) throw systemError(code, syscall);
  };
  return { calls, count };
};

/** A disk of which every call goes through a counter first; it never waits. */
export const countedDisk = (disk: Disk, count: (syscall: string) => void): Disk => ({
  create: (path) => {
    count('open');
    const file = disk.create(path);
    return {
      write: (content) => {
        count('write');
        file.write(content);
      },
      sync: () => {
        count('fsync');
        file.sync();
      },
      close: () => {
        file.close();
        count('close');
      },
    };
  },
  link: (from, to) => {
    count('link');
    disk.link(from, to);
  },
  rename: (from, to) => {
    count('rename');
    disk.rename(from, to);
  },
  remove: (path) => {
    count('rm');
    disk.remove(path);
  },
  makeFolder: (path) => {
    count('mkdir');
    disk.makeFolder(path);
  },
  syncFolder: disk.syncFolder,
  pause: () => undefined,
});
