import type jsonc from 'jsonc-parser';
import type { Entry, Node, Span, SpanFlaw } from '../../document/document.ts';
import { fieldOf } from '../../document/keys.ts';
import {
  complain,
  emptyAt,
  isBeyond,
  type Refusal,
  scalarOf,
  type Walk,
  walkOver,
  writtenTwice,
} from './tree-walk.ts';
import { keyFault } from './yaml-keys.ts';
import type { Size } from './yaml-limits.ts';

export type JsonNode = NonNullable<ReturnType<typeof jsonc.parseTree>>;

const spanOf = ({ offset, length }: JsonNode): Span => ({ start: offset, end: offset + length });

const scalarText = ({ type, value, offset, length }: JsonNode, text: string): string | null => {
  if (type === 'null') return null;
  if (type !== 'string') return text.slice(offset, offset + length);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

const addEntry = (property: JsonNode, walk: Walk, entries: Map<string, Entry>): Refusal | null => {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return null;
  const written = String(key.value);
  const span = spanOf(key);
  if (written.trim() === '') return { complaint: { code: 'key-empty' }, span };
  const field = fieldOf(written, walk.field);
  const fault =
    keyFault(walk.text, { written, field, span, plain: false, alone: false }) ??
    writtenTwice(entries.get(field), written, span);
  if (fault !== null) return fault;
  const inner = walkNode(value, { ...walk, depth: walk.depth + 1, field }, span);
  entries.set(field, { written, keySpan: span, value: inner });
  return null;
};

const walkNode = (node: JsonNode, walk: Walk, around: Span): Node => {
  walk.nodes.count += 1;
  if (isBeyond(walk, around)) return emptyAt(around);
  const span = spanOf(node);
  const children = node.children ?? [];
  if (node.type === 'object') {
    const entries = new Map<string, Entry>();
    for (const property of children) {
      const refusal = addEntry(property, walk, entries);
      if (refusal !== null) complain(walk, refusal);
    }
    return { type: 'map', span, entries };
  }
  if (node.type !== 'array') return scalarOf(walk, span, scalarText(node, walk.text));
  const inner = { ...walk, depth: walk.depth + 1, field: undefined };
  return { type: 'list', span, items: children.map((item) => walkNode(item, inner, span)) };
};

const sizeOf = ({ type, children = [] }: JsonNode): Size => {
  const inner = type === 'object' ? children.flatMap((property) => property.children?.[1] ?? []) : children;
  return inner
    .map(sizeOf)
    .reduce((all, one) => ({ nodes: all.nodes + one.nodes, depth: Math.max(all.depth, one.depth + 1) }), {
      nodes: 1,
      depth: 0,
    });
};

/** What a parsed JSON text says, as plain nodes, and everything in it that our files have no use for. */
export const walkJson = (
  root: JsonNode,
  text: string,
): { readonly root: Node; readonly flaws: readonly SpanFlaw[] } => {
  const walk = walkOver(text, () => sizeOf(root));
  return { root: walkNode(root, walk, { start: 0, end: 0 }), flaws: walk.flaws };
};
