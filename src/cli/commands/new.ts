import { refuse } from '../../domain/problem/cannot-run.ts';
import { help } from '../../messages/help.ts';
import { labels } from '../../messages/labels/index.ts';
import { periodOf } from '../../runner/period/period-asked.ts';
import { formAsked } from '../../runner/start/form-asked.ts';
import { newSheet, newSheets } from '../../runner/start/new-sheet.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { checkTarget, writeParts } from '../output/write-file.ts';
import { writeBlanks } from '../output/write-new.ts';

const missing = (name: string) => refuse({ code: 'argument-missing', args: { name } });

/** Blanks for all units, a file each in one folder. */
const setOf = async ({ io, options }: Call, written: string): Promise<ExitCode> => {
  const folder = options.output;
  if (folder === undefined) throw refuse({ code: 'option-value-missing', args: { option: '-o' } });
  const blanks = newSheets(io, periodOf(written), formAsked(options.form, undefined), options);
  return writeBlanks(io, folder, blanks, options);
};

/** `new`: the blank of one meeting, or those of every unit, with what is known already. */
export const newBlank = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  if (options.all !== undefined) return setOf(call, options.all);
  const [unit, date] = given;
  if (unit === undefined) throw missing(help.argumentNames.unit);
  if (date === undefined) throw missing(help.argumentNames.day);
  const { output, form } = options;
  const asked = formAsked(form, output);
  if (output !== undefined) checkTarget(io, output, options);
  const { content } = await newSheet(io, { unit, date }, asked, options);
  if (output === undefined) await io.out(content);
  else {
    await writeParts(io, output, [content], options);
    if (options.quiet !== true) io.err(`${labels.blankNext(output)}\n`);
  }
  return 0;
};
