import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml';
import type { Problem } from '../domain/problem.ts';
import type { Complaint } from '../messages/index.ts';
import {
  type Document,
  type Entry,
  makeDocument,
  type Node,
  placeFlaws,
  type Span,
  type SpanFlaw,
} from './document.ts';
import { fieldOf } from './keys.ts';

const DEEPEST = 32;

/** Keys that JavaScript objects treat specially; no file has a use for them. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

const spanOf = (node: { readonly range?: readonly number[] | null | undefined } | null | undefined): Span => {
  const [start = 0, end = start] = node?.range ?? [];
  return { start, end };
};

interface Walk {
  readonly flaws: SpanFlaw[];
  readonly depth: number;
  /** The field whose value is being walked. */
  readonly field: string | undefined;
}

const complain = (walk: Walk, complaint: Complaint, span: Span): void => {
  walk.flaws.push({ severity: 'error', complaint, span });
};

const emptyAt = (span: Span): Node => ({ type: 'scalar', span, text: null });

const scalarText = (
  node: YamlNode & { readonly value: unknown; readonly type?: string | undefined },
): string | null => {
  const text = String(node.value ?? '');
  if (text.trim() === '') return null;
  return node.type === 'PLAIN' && (text === 'null' || text === '~') ? null : text;
};

const walkPair = (
  pair: Pair<unknown, unknown>,
  map: YAMLMap,
  walk: Walk,
  entries: Map<string, Entry>,
): void => {
  const key = isScalar(pair.key) ? pair.key : null;
  const keySpan = spanOf(key ?? map);
  if (key === null || typeof key.value !== 'string' || key.value === '') {
    complain(walk, { code: 'key-not-plain' }, keySpan);
    return;
  }
  if (key.anchor !== undefined) complain(walk, { code: 'yaml-reference' }, keySpan);
  if (key.tag !== undefined) complain(walk, { code: 'yaml-tag' }, keySpan);
  const written = key.value;
  const field = fieldOf(written, walk.field);
  if (reserved.has(written)) {
    complain(walk, { code: 'key-not-plain' }, keySpan);
    return;
  }
  if (map.flow === true && pair.value === null) {
    complain(walk, { code: 'key-without-value', args: { key: written } }, keySpan);
    return;
  }
  const first = entries.get(field);
  if (first !== undefined) {
    complain(walk, { code: 'duplicate-key', args: { key: written, first: first.written } }, keySpan);
    return;
  }
  const value = walkNode(pair.value, { ...walk, depth: walk.depth + 1, field }, keySpan);
  entries.set(field, { written, keySpan, value });
};

const walkNode = (node: unknown, walk: Walk, around: Span): Node => {
  if (isAlias(node)) {
    complain(walk, { code: 'yaml-reference' }, spanOf(node));
    return emptyAt(spanOf(node));
  }
  if (walk.depth > DEEPEST) {
    complain(walk, { code: 'yaml-too-deep' }, around);
    return emptyAt(around);
  }
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    if (node.anchor !== undefined) complain(walk, { code: 'yaml-reference' }, spanOf(node));
    if (node.tag !== undefined) complain(walk, { code: 'yaml-tag' }, spanOf(node));
  }
  if (isScalar(node)) return { type: 'scalar', span: spanOf(node), text: scalarText(node) };
  if (isSeq(node)) {
    const inner = { ...walk, depth: walk.depth + 1, field: undefined };
    return {
      type: 'list',
      span: spanOf(node),
      items: node.items.map((item) => walkNode(item, inner, spanOf(node))),
    };
  }
  if (isMap(node)) {
    const entries = new Map<string, Entry>();
    for (const pair of node.items) walkPair(pair, node, walk, entries);
    return { type: 'map', span: spanOf(node), entries };
  }
  return emptyAt(around);
};

export type Read = { readonly document: Document } | { readonly problems: readonly Problem[] };

/** A slip of syntax makes the parser stumble again on the same line; the first complaint says it all. */
const onePerLine = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    ({ location }, index) => problems.findIndex((other) => other.location?.line === location?.line) === index,
  );

/** Reads the plain part of YAML, of which JSON is a part: no references, tags, directives or further documents, and every scalar as text. */
export const readYaml = (file: string, text: string): Read => {
  if (text.trim() === '')
    return { problems: [{ severity: 'error', complaint: { code: 'file-empty' }, location: { file } }] };
  const parsed = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const flaws: SpanFlaw[] = parsed.errors.map(({ code, pos: [start, end] }) => ({
    severity: 'error',
    complaint: { code: 'yaml-syntax', args: { code } },
    span: { start, end },
  }));
  if (parsed.directives.yaml.explicit === true || /^%/.test(text))
    flaws.push({ severity: 'error', complaint: { code: 'yaml-directive' }, span: { start: 0, end: 1 } });
  if (flaws.length > 0) return { problems: onePerLine(placeFlaws(file, text, flaws)) };
  const walk: Walk = { flaws, depth: 0, field: undefined };
  const root = walkNode(parsed.contents, walk, { start: 0, end: 0 });
  return flaws.length > 0
    ? { problems: placeFlaws(file, text, flaws) }
    : { document: makeDocument(file, text, root) };
};
