import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { spanFlaws } from '../../../domain/problem/span-flaws.ts';
import type { Obligations } from '../../file/obligations.ts';
import { citationFlaws } from '../rules/header.ts';

const repeated = (ids: readonly string[], list: string): readonly Flaw[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [error({ code: 'duplicate-id', args: { id } }, [list, index, 'id'])] : [],
  );

/** The words of a document that was not read cannot be its own wording. */
const surerThanSources = ({ sources, requirement }: Obligations): readonly Flaw[] =>
  requirement.flatMap(({ citation: { document }, mark }, index) =>
    mark === 'van_ban' && sources.some(({ id, mark: known }) => id === document && known !== 'van_ban')
      ? [error({ code: 'mark-above-source', args: { document } }, ['requirement', index, 'mark'])]
      : [],
  );

const LAST_DAY = 31;

/** Something is asked: at least one, at least a minute, a day that a month can have. */
const asksSomething = ({ requirement }: Obligations): readonly Flaw[] =>
  requirement.flatMap((one, index) => {
    const path = ['requirement', index];
    const none = (field: string) => [
      error({ code: 'obligation-of-none', args: { obligation: one.name } }, [...path, field]),
    ];
    if ('atLeast' in one && one.atLeast === 0) return none('atLeast');
    if ('leastMinutes' in one && one.leastMinutes === 0) return none('leastMinutes');
    return 'byDay' in one && (one.byDay === 0 || one.byDay > LAST_DAY)
      ? [error({ code: 'obligation-day', args: { day: one.byDay } }, [...path, 'byDay'])]
      : [];
  });

/** Everything that must hold across the parts of an obligations file, checked after its shape. */
export const obligationFlaws = (file: Obligations): readonly Flaw[] => [
  ...spanFlaws(file.inForce, ['inForce']),
  ...repeated(
    file.sources.map(({ id }) => id),
    'sources',
  ),
  ...repeated(
    file.requirement.map(({ id }) => id),
    'requirement',
  ),
  ...citationFlaws(
    file.requirement.map(({ citation }, index) => ({ citation, path: ['requirement', index] })),
    file.sources,
  ),
  ...surerThanSources(file),
  ...asksSomething(file),
];
