import type { Blank, Carriage } from './sheet/blank.ts';

/** One way to write a blank. */
export interface Form {
  readonly name: string;
  readonly extension: string;
  readonly write: (blank: Blank, carriage: Carriage) => Promise<string | Uint8Array>;
}

/** Every form of a blank; each is loaded when it is asked for. */
export const forms = [
  {
    name: 'yaml',
    extension: 'yaml',
    write: async (blank: Blank) => (await import('./yaml-form.ts')).yamlForm(blank),
  },
  {
    name: 'html',
    extension: 'html',
    write: async (blank: Blank, carriage: Carriage) =>
      (await import('./page/page-form.ts')).pageForm(blank, carriage),
  },
  {
    name: 'xlsx',
    extension: 'xlsx',
    write: async (blank: Blank, carriage: Carriage) =>
      (await import('./book/book-form.ts')).bookForm(blank, carriage),
  },
] as const satisfies readonly Form[];
