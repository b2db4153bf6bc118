import { createHash } from 'node:crypto';
import {
  type Closing,
  type Journalled,
  journalLineSchema,
  type Manifest,
  manifestSchema,
} from '../../domain/record/closing.ts';
import { parsePeriod } from '../../domain/values/period.ts';
import { type Files, inFolder } from '../world/files.ts';

/** Where a workspace keeps its closed periods, beside its `shcb.yaml`. */
export const CLOSINGS_FOLDER = 'chot';
export const JOURNAL_FILE = 'nhat-ky.ndjson';
export const MANIFEST_FILE = 'manifest.json';
export const REPORT_FILE = 'bao-cao.json';
export const SHEETS_FILE = 'phieu.ndjson';
/** What a writing that did not come to its end may leave behind. */
export const UNFINISHED = '.dang-ghi-';

/** Everything found in the folder of closings. */
export interface ClosingsFound {
  /** In the order of their sequence. */
  readonly closings: readonly Closing[];
  /** Folders named like a closing whose manifest cannot be read. */
  readonly broken: readonly string[];
  readonly journal: readonly Journalled[];
  /** Number of the first line of the journal that cannot be read; `null` where all can. */
  readonly brokenLine: number | null;
}

/** The folder of a closing and its period; a number after the dot stands for one that another took the place of. */
const FOLDER = /^(.+?)(?:\.(\d+))?$/;

/** The period of a closing's folder; `undefined` for any other folder. */
export const periodOfFolder = (name: string): string | undefined => {
  const [, id = ''] = FOLDER.exec(name) ?? [];
  const period = parsePeriod(id);
  return period !== undefined && period.id === id ? id : undefined;
};

const sha256Of = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Hash of a journal line: of its text without the line end. */
export const lineHash = (text: string): string => sha256Of(text);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const textAt = (files: Files, path: string): string | undefined => {
  if (files.kindOf(path) !== 'file') return undefined;
  try {
    return new TextDecoder().decode(files.read(path));
  } catch {
    return undefined;
  }
};

const manifestIn = (text: string): Manifest | undefined => manifestSchema.safeParse(jsonOf(text)).data;

const closingAt = (files: Files, root: string, folder: string): Closing | undefined => {
  const text = textAt(files, inFolder(inFolder(root, folder), MANIFEST_FILE));
  const manifest = text === undefined ? undefined : manifestIn(text);
  return text === undefined || manifest === undefined
    ? undefined
    : { folder, manifest, sha256: sha256Of(text) };
};

const readJournal = (text: string): Pick<ClosingsFound, 'journal' | 'brokenLine'> => {
  const journal: Journalled[] = [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, written] of lines.entries()) {
    const line = journalLineSchema.safeParse(jsonOf(written)).data;
    if (line === undefined) return { journal, brokenLine: index + 1 };
    journal.push({ line, sha256: lineHash(written) });
  }
  return { journal, brokenLine: null };
};

/** Reads the folder of closings of the workspace that the files are named from; it need not be there. */
export const readClosings = (files: Files): ClosingsFound => {
  const root = CLOSINGS_FOLDER;
  const names = files.kindOf(root, true) === 'folder' ? files.list(root) : [];
  const folders = names.filter(
    (name) => periodOfFolder(name) !== undefined && files.kindOf(inFolder(root, name)) === 'folder',
  );
  const read = folders.map((name) => ({ name, closing: closingAt(files, root, name) }));
  return {
    closings: read
      .flatMap(({ closing }) => closing ?? [])
      .sort((left, right) => left.manifest.sequence - right.manifest.sequence),
    broken: read.flatMap(({ name, closing }) => (closing === undefined ? [name] : [])),
    ...readJournal(textAt(files, inFolder(root, JOURNAL_FILE)) ?? ''),
  };
};
