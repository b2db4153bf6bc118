import { Argument, Command, Option } from 'commander';
import { refuse } from '../domain/problem/cannot-run.ts';
import { nearest } from '../domain/written/nearest.ts';
import { help } from '../messages/help.ts';
import type { Io } from '../runner/io.ts';
import { commandNames } from './call-errors.ts';
import { add, examplesText, withCommon, withInputs, withWorkspace } from './command.ts';
import type {
  CommonOptions,
  ExitCode,
  ExplainOptions,
  InitOptions,
  MeetingOptions,
  ReportOptions,
} from './options.ts';
import { addClosingCommands } from './program-closing.ts';
import { addRubricCommands } from './program-rubric.ts';
import { addTrackCommand } from './program-track.ts';

const WIDEST = 100;

const { options: words, optionValues: values, arguments: meanings, argumentNames: names } = help;

const withMeetings = (command: Command): Command =>
  withWorkspace(command)
    .addOption(new Option(`--rubric <${values.id}>`, words.rubric))
    .addOption(new Option(`--scorer <${values.scorer}>`, words.scorer))
    .addOption(new Option('--strict', words.strict));

const paths = (): Argument => new Argument(`[${names.paths}]`, meanings.paths);

/** The command line. Commands import their code when they are called, so that help costs nothing else. */
export const makeProgram = (io: Io, version: string, done: (code: ExitCode) => void): Command => {
  const program = new Command('shcb')
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
    .configureOutput({ writeOut: io.out, writeErr: io.out, outputError: () => undefined })
    .exitOverride()
    .addHelpText('before', examplesText(help.rootExamples))
    .addHelpText('after', `\n${help.exitCodes}`);

  withInputs(withMeetings(add(program, 'score', 'cham', help.score).addArgument(paths()))).action(
    async (given: string[], options: MeetingOptions) => {
      const { score } = await import('./commands/score.ts');
      done(await score(io, given, options));
    },
  );
  withInputs(
    withMeetings(
      add(program, 'explain', 'giai-thich', help.explain)
        .addArgument(new Argument(`[${names.pathsOrCodes}]`, meanings.pathsOrCodes))
        .addOption(new Option('--codes', words.codes)),
    ),
  ).action(async (given: string[], options: ExplainOptions) => {
    const { explain } = await import('./commands/explain.ts');
    done(await explain(io, given, options));
  });
  withInputs(
    withMeetings(
      add(program, 'report', 'tong-hop', help.report)
        .addArgument(new Argument(`<${names.period}>`, meanings.period))
        .addArgument(paths())
        .addOption(new Option(`--table <${values.format}>`, words.table))
        .addOption(new Option(`--within <${values.points}>`, words.within))
        .addOption(new Option(`--as-of <${values.day}>`, words.asOf))
        .addOption(new Option(`--rule <${values.id}>`, words.rule)),
    ),
  ).action(async (period: string, given: string[], options: ReportOptions) => {
    const { report } = await import('./commands/report.ts');
    done(await report(io, period, given, options));
  });
  addTrackCommand(program, io, done);
  withInputs(withMeetings(add(program, 'compare', 'doi-chieu', help.compare).addArgument(paths()))).action(
    async (given: string[], options: MeetingOptions) => {
      const { compare } = await import('./commands/compare.ts');
      done(await compare(io, given, options));
    },
  );
  withInputs(
    withMeetings(add(program, 'check', 'kiem-tra', help.check).addArgument(paths())),
    words.checkFormat,
  ).action(async (given: string[], options: MeetingOptions) => {
    const { check } = await import('./commands/check.ts');
    done(await check(io, given, options));
  });
  add(program, 'init', 'khoi-tao', help.init)
    .addArgument(new Argument(`[${names.folder}]`, meanings.folder))
    .addOption(new Option(`--rubric <${values.id}>`, words.rubric))
    .addOption(new Option(`--rule <${values.id}>`, words.rule))
    .addOption(new Option('-q, --quiet', words.quiet))
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('./commands/init.ts');
      done(await init(io, folder ?? '.', options));
    });

  addClosingCommands(program, io, version, done);
  withInputs(
    withWorkspace(
      add(program, 'rate', 'xep-loai', help.rate).addArgument(new Argument(`<${names.year}>`, meanings.year)),
    ),
  ).action(async (year: string, options: MeetingOptions) => {
    const { rate } = await import('./commands/rate.ts');
    done(await rate(io, year, options));
  });

  addRubricCommands(program, io, done);

  withCommon(
    add(program, 'schema', 'luoc-do', help.schema).addArgument(
      new Argument(`<${names.schema}>`, meanings.schema),
    ),
  ).action(async (name: string, options: CommonOptions) => {
    const { schema } = await import('./commands/schema.ts');
    done(await schema(io, name, options));
  });
  add(program, 'help', 'tro-giup', help.helpCommand)
    .addArgument(new Argument(`[${names.command}]`, meanings.command))
    .action((name: string | undefined) => {
      const meant = program.commands.find(
        (command) => command.name() === name || command.aliases().includes(name ?? ''),
      );
      if (name !== undefined && meant === undefined)
        throw refuse({
          code: 'unknown-command',
          args: { found: name, suggestion: nearest(name, commandNames(program)) },
        });
      (meant ?? program).help();
    });
  return program;
};
