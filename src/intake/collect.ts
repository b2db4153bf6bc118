import { refuse } from '../domain/cannot-run.ts';
import type { Problem } from '../domain/problem.ts';
import { type Files, inFolder, withoutSlash } from './files.ts';

/** The name of a workspace's own file. */
export const WORKSPACE_FILE = 'shcb.yaml';

export const STANDARD_INPUT = '-';

const extensions = ['.yaml', '.yml', '.json'];

const isReadable = (path: string): boolean =>
  extensions.some((extension) => path.toLowerCase().endsWith(extension));

/** What a folder may hold besides sheets: hidden things, installed packages, the workspace's own file, schemas for editors. */
const isNoSheet = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name === WORKSPACE_FILE || name.endsWith('.schema.json');

const looksLikeGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

export interface Collected {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const walk = (files: Files, folder: string): Collected => {
  const paths: string[] = [];
  const problems: Problem[] = [];
  for (const name of files.list(folder)) {
    if (isNoSheet(name)) continue;
    const path = inFolder(folder, name);
    const kind = files.kindOf(path);
    if (kind === 'link')
      problems.push({ severity: 'warning', complaint: { code: 'link-skipped' }, location: { file: path } });
    else if (kind === 'folder') {
      const inner = walk(files, path);
      paths.push(...inner.paths);
      problems.push(...inner.problems);
    } else if (kind === 'file' && isReadable(name)) paths.push(path);
  }
  return { paths, problems };
};

const expand = async (files: Files, given: string): Promise<Collected> => {
  if (given === STANDARD_INPUT) return { paths: [given], problems: [] };
  const path = withoutSlash(given.replaceAll('\\', '/'));
  const kind = files.kindOf(path);
  if (kind === 'folder') return walk(files, path);
  if (kind === 'file' || kind === 'link') {
    if (isReadable(path)) return { paths: [path], problems: [] };
    return {
      paths: [],
      problems: [
        {
          severity: 'error',
          complaint: { code: 'file-format', args: { path, allowed: extensions } },
          location: { file: path },
        },
      ],
    };
  }
  if (kind === 'other') throw refuse({ code: 'file-unreadable', args: { path: given } });
  if (!looksLikeGlob(path)) throw refuse({ code: 'file-missing', args: { path: given } });
  return { paths: (await files.glob(path)).filter(isReadable), problems: [] };
};

/** Files meant by the given paths, folders and globs, each once, in code-point order; a path that leads to nothing cannot be run. */
export const collect = async (
  files: Files,
  given: readonly string[],
  mayBeEmpty = false,
): Promise<Collected> => {
  const parts = await Promise.all(given.map((path) => expand(files, path)));
  for (const [index, { paths, problems }] of parts.entries())
    if (!mayBeEmpty && paths.length === 0 && problems.length === 0)
      throw refuse({ code: 'no-input', args: { pattern: given[index] ?? '' } });
  const paths = [...new Set(parts.flatMap((part) => part.paths))].sort((left, right) =>
    left < right ? -1 : 1,
  );
  return { paths, problems: parts.flatMap((part) => part.problems) };
};
