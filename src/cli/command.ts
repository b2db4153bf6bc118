import type { Offered } from '../render/index.ts';
import type { Run } from './call/call.ts';
import type { OptionName } from './call/option.ts';

/** Something that is named besides the options, as help writes it: `<required>`, `[optional]` or `[several...]`. */
export interface Argument {
  readonly written: string;
  readonly meaning: string;
}

interface Named {
  readonly name: string;
  /** The Vietnamese name. */
  readonly alias: string;
  readonly words: {
    readonly about: string;
    readonly examples: readonly (readonly [call: string, meaning: string])[];
  };
}

/** A command as the command line knows it. */
export interface Command extends Named {
  readonly takes: readonly Argument[];
  readonly options: readonly OptionName[];
  /** Where an option means something of its own here. */
  readonly optionWords?: Readonly<Partial<Record<OptionName, string>>>;
  /** What there is to show, so that an output that could not be written is refused before any work is done; `null` for a command that sees to its output itself. */
  readonly offers: Offered | null;
  /** Its code, loaded when it is called. */
  readonly load: () => Promise<Run>;
}

/** Commands that are called by two names, such as `rubric list`. */
export interface CommandGroup extends Named {
  readonly commands: readonly Command[];
}
