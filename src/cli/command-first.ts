import { longOf, optionTable } from './call/option.ts';
import type { Command, CommandGroup } from './command.ts';

type Entry = Command | CommandGroup;

/** Each way to write an option, and whether its value is the next word. */
const spellings: ReadonlyMap<string, boolean> = new Map(
  Object.entries(optionTable).flatMap(([name, written]: [string, { value?: string; short?: string }]) => {
    return [longOf(name), ...(written.short === undefined ? [] : [written.short])].map(
      (spelling) => [spelling, written.value !== undefined] as const,
    );
  }),
);

/** How many words an option takes that a call begins with: 0 where it begins with none of ours, which is left where it stands. */
const wordsOf = (word: string): number => {
  const alone = spellings.get(word);
  if (alone !== undefined) return alone ? 2 : 1;
  const [long = ''] = word.split('=');
  if (word.startsWith('--')) return word.includes('=') && spellings.get(long) === true ? 1 : 0;
  return spellings.get(word.slice(0, 2)) === true ? 1 : 0;
};

/** A call with the options behind the command that stood before it, so that they mean the same there. */
export const commandFirst = (argv: readonly string[], table: readonly Entry[]): readonly string[] => {
  const before: string[] = [];
  const names: string[] = [];
  let at = 0;
  let entries: readonly Entry[] = table;
  while (at < argv.length) {
    const word = argv[at] ?? '';
    const taken = wordsOf(word);
    if (taken > 0) {
      before.push(...argv.slice(at, at + taken));
      at += taken;
      continue;
    }
    const entry = entries.find(({ name, alias }) => name === word || alias === word);
    if (entry === undefined) break;
    names.push(word);
    at += 1;
    if (!('commands' in entry)) break;
    entries = entry.commands;
  }
  return names.length === 0 ? argv : [...names, ...before, ...argv.slice(at)];
};
