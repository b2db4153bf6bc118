import { standardFacts } from '../../domain/facts.ts';
import { fold } from '../../domain/fold.ts';
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

const NOT_APPLICABLE = 'khong_ap_dung';

/** Ids that a meeting file can write and the readers can tell apart: facts as folded keys, criteria without outer spaces, levels different in any spelling and none of them the word for a line that does not apply. */
export const idsCanBeNamed: Rule = (file) => {
  const flaw = (id: string, path: Path) => error({ code: 'id-unusable', args: { id } }, [...path, 'id']);
  return [
    ...listed(file.ownFacts, ['ownFacts']).flatMap(({ id, path }) =>
      id === fold(id) || standardFacts.has(fold(id)) ? [] : [flaw(id, path)],
    ),
    ...placedCriteria(file).flatMap(({ criterion, path }) => [
      ...(criterion.id === criterion.id.trim() ? [] : [flaw(criterion.id, path)]),
      ...listed(levelsOf(criterion), [...path, 'levels']).flatMap(({ id, path: at }, index) => {
        const same = levelsOf(criterion).findIndex((level) => fold(level.id) === fold(id));
        const alike = same < index && levelsOf(criterion)[same]?.id !== id;
        return alike || fold(id) === NOT_APPLICABLE ? [flaw(id, at)] : [];
      }),
    ]),
  ];
};

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
