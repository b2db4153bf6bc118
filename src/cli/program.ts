import { Option, Command as Program } from 'commander';
import { refuse } from '../domain/problem/cannot-run.ts';
import { help } from '../messages/help.ts';
import type { Io } from '../runner/io.ts';
import type { ExitCode } from './call/call.ts';
import { longOf, type OptionName, type Options, writtenOf } from './call/option.ts';
import { nearestCommand } from './call-errors.ts';
import type { Command, CommandGroup } from './command.ts';
import { commandTable } from './table.ts';

const WIDEST = 100;

/** What a call of the program runs in, and where its exit code goes. */
interface Setting {
  readonly argv: readonly string[];
  readonly io: Io;
  readonly version: string;
  readonly done: (code: ExitCode) => void;
}

type Examples = Command['words']['examples'];

const examplesText = (examples: Examples): string =>
  [help.examplesTitle, ...examples.flatMap(([call, meaning]) => [`  ${call}`, `      ${meaning}`]), ''].join(
    '\n',
  );

const inOrder = (given: string, before: readonly string[] = []): readonly string[] => [...before, given];

const wordsOf = (name: OptionName): string => help.options[name === 'from' ? 'inForceFrom' : name];

/** Whoever says two things with one option means one of them, and nobody can tell which. */
const onceFor =
  (option: string) =>
  (given: string, before: string | undefined): string => {
    if (before !== undefined && before !== given)
      throw refuse({ code: 'option-repeated', args: { option, values: [before, given] } });
    return given;
  };

const optionOf = (name: OptionName, words = wordsOf(name)): Option => {
  const { short, value, repeats } = writtenOf(name);
  const long = longOf(name);
  const option = new Option(
    `${short === undefined ? long : `${short}, ${long}`}${value === undefined ? '' : ` <${value}>`}`,
    words,
  );
  if (value === undefined) return option;
  return repeats === true ? option.argParser(inOrder) : option.argParser(onceFor(long));
};

const named = (
  parent: Program,
  { name, alias, words: { about, examples } }: Command | CommandGroup,
): Program =>
  parent
    .command(name)
    .alias(alias)
    .description(about)
    .helpOption('-h, --help', help.helpOption)
    .addHelpText('before', examplesText(examples));

/** Options and arguments are put together only for a command that the call names somewhere. */
const isNamed = (argv: readonly string[], { name, alias }: Command | CommandGroup): boolean =>
  argv.includes(name) || argv.includes(alias);

const addCommand = (parent: Program, command: Command, { argv, io, version, done }: Setting): void => {
  const program = named(parent, command).usage(help.commandUsage);
  if (!isNamed(argv, command)) return;
  for (const { written, meaning } of command.takes) program.argument(written, meaning);
  for (const name of command.options) program.addOption(optionOf(name, command.optionWords?.[name]));
  program.action(async () => {
    const options = program.opts<Options>();
    if (command.offers !== null) {
      const { checkOutput } = await import('./output/emit.ts');
      checkOutput(io, options, command.offers);
    }
    const run = await command.load();
    const { reading: _, ...silent } = io;
    done(await run({ io: options.quiet === true ? silent : io, version, given: program.args, options }));
  });
};

const addHelpCommand = (program: Program): void => {
  named(program, { name: 'help', alias: 'tro-giup', words: help.helpCommand, commands: [] })
    .usage(help.commandUsage)
    .argument(`[${help.argumentNames.command}]`, help.arguments.command)
    .action((name: string | undefined) => {
      const meant = program.commands.find(
        (command) => command.name() === name || command.aliases().includes(name ?? ''),
      );
      if (name !== undefined && meant === undefined)
        throw refuse({
          code: 'unknown-command',
          args: { found: name, suggestion: nearestCommand(name, program) },
        });
      (meant ?? program).help();
    });
};

/** The command line for one call. Commands import their code when they are called, so that help costs nothing else. */
export const makeProgram = (setting: Setting): Program => {
  const { io, version } = setting;
  // What could not be written is found where the run waits for all of it.
  const page = (text: string) => void Promise.resolve(io.out(text)).catch(() => undefined);
  const program = new Program('shcb')
    .description(help.about)
    .usage(help.usage)
    .version(version, '-V, --version', help.versionOption)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
      helpWidth: Math.min(io.width, WIDEST),
    })
    .configureOutput({ writeOut: page, writeErr: page, outputError: () => undefined })
    .exitOverride()
    .addHelpText('before', examplesText(help.rootExamples))
    .addHelpText('after', `\n${help.exitCodes}`);
  for (const entry of commandTable)
    if ('commands' in entry) {
      const group = named(program, entry).usage(help.usage).helpCommand(false);
      for (const command of entry.commands) addCommand(group, command, setting);
    } else addCommand(program, entry, setting);
  addHelpCommand(program);
  return program;
};
