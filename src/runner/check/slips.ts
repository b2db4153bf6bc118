import { nameOn } from '../../domain/organisation/organisation.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { EVER } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { Slip } from '../../report/problems/slip.ts';
import type { Session } from '../session.ts';

/** What goes back to each unit, in the order of their codes; what is of no known unit goes last, on one slip. */
export const slipsOf = (
  problems: readonly Problem[],
  unitOf: (problem: Problem) => string | null,
  { workspace }: Pick<Session, 'workspace'>,
): readonly Slip[] => {
  const byUnit = grouped(problems, unitOf);
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
