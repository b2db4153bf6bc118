import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookText, wordText } from './paper.ts';
import { root, run } from './run.ts';
import { parseSession } from './session.ts';

/** A call of an example that shows a page and changes nothing. */
export interface PageCall {
  readonly example: string;
  readonly argv: readonly string[];
}

/** Commands whose pages are for the people of an office; those of `rubric` are for whoever writes law, and name the keys of its files. */
const SHOWING: ReadonlySet<string> = new Set([
  'score',
  'explain',
  'report',
  'track',
  'compare',
  'history',
  'rate',
]);

/** Options that say how a call shows its page and where it puts it. */
const SHOWN_BY: ReadonlySet<string> = new Set(['-f', '-o', '-q', '--date', '--number']);

const TAKES_NO_VALUE = '-q';

const withoutShowing = (argv: readonly string[]): readonly string[] =>
  argv.filter((word, index) => {
    const before = argv[index - 1] ?? '';
    return !(SHOWN_BY.has(word) || (SHOWN_BY.has(before) && before !== TAKES_NO_VALUE));
  });

const callsOf = (example: string): readonly PageCall[] =>
  parseSession(readFileSync(`${root}/examples/${example}/session.txt`, 'utf8'))
    .filter(({ argv: [command = ''] }) => SHOWING.has(command))
    .map(({ argv }) => ({ example, argv: withoutShowing(argv) }));

const named = ({ example, argv }: PageCall): string => [example, ...argv].join(' ');

/** Every page of every example, each once. */
export const pageCalls: readonly PageCall[] = [
  ...new Map(
    readdirSync(`${root}/examples`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => callsOf(name))
      .map((call) => [named(call), call] as const),
  ).values(),
];

/** What a browser shows, hears or says of a page, without what it runs. */
const htmlText = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*?(?:(?:title|aria-label|placeholder)="([^"]*)")?[^>]*>/g, ' $1 ');

const textOf: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  docx: wordText,
  xlsx: bookText,
  html: (bytes) => htmlText(new TextDecoder().decode(bytes)),
  svg: (bytes) => htmlText(new TextDecoder().decode(bytes)),
};

/** Ends of the files that people read. */
export const pageKinds = ['txt', 'md', 'html', 'svg', 'xlsx', 'docx', 'csv'] as const;

/** A page in a format, as far as a person reads it, and what was told of the files that it is made of. The page is empty where it has nothing for the format. */
export const saidBy = async (
  { example, argv }: PageCall,
  kind: (typeof pageKinds)[number],
  folder: string,
): Promise<{ readonly page: string; readonly problems: string }> => {
  const path = join(folder, `trang.${kind}`);
  const { err } = await run([...argv, '-o', path], { cwd: `${root}/examples/${example}` });
  if (!existsSync(path)) return { page: '', problems: err };
  const read = textOf[kind] ?? ((bytes: Uint8Array) => new TextDecoder().decode(bytes));
  return { page: read(readFileSync(path)), problems: err };
};
