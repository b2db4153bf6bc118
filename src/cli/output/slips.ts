import { refuse } from '../../domain/problem/cannot-run.ts';
import { fileStems } from '../../domain/written/file-name.ts';
import { pathGiven } from '../../intake/world/files.ts';
import { problemLabels } from '../../messages/labels/problems.ts';
import { type Format, formatsFor, rendered } from '../../render/index.ts';
import { type Slip, slipReport } from '../../report/problems/slip.ts';
import type { Io } from '../../runner/io.ts';
import type { NewBlank } from '../../runner/start/new-sheet.ts';
import type { Options } from '../call/option.ts';
import { madeFor } from './emit.ts';
import { FILE_SCREEN } from './write-file.ts';
import { writeInto } from './write-new.ts';

const { slip: words } = problemLabels;

/** What a slip may be; the first where the call names none. */
export const slipForms = ['docx', 'html', 'txt'] as const;

/** A folder for slips, and what they are to be. */
export interface SlipsAsked {
  readonly folder: string;
  readonly extension: string;
  readonly format: Format;
}

/** The slips that a call asks for, by an output that is a folder or is written as one; `null` where it asks for none. */
export const slipsAsked = ({ files }: Io, { output, form }: Options): SlipsAsked | null => {
  const isFolder = output !== undefined && (/[\\/]$/.test(output) || files.kindOf(output, true) === 'folder');
  if (!isFolder) {
    if (form === undefined) return null;
    throw refuse({ code: 'option-value-missing', args: { option: '-o' } });
  }
  const extension = form ?? slipForms[0];
  const format = slipForms.some((known) => known === extension)
    ? formatsFor('page').find(({ extensions }) => extensions.includes(extension))
    : undefined;
  if (format === undefined)
    throw refuse({ code: 'format-invalid', args: { found: extension, allowed: slipForms } });
  return { folder: output, extension, format };
};

/** Slips of an earlier call that this one has not written anew: their units have nothing to mend any more. */
const leftOver = (
  { files }: Io,
  folder: string,
  units: readonly string[],
  made: readonly NewBlank[],
): readonly string[] => {
  if (files.kindOf(folder, true) !== 'folder') return [];
  const stems = [...fileStems(units, [words.fileUnknown]).values(), words.fileUnknown];
  const slips = stems.flatMap((stem) => slipForms.map((form) => `${stem}.${form}`));
  return files
    .list(folder)
    .filter((name) => slips.includes(name) && !made.some((one) => one.name === name))
    .sort();
};

/** Writes a page for each unit that has something to mend, and gives the sentences that say so; `units` are all that may have been written to before. */
export const writeSlips = async (
  io: Io,
  { folder, extension, format }: SlipsAsked,
  slips: readonly Slip[],
  units: readonly string[],
  options: Pick<Options, 'force'>,
): Promise<readonly string[]> => {
  const stems = fileStems(
    slips.flatMap(({ to }) => to?.unit ?? []),
    [words.fileUnknown],
  );
  const made: NewBlank[] = [];
  for (const slip of slips) {
    const content = await rendered(format, await madeFor(format, io, slipReport(slip)), FILE_SCREEN);
    if (content !== undefined)
      made.push({ name: `${stems.get(slip.to?.unit ?? '') ?? words.fileUnknown}.${extension}`, content });
  }
  if (made.length > 0) writeInto(io, folder, made, options);
  const old = leftOver(io, pathGiven(folder), units, made);
  return [
    made.length === 0 ? words.none : words.written(made.length, folder),
    ...(old.length === 0 ? [] : [words.leftOver(old, folder)]),
  ];
};
