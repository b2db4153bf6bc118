import { isMap, isNode, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../document/document.ts';

interface Ranged {
  readonly range?: readonly number[] | null | undefined;
}

/** Where a node stands in the text. */
export const spanOf = (node: Ranged | null | undefined): Span => {
  const [start = 0, end = start] = node?.range ?? [];
  return { start, end };
};

/** The sign of a reference or a tag stands before the value it belongs to. */
export const signSpan = (text: string, node: Ranged, sign: string): Span => {
  const { start, end } = spanOf(node);
  let at = text.lastIndexOf(sign, start);
  while (at > 0 && text[at - 1] === sign) at -= 1;
  return at === -1 ? { start, end } : { start: at, end: at + 1 };
};

/** The line around an offset, and where it begins; of a very long one the part before the offset is left out. */
export const lineAt = (text: string, offset: number): { readonly start: number; readonly line: string } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, Math.min(end === -1 ? text.length : end, start + 400)) };
};

/** The start of what stands last in a document. */
export const lastStart = (node: unknown): number | null => {
  if (isMap(node)) {
    const pair = node.items.at(-1);
    return lastStart(pair?.value) ?? lastStart(pair?.key);
  }
  if (isSeq(node)) return lastStart(node.items.at(-1));
  return isScalar(node) ? spanOf(node).start : null;
};

/** What a node holds, in the order of the text. */
export const childrenOf = (node: unknown): readonly unknown[] => {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq(node) ? node.items : [];
};

/** The start of the scalar that reaches up to an offset. */
export const scalarAt = (node: unknown, offset: number): number | null => {
  if (isScalar(node)) {
    const { start, end } = spanOf(node);
    return start < offset && end >= offset - 1 ? start : null;
  }
  for (const child of childrenOf(node)) {
    const found = scalarAt(child, offset);
    if (found !== null) return found;
  }
  return null;
};

/** Whether anything is closed behind the last that stands inside a bracket. */
const isClosed = (node: YAMLMap | YAMLSeq, text: string): boolean => {
  const { start, end } = spanOf(node);
  const inside = childrenOf(node).map((child) => (isNode(child) ? spanOf(child).end : start));
  return /[\]}]/.test(text.slice(Math.max(start + 1, ...inside.slice(-2)), end));
};

/** The start of the innermost bracket that reaches an offset and is not closed. */
export const openBracketAt = (node: unknown, text: string, offset: number): number | null => {
  for (const child of [...childrenOf(node)].reverse()) {
    const found = openBracketAt(child, text, offset);
    if (found !== null) return found;
  }
  if (!(isMap(node) || isSeq(node)) || node.flow !== true) return null;
  const { start, end } = spanOf(node);
  const reaches = start <= offset && end >= offset - 1;
  return reaches && !isClosed(node, text) ? start : null;
};
