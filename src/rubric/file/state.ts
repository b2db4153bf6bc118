import { z } from 'zod';
import type { FactId } from '../../domain/meeting/facts.ts';
import { code, decimal } from '../../domain/written/scalars.ts';
import { provenanceShape } from './provenance.ts';

/** A fact that earlier meetings of the unit give: what the previous regular meeting recorded, or how many members a list names in more than so many regular meetings in a row within the year. */
export const stateSchema = z.strictObject({
  id: code,
  previous: code.optional(),
  inRow: z.strictObject({ measure: code, above: decimal }).optional(),
  ...provenanceShape,
});

export type StateFact = Readonly<z.output<typeof stateSchema>>;

/** The facts that are taken from earlier meetings, and so must be recorded there. */
export const stateFacts = (state: readonly StateFact[]): readonly FactId[] =>
  state.flatMap(({ previous, inRow }) => [
    ...(previous === undefined ? [] : [previous]),
    ...(inRow === undefined ? [] : [inRow.measure]),
  ]);
