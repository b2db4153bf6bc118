import { refuse } from '../../domain/problem/cannot-run.ts';
import { inYaml } from '../../forms/in-yaml.ts';
import { documentExtensions, kindOfName } from '../../intake/formats/kinds.ts';
import type { Io } from '../io.ts';
import { textAt } from './text-at.ts';

/** The text of a sheet that has a file of its own, in YAML whatever it is written in. */
export const sheetWritten = (io: Io, path: string): string => {
  if (io.files.kindOf(path, true) !== 'file') throw refuse({ code: 'file-missing', args: { path } });
  if (kindOfName(path) !== 'document')
    throw refuse({ code: 'file-format', args: { path, allowed: documentExtensions } });
  return inYaml(textAt(io.files, path));
};
