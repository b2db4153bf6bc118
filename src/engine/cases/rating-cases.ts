import type { Facts } from '../../domain/meeting/facts.ts';
import type { Message } from '../../messages/index.ts';
import { holds } from '../../rubric/file/condition.ts';
import type { RatingCases } from '../../rubric/file/law-cases.ts';
import { type RatingLaw, ratingWords } from '../../rubric/file/rating-law.ts';
import { allowedLevel, askingOf, type Evidence } from '../rating/rating-level.ts';
import { bandResult, bandsUntouched, type CaseResult, partsUntouched } from './case-result.ts';

/** The facts of each case as the law reads them. */
export type CaseFacts = readonly Facts[];

const evidenceOf = ({ cases }: RatingCases, facts: CaseFacts): readonly Evidence[] =>
  cases.map(({ when: { points, unitKind } }, index) => ({
    points,
    facts: facts[index] ?? new Map(),
    unitKind,
  }));

/** Runs the cases of a law on the annual rating: the best level that nothing recorded rules out. */
export const runRatingCases = (
  file: RatingCases,
  law: RatingLaw,
  facts: CaseFacts,
): readonly CaseResult[] => {
  const evidence = evidenceOf(file, facts);
  return file.cases.map((one, index) => {
    const known = evidence[index];
    return bandResult(one, index, known === undefined ? '' : allowedLevel(law, known).level);
  });
};

/** Levels that no passing case comes to, knock-outs that none runs into, parts of conditions that none answers one way or the other. */
export const untouchedInRating = (
  file: RatingCases,
  runs: readonly CaseResult[],
  law: RatingLaw,
  facts: CaseFacts,
): readonly Message[] => {
  const passed = (index: number) => runs[index]?.outcome === 'passed';
  const askings = evidenceOf(file, facts)
    .filter((_, index) => passed(index))
    .map(askingOf);
  const given = new Set(file.cases.filter((_, index) => passed(index)).map(({ expect }) => expect.rated));
  return [
    ...bandsUntouched(law.bands, given),
    ...law.bands.flatMap(({ name, conditions }) =>
      conditions.flatMap((condition) => partsUntouched(name, condition, askings, ratingWords(law))),
    ),
    ...law.knockOuts.flatMap(({ name, when }): readonly Message[] =>
      askings.some((asking) => holds(when, asking) === true)
        ? []
        : [{ code: 'untouched-knock-out', args: { name } }],
    ),
  ];
};
