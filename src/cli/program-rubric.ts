import { Argument, type Command, Option } from 'commander';
import { help } from '../messages/help.ts';
import type { Io } from '../runner/io.ts';
import { add, examplesText, withInputs, withWorkspace } from './command.ts';
import type { ExitCode, LawOptions, LintOptions, NewRubricOptions, StrictOptions } from './options.ts';

const { options: words, optionValues: values, arguments: meanings, argumentNames: names } = help;

const laws = (): Argument => new Argument(`[${names.laws}]`, meanings.laws);

/** Everything about rubrics: what there is, what it says, whether it is sound, whether its cases hold, what changed. */
export const addRubricCommands = (program: Command, io: Io, done: (code: ExitCode) => void): void => {
  const rubric = program
    .command('rubric')
    .alias('bo-tieu-chi')
    .description(help.rubric.about)
    .usage(help.usage)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(false)
    .addHelpText('before', examplesText(help.rubric.examples));

  withInputs(withWorkspace(add(rubric, 'list', 'danh-sach', help.rubricList))).action(
    async (options: LawOptions) => {
      const { rubricList } = await import('./commands/rubric.ts');
      done(await rubricList(io, options));
    },
  );
  withInputs(
    withWorkspace(
      add(rubric, 'show', 'xem', help.rubricShow)
        .addArgument(new Argument(`<${names.law}>`, meanings.law))
        .addOption(new Option(`--date <${values.day}>`, words.date)),
    ),
  ).action(async (id: string, options: LawOptions) => {
    const { rubricShow } = await import('./commands/rubric.ts');
    done(await rubricShow(io, id, options));
  });
  withInputs(
    withWorkspace(
      add(rubric, 'lint', 'kiem-chung', help.rubricLint)
        .addArgument(laws())
        .addOption(new Option('--publish', words.publish)),
    ),
    words.checkFormat,
  ).action(async (given: string[], options: LintOptions) => {
    const { rubricLint } = await import('./commands/rubric-lint.ts');
    done(await rubricLint(io, given, options));
  });
  withInputs(
    withWorkspace(
      add(rubric, 'test', 'thu', help.rubricTest)
        .addArgument(laws())
        .addOption(new Option('--strict', words.strictCases)),
    ),
  ).action(async (given: string[], options: StrictOptions) => {
    const { rubricTest } = await import('./commands/rubric-test.ts');
    done(await rubricTest(io, given, options));
  });
  withInputs(
    withWorkspace(
      add(rubric, 'diff', 'so-sanh', help.rubricDiff)
        .addArgument(new Argument(`<${names.older}>`, meanings.older))
        .addArgument(new Argument(`<${names.newer}>`, meanings.newer))
        .addArgument(new Argument(`[${names.paths}]`, meanings.impact)),
    ),
  ).action(async (older: string, newer: string, given: string[], options: LawOptions) => {
    const { rubricDiff } = await import('./commands/rubric-diff.ts');
    done(await rubricDiff(io, older, newer, given, options));
  });
  withWorkspace(
    add(rubric, 'new', 'tao', help.rubricNew)
      .addArgument(new Argument(`<${names.newLaw}>`, meanings.newLaw))
      .addOption(new Option(`--from <${values.day}>`, words.inForceFrom))
      .addOption(new Option('-q, --quiet', words.quiet)),
  ).action(async (id: string, options: NewRubricOptions) => {
    const { rubricNew } = await import('./commands/rubric-new.ts');
    done(await rubricNew(io, id, options));
  });
};
