import { refuse } from '../../../domain/problem/cannot-run.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { otherKind } from './law.ts';
import type { Library } from './library.ts';

/** A rubric named in the call or in the workspace must exist, whatever the files say. */
export const requireRubric = (id: string | null | undefined, library: Library): void => {
  if (id === null || id === undefined) return;
  if (!library.ids.includes(id) && library.membersOf(id).length === 0)
    throw refuse({ code: 'rubric-unknown', args: { id, suggestion: nearest(id, library.ids) } });
  const kind = library.kindOf(id);
  if (kind !== undefined && kind !== 'rubric') throw refuse(otherKind({ kind, id }));
};
