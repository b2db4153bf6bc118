import { FACT, type FactId } from '../../domain/meeting/facts.ts';
import { parseCount } from '../../domain/written/count.ts';
import { type Entries, entered, factField } from './entries.ts';

/** Parts that every member of a unit belongs to one of. */
export const PARTS: readonly FactId[] = [
  FACT.exempt,
  FACT.specialDuty,
  FACT.present,
  FACT.excused,
  FACT.unexcused,
];

const countIn = (entries: Entries, id: FactId): number | undefined =>
  parseCount(entered(entries, factField(id)) ?? '');

/** The counts that are left blank where the others leave nothing but zero for them: to be offered, never assumed. */
export const onlyZero = (entries: Entries): readonly FactId[] => {
  const members = countIn(entries, FACT.members);
  const counts = PARTS.map((id) => ({ id, count: countIn(entries, id) }));
  const blank = counts.filter(({ id }) => entered(entries, factField(id)) === undefined);
  const known = counts.reduce((sum, { count = 0 }) => sum + count, 0);
  const present = countIn(entries, FACT.present);
  return present !== undefined && members === known ? blank.map(({ id }) => id) : [];
};
