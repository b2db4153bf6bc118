import { type Command, Option } from 'commander';
import { help } from '../messages/help.ts';

type Examples = readonly (readonly [call: string, meaning: string])[];

export const examplesText = (examples: Examples): string =>
  [help.examplesTitle, ...examples.flatMap(([call, meaning]) => [`  ${call}`, `      ${meaning}`]), ''].join(
    '\n',
  );

const { options: words, optionValues: values } = help;

export const withCommon = (command: Command, formats: string = words.format): Command =>
  command
    .addOption(new Option(`-f, --format <${values.format}>`, formats))
    .addOption(new Option(`-o, --output <${values.output}>`, words.output))
    .addOption(new Option('--force', words.force))
    .addOption(new Option('-q, --quiet', words.quiet))
    .addOption(new Option('--no-color', words.noColor));

/** A command that reads inputs, and so has problems to tell. */
export const withInputs = (command: Command, formats: string = words.format): Command =>
  withCommon(command, formats)
    .addOption(new Option(`--problems <${values.output}>`, words.problems))
    .addOption(new Option('--fail-on-warning', words.failOnWarning));

export const withWorkspace = (command: Command): Command =>
  command.addOption(new Option(`-C, --workspace <${values.folder}>`, words.workspace));

interface Described {
  readonly about: string;
  readonly examples: Examples;
}

/** A command with its Vietnamese alias, what it does and examples of it. */
export const add = (parent: Command, name: string, alias: string, { about, examples }: Described): Command =>
  parent
    .command(name)
    .alias(alias)
    .description(about)
    .usage(help.commandUsage)
    .helpOption('-h, --help', help.helpOption)
    .addHelpText('before', examplesText(examples));
