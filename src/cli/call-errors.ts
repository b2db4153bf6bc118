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

/** Every name and alias that can be called. */
export const commandNames = (program: Command): readonly string[] =>
  program.commands.flatMap((command) => [command.name(), ...command.aliases(), ...commandNames(command)]);

const optionNames = (program: Command): readonly string[] => [
  ...program.options.flatMap(({ long }) => (long ? [long] : [])),
  ...program.commands.flatMap(optionNames),
];

/** Commander's own complaint as one of ours; it names its kinds by code and quotes what it found. */
export const callComplaint = ({ code, message }: CommanderError, program: Command): Complaint => {
  const found = quotedIn(message);
  switch (code) {
    case 'commander.unknownCommand':
      return { code: 'unknown-command', args: { found, suggestion: nearest(found, commandNames(program)) } };
    case 'commander.unknownOption':
      return { code: 'unknown-option', args: { found, suggestion: nearest(found, optionNames(program)) } };
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
