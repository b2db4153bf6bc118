import type { Command, CommanderError } from 'commander';
import { nearest } from '../domain/written/nearest.ts';
import type { Complaint } from '../messages/index.ts';

/** Results that commander reports as errors but that are what was asked for. */
const wanted: ReadonlySet<string> = new Set([
  'commander.helpDisplayed',
  'commander.help',
  'commander.version',
]);

export const isWanted = ({ code }: CommanderError): boolean => wanted.has(code);

const quotedIn = (message: string): string => /'(.*)'/s.exec(message)?.[1] ?? '';

/** The word that a command is called by, and the whole call. */
const callsOf = (program: Command, before = ''): readonly (readonly [word: string, call: string])[] =>
  program.commands.flatMap((command) => [
    ...[command.name(), ...command.aliases()].map((word) => [word, `${before}${word}`] as const),
    ...callsOf(command, `${before}${command.name()} `),
  ]);

/** The command that a word was probably meant for, as it is called. */
export const nearestCommand = (found: string, program: Command): string | null => {
  const calls = new Map([...callsOf(program)].reverse());
  return calls.get(nearest(found, [...calls.keys()]) ?? '') ?? null;
};

/** The command that a call names. */
const calledIn = (program: Command, [word = '', ...rest]: readonly string[]): Command => {
  const command = program.commands.find((one) => one.name() === word || one.aliases().includes(word));
  return command === undefined ? program : calledIn(command, rest);
};

const optionNames = (command: Command): readonly string[] => [
  '--help',
  ...command.options.flatMap(({ long }) => long ?? []),
];

/** Commander's own complaint as one of ours; it names its kinds by code and quotes what it found. */
export const callComplaint = (
  { code, message }: CommanderError,
  program: Command,
  argv: readonly string[],
): Complaint => {
  const found = quotedIn(message);
  switch (code) {
    case 'commander.unknownCommand':
      return { code: 'unknown-command', args: { found, suggestion: nearestCommand(found, program) } };
    case 'commander.unknownOption':
      return {
        code: 'unknown-option',
        args: { found, suggestion: nearest(found, optionNames(calledIn(program, argv))) },
      };
    case 'commander.missingArgument':
      return { code: 'argument-missing', args: { name: found } };
    case 'commander.optionMissingArgument':
      return { code: 'option-value-missing', args: { option: found } };
    case 'commander.excessArguments':
      return { code: 'too-many-arguments' };
    default:
      return { code: 'call-invalid' };
  }
};
