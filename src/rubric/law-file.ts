import type { AnnualRule } from './file/annual-rule.ts';
import type { Obligations } from './file/obligations.ts';
import type { RatingLaw } from './file/rating-law.ts';
import type { RubricFile } from './rubric.ts';

/** One dated file of the law whose shape was checked; whether its parts fit together is for the proof to say. */
export type LawFile =
  | { readonly kind: 'rubric'; readonly file: RubricFile }
  | { readonly kind: 'rule'; readonly file: AnnualRule }
  | { readonly kind: 'obligations'; readonly file: Obligations }
  | { readonly kind: 'rating'; readonly file: RatingLaw };
