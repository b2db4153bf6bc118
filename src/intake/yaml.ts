import {
  isAlias,
  isCollection,
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
import { type Entry, makeDocument, type Node, placeFlaws, type Span, type SpanFlaw } from './document.ts';
import { keyLetterFlaw, oddSpaceFlaw } from './key-letters.ts';
import { fieldOf } from './keys.ts';
import { outlineOf } from './outline.ts';
import { placesIn } from './places.ts';
import type { Read } from './read.ts';
import { textNotices } from './text-notices.ts';
import { flawsBeforeParsing, parseFlaws, spanOf } from './yaml-syntax.ts';

const DEEPEST = 32;
const MOST_NODES = 20_000;

/** Keys that JavaScript objects treat specially; no file has a use for them. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

interface Walk {
  readonly text: string;
  readonly flaws: SpanFlaw[];
  readonly nodes: { count: number };
  readonly depth: number;
  /** The field whose value is being walked. */
  readonly field: string | undefined;
}

const complain = (walk: Walk, complaint: Complaint, span: Span, also?: Span): void => {
  walk.flaws.push({ severity: 'error', complaint, span, ...(also === undefined ? {} : { also }) });
};

const emptyAt = (span: Span): Node => ({ type: 'scalar', span, text: null });

const scalarText = (
  node: YamlNode & { readonly value: unknown; readonly type?: string | undefined },
): string | null => {
  const text = String(node.value ?? '');
  if (text.trim() === '') return null;
  return node.type === 'PLAIN' && (text === 'null' || text === '~') ? null : text;
};

/** The sign of a reference or a tag stands before the value it belongs to. */
const signSpan = (walk: Walk, node: Parameters<typeof spanOf>[0], sign: string): Span => {
  const { start, end } = spanOf(node);
  let at = walk.text.lastIndexOf(sign, start);
  while (at > 0 && walk.text[at - 1] === sign) at -= 1;
  return at === -1 ? { start, end } : { start: at, end: at + 1 };
};

interface Decorated {
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
  readonly range?: readonly number[] | null | undefined;
}

const refuseDecoration = (walk: Walk, node: Decorated): void => {
  if (node.anchor !== undefined) complain(walk, { code: 'yaml-reference' }, signSpan(walk, node, '&'));
  if (node.tag !== undefined) complain(walk, { code: 'yaml-tag' }, signSpan(walk, node, '!'));
};

/** What makes a key unusable where it stands, if anything does. */
const keyFault = (
  written: string,
  field: string,
  pair: Pair<unknown, unknown>,
  map: YAMLMap,
): Complaint | null => {
  if (reserved.has(written.trim()) || field === '__proto__') return { code: 'key-not-plain' };
  if (map.flow === true && pair.value === null) return { code: 'key-without-value', args: { key: written } };
  return null;
};

const walkPair = (
  pair: Pair<unknown, unknown>,
  map: YAMLMap,
  walk: Walk,
  entries: Map<string, Entry>,
): void => {
  const key = isScalar(pair.key) ? pair.key : null;
  const keySpan = spanOf(isCollection(pair.key) ? pair.key : (key ?? map));
  if (key === null || typeof key.value !== 'string' || key.value.trim() === '') {
    complain(walk, { code: 'key-not-plain' }, keySpan);
    return;
  }
  refuseDecoration(walk, key);
  const written = key.value;
  const field = fieldOf(written, walk.field);
  const odd = keyLetterFlaw(walk.text, keySpan, written);
  const fault = keyFault(written, field, pair, map);
  const first = entries.get(field);
  if (odd !== null) walk.flaws.push(odd);
  else if (fault !== null) complain(walk, fault, keySpan);
  else if (first !== undefined)
    complain(
      walk,
      { code: 'duplicate-key', args: { key: written, first: first.written } },
      keySpan,
      first.keySpan,
    );
  else
    entries.set(field, {
      written,
      keySpan,
      value: walkNode(pair.value, { ...walk, depth: walk.depth + 1, field }, keySpan),
    });
};

const walkNode = (node: unknown, walk: Walk, around: Span): Node => {
  walk.nodes.count += 1;
  if (isAlias(node)) {
    complain(walk, { code: 'yaml-reference' }, spanOf(node));
    return emptyAt(spanOf(node));
  }
  if (walk.depth > DEEPEST || walk.nodes.count > MOST_NODES) {
    const complaint: Complaint =
      walk.depth > DEEPEST
        ? { code: 'yaml-too-deep' }
        : { code: 'yaml-too-many', args: { most: MOST_NODES } };
    if (walk.depth > DEEPEST || walk.nodes.count === MOST_NODES + 1) complain(walk, complaint, around);
    return emptyAt(around);
  }
  if (isScalar(node) || isMap(node) || isSeq(node)) refuseDecoration(walk, node);
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

/** A slip of syntax makes the parser stumble again on the same line; the first complaint says it all. */
const onePerLine = (problems: readonly Problem[]): readonly Problem[] => {
  const lines = new Set<number | undefined>();
  return problems.filter(({ location }) => {
    const fresh = !lines.has(location?.line);
    lines.add(location?.line);
    return fresh;
  });
};

/** Reads the plain part of YAML, of which JSON is a part: no references, tags, directives or further documents, and every scalar as text. A text that is a line of a file says which. */
export const readYaml = (file: string, text: string, firstLine = 1): Read => {
  const place = placesIn(file, text, firstLine);
  const refuse = (flaws: readonly SpanFlaw[]): Read => ({
    problems: onePerLine(placeFlaws(place, flaws)),
    outline: outlineOf(text),
  });
  const before = flawsBeforeParsing(text);
  if (before.length > 0) return refuse(before);
  const parsed = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const errors = parseFlaws(parsed, text);
  if (errors.length > 0) {
    const odd = oddSpaceFlaw(text);
    return refuse(odd === null ? errors : [odd]);
  }
  if (parsed.contents === null || (isScalar(parsed.contents) && scalarText(parsed.contents) === null))
    return {
      problems: [
        {
          severity: 'error',
          complaint: { code: 'file-empty' },
          location: { file, ...(firstLine === 1 ? {} : { line: firstLine }) },
        },
      ],
    };
  const walk: Walk = { text, flaws: [], nodes: { count: 0 }, depth: 0, field: undefined };
  const root = walkNode(parsed.contents, walk, { start: 0, end: 0 });
  if (walk.flaws.length === 0)
    return { document: makeDocument(file, place, root), notices: placeFlaws(place, textNotices(text)) };
  return { problems: placeFlaws(place, walk.flaws), outline: outlineOf(text) };
};
