import type { Path } from './location.ts';
import { error, type Flaw } from './problem.ts';

/** Flaws of a span whose end lies before its beginning. */
export const spanFlaws = (
  span: { readonly from?: string | undefined; readonly to?: string | undefined },
  path: Path,
): readonly Flaw[] =>
  span.from !== undefined && span.to !== undefined && span.to < span.from
    ? [error({ code: 'dates-reversed', args: { from: span.from, to: span.to } }, [...path, 'to'])]
    : [];
