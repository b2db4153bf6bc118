import type { PlainRule } from '../../src/engine/period/annual.ts';
import {
  annualRuleSchema,
  type ConditionRule,
  type CountingRule,
} from '../../src/rubric/file/annual-rule.ts';
import { library } from './law.ts';

/** A shipped annual rule. */
export const shippedRule = (id: string): PlainRule => {
  const law = library.versions(id).at(-1);
  if (law?.kind !== 'rule' || law.rule.approach === 'xet_dieu_kien')
    throw new Error(`${id} is no annual rule by counting or by the mean`);
  return law.rule;
};

const provenance = { citation: { document: 'a' }, mark: 'de_xuat' };

const head = {
  annualRule: 'thu/nam',
  name: 'Quy tắc thử',
  regulation: { name: 'Thử', issuer: 'Thử', mark: 'de_xuat' },
  inForce: { from: '2020-01-01', mark: 'de_xuat' },
  status: 'day_du',
  sources: [{ id: 'a', name: 'Nguồn thử', mark: 'de_xuat' }],
};

interface ConditionParts {
  readonly ownFacts: readonly object[];
  readonly bands: readonly { readonly id: string; readonly when?: object }[];
  readonly notHeld?: object;
  readonly bandOrder?: object;
}

/** A rule of conditions; a month without a meeting counts nothing and bands are asked from the top, unless it says otherwise. */
export const conditionRule = ({ ownFacts, bands, notHeld, bandOrder }: ConditionParts): ConditionRule => {
  const rule = annualRuleSchema.parse({
    ...head,
    approach: 'xet_dieu_kien',
    ownFacts,
    notHeld: { treatment: 'bo_qua', ...notHeld, ...provenance },
    bandOrder: { type: 'tu_tren_xuong', ...bandOrder, ...provenance },
    bands: bands.map((band) => ({ name: band.id, ...band, ...provenance })),
  });
  if (rule.approach !== 'xet_dieu_kien') throw new Error('a rule of conditions is none');
  return rule;
};

/** A counting rule from its bands alone. */
export const countingRule = (
  bands: readonly { readonly id: string; readonly conditions?: readonly object[] }[],
): CountingRule => {
  const rule = annualRuleSchema.parse({
    ...head,
    approach: 'dem_ky',
    bands: bands.map(({ id, conditions = [] }) => ({
      id,
      name: id,
      ...provenance,
      conditions: conditions.map((condition) => ({ ...condition, ...provenance })),
    })),
  });
  if (rule.approach !== 'dem_ky') throw new Error('a counting rule is none');
  return rule;
};
