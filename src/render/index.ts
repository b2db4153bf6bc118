import type { CheckRenderer, Renderer } from './renderer.ts';

/** Every format of a page; its code is loaded when it is asked for. */
const renderers = {
  table: () => import('./terminal.ts'),
  md: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
} satisfies Record<string, () => Promise<{ readonly renderer: Renderer }>>;

/** The formats of checkers, only for a report that has checked something. */
const checkRenderers = {
  github: () => import('./github.ts'),
  junit: () => import('./junit.ts'),
  sarif: () => import('./sarif.ts'),
} satisfies Record<string, () => Promise<{ readonly renderer: CheckRenderer }>>;

export type Format = keyof typeof renderers;
export type CheckFormat = keyof typeof checkRenderers;

export const isFormat = (name: string): name is Format => Object.hasOwn(renderers, name);
export const isCheckFormat = (name: string): name is CheckFormat => Object.hasOwn(checkRenderers, name);

export const formats: readonly string[] = Object.keys(renderers);
export const checkFormats: readonly string[] = Object.keys(checkRenderers);

const extensions: Readonly<Record<string, Format>> = {
  txt: 'table',
  md: 'md',
  html: 'html',
  htm: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};

const checkExtensions: Readonly<Record<string, CheckFormat>> = { xml: 'junit', sarif: 'sarif' };

export const fileExtensions: readonly string[] = Object.keys(extensions);
export const checkFileExtensions: readonly string[] = Object.keys(checkExtensions);

/** The end of a file's name, which says what the file is. */
export const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** The format that the name of an output file asks for. */
export const formatOfFile = (path: string): Format | CheckFormat | undefined => {
  const extension = extensionOf(path);
  const all = { ...extensions, ...checkExtensions };
  return Object.hasOwn(all, extension) ? all[extension] : undefined;
};

export const loadRenderer = async (format: Format): Promise<Renderer> => (await renderers[format]()).renderer;

export const loadCheckRenderer = async (format: CheckFormat): Promise<CheckRenderer> =>
  (await checkRenderers[format]()).renderer;
