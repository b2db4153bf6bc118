import type { Path } from '../../domain/location.ts';
import { error, type Flaw } from '../../domain/problem.ts';
import { levelsOf, placedCriteria, type Rule } from './rule.ts';

/** Every id after its first use. */
const repeated = (items: readonly { readonly id: string; readonly path: Path }[]): readonly Flaw[] => {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (seen.has(id)) return [error({ code: 'duplicate-id', args: { id } }, [...path, 'id'])];
    seen.add(id);
    return [];
  });
};

const listed = (items: readonly { readonly id: string }[], path: Path) =>
  items.map(({ id }, index) => ({ id, path: [...path, index] }));

/** Groups, criteria, levels, bands, sources and own facts each carry an id of their own. */
export const idsAreUnique: Rule = (file) => {
  const criteria = placedCriteria(file);
  return [
    ...repeated(listed(file.sources, ['sources'])),
    ...repeated(listed(file.ownFacts, ['ownFacts'])),
    ...repeated(listed(file.groups, ['groups'])),
    ...repeated(criteria.map(({ criterion, path }) => ({ id: criterion.id, path }))),
    ...criteria.flatMap(({ criterion, path }) => repeated(listed(levelsOf(criterion), [...path, 'levels']))),
    ...repeated(listed(file.bands, ['bands'])),
  ];
};
