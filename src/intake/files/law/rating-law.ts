import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import type { Day } from '../../../domain/values/day.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { inForceOn } from '../../../rubric/in-force.ts';
import { type Law, otherKind } from './law.ts';
import { exactlyOne, type Found } from './law-choice.ts';
import { isRatingLawFile } from './law-kind.ts';
import type { Library } from './library.ts';

export type RatingLawVersion = Extract<Law, { kind: 'rating' }>;

const isRatingLaw = (law: Law): law is RatingLawVersion => law.kind === 'rating';

/** Whether an id stands for regulations on the annual rating, as far as its files can be read; one that cannot is told of by whoever uses it. */
const isRatingId = (library: Library, id: string): boolean => {
  try {
    return library.pathsOf(id).some((path) => {
      const text = library.textAt(id, path);
      if (text === undefined) return false;
      return 'law' in text.law ? isRatingLaw(text.law.law) : isRatingLawFile(text.document());
    });
  } catch (cause) {
    if (cause instanceof CannotRun) return false;
    throw cause;
  }
};

const named = (library: Library, id: string, day: Day): Found<RatingLawVersion> => {
  const versions = library.versions(id);
  const laws = versions.filter(isRatingLaw);
  const [other] = versions;
  if (laws.length > 0) return exactlyOne(id, laws, day);
  const suggestion = nearest(
    id,
    library.ids.filter((one) => isRatingId(library, one)),
  );
  return {
    complaint:
      other === undefined ? { code: 'rating-law-unknown', args: { id, suggestion } } : otherKind(other),
  };
};

/** The regulation for the ratings of a day: the named one, or else the only one in force. */
export const ratingLawOn = (library: Library, id: string | undefined, day: Day): Found<RatingLawVersion> => {
  if (id !== undefined) return named(library, id, day);
  const [first, second] = library.ids
    .filter((one) => isRatingId(library, one))
    .flatMap((one) => {
      const versions = library.versions(one).filter(isRatingLaw);
      return inForceOn(
        versions.map((law) => ({ law, ...law.ratingLaw })),
        day,
      );
    });
  if (first === undefined) return { complaint: { code: 'no-rating-law', args: { date: day } } };
  if (second === undefined) return { found: first.law };
  return {
    complaint: { code: 'two-rating-laws', args: { date: day, ids: [first.law.id, second.law.id] } },
  };
};
