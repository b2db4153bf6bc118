import { longOf, type OptionName, writtenOf } from '../call/option.ts';

/** A command as far as its completion goes; a group has commands of its own. */
export interface Completed {
  readonly name: string;
  readonly alias: string;
  readonly words: { readonly about: string };
  readonly options?: readonly OptionName[];
  readonly commands?: readonly Completed[];
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
  readonly options: readonly {
    readonly long: string;
    readonly short: string | null;
    readonly value: boolean;
  }[];
}

const HELP = { long: '--help', short: '-h', value: false };

const optionsOf = ({ options = [] }: Completed): Place['options'] => [
  ...options.map((name) => {
    const { short, value } = writtenOf(name);
    return { long: longOf(name), short: short ?? null, value: value !== undefined };
  }),
  HELP,
];

const placesBelow = (from: string, commands: readonly Completed[]): readonly Place[] =>
  commands.flatMap((command) => {
    const at = from === '' ? command.name : `${from}-${command.name}`;
    const below = command.commands ?? [];
    const place = {
      at,
      from,
      named: [command.name, command.alias],
      commands: below,
      options: optionsOf(command),
    };
    return [place, ...placesBelow(at, below)];
  });

/** Every place of a call where something may be completed, the start first. */
export const placesIn = (table: readonly Completed[]): readonly Place[] => [
  {
    ...{ at: '', from: '', named: [], commands: table },
    options: [HELP, { long: '--version', short: '-V', value: false }],
  },
  ...placesBelow('', table),
];

export const namesOf = ({ commands }: Place): readonly string[] =>
  commands.flatMap(({ name, alias }) => [name, alias]);

export const longsOf = ({ options }: Place): readonly string[] => options.map(({ long }) => long);
