import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Obligations } from '../../rubric/file/obligations.ts';
import type { RatingLaw } from '../../rubric/file/rating-law.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Report } from '../page.ts';
import { ruleReport } from './annual-rule-sheet.ts';
import { obligationsReport } from './obligations-sheet.ts';
import { ratingLawReport } from './rating-law-sheet.ts';
import { rubricReport } from './rubric-sheet.ts';

/** One file of the law, of whatever kind. */
export type ShownLaw =
  | { readonly kind: 'rubric'; readonly rubric: Rubric }
  | { readonly kind: 'rule'; readonly rule: AnnualRule; readonly sha256: string }
  | { readonly kind: 'obligations'; readonly obligations: Obligations; readonly sha256: string }
  | { readonly kind: 'rating'; readonly ratingLaw: RatingLaw; readonly sha256: string };

/** One file of the law, printed for people. */
export const lawReport = (law: ShownLaw): Report => {
  switch (law.kind) {
    case 'rubric':
      return rubricReport(law.rubric);
    case 'rule':
      return ruleReport(law.rule, law.sha256);
    case 'obligations':
      return obligationsReport(law.obligations, law.sha256);
    case 'rating':
      return ratingLawReport(law.ratingLaw, law.sha256);
  }
};
