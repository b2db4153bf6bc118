import { isScalar, parseDocument } from 'yaml';
import type { Problem } from '../../../domain/problem/problem.ts';
import { makeDocument, placeFlaws, type SpanFlaw } from '../../document/document.ts';
import { outlineOf } from '../../document/outline.ts';
import { placesIn } from '../../document/places.ts';
import { type Read, unread } from '../../document/read.ts';
import { oddSpaceFlaw } from '../text/key-letters.ts';
import { textNotices } from '../text/text-notices.ts';
import { parseFlaws } from './yaml-errors.ts';
import { type Room, tooLarge, USUAL_ROOM } from './yaml-limits.ts';
import { scalarText, walkTree } from './yaml-walk.ts';

/** A slip of syntax makes the parser stumble again on the same line; the first complaint says it all. */
const onePerLine = (problems: readonly Problem[]): readonly Problem[] => {
  const lines = new Set<number | undefined>();
  return problems.filter(({ location }) => {
    const fresh = !lines.has(location?.line);
    lines.add(location?.line);
    return fresh;
  });
};

/** A directive stands before the document, perhaps below comments. */
const directiveIn = (text: string): SpanFlaw | null => {
  for (let start = 0; start < text.length; ) {
    if (text.charAt(start) === '%')
      return { severity: 'error', complaint: { code: 'yaml-directive' }, span: { start, end: start + 1 } };
    const next = text.indexOf('\n', start);
    const line = text.slice(start, next === -1 ? text.length : next).trimStart();
    if (next === -1 || (line !== '' && !line.startsWith('#'))) return null;
    start = next + 1;
  }
  return null;
};

/** Whether a text is meant to be JSON. */
const meansJson = (text: string): boolean => /^\s*\{/.test(text);

/** Reads the plain part of YAML, of which JSON is a part: no references, tags, directives or further documents, and every scalar as text. */
export const readYaml = (file: string, text: string, room: Room = USUAL_ROOM): Read => {
  const place = placesIn(file, text);
  const refuse = (flaws: readonly SpanFlaw[]): Read => ({
    problems: onePerLine(placeFlaws(place, flaws)),
    outline: outlineOf(text),
  });
  const before = directiveIn(text) ?? tooLarge(text, room);
  if (before !== null) return refuse([before]);
  const parsed = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const errors = parseFlaws(parsed, text);
  if (errors.length > 0) {
    const odd = oddSpaceFlaw(text);
    return refuse(odd === null ? errors : [odd]);
  }
  if (parsed.contents === null || (isScalar(parsed.contents) && scalarText(parsed.contents) === null))
    return unread(file, { code: 'file-empty' });
  const { root, flaws } = walkTree(parsed.contents, { text, json: meansJson(text), room });
  if (flaws.length === 0)
    return { document: makeDocument(file, place, root), notices: placeFlaws(place, textNotices(text)) };
  return { problems: placeFlaws(place, flaws), outline: outlineOf(text) };
};
