import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { foldedName } from '../../domain/written/file-name.ts';
import { isQuoted } from '../../domain/written/stray-quote.ts';
import type { Complaint } from '../../messages/index.ts';
import { extensionOf } from '../document/file-name.ts';
import { kindOfName, readableExtensions } from '../formats/kinds.ts';
import { type Files, inFolder, pathGiven } from '../world/files.ts';
import { JOURNAL_FILE, MANIFEST_FILE, periodOfFolder } from './closings.ts';
import { WORKSPACE_FILE } from './workspace-names.ts';

export const STANDARD_INPUT = '-';

const isReadable = (path: string): boolean => kindOfName(path) !== undefined;

/** How the file begins that Excel and Word put beside one that somebody has open. */
const OWNER_MARK = '~$';

/** What a folder may hold besides sheets: hidden things, marks of open files, installed packages, the workspace's own file, the journal of its closings, schemas for editors. */
const isNoSheet = (name: string): boolean =>
  name.startsWith('.') ||
  name.startsWith(OWNER_MARK) ||
  name === 'node_modules' ||
  name === WORKSPACE_FILE ||
  name === JOURNAL_FILE ||
  name.endsWith('.schema.json');

/** Whether a folder holds a closed period: results, and no sheets, where a workspace keeps its sheets right beside its own file. */
const isClosing = (files: Files, path: string, name: string): boolean =>
  periodOfFolder(name) !== undefined && files.kindOf(inFolder(path, MANIFEST_FILE)) === 'file';

const looksLikeGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

const asLetters = (text: string, signs: RegExp): string => text.replace(signs, '\\$&');

/** A path as a pattern: the folders that are there are named by letters, and behind them everything but `*`, `?`, `[ ]` and `{ }` is. */
const patternOf = (files: Files, path: string): string => {
  const parts = path.split('/');
  const folders = parts.findIndex(
    (part, index) =>
      looksLikeGlob(part) && files.kindOf(parts.slice(0, index + 1).join('/'), true) === 'none',
  );
  const [there, asked] = [parts.slice(0, folders), parts.slice(folders)].map((some) => some.join('/'));
  const pattern = asLetters(asked ?? '', /[()!+@]/g);
  return folders <= 0 ? pattern : `${asLetters(there ?? '', /[*?[\]{}()!+@]/g)}/${pattern}`;
};

const notThere = (path: string) =>
  refuse(isQuoted(path) ? { code: 'path-quoted', args: { path } } : { code: 'file-missing', args: { path } });

export interface Collected {
  readonly paths: readonly string[];
  /** Those of them that a person named, and that were not come upon in a folder. */
  readonly named?: readonly string[];
  readonly problems: readonly Problem[];
}

/** Files that an office may well have meant to be read. */
const meant = [
  ...['.xls', '.xlsm', '.xlsb', '.ods', '.numbers', '.et', '.doc', '.docx', '.odt', '.rtf', '.txt', '.pdf'],
  ...['.html', '.htm'],
  ...['.zip', '.rar', '.7z'],
  ...['.jpg', '.jpeg', '.png', '.heic'],
];

/** A sheet whose name got a further ending: editors add `.txt` when they save, and systems hide it. */
const RENAMED = /\.(?:ya?ml|json|ndjson|jsonl|csv|tsv|xlsx)\.[^.]+$/i;

const wasMeant = (name: string): boolean =>
  RENAMED.test(name) || meant.some((extension) => name.toLowerCase().endsWith(extension));

/** May be of a sheet, or of the minutes that lie beside it. */
const PICTURE: Complaint = { code: 'file-picture' };

/** Files of which the ending tells how they are saved so that they can be read. */
const otherEndings: ReadonlyMap<string, Complaint> = new Map<string, Complaint>([
  ['.xls', { code: 'workbook-old' }],
  ['.xlsm', { code: 'workbook-macro' }],
  ['.xlsb', { code: 'workbook-binary' }],
  ['.ods', { code: 'workbook-foreign' }],
  ['.numbers', { code: 'workbook-foreign' }],
  ['.et', { code: 'workbook-foreign' }],
  ['.txt', { code: 'workbook-text' }],
  ...['.doc', '.docx', '.odt', '.rtf'].map((ending) => [ending, { code: 'file-word' }] as const),
  ['.pdf', { code: 'file-pdf' }],
  ['.html', { code: 'file-html' }],
  ['.htm', { code: 'file-html' }],
  ...['.jpg', '.jpeg', '.png', '.heic'].map((ending) => [ending, PICTURE] as const),
  ['.zip', { code: 'file-archive' }],
  ['.rar', { code: 'file-archive' }],
  ['.7z', { code: 'file-archive' }],
]);

const problemAt = (severity: Problem['severity'], complaint: Complaint, file: string): Problem => ({
  severity,
  complaint,
  location: { file },
});

const unreadKinds: ReadonlySet<string> = new Set([
  'file-format',
  ...[...otherEndings.values()].filter((one) => one !== PICTURE).map(({ code }) => code),
]);

/** Whether a whole file that was surely meant was left unread, as it is of a kind that is not. */
export const isUnreadKind = ({ complaint }: Problem): boolean => unreadKinds.has(complaint.code);

const unreadable = (path: string): Problem =>
  problemAt('error', { code: 'file-unreadable', args: { path } }, path);

const unknownFormat = (severity: Problem['severity'], path: string): Problem =>
  problemAt(
    severity,
    (RENAMED.test(path) ? undefined : otherEndings.get(extensionOf(path))) ?? {
      code: 'file-format',
      args: { path, allowed: readableExtensions },
    },
    path,
  );

const entry = (files: Files, path: string, name: string): Collected => {
  const none: Collected = { paths: [], problems: [] };
  switch (files.kindOf(path)) {
    case 'link':
      return { ...none, problems: [problemAt('warning', { code: 'link-skipped' }, path)] };
    case 'folder':
      return isClosing(files, path, name) ? none : walk(files, path);
    case 'file':
      if (isReadable(name)) return { ...none, paths: [path] };
      return wasMeant(name) ? { ...none, problems: [unknownFormat('warning', path)] } : none;
    default:
      return none;
  }
};

const namesIn = (files: Files, folder: string): readonly string[] | null => {
  try {
    return files.list(folder);
  } catch {
    return null;
  }
};

const walk = (files: Files, folder: string): Collected => {
  const names = namesIn(files, folder);
  if (names === null) return { paths: [], problems: [unreadable(folder)] };
  const found = names
    .filter((name) => !isNoSheet(name))
    .map((name) => entry(files, inFolder(folder, name), name));
  return { paths: found.flatMap(({ paths }) => paths), problems: found.flatMap(({ problems }) => problems) };
};

/** A path that a person names is followed, whatever stands there. */
const expand = async (files: Files, given: string): Promise<Collected> => {
  if (given === STANDARD_INPUT) return { paths: [given], problems: [] };
  const path = pathGiven(given);
  switch (files.kindOf(path, true)) {
    case 'folder':
      return walk(files, path);
    case 'file':
      return isReadable(path)
        ? { paths: [path], named: [path], problems: [] }
        : { paths: [], problems: [unknownFormat('error', path)] };
    case 'none':
      if (isQuoted(path) || !looksLikeGlob(path)) throw notThere(given);
      return { paths: (await files.glob(patternOf(files, path))).filter(isReadable), problems: [] };
    default:
      throw refuse({ code: 'file-unreadable', args: { path: given } });
  }
};

const byCodePoint = (left: string, right: string): number => (left < right ? -1 : 1);

/** One way to name each file, the first in code-point order. */
const once = (files: Files, paths: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const path of [...paths].sort(byCodePoint)) {
    const identity = path === STANDARD_INPUT ? path : files.identityOf(path);
    if (!seen.has(identity)) seen.set(identity, path);
  }
  return [...seen.values()];
};

/** Files whose names some system takes for one: on the way there one of them would be lost. */
const collisions = (paths: readonly string[]): readonly Problem[] => {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = foldedName(path);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, path);
    return other === undefined
      ? []
      : [
          {
            ...problemAt('error', { code: 'names-collide', args: { other } }, path),
            also: [{ file: other }],
          },
        ];
  });
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
  const found = parts.flatMap((part) => part.paths);
  // What one walk comes upon follows no link, and so comes upon nothing twice.
  const isOneWalk = given.length === 1 && files.kindOf(pathGiven(given[0] ?? ''), true) === 'folder';
  const paths = isOneWalk ? [...found].sort(byCodePoint) : once(files, found);
  return {
    paths,
    named: parts.flatMap(({ named = [] }) => named),
    problems: [...parts.flatMap((part) => part.problems), ...collisions(paths)],
  };
};
