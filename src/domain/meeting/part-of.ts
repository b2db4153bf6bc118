import { FACT, type FactId } from './facts.ts';

/** What each standard count is a part of. */
const partOf: ReadonlyMap<FactId, FactId> = new Map([
  [FACT.present, FACT.members],
  [FACT.exempt, FACT.members],
  [FACT.specialDuty, FACT.members],
  [FACT.excused, FACT.members],
  [FACT.unexcused, FACT.members],
  [FACT.longAbsent, FACT.members],
  [FACT.speakers, FACT.present],
]);

/** Whether one count is surely no more than another. */
export const isWithin = (part: FactId, whole: FactId): boolean => {
  const outer = partOf.get(part);
  return outer !== undefined && (outer === whole || isWithin(outer, whole));
};

/** Whether both are standard counts, so that it is known which holds which. */
export const areKnown = (one: FactId, other: FactId): boolean =>
  [one, other].every((id) => partOf.has(id) || id === FACT.members);
