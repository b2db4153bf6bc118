import { help } from '../../messages/help.ts';

/** How an option is written: what its value is called, if it takes one, and its short letter. */
export interface Written {
  readonly value?: string;
  readonly short?: string;
  /** Given several times, it holds every value. */
  readonly repeats?: true;
}

const { optionValues: values } = help;

/** Every option of every command, each once; a command names those that it understands. */
export const optionTable = {
  format: { value: values.format, short: '-f' },
  output: { value: values.output, short: '-o' },
  force: {},
  quiet: { short: '-q' },
  noColor: {},
  noPager: {},
  problems: { value: values.output },
  failOnWarning: {},
  workspace: { value: values.folder, short: '-C' },
  rubric: { value: values.id },
  rule: { value: values.id },
  scorer: { value: values.scorer },
  strict: {},
  interactive: { short: '-i' },
  watch: {},
  nhac: {},
  codes: {},
  code: { value: values.id },
  table: { value: values.format },
  within: { value: values.points },
  asOf: { value: values.day },
  period: { value: values.period },
  obligations: { value: values.id, repeats: true },
  allowOpen: {},
  reopen: { value: values.reason },
  beforeEnd: { value: values.reason },
  by: { value: values.position },
  date: { value: values.day },
  number: { value: values.number },
  mau: { value: values.format },
  publish: {},
  from: { value: values.day },
  form: { value: values.format },
  name: { value: values.name },
  units: { value: values.output },
  unit: {},
  under: { value: values.name },
  example: {},
  all: { value: values.period },
  kind: { value: values.kind },
} as const satisfies Readonly<Record<string, Written>>;

/** An option as it is written in full. */
export const longOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What an option is, whatever its name. */
export const writtenOf = (name: OptionName): Written => optionTable[name];

export type OptionName = keyof typeof optionTable;

type ValueOf<Option> = Option extends { readonly repeats: true }
  ? readonly string[]
  : Option extends { readonly value: string }
    ? string
    : boolean;

/** What a call says in options. Without `--no-color` and `--no-pager`, both are allowed. */
export type Options = {
  readonly [Name in Exclude<OptionName, 'noColor' | 'noPager'>]?: ValueOf<(typeof optionTable)[Name]>;
} & { readonly color: boolean; readonly pager?: boolean };

/** What every command that shows something understands. */
export const shown = ['format', 'output', 'force', 'quiet', 'noColor', 'noPager'] as const;

/** What every command understands that reads inputs, and so has problems to tell. */
export const reading = [...shown, 'problems', 'failOnWarning'] as const;

/** What every command understands whose result may be put into the words of a template. */
export const templates = ['mau'] as const;

/** What every command understands of which papers are made. */
export const papers = ['date', 'number'] as const;

/** What every command understands that scores meetings. */
export const scoring = ['workspace', 'rubric', 'scorer', 'strict', ...reading] as const;
