import type { CalendarRenderer, CheckRenderer, Renderer } from './renderer.ts';

/** Every format of a page; its code is loaded when it is asked for. */
const renderers = {
  table: () => import('./terminal.ts'),
  md: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  'csv-raw': async () => ({ renderer: (await import('./csv.ts')).machineRenderer }),
} satisfies Record<string, () => Promise<{ readonly renderer: Renderer }>>;

/** The formats of checkers, only for a report that has checked something. */
const checkRenderers = {
  github: () => import('./github.ts'),
  junit: () => import('./junit.ts'),
  sarif: () => import('./sarif.ts'),
} satisfies Record<string, () => Promise<{ readonly renderer: CheckRenderer }>>;

/** The formats of calendars, only for a report of things to be done. */
const calendarRenderers = {
  ics: () => import('./ics.ts'),
} satisfies Record<string, () => Promise<{ readonly renderer: CalendarRenderer }>>;

export type Format = keyof typeof renderers;
export type CheckFormat = keyof typeof checkRenderers;
export type CalendarFormat = keyof typeof calendarRenderers;
export type AnyFormat = Format | CheckFormat | CalendarFormat;

export const isFormat = (name: string): name is Format => Object.hasOwn(renderers, name);
export const isCheckFormat = (name: string): name is CheckFormat => Object.hasOwn(checkRenderers, name);
export const isCalendarFormat = (name: string): name is CalendarFormat =>
  Object.hasOwn(calendarRenderers, name);

export const formats: readonly string[] = Object.keys(renderers);
export const checkFormats: readonly string[] = Object.keys(checkRenderers);
export const calendarFormats: readonly string[] = Object.keys(calendarRenderers);

const extensions: Readonly<Record<string, Format>> = {
  txt: 'table',
  md: 'md',
  html: 'html',
  htm: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
};

const checkExtensions: Readonly<Record<string, CheckFormat>> = { xml: 'junit', sarif: 'sarif' };

const calendarExtensions: Readonly<Record<string, CalendarFormat>> = { ics: 'ics' };

export const fileExtensions: readonly string[] = Object.keys(extensions);
export const checkFileExtensions: readonly string[] = Object.keys(checkExtensions);
export const calendarFileExtensions: readonly string[] = Object.keys(calendarExtensions);

/** The end of a file's name, which says what the file is. */
export const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** The format that the name of an output file asks for. */
export const formatOfFile = (path: string): AnyFormat | undefined => {
  const extension = extensionOf(path);
  const all = { ...extensions, ...checkExtensions, ...calendarExtensions };
  return Object.hasOwn(all, extension) ? all[extension] : undefined;
};

export const loadRenderer = async (format: Format): Promise<Renderer> => (await renderers[format]()).renderer;

export const loadCheckRenderer = async (format: CheckFormat): Promise<CheckRenderer> =>
  (await checkRenderers[format]()).renderer;

export const loadCalendarRenderer = async (format: CalendarFormat): Promise<CalendarRenderer> =>
  (await calendarRenderers[format]()).renderer;

/** The formats that are nothing but tables, and say nothing of a page without one. */
export const isTableFormat = (format: AnyFormat): boolean => format === 'csv' || format === 'csv-raw';
