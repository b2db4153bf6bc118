import type { Points } from '../../domain/values/hundredths.ts';
import type { LineAsked, LineMeasured } from '../../library/questionnaire.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { form } from '../../messages/words/blank-form.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import { pointsOutside } from '../../rubric/file/criterion.ts';
import { lineOf } from '../../rubric/methods/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** An answer as it is chosen in a cell; `points` is missing where only the whole sheet tells what it is worth. */
export interface Answer {
  readonly word: string;
  readonly points: Points | undefined;
}

/** Answers in words that the rubric understands when they come back; `null` where points are given. */
export const answersOf = (
  { key, notApplicable }: LineAsked,
  { criteria, scorings }: Rubric,
): readonly Answer[] | null => {
  const [criterion, scoring] = [criteria.get(key), scorings.get(key)];
  const options = scoring?.options ?? null;
  if (criterion === undefined || options === null) return null;
  const offered = options.map(({ id, label, points }) => {
    const title = say(label);
    return { word: scoring?.choose({ result: title })?.id === id ? title : id, points };
  });
  return notApplicable === null
    ? offered
    : [...offered, { word: words.notApplicable, points: pointsOutside(criterion, criterion.points) }];
};

/** What may be answered on a line that facts decide. */
export const measuredChoices = (id: string, { criteria, scorings }: Rubric): string => {
  const [criterion, scoring] = [criteria.get(id), scorings.get(id)];
  if (criterion === undefined || scoring === undefined) return '';
  return form.byFacts(lineOf(criterion).told.answers(scoring).map(say));
};

/** What is shown beside a line: its source, its words, and what more there is to say. */
export const noteOf = (
  { source: { document, place, quote } }: LineAsked | LineMeasured,
  lines: readonly string[],
): string =>
  [labels.sourceText(document, place), ...(quote === undefined ? [] : [quote]), ...lines].join('\n');
