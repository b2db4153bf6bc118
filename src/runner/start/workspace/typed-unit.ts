import type { ListedUnit } from './unit-list.ts';
import { numbered } from './unit-list.ts';

/** A code stands before its name, and has a digit. */
const CODED = /^(\S*\d\S*)(?:\s+(.*))?$/;

/** A unit that is typed as one line: its code and its name, or its name alone, which gets the number that it has in the list. */
export const unitTyped = (line: string, index: number): ListedUnit => {
  const text = line.normalize('NFC').trim();
  const [, id, name = ''] = CODED.exec(text) ?? [];
  if (id === undefined) return { id: numbered(index), name: text };
  return { id, name: name === '' ? null : name };
};
