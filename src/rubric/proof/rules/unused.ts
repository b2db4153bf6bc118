import type { FactId } from '../../../domain/meeting/facts.ts';
import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import type { RubricFile } from '../../rubric.ts';
import { usesIn } from './measures.ts';
import type { Rule } from './rule.ts';

/** Facts that something is made of. */
const usedIn = (file: RubricFile, besides: string): ReadonlySet<FactId> =>
  new Set(usesIn(file).flatMap(({ id, path }) => (path[0] === besides && path.at(-1) === 'id' ? [] : [id])));

/** A fact that a rubric declares, or takes from earlier meetings, bears on something; units are not asked for nothing. */
export const factsAreUsed: Rule = (file) => {
  const used = usedIn(file, 'state');
  const idle = (list: 'ownFacts' | 'state'): readonly Flaw[] =>
    file[list].flatMap(({ id }, index) =>
      used.has(id) ? [] : [warning({ code: 'fact-unused', args: { id } }, [list, index])],
    );
  return [...idle('ownFacts'), ...idle('state')];
};
