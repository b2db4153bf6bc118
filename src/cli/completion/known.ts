import { scorers } from '../../domain/meeting/meeting.ts';
import { meetingKindSchema } from '../../domain/meeting/meeting-kind.ts';
import { forms } from '../../forms/index.ts';
import { templatesFor } from '../../intake/files/paper/paper-template.ts';
import { formatsFor } from '../../render/index.ts';
import { viewNames } from '../../report/period/views/index.ts';
import type { Io } from '../../runner/io.ts';
import { everySchema } from '../../runner/schema-named.ts';
import { blankKinds } from '../../runner/start/blank-choices.ts';
import type { OptionName } from '../call/option.ts';
import { slipForms } from '../output/slips.ts';
import { scripts } from './scripts.ts';
import type { Completed, Known } from './words.ts';

/** What may stand besides the options of a command, where it is no file. */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  completion: [...scripts.keys()],
  schema: everySchema,
  new: blankKinds,
};

/** All the words that an option or an argument may be, where there are only so many. */
export const knownWords = ({ files, lawFolder }: Io): Known => {
  const values: Readonly<Partial<Record<OptionName, (command: Completed) => readonly string[]>>> = {
    format: ({ offers }) => formatsFor(offers ?? 'page').map(({ name }) => name),
    form: ({ name }) => (name === 'check' ? slipForms : forms.map((form) => form.name)),
    table: () => viewNames,
    kind: () => meetingKindSchema.options,
    scorer: () => scorers,
    mau: ({ name }) => templatesFor(files, lawFolder, name),
  };
  return {
    valuesOf: (command, option) => values[option]?.(command) ?? [],
    argumentsOf: ({ name }) => argumentsOf[name] ?? [],
  };
};
