import { makeDocument, placeFlaws, type SpanFlaw } from '../../document/document.ts';
import { outlineOf } from '../../document/outline.ts';
import { placesIn } from '../../document/places.ts';
import { type Read, unread } from '../../document/read.ts';
import { oddSpaceFlaw } from '../text/key-letters.ts';
import { textNotices } from '../text/text-notices.ts';
import { jsonFault } from './json-fault.ts';
import { jsonTree } from './json-tree.ts';
import { walkJson } from './json-walk.ts';
import { tooDeep } from './yaml-limits.ts';

/** Whether the language's own parser takes a text; it is many times faster than one that looks for the fault. */
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const faultOf = (text: string): SpanFlaw | null => {
  // Parsers call themselves for each level.
  const deep = tooDeep(text);
  if (deep !== null || isJson(text)) return deep;
  const fault = jsonFault(text);
  return fault?.complaint.code === 'json-word' ? (oddSpaceFlaw(text) ?? fault) : fault;
};

/** Reads JSON, and nothing that is not JSON. A text that is a line of a file says which. */
export const readJson = (file: string, text: string, firstLine = 1): Read => {
  const place = placesIn(file, text, firstLine);
  const refuse = (flaws: readonly SpanFlaw[]): Read => ({
    problems: placeFlaws(place, flaws),
    outline: outlineOf(text),
  });
  if (text.trim() === '') return unread(file, { code: 'file-empty' });
  const fault = faultOf(text);
  if (fault !== null) return refuse([fault]);
  const { root, flaws } = walkJson(jsonTree(text), text);
  if (flaws.length > 0) return refuse(flaws);
  return { document: makeDocument(file, place, root), notices: placeFlaws(place, textNotices(text)) };
};
