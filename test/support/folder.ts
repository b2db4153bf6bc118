import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files of a folder by their path in it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Puts files into a folder, making the folders on the way. */
export const put = (folder: string, files: Files): void => {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
};

/** A folder that is gone when the test ends. */
export const makeFolder = (files: Files = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'shcb-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  put(folder, files);
  return folder;
};

/** Every file below a folder with its content, to see that nothing changed. */
export const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, readFileSync(path, 'base64')]),
  );

/** Every file below a folder as text, by its path in it with slashes. */
export const textsIn = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .map((full) => [full.slice(path.length + 1), readFileSync(full, 'utf8')]),
  );
