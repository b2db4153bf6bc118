import type { Renderer } from './renderer.ts';

/** Every output format; its code is loaded when it is asked for. */
const renderers = {
  table: () => import('./terminal.ts'),
  md: () => import('./markdown.ts'),
  html: () => import('./html.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
} satisfies Record<string, () => Promise<{ readonly renderer: Renderer }>>;

export type Format = keyof typeof renderers;

export const isFormat = (name: string): name is Format => Object.hasOwn(renderers, name);

export const formats: readonly string[] = Object.keys(renderers);

const extensions: Readonly<Record<string, Format>> = {
  txt: 'table',
  md: 'md',
  html: 'html',
  htm: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};

export const fileExtensions: readonly string[] = Object.keys(extensions);

/** The format that the name of an output file asks for. */
export const formatOfFile = (path: string): Format | undefined => {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined;
};

export const loadRenderer = async (format: Format): Promise<Renderer> => (await renderers[format]()).renderer;
