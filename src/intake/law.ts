import { error, type Flaw, type Problem } from '../domain/problem.ts';
import { type AnnualRule, annualRuleSchema } from '../rubric/annual-rule.ts';
import { annualRuleFlaws } from '../rubric/annual-rule-flaws.ts';
import { makeRubric, type Rubric, rubricSchema } from '../rubric/rubric.ts';
import { rubricFlaws } from '../rubric/rules/index.ts';
import { contentHash } from './canonical.ts';
import { check, placed } from './check.ts';
import { type Document, dataOf, nodeAt } from './document.ts';

/** One dated file of the law: a rubric or an annual rule. */
export type Law =
  | { readonly kind: 'rubric'; readonly id: string; readonly path: string; readonly rubric: Rubric }
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly path: string;
      readonly rule: AnnualRule;
      readonly sha256: string;
    };

export type LawRead = { readonly law: Law } | { readonly problems: readonly Problem[] };

export const isRubricFile = ({ root }: Document): boolean =>
  nodeAt(root, ['rubric']) !== undefined && nodeAt(root, ['groups']) !== undefined;

export const isRuleFile = ({ root }: Document): boolean =>
  nodeAt(root, ['annualRule']) !== undefined && nodeAt(root, ['approach']) !== undefined;

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

const readRubric = (document: Document, place: Place): LawRead => {
  const checked = check(document, rubricSchema);
  if ('problems' in checked) return checked;
  const file = checked.value;
  const flaws = [...placeFlaws(file.rubric, 'rubric', file.inForce.from, place), ...rubricFlaws(file)];
  if (flaws.length > 0) return { problems: placed(document, flaws) };
  return {
    law: {
      kind: 'rubric',
      id: file.rubric,
      path: place.path,
      rubric: makeRubric(file, contentHash(dataOf(document.root))),
    },
  };
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

/** Reads one file of the law, its shape and everything that must hold across its parts. */
export const readLaw = (document: Document, path: string, id?: string): LawRead => {
  const place: Place = { path, id };
  if (isRuleFile(document) || nodeAt(document.root, ['annualRule']) !== undefined)
    return readRule(document, place);
  if (nodeAt(document.root, ['rubric']) !== undefined) return readRubric(document, place);
  return { problems: placed(document, [error({ code: 'not-a-rubric' }, [])]) };
};
