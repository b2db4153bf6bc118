import { nameOn } from '../../domain/organisation/organisation.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { EVER } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { isUnreadKind } from '../../intake/files/collect.ts';
import type { Slip } from '../../report/problems/slip.ts';
import type { Session } from '../session.ts';

/** What says that rows were rightly passed over; nobody has to mend it. */
const passedOver: ReadonlySet<string> = new Set([
  'rows-total',
  'rows-note',
  'rows-unfilled',
  'sheets-unappraised',
]);

/** A file that was not read is as good as not sent: for its unit that is no notice. */
const asTold = (problem: Problem): Problem =>
  isUnreadKind(problem) ? { ...problem, severity: 'error' } : problem;

/** What goes back to each unit, in the order of their codes; what is of no known unit goes last, on one slip. */
export const slipsOf = (
  problems: readonly Problem[],
  unitOf: (problem: Problem) => string | null,
  { workspace }: Pick<Session, 'workspace'>,
): readonly Slip[] => {
  const told = problems.filter(({ complaint }) => !passedOver.has(complaint.code)).map(asTold);
  const byUnit = grouped(told, unitOf);
  const units = [...byUnit.keys()].filter((unit) => unit !== null).sort();
  const unknown = byUnit.get(null);
  return [
    ...units.map((unit) => ({
      to: { unit, name: workspace === null ? unit : nameOn(workspace.timeline, unit, EVER) },
      problems: byUnit.get(unit) ?? [],
    })),
    ...(unknown === undefined ? [] : [{ to: null, problems: unknown }]),
  ];
};
