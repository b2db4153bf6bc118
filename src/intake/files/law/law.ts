import type { Deviation } from '../../../domain/meeting/assessment.ts';
import { error, type Flaw, type Problem } from '../../../domain/problem/problem.ts';
import type { Day } from '../../../domain/values/day.ts';
import type { Complaint } from '../../../messages/index.ts';
import { type AnnualRule, annualRuleSchema } from '../../../rubric/file/annual-rule.ts';
import { type Obligations, obligationsSchema } from '../../../rubric/file/obligations.ts';
import { type RatingLaw, ratingLawSchema } from '../../../rubric/file/rating-law.ts';
import { type Change, deviationOf, type Extends, tailoredSchema } from '../../../rubric/file/tailoring.ts';
import { annualRuleFlaws } from '../../../rubric/proof/laws/annual-rule-flaws.ts';
import { obligationFlaws } from '../../../rubric/proof/laws/obligation-flaws.ts';
import { ratingLawFlaws } from '../../../rubric/proof/laws/rating-law-flaws.ts';
import { rubricFlaws } from '../../../rubric/proof/rules/index.ts';
import { makeRubric, type Rubric, rubricSchema } from '../../../rubric/rubric.ts';
import { contentHash } from '../../document/canonical.ts';
import { type Checked, check, placed } from '../../document/check.ts';
import { type Document, dataOf, nodeAt } from '../../document/document.ts';
import { keyOf } from '../../document/keys.ts';
import { tailor } from './tailor.ts';

/** One dated file of the law: a rubric, an annual rule, obligations, or a regulation on the annual rating of organisations. */
export type Law =
  | { readonly kind: 'rubric'; readonly id: string; readonly path: string; readonly rubric: Rubric }
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly path: string;
      readonly rule: AnnualRule;
      readonly sha256: string;
    }
  | {
      readonly kind: 'obligations';
      readonly id: string;
      readonly path: string;
      readonly obligations: Obligations;
      readonly sha256: string;
    }
  | {
      readonly kind: 'rating';
      readonly id: string;
      readonly path: string;
      readonly ratingLaw: RatingLaw;
      readonly sha256: string;
    };

const kindComplaints = {
  rubric: 'is-a-rubric',
  rule: 'is-a-rule',
  obligations: 'is-obligations',
  rating: 'is-a-rating-law',
} as const satisfies Readonly<Record<Law['kind'], Complaint['code']>>;

/** What a law is instead of what was asked for. */
export const otherKind = ({ kind, id }: Pick<Law, 'kind' | 'id'>): Complaint => ({
  code: kindComplaints[kind],
  args: { id },
});

export type LawRead = { readonly law: Law } | { readonly problems: readonly Problem[] };

/** Meetings and workspaces name a rubric too, and cases; only these say whose they are in other ways. */
const NO_RUBRIC = ['unit', 'date', 'kind', 'facts', 'selfAnswers', 'partyOrganisation', 'cases'];

export const isRubricFile = ({ root }: Document): boolean =>
  nodeAt(root, ['rubric']) !== undefined && NO_RUBRIC.every((field) => nodeAt(root, [field]) === undefined);

export const isCasesFile = ({ root }: Document): boolean => nodeAt(root, ['cases']) !== undefined;

export const isRuleFile = ({ root }: Document): boolean =>
  nodeAt(root, ['annualRule']) !== undefined && nodeAt(root, ['approach']) !== undefined;

export const isObligationsFile = ({ root }: Document): boolean =>
  nodeAt(root, ['obligations']) !== undefined && nodeAt(root, ['partyOrganisation']) === undefined;

export const isRatingLawFile = ({ root }: Document): boolean => nodeAt(root, ['ratingLaw']) !== undefined;

/** Where a file of the law stands, and the id of that place where a library knows it. */
interface Place {
  readonly path: string;
  readonly id: string | undefined;
}

/** The file's own id and date against its place, `…/<id>/<in force from>.yaml`. */
const placeFlaws = (
  id: string,
  field: string,
  from: string,
  { path, id: placeId }: Place,
): readonly Flaw[] => {
  const folder = `/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;
  const inPlace = placeId === undefined ? folder.endsWith(`/${id}`) : placeId === id;
  return [
    ...(inPlace ? [] : [error({ code: 'id-differs-from-path', args: { id, path } }, [field])]),
    ...(path.endsWith(`/${from}.yaml`)
      ? []
      : [error({ code: 'version-differs-from-path', args: { from, path } }, ['inForce', 'from'])]),
  ];
};

/** A file of the law before it is checked, for another that extends it: `null` where there is none. */
export type FindLaw = (id: string, version: Day) => LawText | null;

/** The text of a version, and the law that was read from it. */
export interface LawText {
  readonly document: Document;
  readonly law: LawRead;
}

/** Why a version cannot be extended: there is none, it is no rubric, or it has faults of its own. */
const notExtended = ({ rubric: id, version }: Extends, read: LawRead | undefined): Complaint => {
  if (read === undefined) return { code: 'extends-unknown', args: { id, version } };
  return 'law' in read ? otherKind(read.law) : { code: 'rubric-broken', args: { id } };
};

interface Resolved {
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
const resolved = (document: Document, find: FindLaw): Checked<Resolved> => {
  if (nodeAt(document.root, ['extends']) === undefined)
    return { value: { document, deviations: [], changes: [] } };
  const checked = check(document, tailoredSchema);
  if ('problems' in checked) return checked;
  const { rubric, extends: parent, changes } = checked.value;
  const base = find(parent.rubric, parent.version);
  const read = base?.law;
  if (base === null || read === undefined || !('law' in read) || read.law.kind !== 'rubric') {
    return { problems: placed(document, [error(notExtended(parent, read), ['extends'])]) };
  }
  const slots = parent.rubric === rubric ? null : read.law.rubric.file.slots;
  const made = tailor(document, changes, { document: base.document, id: parent.rubric, slots });
  return 'flaws' in made
    ? { problems: placed(document, made.flaws) }
    : {
        value: {
          document: made.document,
          deviations: deviationsFrom(read.law.rubric, rubric, changes),
          changes: changes.map((change) => deviationOf(change, keyOf)),
        },
      };
};

/** What only the changes can have broken is shown at them, with the place in the extended file besides. */
const atChanges = (problem: Problem, written: Document): Problem => {
  const { location, also = [] } = problem;
  return location === undefined || location.file === written.file
    ? problem
    : { ...problem, location: written.locate(['changes'], true), also: [location, ...also] };
};

const readRubric = (written: Document, place: Place, find: FindLaw): LawText => {
  const whole = resolved(written, find);
  if ('problems' in whole) return { document: written, law: whole };
  const { document, deviations, changes } = whole.value;
  const checked = check(document, rubricSchema);
  if ('problems' in checked) return { document, law: checked };
  const file = checked.value;
  const flaws = [...placeFlaws(file.rubric, 'rubric', file.inForce.from, place), ...rubricFlaws(file)];
  if (flaws.length > 0)
    return { document, law: { problems: placed(document, flaws).map((one) => atChanges(one, written)) } };
  const rubric = makeRubric(file, contentHash(dataOf(document.root)), deviations, changes);
  return { document, law: { law: { kind: 'rubric', id: file.rubric, path: place.path, rubric } } };
};

const readRule = (document: Document, place: Place): LawRead => {
  const checked = check(document, annualRuleSchema);
  if ('problems' in checked) return checked;
  const rule = checked.value;
  const flaws = [
    ...placeFlaws(rule.annualRule, 'annualRule', rule.inForce.from, place),
    ...annualRuleFlaws(rule),
  ];
  if (flaws.length > 0) return { problems: placed(document, flaws) };
  return {
    law: {
      kind: 'rule',
      id: rule.annualRule,
      path: place.path,
      rule,
      sha256: contentHash(dataOf(document.root)),
    },
  };
};

const readObligations = (document: Document, place: Place): LawRead => {
  const checked = check(document, obligationsSchema);
  if ('problems' in checked) return checked;
  const { obligations: id, inForce } = checked.value;
  const flaws = [...placeFlaws(id, 'obligations', inForce.from, place), ...obligationFlaws(checked.value)];
  if (flaws.length > 0) return { problems: placed(document, flaws) };
  const sha256 = contentHash(dataOf(document.root));
  return { law: { kind: 'obligations', id, path: place.path, obligations: checked.value, sha256 } };
};

const readRatingLaw = (document: Document, place: Place): LawRead => {
  const checked = check(document, ratingLawSchema);
  if ('problems' in checked) return checked;
  const { ratingLaw: id, inForce } = checked.value;
  const flaws = [...placeFlaws(id, 'ratingLaw', inForce.from, place), ...ratingLawFlaws(checked.value)];
  if (flaws.length > 0) return { problems: placed(document, flaws) };
  const sha256 = contentHash(dataOf(document.root));
  return { law: { kind: 'rating', id, path: place.path, ratingLaw: checked.value, sha256 } };
};

/** Where nothing can be extended, as for a file read by itself. */
const nothingToExtend: FindLaw = () => null;

/** Reads one file of the law, its shape and everything that must hold across its parts; with the document as it is once everything it extends is under it. */
export const readLawText = (
  document: Document,
  path: string,
  id?: string,
  find: FindLaw = nothingToExtend,
): LawText => {
  const place: Place = { path, id };
  if (isRuleFile(document) || nodeAt(document.root, ['annualRule']) !== undefined)
    return { document, law: readRule(document, place) };
  if (isObligationsFile(document)) return { document, law: readObligations(document, place) };
  if (isRatingLawFile(document)) return { document, law: readRatingLaw(document, place) };
  if (nodeAt(document.root, ['rubric']) !== undefined) return readRubric(document, place, find);
  return { document, law: { problems: placed(document, [error({ code: 'not-a-rubric' }, [])]) } };
};

export const readLaw = (document: Document, path: string, id?: string, find?: FindLaw): LawRead =>
  readLawText(document, path, id, find).law;
