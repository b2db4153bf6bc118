import type { Complaint } from '../../../messages/index.ts';
import type { Entry, Node, Span, SpanFlaw } from '../../document/document.ts';
import { MOST, type Room, type Size, USUAL_ROOM } from './yaml-limits.ts';

/** A walk over what a parser made of a text, YAML or JSON, that makes plain nodes of it. */
export interface Walk {
  readonly text: string;
  /** Counted only where a limit is passed. */
  readonly size: () => Size;
  readonly room: Room;
  readonly flaws: SpanFlaw[];
  readonly nodes: { count: number };
  /** Limits that were told; each is told once. */
  readonly told: Set<string>;
  readonly depth: number;
  /** The field whose value is being walked. */
  readonly field: string | undefined;
}

export type Refusal = Omit<SpanFlaw, 'severity'>;

export const walkOver = (text: string, size: () => Size, room: Room = USUAL_ROOM): Walk => ({
  ...{ text, size, room },
  flaws: [],
  nodes: { count: 0 },
  told: new Set(),
  depth: 0,
  field: undefined,
});

export const complain = (walk: Walk, refusal: Refusal): void => {
  walk.flaws.push({ severity: 'error', ...refusal });
};

export const emptyAt = (span: Span): Node => ({ type: 'scalar', span, text: null });

const limitPassed = ({ depth, nodes, room }: Walk): 'yaml-too-deep' | 'yaml-too-many' | null => {
  if (depth > MOST.depth) return 'yaml-too-deep';
  return nodes.count > room.nodes ? 'yaml-too-many' : null;
};

/** Whether a walk has passed a limit, which is told once, so that the whole is counted once. */
export const isBeyond = (walk: Walk, around: Span): boolean => {
  const code = limitPassed(walk);
  if (code === null || walk.told.has(code)) return code !== null;
  const { depth, nodes } = walk.size();
  const args =
    code === 'yaml-too-deep' ? { most: MOST.depth, found: depth } : { most: walk.room.nodes, found: nodes };
  complain(walk, { complaint: { code, args }, span: around });
  walk.told.add(code);
  return true;
};

/** A scalar; one that is too long is told at its beginning. */
export const scalarOf = (walk: Walk, span: Span, text: string | null): Node => {
  const found = text?.length ?? 0;
  if (found > MOST.scalar) {
    const complaint: Complaint = { code: 'scalar-too-long', args: { most: MOST.scalar, found } };
    complain(walk, { complaint, span: { start: span.start, end: span.start + 1 } });
  }
  return { type: 'scalar', span, text };
};

/** What is said of a key that stands among the entries already, perhaps spelt otherwise. */
export const writtenTwice = (first: Entry | undefined, key: string, span: Span): Refusal | null =>
  first === undefined
    ? null
    : {
        complaint: { code: 'duplicate-key', args: { key, first: first.written } },
        span,
        also: first.keySpan,
      };
