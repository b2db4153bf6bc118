import jsonc from 'jsonc-parser';
import { makeDocument, placeFlaws, type SpanFlaw } from '../../document/document.ts';
import { outlineOf } from '../../document/outline.ts';
import { placesIn } from '../../document/places.ts';
import { type Read, unread } from '../../document/read.ts';
import { oddSpaceFlaw } from '../text/key-letters.ts';
import { textNotices } from '../text/text-notices.ts';
import { jsonFault } from './json-fault.ts';
import { type JsonNode, walkJson } from './json-walk.ts';
import { tooDeep } from './yaml-limits.ts';

/** What a text is parsed to; where it is no JSON, what makes it none. */
const parsed = (text: string): JsonNode | SpanFlaw => {
  const errors: Parameters<typeof jsonc.parseTree>[1] = [];
  const root = jsonc.parseTree(text, errors, { disallowComments: true });
  const fault = errors.length > 0 || root === undefined ? jsonFault(text) : null;
  if (fault !== null) return fault.complaint.code === 'json-word' ? (oddSpaceFlaw(text) ?? fault) : fault;
  if (root === undefined) throw new Error('a text without a fault is no JSON');
  return root;
};

/** Reads JSON, and nothing that is not JSON. A text that is a line of a file says which. */
export const readJson = (file: string, text: string, firstLine = 1): Read => {
  const place = placesIn(file, text, firstLine);
  const refuse = (flaws: readonly SpanFlaw[]): Read => ({
    problems: placeFlaws(place, flaws),
    outline: outlineOf(text),
  });
  if (text.trim() === '') return unread(file, { code: 'file-empty' });
  // The parser calls itself for each level.
  const deep = tooDeep(text);
  if (deep !== null) return refuse([deep]);
  const found = parsed(text);
  if ('complaint' in found) return refuse([found]);
  const { root, flaws } = walkJson(found, text);
  if (flaws.length > 0) return refuse(flaws);
  return { document: makeDocument(file, place, root), notices: placeFlaws(place, textNotices(text)) };
};
