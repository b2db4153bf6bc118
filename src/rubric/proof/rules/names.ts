import type { Path } from '../../../domain/problem/location.ts';
import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { fold } from '../../../domain/written/fold.ts';
import { linesOf } from '../../lines.ts';
import { partsOf } from '../../parts.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly name?: string | undefined;
  readonly id?: string | undefined;
}

/** Every name after its first use, in any spelling. */
export const namesTwice = (list: readonly Named[], path: Path): readonly Flaw[] =>
  list.flatMap(({ name, id }, index) => {
    const earlier = list.slice(0, index);
    // The same thing again is told by its id.
    if (id !== undefined && earlier.some((one) => one.id === id)) return [];
    const known = earlier.some(
      (one) => name !== undefined && one.name !== undefined && fold(one.name) === fold(name),
    );
    return known && name !== undefined
      ? [warning({ code: 'name-twice', args: { name } }, [...path, index, 'name'])]
      : [];
  });

/** What a reader of a sheet tells apart by its name has a name of its own: groups and parts, the lines of a group, the levels that a person chooses from, clauses, facts and sources. */
export const namesDiffer: Rule = (file) => [
  ...namesTwice(file.sources, ['sources']),
  ...namesTwice(file.ownFacts, ['ownFacts']),
  ...namesTwice(file.groups, ['groups']),
  ...file.groups.flatMap(({ criteria }, group) => namesTwice(criteria, ['groups', group, 'criteria'])),
  ...linesOf(file).flatMap(({ line, path }) => namesTwice(line.levels, [...path, 'levels'])),
  ...namesTwice(partsOf(file), ['parts']),
  ...namesTwice(file.knockOuts, ['knockOuts']),
];
