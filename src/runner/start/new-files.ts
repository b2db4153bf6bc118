import { refuse } from '../../domain/problem/cannot-run.ts';
import { jsonSchema, type SchemaName } from '../../intake/files/json-schema.ts';
import type { Io } from '../io.ts';

/** Files to start from, none of which is there yet; each is its content by its path. */
export interface NewFiles {
  /** What all of it is called. */
  readonly path: string;
  readonly folders: readonly string[];
  /** Files that a person will open. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Files for editors. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** Refuses files one of which would take the place of something. */
export const requireFree = ({ files }: Io, paths: Iterable<string>): void => {
  for (const path of paths)
    if (files.kindOf(path) !== 'none') throw refuse({ code: 'init-exists', args: { path } });
};

/** The JSON Schema of one kind of file, as a file for an editor. */
export const schemaText = (name: SchemaName): string => `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
