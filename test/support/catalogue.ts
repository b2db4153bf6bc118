import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { root } from './run.ts';

/** A piece of wording as it stands in the catalogue; `…` stands for what is put in when it is said. */
export interface Wording {
  readonly file: string;
  readonly line: number;
  /** The names that lead to it, the innermost last. */
  readonly path: readonly string[];
  readonly text: string;
}

/** What is put in where a sentence is said. */
const PUT_IN = '…';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const named = (key: unknown): readonly string[] => {
  if (!isRecord(key)) return [];
  const name = key.name ?? key.value;
  return typeof name === 'string' ? [name] : [];
};

const cooked = (quasi: unknown): string => {
  const value = isRecord(quasi) ? quasi.value : undefined;
  return isRecord(value) && typeof value.cooked === 'string' ? value.cooked : '';
};

/** What is written for the compiler: types, and what one file takes from another. */
const forCompiler = (type: string): boolean =>
  (type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(type)) || type.startsWith('Import');

type Found = Readonly<{ at: number; path: readonly string[]; text: string }>;

const wordsIn = (node: unknown, path: readonly string[]): readonly Found[] => {
  if (Array.isArray(node)) return node.flatMap((one: unknown) => wordsIn(one, path));
  if (!isRecord(node) || typeof node.type !== 'string' || forCompiler(node.type)) return [];
  const at = typeof node.start === 'number' ? node.start : 0;
  if (node.type === 'Literal') return typeof node.value === 'string' ? [{ at, path, text: node.value }] : [];
  if (node.type === 'TemplateLiteral')
    return [
      { at, path, text: list(node.quasis).map(cooked).join(PUT_IN) },
      ...wordsIn(node.expressions, path),
    ];
  if (node.type === 'Property') return wordsIn(node.value, [...path, ...named(node.key)]);
  return Object.entries(node).flatMap(([key, value]) => (key === 'source' ? [] : wordsIn(value, path)));
};

const folder = `${root}/src/messages`;

const wordingsOf = (file: string): readonly Wording[] => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  return wordsIn(parseAst(text, { lang: 'ts' }).body, []).map((found) => ({
    file,
    line: text.slice(0, found.at).split('\n').length,
    path: found.path,
    text: found.text,
  }));
};

/** Lines of a file, as an example of a page shows them. */
const isExcerpt = ({ path, text }: Wording): boolean =>
  (path.includes('example') && ['wrong', 'right'].includes(path.at(-1) ?? '')) ||
  (text.includes('\n') && text.split('\n').every((line) => /^[ -]*[a-z_]+: /.test(line)));

/** A word with a mark, or two words: what is neither is a name that the program goes by. */
const forPeople = ({ text }: Wording): boolean =>
  /[^\p{ASCII}…–−→≈≥≤·]/u.test(text.normalize('NFD')) || /[a-z] [a-z]/i.test(text);

/** Every piece of the catalogue that people read, without the excerpts of files that show what is wrong and right. */
export const wordings: readonly Wording[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap(wordingsOf)
  .filter((one) => forPeople(one) && !isExcerpt(one));
