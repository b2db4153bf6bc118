import { type AnnualRule, annualRuleSchema } from '../../src/rubric/file/annual-rule.ts';
import { library } from './law.ts';

/** A shipped annual rule. */
export const shippedRule = (id: string): AnnualRule => {
  const law = library.versions(id).at(-1);
  if (law?.kind !== 'rule') throw new Error(`${id} is no annual rule`);
  return law.rule;
};

const provenance = { citation: { document: 'a' }, mark: 'de_xuat' };

/** A counting rule from its bands alone. */
export const countingRule = (
  bands: readonly { readonly id: string; readonly conditions?: readonly object[] }[],
): AnnualRule =>
  annualRuleSchema.parse({
    annualRule: 'thu/nam',
    name: 'Quy tắc thử',
    regulation: { name: 'Thử', issuer: 'Thử', mark: 'de_xuat' },
    inForce: { from: '2020-01-01', mark: 'de_xuat' },
    status: 'day_du',
    sources: [{ id: 'a', name: 'Nguồn thử', mark: 'de_xuat' }],
    approach: 'dem_ky',
    bands: bands.map(({ id, conditions = [] }) => ({
      id,
      name: id,
      ...provenance,
      conditions: conditions.map((condition) => ({ ...condition, ...provenance })),
    })),
  });
