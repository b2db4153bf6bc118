import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
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
import { commaFault, keyFault } from './yaml-keys.ts';
import { type Room, sizeOf } from './yaml-limits.ts';
import { signSpan, spanOf } from './yaml-spans.ts';

interface YamlWalk extends Walk {
  readonly json: boolean;
}

/** The text of a scalar; `null` for one that says nothing. */
export const scalarText = (node: Scalar): string | null => {
  const text = String(node.value ?? '');
  if (text.trim() === '') return null;
  return node.type === 'PLAIN' && (text === 'null' || text === '~') ? null : text;
};

interface Decorated {
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
  readonly range?: readonly number[] | null | undefined;
}

const refuseDecoration = (walk: YamlWalk, node: Decorated): void => {
  if (node.anchor !== undefined)
    complain(walk, { complaint: { code: 'yaml-anchor' }, span: signSpan(walk.text, node, '&') });
  if (node.tag !== undefined)
    complain(walk, { complaint: { code: 'yaml-tag' }, span: signSpan(walk.text, node, '!') });
};

/** The plain word that a key is, or why it is none. */
const plainKey = (key: unknown, map: YAMLMap): Scalar<string> | Refusal => {
  if (isAlias(key)) return { complaint: { code: 'yaml-alias' }, span: spanOf(key) };
  if (isCollection(key)) return { complaint: { code: 'key-complex' }, span: spanOf(key) };
  return isWord(key) ? key : { complaint: { code: 'key-empty' }, span: spanOf(isScalar(key) ? key : map) };
};

const isWord = (key: unknown): key is Scalar<string> =>
  isScalar(key) && typeof key.value === 'string' && key.value.trim() !== '';

const walkPair = (
  pair: Pair<unknown, unknown>,
  map: YAMLMap,
  walk: YamlWalk,
  entries: Map<string, Entry>,
): Refusal | null => {
  const key = plainKey(pair.key, map);
  if ('complaint' in key) return key;
  refuseDecoration(walk, key);
  const written = key.value;
  const field = fieldOf(written, walk.field);
  const keySpan = spanOf(key);
  const alone = map.flow === true && pair.value === null;
  const fault = keyFault(walk.text, { written, field, span: keySpan, plain: key.type === 'PLAIN', alone });
  if (fault !== null) return fault;
  const twice = writtenTwice(entries.get(field), written, keySpan);
  if (twice !== null) return twice;
  const value = walkNode(pair.value, { ...walk, depth: walk.depth + 1, field }, keySpan);
  entries.set(field, { written, keySpan, value });
  return null;
};

/** JSON has words and numbers outside quotes, but no sentences. */
const JSON_COMMENT = /(?:^|\s)(\/[/*])/;

const walkScalar = (node: Scalar, walk: YamlWalk): Node => {
  const span = spanOf(node);
  const text = scalarText(node);
  const sign = walk.json && node.type === 'PLAIN' ? JSON_COMMENT.exec(text ?? '')?.[1] : undefined;
  if (sign !== undefined) complain(walk, { complaint: { code: 'json-comment', args: { sign } }, span });
  return scalarOf(walk, span, text);
};

/** `[tu: 0,5]`: a pair without braces, its number cut by the comma. */
const cutNumber = (items: readonly unknown[], index: number, walk: YamlWalk): boolean => {
  const [before, item] = [items[index - 1], items[index]];
  if (!isMap(before) || !isScalar(item) || walk.text.charAt(spanOf(before).start) === '{') return false;
  const fault = commaFault(walk.text, String(item.value), spanOf(item));
  if (fault !== null) complain(walk, fault);
  return fault !== null;
};

const walkList = (node: YAMLSeq, walk: YamlWalk): Node => {
  const span = spanOf(node);
  const inner = { ...walk, depth: walk.depth + 1, field: undefined };
  const items = node.items.map((item, index) =>
    node.flow === true && cutNumber(node.items, index, walk) ? emptyAt(span) : walkNode(item, inner, span),
  );
  return { type: 'list', span, items };
};

const walkNode = (node: unknown, walk: YamlWalk, around: Span): Node => {
  walk.nodes.count += 1;
  if (isAlias(node)) {
    complain(walk, { complaint: { code: 'yaml-alias' }, span: spanOf(node) });
    return emptyAt(spanOf(node));
  }
  if (isBeyond(walk, around)) return emptyAt(around);
  if (isScalar(node) || isMap(node) || isSeq(node)) refuseDecoration(walk, node);
  if (isScalar(node)) return walkScalar(node, walk);
  if (isSeq(node)) return walkList(node, walk);
  if (!isMap(node)) return emptyAt(around);
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const refusal = walkPair(pair, node, walk, entries);
    if (refusal !== null) complain(walk, refusal);
  }
  return { type: 'map', span: spanOf(node), entries };
};

/** What a parsed text says, as plain nodes, and everything in it that plain YAML has no use for. */
export const walkTree = (
  contents: unknown,
  { text, json, room }: { readonly text: string; readonly json: boolean; readonly room: Room },
): { readonly root: Node; readonly flaws: readonly SpanFlaw[] } => {
  const walk: YamlWalk = { ...walkOver(text, () => sizeOf(contents), room), json };
  return { root: walkNode(contents, walk, { start: 0, end: 0 }), flaws: walk.flaws };
};
