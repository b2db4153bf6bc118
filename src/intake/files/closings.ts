import { createHash } from 'node:crypto';
import {
  type Closing,
  type Journalled,
  journalLineSchema,
  type Manifest,
  manifestSchema,
} from '../../domain/record/closing.ts';
import { parsePeriod } from '../../domain/values/period.ts';
import { bytesAt, bytesIfThere, type Files, inFolder, namesAt } from '../world/files.ts';
import { CLOSINGS_FOLDER } from './workspace-names.ts';

export const JOURNAL_FILE = 'nhat-ky.ndjson';
export const MANIFEST_FILE = 'manifest.json';
export const REPORT_FILE = 'bao-cao.json';
export const SHEETS_FILE = 'phieu.ndjson';
/** Codes of the papers that a closing stands for; closings of earlier versions have none. */
export const PAPERS_FILE = 'ma-tra-cuu.ndjson';
/** What a writing that did not come to its end may leave behind. */
export const UNFINISHED = '.dang-ghi-';

/** A folder that somebody copied, or gave a name of their own, and the period that it tells of. */
export interface Copy {
  readonly folder: string;
  readonly of: string;
}

/** Everything found in the folder of closings. */
export interface ClosingsFound {
  /** In the order of their sequence. */
  readonly closings: readonly Closing[];
  /** Folders named like a closing whose manifest cannot be read. */
  readonly broken: readonly string[];
  /** Folders that hold a closing which stands elsewhere, or under a name that no closing has. */
  readonly copies: readonly Copy[];
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
const lineHash = (text: string): string => sha256Of(text);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A byte order mark at the beginning is one of the bytes. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const manifestIn = (text: string): Manifest | undefined => manifestSchema.safeParse(jsonOf(text)).data;

const closingAt = (files: Files, root: string, folder: string): Closing | undefined => {
  const bytes = bytesIfThere(files, inFolder(inFolder(root, folder), MANIFEST_FILE), false);
  const manifest = bytes === undefined ? undefined : manifestIn(textOf(bytes));
  return bytes === undefined || manifest === undefined
    ? undefined
    : { folder, manifest, sha256: sha256Of(bytes) };
};

const readJournal = (text: string): Pick<ClosingsFound, 'journal' | 'brokenLine'> => {
  const journal: Journalled[] = [];
  const lines = text.split('\n');
  const rest = lines.pop();
  for (const [index, written] of lines.entries()) {
    const line = journalLineSchema.safeParse(jsonOf(written)).data;
    if (line === undefined) return { journal, brokenLine: index + 1 };
    journal.push({ line, text: written, sha256: lineHash(written) });
  }
  return { journal, brokenLine: rest === '' ? null : lines.length + 1 };
};

/** Where a closing belongs: set aside by a later one of its period, or at its period. */
const placeOf = ({ sha256, manifest: { period } }: Closing, all: readonly Closing[]): string =>
  all.find(({ manifest }) => manifest.reopened?.manifest === sha256)?.manifest.reopened?.folder ?? period;

/** Of several folders with one closing, the one in its place counts, or the first where none is. */
const isCopy = (closing: Closing, all: readonly Closing[]): boolean => {
  const same = all.filter(({ sha256 }) => sha256 === closing.sha256);
  const place = placeOf(closing, all);
  return (same.find(({ folder }) => folder === place) ?? same[0]) !== closing;
};

const copyOf = ({ folder, manifest: { period } }: Closing): Copy => ({ folder, of: period });

const readWholeJournal = (files: Files): Pick<ClosingsFound, 'journal' | 'brokenLine'> => {
  const path = inFolder(CLOSINGS_FOLDER, JOURNAL_FILE);
  return readJournal(files.kindOf(path) === 'none' ? '' : textOf(bytesAt(files, path)));
};

/** Reads the folder of closings of the workspace that the files are named from; it need not be there, but what is there must be readable. */
export const readClosings = (files: Files): ClosingsFound => {
  const root = CLOSINGS_FOLDER;
  const names = files.kindOf(root, true) === 'none' ? [] : namesAt(files, root);
  const folders = names.filter(
    (name) => !name.startsWith('.') && files.kindOf(inFolder(root, name)) === 'folder',
  );
  const read = folders.map((name) => ({ name, closing: closingAt(files, root, name) }));
  const found = read.flatMap(({ closing }) => closing ?? []);
  const named = found.filter(({ folder }) => periodOfFolder(folder) !== undefined);
  const strange = found.filter(({ folder }) => periodOfFolder(folder) === undefined);
  return {
    closings: named
      .filter((closing) => !isCopy(closing, named))
      .sort((left, right) => left.manifest.sequence - right.manifest.sequence),
    broken: read.flatMap(({ name, closing }) =>
      closing === undefined && periodOfFolder(name) !== undefined ? [name] : [],
    ),
    copies: [...named.filter((closing) => isCopy(closing, named)), ...strange].map(copyOf),
    ...readWholeJournal(files),
  };
};
