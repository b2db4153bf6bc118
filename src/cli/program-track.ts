import { Argument, type Command, Option } from 'commander';
import { help } from '../messages/help.ts';
import type { Io } from '../runner/io.ts';
import { add, withInputs, withWorkspace } from './command.ts';
import type { ExitCode, TrackOptions } from './options.ts';

const { options: words, optionValues: values, arguments: meanings, argumentNames: names } = help;

const oneMore = (given: string, before: readonly string[] = []): readonly string[] => [...before, given];

/** Obligations: who is in order, who is behind, who has what to do by when. */
export const addTrackCommand = (program: Command, io: Io, done: (code: ExitCode) => void): void => {
  withInputs(
    withWorkspace(
      add(program, 'track', 'theo-doi', help.track)
        .addArgument(new Argument(`[${names.paths}]`, meanings.paths))
        .addOption(new Option(`--period <${values.period}>`, words.period))
        .addOption(new Option(`--as-of <${values.day}>`, words.asOf))
        .addOption(new Option(`--obligations <${values.id}>`, words.obligations).argParser(oneMore))
        .addOption(new Option(`--rubric <${values.id}>`, words.rubric))
        .addOption(new Option('--strict', words.strictTrack)),
    ),
    words.trackFormat,
  ).action(async (given: string[], options: TrackOptions) => {
    const { track } = await import('./commands/track.ts');
    done(await track(io, given, options));
  });
};
