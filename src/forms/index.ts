import type { Blank } from './yaml-form.ts';

/** One way to write a blank. */
export interface Form {
  readonly name: string;
  readonly extension: string;
  readonly write: (blank: Blank) => Promise<string | Uint8Array>;
}

/** Every form of a blank; each is loaded when it is asked for. */
export const forms = [
  {
    name: 'yaml',
    extension: 'yaml',
    write: async (blank: Blank) => (await import('./yaml-form.ts')).yamlForm(blank),
  },
] as const satisfies readonly Form[];
