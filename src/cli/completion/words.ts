import type { Offered } from '../../render/index.ts';
import { longOf, type OptionName, writtenOf } from '../call/option.ts';

/** A command as far as its completion goes; a group has commands of its own. */
export interface Completed {
  readonly name: string;
  readonly alias: string;
  readonly words: { readonly about: string };
  readonly options?: readonly OptionName[];
  readonly offers?: Offered | null;
  readonly commands?: readonly Completed[];
}

/** What may be written where only so many words will do; none where anything may stand. */
export interface Known {
  readonly valuesOf: (command: Completed, option: OptionName) => readonly string[];
  readonly argumentsOf: (command: Completed) => readonly string[];
}

/** An option as it is completed: what it takes, if anything, and where that can only be a word of a few, or a folder. */
interface CompletedOption {
  readonly long: string;
  readonly short: string | null;
  readonly value: boolean;
  readonly words: readonly string[];
  readonly isFolder: boolean;
}

/** A call as far as it names commands, and what may follow. */
export interface Place {
  /** The commands named so far, in one word; empty at the start. */
  readonly at: string;
  /** The words that lead here, behind the place before. */
  readonly from: string;
  readonly named: readonly string[];
  /** Commands that may follow. */
  readonly commands: readonly Completed[];
  readonly options: readonly CompletedOption[];
  /** Words that may stand besides the options, as a file may. */
  readonly words: readonly string[];
}

const bare = (long: string, short: string): CompletedOption => ({
  ...{ long, short, value: false, words: [], isFolder: false },
});

const HELP = bare('--help', '-h');

/** Options whose value is the name of a folder. */
const FOLDERS: ReadonlySet<OptionName> = new Set(['workspace']);

const optionsOf = (command: Completed, { valuesOf }: Known): Place['options'] => [
  ...(command.options ?? []).map((name) => {
    const { short, value } = writtenOf(name);
    return {
      ...{ long: longOf(name), short: short ?? null, value: value !== undefined },
      ...{ words: valuesOf(command, name), isFolder: FOLDERS.has(name) },
    };
  }),
  HELP,
];

const placesBelow = (from: string, commands: readonly Completed[], known: Known): readonly Place[] =>
  commands.flatMap((command) => {
    const at = from === '' ? command.name : `${from}-${command.name}`;
    const below = command.commands ?? [];
    const place = {
      at,
      from,
      named: [command.name, command.alias],
      commands: below,
      options: optionsOf(command, known),
      words: known.argumentsOf(command),
    };
    return [place, ...placesBelow(at, below, known)];
  });

/** Every place of a call where something may be completed, the start first. */
export const placesIn = (table: readonly Completed[], known: Known): readonly Place[] => [
  {
    ...{ at: '', from: '', named: [], commands: table },
    ...{ options: [HELP, bare('--version', '-V')], words: [] },
  },
  ...placesBelow('', table, known),
];

/** The words that may stand at a place: commands by both their names, or else what it knows of its arguments. */
export const namesOf = ({ commands, words }: Place): readonly string[] => [
  ...commands.flatMap(({ name, alias }) => [name, alias]),
  ...words,
];

/** The options of a place whose value can be completed, each by the ways to write it. */
export const valuedOf = ({ options }: Place) =>
  options
    .filter(({ words, isFolder }) => words.length > 0 || isFolder)
    .map(({ long, short, words, isFolder }) => ({
      ...{ written: short === null ? [long] : [short, long], words, isFolder },
    }));

export const longsOf = ({ options }: Place): readonly string[] => options.map(({ long }) => long);
