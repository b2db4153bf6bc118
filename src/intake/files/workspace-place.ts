import { type Files, inFolder, withoutSlash } from '../world/files.ts';
import type { OpenWorkspace } from './workspace.ts';
import { WORKSPACE_FILE } from './workspace-names.ts';

/** The nearest folder, from here up, that holds a workspace file. */
export const findWorkspace = (files: Files, ancestors: readonly string[]): string | undefined =>
  ancestors.find((folder) => files.kindOf(inFolder(folder, WORKSPACE_FILE), true) === 'file');

/** The folder of the workspace's own meeting files. */
export const sheetsFolder = ({ folder, sheets }: OpenWorkspace): string =>
  inFolder(folder, withoutSlash(sheets));
