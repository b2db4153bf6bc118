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
  | { readonly kind: 'rubric'; readonly id: string; readonly rubric: Rubric }
  | { readonly kind: 'rule'; readonly id: string; readonly rule: AnnualRule; readonly sha256: string };

export type LawRead = { readonly law: Law } | { readonly problems: readonly Problem[] };

export const isRubricFile = ({ root }: Document): boolean =>
  nodeAt(root, ['rubric']) !== undefined && nodeAt(root, ['groups']) !== undefined;

export const isRuleFile = ({ root }: Document): boolean =>
  nodeAt(root, ['annualRule']) !== undefined && nodeAt(root, ['approach']) !== undefined;

/** The file's own id and date against its place, `…/<id>/<in force from>.yaml`. */
const placeFlaws = (id: string, field: string, from: string, path: string): readonly Flaw[] => [
  ...(path.includes(`${id}/`) && path.slice(0, path.lastIndexOf('/')).endsWith(id)
    ? []
    : [error({ code: 'id-differs-from-path', args: { id, path } }, [field])]),
  ...(path.endsWith(`/${from}.yaml`)
    ? []
    : [error({ code: 'version-differs-from-path', args: { from, path } }, ['inForce', 'from'])]),
];

const readRubric = (document: Document, path: string): LawRead => {
  const checked = check(document, rubricSchema);
  if ('problems' in checked) return checked;
  const file = checked.value;
  const flaws = [...placeFlaws(file.rubric, 'rubric', file.inForce.from, path), ...rubricFlaws(file)];
  if (flaws.length > 0) return { problems: placed(document, flaws) };
  return {
    law: { kind: 'rubric', id: file.rubric, rubric: makeRubric(file, contentHash(dataOf(document.root))) },
  };
};

const readRule = (document: Document, path: string): LawRead => {
  const checked = check(document, annualRuleSchema);
  if ('problems' in checked) return checked;
  const rule = checked.value;
  const flaws = [
    ...placeFlaws(rule.annualRule, 'annualRule', rule.inForce.from, path),
    ...annualRuleFlaws(rule),
  ];
  if (flaws.length > 0) return { problems: placed(document, flaws) };
  return { law: { kind: 'rule', id: rule.annualRule, rule, sha256: contentHash(dataOf(document.root)) } };
};

/** Reads one file of the law, its shape and everything that must hold across its parts. */
export const readLaw = (document: Document, path: string): LawRead => {
  if (isRuleFile(document) || nodeAt(document.root, ['annualRule']) !== undefined)
    return readRule(document, path);
  if (nodeAt(document.root, ['rubric']) !== undefined) return readRubric(document, path);
  return { problems: placed(document, [error({ code: 'not-a-rubric' }, [])]) };
};
