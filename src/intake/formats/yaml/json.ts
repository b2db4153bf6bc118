import jsonc from 'jsonc-parser';
import { letterFault } from '../../../domain/written/letters.ts';
import { type Entry, makeDocument, type Node, placeFlaws, type Span } from '../../document/document.ts';
import { fieldOf, reservedKeys } from '../../document/keys.ts';
import { placesIn } from '../../document/places.ts';
import type { Read } from '../../document/read.ts';
import { textNotices } from '../text/text-notices.ts';
import { readYaml } from './yaml.ts';
import { MOST, nestsTooDeep } from './yaml-limits.ts';

/** Keys of letters and digits; anything else is worth a closer look. */
const PLAIN_KEY = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;

type JsonNode = NonNullable<ReturnType<typeof jsonc.parseTree>>;

interface Walk {
  readonly text: string;
  readonly nodes: { count: number };
  readonly depth: number;
  /** The field whose value is being walked. */
  readonly field: string | undefined;
}

const spanOf = ({ offset, length }: JsonNode): Span => ({ start: offset, end: offset + length });

const scalarText = ({ type, value, offset, length }: JsonNode, text: string): string | null => {
  if (type === 'null') return null;
  if (type !== 'string') return text.slice(offset, offset + length);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

/** Puts one property among the entries; `false` where its key is nothing plain, or stands there already. */
const addEntry = (property: JsonNode, walk: Walk, entries: Map<string, Entry>): boolean => {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return false;
  const written = String(key.value);
  const field = fieldOf(written, walk.field);
  if (written.length > MOST.key || !PLAIN_KEY.test(written)) return false;
  if (letterFault(written) !== null || reservedKeys.has(written) || entries.has(field)) return false;
  const inner = walkNode(value, { ...walk, depth: walk.depth + 1, field });
  if (inner === null) return false;
  entries.set(field, { written, keySpan: spanOf(key), value: inner });
  return true;
};

/** A node as ours; `null` for anything that is not plain. */
const walkNode = (node: JsonNode, walk: Walk): Node | null => {
  walk.nodes.count += 1;
  if (walk.depth > MOST.depth || walk.nodes.count > MOST.nodes) return null;
  const span = spanOf(node);
  if (node.type === 'object') {
    const entries = new Map<string, Entry>();
    const plain = (node.children ?? []).every((property) => addEntry(property, walk, entries));
    return plain ? { type: 'map', span, entries } : null;
  }
  if (node.type === 'array') {
    const inner = { ...walk, depth: walk.depth + 1, field: undefined };
    const items = (node.children ?? []).flatMap((item) => walkNode(item, inner) ?? []);
    return items.length === (node.children ?? []).length ? { type: 'list', span, items } : null;
  }
  const text = scalarText(node, walk.text);
  return text !== null && text.length > MOST.scalar ? null : { type: 'scalar', span, text };
};

const plainJson = (text: string): Node | null => {
  // The parser of JSON calls itself for each level.
  if (nestsTooDeep(text)) return null;
  const errors: Parameters<typeof jsonc.parseTree>[1] = [];
  const root = jsonc.parseTree(text, errors, { disallowComments: true });
  if (root === undefined || errors.length > 0 || root.type !== 'object') return null;
  return walkNode(root, { text, nodes: { count: 0 }, depth: 0, field: undefined });
};

/** Reads JSON many times faster than the reader of YAML does. Anything that is not plain goes to the reader of YAML, of which JSON is a part and which says what is wrong with it. */
export const readJson = (file: string, text: string, firstLine = 1): Read => {
  const root = plainJson(text);
  if (root === null) return readYaml(file, text, firstLine);
  const place = placesIn(file, text, firstLine);
  return { document: makeDocument(file, place, root), notices: placeFlaws(place, textNotices(text)) };
};
