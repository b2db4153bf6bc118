import type { Location, Path } from '../../domain/problem/location.ts';
import type { Problem, Severity } from '../../domain/problem/problem.ts';
import type { Complaint } from '../../messages/index.ts';

/** A stretch of an input: offsets in a text, or the numbers of cells. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader found, before anything is known of its meaning: keys are our fields, scalars are text, empty is `null`. */
export type Node =
  | { readonly type: 'scalar'; readonly span: Span; readonly text: string | null }
  | { readonly type: 'list'; readonly span: Span; readonly items: readonly Node[] }
  | { readonly type: 'map'; readonly span: Span; readonly entries: ReadonlyMap<string, Entry> };

export interface Entry {
  readonly written: string;
  readonly keySpan: Span;
  /** What marks a value that is larger than a scalar, or not written; otherwise its key does. */
  readonly mark?: Span;
  /** Set below a heading of a table that may as well be a column of the office's own. */
  readonly loose?: true;
  readonly value: Node;
}

/** A file as data, with the way back from any value to its place. */
export interface Document {
  readonly file: string;
  readonly root: Node;
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly locate: (path: Path, atKey?: boolean) => Location;
  /** The place of a step in the file that its value was written in. */
  readonly place: (step: Step) => Location;
}

/** Plain data for a schema: maps without prototype, empty values left out. */
export const dataOf = (node: Node): unknown => {
  if (node.type === 'scalar') return node.text ?? undefined;
  if (node.type === 'list') return node.items.map(dataOf);
  const data: Record<string, unknown> = Object.create(null);
  for (const [field, { value }] of node.entries) {
    const inner = dataOf(value);
    if (inner !== undefined) data[field] = inner;
  }
  return data;
};

/** The value at the end of a path, or `undefined` where the path leaves the document. */
export const nodeAt = (root: Node, path: Path): Node | undefined => {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.type === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.type === 'list') node = typeof step === 'number' ? node.items[step] : undefined;
    else return undefined;
  }
  return node;
};

export interface Step {
  readonly node: Node;
  readonly span: Span;
}

/** Marks a scalar itself, and anything larger by its key. */
const stepInto = (node: Node, step: string | number, atKey: boolean): Step | undefined => {
  if (node.type === 'map') {
    const entry = node.entries.get(String(step));
    if (entry === undefined) return undefined;
    const { keySpan, mark = keySpan, value } = entry;
    const plain = value.type === 'scalar' && value.text !== null;
    return { node: value, span: atKey ? keySpan : plain ? value.span : mark };
  }
  const item = node.type === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  if (item === undefined) return undefined;
  const { start, end } = item.span;
  return { node: item, span: { start, end: item.type === 'scalar' ? end : start + 1 } };
};

/** The last step of a path that the document has: its value, and the stretch that marks it. */
export const stepAt = (root: Node, path: Path, atKey = false): Step => {
  let at: Step = { node: root, span: { start: root.span.start, end: root.span.start } };
  for (const [index, step] of path.entries()) {
    const next = stepInto(at.node, step, atKey && index === path.length - 1);
    if (next === undefined) return at;
    at = next;
  }
  return at;
};

/** Where a stretch of an input stands, for a person to find. */
export type Place = (span: Span) => Location;

export const makeDocument = (file: string, place: Place, root: Node): Document => ({
  file,
  root,
  place: ({ span }) => place(span),
  locate: (path, atKey) => place(stepAt(root, path, atKey).span),
});

/** Something wrong at a known stretch of the text. */
export interface SpanFlaw {
  readonly severity: Severity;
  readonly complaint: Complaint;
  readonly span: Span;
  /** Another stretch that the same complaint is about. */
  readonly also?: Span;
}

export const placeFlaws = (place: Place, flaws: readonly SpanFlaw[]): readonly Problem[] =>
  flaws.map(({ severity, complaint, span, also }) => ({
    severity,
    complaint,
    location: place(span),
    ...(also === undefined ? {} : { also: [place(also)] }),
  }));
