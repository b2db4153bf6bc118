import type { Facts } from '../../../../domain/meeting/facts.ts';
import { readFacts } from '../../../../domain/meeting/read-facts.ts';
import { isError } from '../../../../domain/problem/problem.ts';
import { type RatingCases, ratingCasesSchema } from '../../../../rubric/file/law-cases.ts';
import { factOf, type RatingLaw } from '../../../../rubric/file/rating-law.ts';
import { type Checked, check } from '../../../document/check.ts';
import type { Document } from '../../../document/document.ts';
import { placed } from '../../../document/placed.ts';
import { idsOf, namedTwice, ofOther, unknownBand } from './case-flaws.ts';

/** Cases of a law on the annual rating with their facts as the law reads them. */
export interface ReadRatingCases {
  readonly file: RatingCases;
  readonly facts: readonly Facts[];
}

/** Checks a document as the cases of a law on the annual rating. */
export const readRatingCases = (document: Document, law: RatingLaw): Checked<ReadRatingCases> => {
  const checked = check(document, ratingCasesSchema);
  if ('problems' in checked) return checked;
  const file = checked.value;
  const types = new Map(law.ownFacts.map(({ id, type }) => [id, type]));
  const read = file.cases.map(({ when }, index) =>
    readFacts(when.facts, { types, nameOf: (id) => factOf(law, id) }, ['cases', index, 'when', 'facts']),
  );
  const flaws = [
    ...ofOther(file.ratingLaw, law.ratingLaw, 'ratingLaw'),
    ...namedTwice(file.cases),
    ...file.cases.flatMap(({ expect }, index) =>
      unknownBand(expect.rated, idsOf(law.bands), ['cases', index, 'expect', 'rated']),
    ),
    ...read.flatMap((one) => one.flaws),
  ].filter(isError);
  return flaws.length > 0
    ? { problems: placed(document, flaws) }
    : { value: { file, facts: read.map(({ facts }) => facts) } };
};
