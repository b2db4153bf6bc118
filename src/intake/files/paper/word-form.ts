import { CannotRun, refuse } from '../../../domain/problem/cannot-run.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { Complaint } from '../../../messages/index.ts';
import { readMarkup } from '../../formats/workbook/archive/markup.ts';
import { readDirectory } from '../../formats/workbook/archive/zip-directory.ts';
import { type PartReader, partReader } from '../../formats/workbook/archive/zip-part.ts';
import { bytesAt, type Files } from '../../world/files.ts';

const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';

/** The parts of a Word file that are read when it is filled in, and the outermost element of each. */
const READ: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, 'document'],
  [/^word\/header\d*\.xml$/, 'hdr'],
  [/^word\/footer\d*\.xml$/, 'ftr'],
  [/^word\/footnotes\.xml$/, 'footnotes'],
  [/^word\/comments\.xml$/, 'comments'],
  [/^\[Content_Types\]\.xml$/, 'Types'],
  [/(?:^|\/)_rels\/[^/]*\.rels$/, 'Relationships'],
];

/** A text with a place in a Word file, and the place: a name, or the beginning or the end of a list. */
interface FoundPlace {
  readonly at: string;
  readonly mark: '' | '#' | '/';
  readonly name: string;
}

/** What a result has to put into places. */
interface Known {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, { readonly items: readonly string[] }>;
}

const broken = (path: string) => refuse({ code: 'word-form-broken', args: { path } });

/** A file that is larger than anything that is filled in is told as that, and any other that cannot be read as broken. */
const unreadable = (path: string, complaint: Complaint): CannotRun => {
  const tooLarge = (most: number, { part = '', found = 0 } = {}): CannotRun =>
    refuse({ code: 'word-form-limit', args: { path, limit: complaint.code, part, found, most } });
  switch (complaint.code) {
    case 'archive-too-many':
      return tooLarge(complaint.args.limit, { found: complaint.args.count });
    case 'archive-too-large':
      return tooLarge(complaint.args.limit);
    case 'archive-part-too-large':
    case 'archive-ratio':
      return tooLarge(complaint.args.limit, complaint.args);
    default:
      return broken(path);
  }
};

/** The texts of the paragraphs of a part; one that is not whole would be filled in by halves or not at all. */
const paragraphsOf = (path: string, read: PartReader, part: string, root: string): readonly string[] => {
  const paragraphs: string[] = [];
  let letters = '';
  const complaint = readMarkup(read, part, {
    root,
    close: (name, text) => {
      if (name === 't') letters += text;
      if (name !== 'p') return;
      paragraphs.push(letters);
      letters = '';
    },
  });
  if (complaint !== undefined) throw unreadable(path, complaint);
  return paragraphs;
};

const placesIn = (path: string, bytes: Uint8Array): readonly FoundPlace[] => {
  const directory = readDirectory(bytes);
  if ('complaint' in directory) throw unreadable(path, directory.complaint);
  const names = directory.entries.map(({ name }) => name);
  if (![MAIN, TYPES].every((part) => names.includes(part))) throw broken(path);
  const read = partReader(bytes, directory.entries);
  return names.flatMap((part) => {
    const root = READ.find(([name]) => name.test(part))?.[1];
    return root === undefined ? [] : paragraphsOf(path, read, part, root).flatMap((at) => placesOf(path, at));
  });
};

const placesOf = (path: string, at: string): readonly FoundPlace[] => {
  const rest = at.replace(/\{[^{}]*\}/g, '');
  if (/[{}]/.test(rest)) throw refuse({ code: 'place-open', args: { template: path, at } });
  return [...at.matchAll(/\{([#/]?)([^{}]*)\}/g)].map(([, mark = '', name = '']) => ({
    at,
    mark: mark === '#' || mark === '/' ? mark : '',
    name: name.trim(),
  }));
};

/** What may stand at a place: a list where one begins or ends, and otherwise a text, also one of the items of a list that is open. */
const knownAt = ({ mark }: FoundPlace, open: string | null, { texts, lists }: Known): readonly string[] =>
  mark === ''
    ? [...(open === null ? [] : (lists.get(open)?.items ?? [])), ...texts.keys()]
    : [...lists.keys()];

/** The list that is open behind a place; `undefined` where one begins within another, or ends that was not begun. */
const openBehind = ({ mark, name }: FoundPlace, open: string | null): string | null | undefined => {
  if (mark === '') return open;
  if (mark === '#') return open === null ? name : undefined;
  return open === name ? null : undefined;
};

/** The list whose rows have a place of this name, where it stands outside of them. */
const listWith = ({ mark, name }: FoundPlace, { lists }: Known): string | null =>
  (mark === '' ? [...lists].find(([, { items }]) => items.includes(name))?.[0] : undefined) ?? null;

/** Follows the places of a file in their order: a list is begun and ended, and between the two its items have places of their own. Every place that is not known is told; nothing is told of what follows a list that cannot be followed. */
const placeFaults = (path: string, found: readonly FoundPlace[], known: Known): readonly Complaint[] => {
  const faults: Complaint[] = [];
  const unpaired = (at: string): Complaint => ({ code: 'place-open', args: { template: path, at } });
  let open: string | null = null;
  for (const one of found) {
    const names = knownAt(one, open, known);
    const { at, mark, name } = one;
    if (!names.includes(name)) {
      const place = `${mark}${name}`;
      const [suggestion, list] = [nearest(name, names), listWith(one, known)];
      faults.push({ code: 'place-unknown', args: { template: path, place, at, suggestion, list } });
    }
    const behind = openBehind(one, open);
    if (behind === undefined) return [...faults, unpaired(at)];
    open = behind;
  }
  return open === null ? faults : [...faults, unpaired(`{#${open}}`)];
};

const checkPlaces = (path: string, found: readonly FoundPlace[], known: Known): void => {
  const faults = placeFaults(path, found, known);
  if (faults.length > 0) throw new CannotRun(faults.map((complaint) => ({ severity: 'error', complaint })));
};

/** The Word file of an office: every place in it is one of those that are known, and every list that is begun is ended. */
export const readWordForm = (files: Files, path: string): ((known: Known) => Uint8Array) => {
  const bytes = bytesAt(files, path);
  const found = placesIn(path, bytes);
  return (known) => {
    checkPlaces(path, found, known);
    return bytes;
  };
};
