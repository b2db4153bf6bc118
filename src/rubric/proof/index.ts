import { type Flaw, isError } from '../../domain/problem/problem.ts';
import type { LawFile } from '../law-file.ts';
import { annualRuleFlaws } from './laws/annual-rule-flaws.ts';
import { obligationFlaws } from './laws/obligation-flaws.ts';
import { ratingLawFlaws } from './laws/rating-law-flaws.ts';
import { lintFlaws } from './rules/index.ts';

/** The whole proof of a file of the law: what must hold, and what its author should know. */
export const lint = (law: LawFile): readonly Flaw[] => {
  switch (law.kind) {
    case 'rubric':
      return lintFlaws(law.file);
    case 'rule':
      return annualRuleFlaws(law.file);
    case 'obligations':
      return obligationFlaws(law.file);
    case 'rating':
      return ratingLawFlaws(law.file);
  }
};

/** What must hold of a file of the law for it to be used at all. */
export const prove = (law: LawFile): readonly Flaw[] => lint(law).filter(isError);
