import type { Deviation } from '../../../domain/meeting/assessment.ts';
import { error, fileTold, type Problem } from '../../../domain/problem/problem.ts';
import type { Complaint } from '../../../messages/index.ts';
import { type Change, deviationOf, type Extends, tailoredSchema } from '../../../rubric/file/tailoring.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { type Checked, check } from '../../document/check.ts';
import { type Document, nodeAt } from '../../document/document.ts';
import { keyOf } from '../../document/keys.ts';
import { placed } from '../../document/placed.ts';
import { type FindLaw, type Law, type LawRead, otherKind } from './law.ts';
import { tailor } from './tailor.ts';

const CIRCLE = 'circle';

/** Whether what is extended is waiting for its own, at once or further on. */
const leadsRound = (read: LawRead): boolean =>
  'problems' in read && read.problems.some(({ complaint }) => complaint.code === 'extends-circle');

/** Why a version cannot be extended: there is none, it extends itself by a detour, it is no rubric, or it has faults of its own. */
const notExtended = ({ rubric: id, version }: Extends, read: LawRead | typeof CIRCLE | null): Complaint => {
  if (read === null) return { code: 'extends-unknown', args: { id, version } };
  if (read === CIRCLE || leadsRound(read)) return { code: 'extends-circle', args: { id, version } };
  return 'law' in read
    ? otherKind(read.law)
    : { code: 'rubric-broken', args: { id, path: fileTold(read.problems) } };
};

/** What a file says that it extends; `null` where it extends nothing, or cannot be understood. */
export const extendedBy = (document: Document): Extends | null => {
  if (nodeAt(document.root, ['extends']) === undefined) return null;
  const checked = check(document, tailoredSchema);
  return 'value' in checked ? checked.value.extends : null;
};

const isRubric = (read: LawRead): read is { readonly law: Extract<Law, { readonly kind: 'rubric' }> } =>
  'law' in read && read.law.kind === 'rubric';

export interface Resolved {
  readonly document: Document;
  readonly deviations: readonly Deviation[];
  /** The changes of the file itself. */
  readonly changes: readonly Deviation[];
}

/** Deviations add up along the way; a later version of a rubric that extends no other has none. */
const deviationsFrom = (base: Rubric, id: string, changes: readonly Change[]): readonly Deviation[] => {
  const own = base.file.rubric === id && base.deviations.length === 0 ? [] : changes;
  return [...base.deviations, ...own.map((change) => deviationOf(change, keyOf))];
};

/** The extended rubric under the changes of the file, or the file as it is where it extends none. */
export const resolved = (document: Document, find: FindLaw): Checked<Resolved> => {
  if (nodeAt(document.root, ['extends']) === undefined)
    return { value: { document, deviations: [], changes: [] } };
  const checked = check(document, tailoredSchema);
  if ('problems' in checked) return checked;
  const { rubric, extends: parent, changes } = checked.value;
  const base = find(parent.rubric, parent.version);
  const read = base === CIRCLE || base === null ? base : base.law;
  if (base === CIRCLE || base === null || !isRubric(base.law))
    return { problems: placed(document, [error(notExtended(parent, read), ['extends'])]) };
  const slots = parent.rubric === rubric ? null : base.law.law.rubric.file.slots;
  const made = tailor(document, changes, { document: base.document(), id: parent.rubric, slots });
  return 'flaws' in made
    ? { problems: placed(document, made.flaws) }
    : {
        value: {
          document: made.document,
          deviations: deviationsFrom(base.law.law.rubric, rubric, changes),
          changes: changes.map((change) => deviationOf(change, keyOf)),
        },
      };
};

/** What only the changes can have broken is shown at them, with the place in the extended file besides. */
export const atChanges = (problem: Problem, written: Document): Problem => {
  const { location, also = [] } = problem;
  return location === undefined || location.file === written.file
    ? problem
    : { ...problem, location: written.locate(['changes'], true), also: [location, ...also] };
};
