import { isMap, isSeq } from 'yaml';
import type { SpanFlaw } from '../../document/document.ts';

/** Sizes that no file of ours comes near. */
export const MOST = { depth: 32, scalar: 65_536, key: 200 } as const;

/** How large a document may be. */
export interface Room {
  readonly bytes: number;
  /** How many values it may hold. */
  readonly nodes: number;
  /** A coarser bound for the text itself: what is within it is parsed in a bounded time, whatever it holds. A value needs at most three marks, and prose of a megabyte has some tens of thousands. */
  readonly marks: number;
}

/** What a sheet or a file of the law never fills. */
export const USUAL_ROOM: Room = { bytes: 1_000_000, nodes: 20_000, marks: 120_000 };

/** What the units of a whole province, some tens of thousands, may fill. */
export const ROOM_FOR_UNITS: Room = { bytes: 20_000_000, nodes: 1_000_000, marks: 4_000_000 };

const DEEPEST_BRACKETS = 64;
const DEEPEST_INDENT = 256;
const MOST_ON_LINE = 32;

const separators: ReadonlySet<string> = new Set([...'\n,[]{}&*!@`%|>?\\']);
const blanks: ReadonlySet<string> = new Set(['', ' ', '\n', '\t']);

/** How many signs a parser stops at; a colon or a dash counts before a blank, where it separates. */
const marksIn = (text: string): number => {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const separates = (sign === ':' || sign === '-') && blanks.has(text.charAt(at + 1));
    if (separates || separators.has(sign)) marks += 1;
  }
  return marks;
};

/** How deep the brackets nest, and where they first nest too deep; `-1` where they never do. */
const bracketsIn = (text: string): { readonly depth: number; readonly deepAt: number } => {
  let [open, depth, deepAt] = [0, 0, -1];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    depth = Math.max(depth, open);
    if (open > DEEPEST_BRACKETS && deepAt === -1) deepAt = at;
  }
  return { depth, deepAt };
};

/** Blanks, and the signs that each open a level, before anything is said on a line. */
const LEAD = /^ *(?:[-?] +)*/;

/** A line that is indented far, or that opens many levels at once. */
const deepLine = (text: string): SpanFlaw | null => {
  for (let start = 0; start !== -1 && start < text.length; ) {
    const lead = LEAD.exec(text.slice(start, start + 4 * DEEPEST_INDENT))?.[0] ?? '';
    const opened = lead.replaceAll(' ', '').length;
    const span = { start, end: start + 1 };
    if (opened > MOST_ON_LINE)
      return flaw({ code: 'yaml-too-deep', args: { most: MOST.depth, found: opened } }, span);
    if (lead.length - opened > DEEPEST_INDENT) {
      const args = { most: DEEPEST_INDENT, found: lead.length - opened };
      return flaw({ code: 'yaml-too-indented', args }, span);
    }
    const next = text.indexOf('\n', start);
    start = next === -1 ? -1 : next + 1;
  }
  return null;
};

const flaw = (complaint: SpanFlaw['complaint'], span: SpanFlaw['span']): SpanFlaw => ({
  severity: 'error',
  complaint,
  span,
});

/** Where the brackets of a text nest deeper than a parser is to follow them. */
export const tooDeep = (text: string): SpanFlaw | null => {
  const { depth, deepAt } = bracketsIn(text);
  return deepAt === -1
    ? null
    : flaw(
        { code: 'yaml-too-deep', args: { most: MOST.depth, found: depth } },
        { start: deepAt, end: deepAt + 1 },
      );
};

/** What is too large about a text, found in a few passes over it before anything parses it; `null` for a sane text. */
export const tooLarge = (text: string, room: Room): SpanFlaw | null => {
  const deep = tooDeep(text);
  if (deep !== null) return deep;
  const marks = marksIn(text);
  if (marks > room.marks) {
    const args = { most: room.marks, found: marks };
    return flaw({ code: 'yaml-too-dense', args }, { start: 0, end: 1 });
  }
  return deepLine(text);
};

/** How many values a parsed text holds, and how deep they nest. */
export interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** The size of a node and all that it holds. */
export const sizeOf = (node: unknown): Size => {
  const inner = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  return inner
    .map(sizeOf)
    .reduce((all, one) => ({ nodes: all.nodes + one.nodes, depth: Math.max(all.depth, one.depth + 1) }), {
      nodes: 1,
      depth: 0,
    });
};
