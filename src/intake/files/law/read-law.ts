import { error, type Flaw, type Problem } from '../../../domain/problem/problem.ts';
import { annualRuleSchema } from '../../../rubric/file/annual-rule.ts';
import { obligationsSchema } from '../../../rubric/file/obligations.ts';
import { ratingLawSchema } from '../../../rubric/file/rating-law.ts';
import { makeRubric, rubricSchema } from '../../../rubric/rubric.ts';
import { check } from '../../document/check.ts';
import type { ContentHash } from '../../document/content-hash.ts';
import { type Document, dataOf, nodeAt } from '../../document/document.ts';
import { placed } from '../../document/placed.ts';
import { atChanges, resolved } from './extended.ts';
import type { Draft, FindLaw, Law, LawRead, LawText, Prove } from './law.ts';
import { isObligationsFile, isRatingLawFile, isRuleFile } from './law-kind.ts';

/** Where a file of the law stands, and the id of that place where a library knows it; `null` for one that stands nowhere, as in a browser. */
interface Place {
  readonly path: string;
  readonly id: string | null | undefined;
}

/** The file's own id and date against its place, `…/<id>/<in force from>.yaml`. */
const placeFlaws = (
  id: string,
  field: string,
  from: string,
  { path, id: placeId }: Place,
): readonly Flaw[] => {
  if (placeId === null) return [];
  const folder = `/${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;
  const inPlace = placeId === undefined ? folder.endsWith(`/${id}`) : placeId === id;
  return [
    ...(inPlace ? [] : [error({ code: 'id-differs-from-path', args: { id, path } }, [field])]),
    ...(path.endsWith(`/${from}.yaml`)
      ? []
      : [error({ code: 'version-differs-from-path', args: { from, path } }, ['inForce', 'from'])]),
  ];
};

interface Reading {
  readonly place: Place;
  readonly find: FindLaw;
  readonly prove: Prove;
  readonly hash: ContentHash;
}

/** The field that holds the id of each kind of law. */
const idFields = {
  rubric: 'rubric',
  rule: 'annualRule',
  obligations: 'obligations',
  rating: 'ratingLaw',
} as const satisfies Readonly<Record<Law['kind'], string>>;

/** What is wrong with a draft: with its place, and what the proof finds. */
const flawsOf = (draft: Draft, { place, prove }: Reading): readonly Flaw[] => [
  ...placeFlaws(draft.id, idFields[draft.kind], draft.file.inForce.from, place),
  ...prove(draft),
];

/** A change and what it sets share their source: what is wrong with it is told once. */
const once = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

const readRubric = (written: Document, reading: Reading): LawText => {
  const whole = resolved(written, reading.find);
  if ('problems' in whole) return { document: () => written, law: whole };
  const { document, deviations, changes } = whole.value;
  const text = (law: LawRead): LawText => ({ document: () => document, law });
  const checked = check(document, rubricSchema);
  if ('problems' in checked) return text(checked);
  const file = checked.value;
  const sha256 = reading.hash(dataOf(document.root));
  const id = file.rubric;
  const flaws = flawsOf({ kind: 'rubric', file, id, sha256 }, reading);
  if (flaws.length > 0)
    return text({ problems: once(placed(document, flaws).map((one) => atChanges(one, written))) });
  const rubric = makeRubric(file, sha256, deviations, changes);
  return text({ law: { kind: 'rubric', id, path: reading.place.path, rubric } });
};

/** The law that a draft becomes once nothing is wrong with it. */
const settled = (document: Document, draft: Draft, law: Law, reading: Reading): LawRead => {
  const flaws = flawsOf(draft, reading);
  return flaws.length > 0 ? { problems: placed(document, flaws) } : { law };
};

const readRule = (document: Document, reading: Reading): LawRead => {
  const checked = check(document, annualRuleSchema);
  if ('problems' in checked) return checked;
  const rule = checked.value;
  const known = { kind: 'rule', id: rule.annualRule, sha256: reading.hash(dataOf(document.root)) } as const;
  const law = { ...known, path: reading.place.path, rule };
  return settled(document, { ...known, file: rule }, law, reading);
};

const readObligations = (document: Document, reading: Reading): LawRead => {
  const checked = check(document, obligationsSchema);
  if ('problems' in checked) return checked;
  const obligations = checked.value;
  const sha256 = reading.hash(dataOf(document.root));
  const known = { kind: 'obligations', id: obligations.obligations, sha256 } as const;
  const law = { ...known, path: reading.place.path, obligations };
  return settled(document, { ...known, file: obligations }, law, reading);
};

const readRatingLaw = (document: Document, reading: Reading): LawRead => {
  const checked = check(document, ratingLawSchema);
  if ('problems' in checked) return checked;
  const ratingLaw = checked.value;
  const known = {
    kind: 'rating',
    id: ratingLaw.ratingLaw,
    sha256: reading.hash(dataOf(document.root)),
  } as const;
  const law = { ...known, path: reading.place.path, ratingLaw };
  return settled(document, { ...known, file: ratingLaw }, law, reading);
};

/** Where nothing can be extended, as for a file read by itself. */
const nothingToExtend: FindLaw = () => null;

/** How a file of the law is read: by whom it is proven and hashed, and where it stands in a library, if it stands in one; `null` where it stands in no folder at all. */
export interface LawReading {
  readonly prove: Prove;
  readonly hash: ContentHash;
  readonly id?: string | null;
  readonly find?: FindLaw;
}

/** Reads one file of the law: its shape, what the proof says of it, and what it becomes for scoring; with the document as it is once everything it extends is under it. */
export const readLaw = (
  document: Document,
  path: string,
  { prove, hash, id, find = nothingToExtend }: LawReading,
): LawText => {
  const reading: Reading = { place: { path, id }, find, prove, hash };
  const text = (law: LawRead): LawText => ({ document: () => document, law });
  if (isRuleFile(document) || nodeAt(document.root, ['annualRule']) !== undefined)
    return text(readRule(document, reading));
  if (isObligationsFile(document)) return text(readObligations(document, reading));
  if (isRatingLawFile(document)) return text(readRatingLaw(document, reading));
  if (nodeAt(document.root, ['rubric']) !== undefined) return readRubric(document, reading);
  return text({ problems: placed(document, [error({ code: 'not-a-rubric' }, [])]) });
};
