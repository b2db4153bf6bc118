import { standardFacts } from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { fold } from '../../../domain/written/fold.ts';
import { reservedKeys } from '../../../domain/written/reserved-key.ts';
import { linesOf } from '../../lines.ts';
import { partsOf } from '../../parts.ts';
import type { Rule } from './rule.ts';

/** Every id after its first use. */
export const repeated = (items: readonly { readonly id: string; readonly path: Path }[]): readonly Flaw[] => {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (seen.has(id)) return [error({ code: 'duplicate-id', args: { id } }, [...path, 'id'])];
    seen.add(id);
    return [];
  });
};

export const listed = (items: readonly { readonly id: string }[], path: Path) =>
  items.map(({ id }, index) => ({ id, path: [...path, index] }));

const NOT_APPLICABLE = 'khong_ap_dung';

/** Quotation marks that a word processor put around an id. */
const QUOTED = /["'\u2018\u2019\u201c\u201d]/;

/** No sheet can say a word of signs alone, and none may say a word that its readers keep for themselves. */
const canBeWritten = (id: string): boolean => /[\p{L}\p{N}]/u.test(id) && !reservedKeys.has(id.toLowerCase());

/** Ids that a meeting file can write and the readers can tell apart: facts as folded keys, criteria without outer spaces, levels different in any spelling and none of them the word for a line that does not apply. */
export const idsCanBeNamed: Rule = (file) => {
  const flaw = (id: string, path: Path, why: 'spelling' | 'alike' | 'reserved' | 'code' = 'spelling') =>
    error({ code: 'id-unusable', args: { id, why } }, [...path, 'id']);
  return [
    ...listed(file.ownFacts, ['ownFacts']).flatMap(({ id, path }) =>
      (id === fold(id) && canBeWritten(id)) || standardFacts.has(fold(id)) ? [] : [flaw(id, path)],
    ),
    ...linesOf(file).flatMap(({ criterion, line: { levels }, path }) => [
      ...(criterion.id === criterion.id.trim() && !QUOTED.test(criterion.id) && canBeWritten(criterion.id)
        ? []
        : [flaw(criterion.id, path, 'code')]),
      ...listed(levels, [...path, 'levels']).flatMap(({ id, path: at }, index) => {
        const same = levels.findIndex((level) => fold(level.id) === fold(id));
        if (fold(id) === NOT_APPLICABLE) return [flaw(id, at, 'reserved')];
        if (!canBeWritten(id)) return [flaw(id, at)];
        return same < index && levels[same]?.id !== id ? [flaw(id, at, 'alike')] : [];
      }),
    ]),
    ...listed(file.bands, ['bands']).flatMap(({ id, path }) => (canBeWritten(id) ? [] : [flaw(id, path)])),
  ];
};

/** Groups, criteria, levels, bands, sources and own facts each carry an id of their own. */
export const idsAreUnique: Rule = (file) => {
  const lines = linesOf(file);
  return [
    ...repeated(listed(file.sources, ['sources'])),
    ...repeated(listed(file.ownFacts, ['ownFacts'])),
    ...repeated([...listed(file.groups, ['groups']), ...listed(partsOf(file), ['parts'])]),
    ...repeated(lines.map(({ criterion, path }) => ({ id: criterion.id, path }))),
    ...lines.flatMap(({ line, path }) => repeated(listed(line.levels, [...path, 'levels']))),
    ...repeated(listed(file.bands, ['bands'])),
    ...repeated(listed(file.state, ['state'])),
  ];
};
