import { isJson } from '../../document/file-name.ts';
import type { Read } from '../../document/read.ts';
import { readJson } from './json.ts';
import { readYaml } from './yaml.ts';
import type { Room } from './yaml-limits.ts';

/** A text as one document: JSON where the name of its file says so, and otherwise YAML. */
export const readDocument = (file: string, text: string, room?: Room): Read =>
  isJson(file) ? readJson(file, text) : readYaml(file, text, room);
