import type { Complaint } from '../messages/index.ts';
import { type AnnualRule, monthBandsIn } from './file/annual-rule.ts';
import type { RubricFile } from './rubric.ts';

/** An annual rule speaks of bands of the month; the rubric must have them all. */
export const ruleBandsComplaint = (rule: AnnualRule, { rubric, bands }: RubricFile): Complaint | null => {
  const unknown = monthBandsIn(rule).find(({ id }) => bands.every((band) => band.id !== id));
  return unknown === undefined
    ? null
    : { code: 'rule-band-unknown', args: { rule: rule.annualRule, band: unknown.id, rubric } };
};
