import { Argument, type Command, Option } from 'commander';
import { help } from '../messages/help.ts';
import type { Io } from '../runner/io.ts';
import { add, withCommon, withWorkspace } from './command.ts';
import type { CloseOptions, ExitCode, HistoryOptions, VerifyOptions } from './options.ts';

const { options: words, optionValues: values, arguments: meanings, argumentNames: names } = help;

/** The commands that keep the record: closing periods, holding closed ones against what is there now, listing the sheets of a unit. */
export const addClosingCommands = (
  program: Command,
  io: Io,
  version: string,
  done: (code: ExitCode) => void,
): void => {
  withCommon(
    withWorkspace(
      add(program, 'close', 'chot', help.close)
        .addArgument(new Argument(`<${names.period}>`, meanings.period))
        .addOption(new Option(`--as-of <${values.day}>`, words.asOf))
        .addOption(new Option('--allow-open', words.allowOpen))
        .addOption(new Option(`--reopen <${values.reason}>`, words.reopen)),
    ),
  ).action(async (period: string, options: CloseOptions) => {
    const { close } = await import('./commands/close.ts');
    done(await close(io, version, period, options));
  });
  withCommon(
    withWorkspace(
      add(program, 'verify', 'xac-minh', help.verify).addArgument(
        new Argument(`[${names.periods}]`, meanings.closedPeriods),
      ),
    ),
  ).action(async (periods: string[], options: VerifyOptions) => {
    const { verify } = await import('./commands/verify.ts');
    done(await verify(io, version, periods, options));
  });
  withCommon(
    withWorkspace(
      add(program, 'history', 'lich-su', help.history)
        .addArgument(new Argument(`<${names.unit}>`, meanings.unit))
        .addArgument(new Argument(`[${names.period}]`, meanings.period)),
    ),
  ).action(async (unit: string, period: string | undefined, options: HistoryOptions) => {
    const { history } = await import('./commands/history.ts');
    done(await history(io, unit, period, options));
  });
};
