import { refuse } from '../../../domain/problem/cannot-run.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { readDirectory } from '../../formats/workbook/archive/zip-directory.ts';
import { partReader } from '../../formats/workbook/archive/zip-part.ts';
import { bytesAt, type Files } from '../../world/files.ts';

/** The parts of a Word file in which a person writes. */
const WRITTEN = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

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

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const paragraphsOf = (xml: string): readonly string[] =>
  xml.split('</w:p>').map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
      .map(([, letters = '']) => letters)
      .join('')
      .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );

const broken = (path: string) => refuse({ code: 'word-form-broken', args: { path } });

const placesIn = (path: string, bytes: Uint8Array): readonly FoundPlace[] => {
  const directory = readDirectory(bytes);
  if ('complaint' in directory) throw broken(path);
  const read = partReader(bytes, directory.entries);
  const parts = directory.entries.map(({ name }) => name).filter((name) => WRITTEN.test(name));
  if (!parts.includes('word/document.xml')) throw broken(path);
  return parts.flatMap((name) => {
    const part = read(name);
    if ('complaint' in part) throw broken(path);
    return paragraphsOf(new TextDecoder().decode(part.bytes)).flatMap((at) => placesOf(path, at));
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

/** Follows the places of a file in their order: a list is begun and ended, and between the two its items have places of their own. */
const checkPlaces = (path: string, found: readonly FoundPlace[], known: Known): void => {
  let open: string | null = null;
  for (const one of found) {
    const names = knownAt(one, open, known);
    const { at, mark, name } = one;
    if (!names.includes(name))
      throw refuse({
        code: 'place-unknown',
        args: { template: path, place: `${mark}${name}`, at, suggestion: nearest(name, names) },
      });
    const behind = openBehind(one, open);
    if (behind === undefined) throw refuse({ code: 'place-open', args: { template: path, at } });
    open = behind;
  }
  if (open !== null) throw refuse({ code: 'place-open', args: { template: path, at: `{#${open}}` } });
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
