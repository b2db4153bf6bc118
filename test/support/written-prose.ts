import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { root } from './run.ts';

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const below = (folder: string, ends: RegExp): readonly string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => ends.test(path))
    .map((path) => readFileSync(`${root}/${folder}/${path}`, 'utf8'));

const ofYaml = (text: string): readonly string[] =>
  parseAllDocuments(text, { logLevel: 'silent' }).flatMap((document) =>
    document.errors.length > 0 ? [] : stringsIn(document.toJS()),
  );

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** What regulations and people have written, the longest first; a single word is no prose. */
const prose: readonly string[] = [
  ...new Set(
    [
      ...below('rubrics', /\.ya?ml$/).flatMap(ofYaml),
      ...below('examples', /\.(?:ya?ml|json)$/).flatMap(ofYaml),
      ...below('examples', /\.csv$/).flatMap((text) => text.split(/[;,\n]/)),
    ]
      .map(plain)
      .filter((text) => text.includes(' ')),
  ),
].sort((left, right) => right.length - left.length);

/** A text without what it repeats of regulations and of files, in small letters: what is left is said by the program. */
export const withoutProse = (text: string): string => {
  const said = plain(text);
  return prose.reduce(
    (rest, written) => (rest.includes(written) ? rest.replaceAll(written, '…') : rest),
    said,
  );
};
