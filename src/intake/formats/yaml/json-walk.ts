import type { Entry, Node, Span, SpanFlaw } from '../../document/document.ts';
import { fieldOf } from '../../document/keys.ts';
import type { JsonNode, Property } from './json-tree.ts';
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

const addEntry = (property: Property, walk: Walk, entries: Map<string, Entry>): Refusal | null => {
  const { key: written, keySpan: span, value } = property;
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
  const { span } = node;
  if (node.type === 'scalar') return scalarOf(walk, span, node.text);
  if (node.type === 'list') {
    const inner = { ...walk, depth: walk.depth + 1, field: undefined };
    return { type: 'list', span, items: node.items.map((item) => walkNode(item, inner, span)) };
  }
  const entries = new Map<string, Entry>();
  for (const property of node.properties) {
    const refusal = addEntry(property, walk, entries);
    if (refusal !== null) complain(walk, refusal);
  }
  return { type: 'map', span, entries };
};

const childrenOf = (node: JsonNode): readonly JsonNode[] => {
  if (node.type === 'map') return node.properties.map(({ value }) => value);
  return node.type === 'list' ? node.items : [];
};

const sizeOf = (node: JsonNode): Size =>
  childrenOf(node)
    .map(sizeOf)
    .reduce((all, one) => ({ nodes: all.nodes + one.nodes, depth: Math.max(all.depth, one.depth + 1) }), {
      nodes: 1,
      depth: 0,
    });

/** What a parsed JSON text says, as plain nodes, and everything in it that our files have no use for. */
export const walkJson = (
  root: JsonNode,
  text: string,
): { readonly root: Node; readonly flaws: readonly SpanFlaw[] } => {
  const walk = walkOver(text, () => sizeOf(root));
  return { root: walkNode(root, walk, { start: 0, end: 0 }), flaws: walk.flaws };
};
