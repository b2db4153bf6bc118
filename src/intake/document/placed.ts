import type { Flaw, Problem } from '../../domain/problem/problem.ts';
import { byPlace } from '../../domain/problem/problem.ts';
import type { Document } from './document.ts';
import { pointedAt } from './pointed.ts';

/** Gives flaws of a document their places, in the order of the file. */
export const placed = (document: Document, flaws: readonly Flaw[]): readonly Problem[] =>
  flaws
    .map(
      ({ severity, complaint, path, atKey, also }): Problem => ({
        severity,
        complaint,
        location: pointedAt(document.locate(path, atKey), complaint),
        ...(also === undefined ? {} : { also: also.map((other) => document.locate(other)) }),
      }),
    )
    .sort(byPlace);
