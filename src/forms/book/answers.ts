import type { LineAsked, LineMeasured } from '../../library/questionnaire.ts';
import { labels } from '../../messages/labels/index.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** An answer as it is chosen in a cell; `points` is missing where only the whole sheet tells what it is worth. */
export interface Answer {
  readonly word: string;
  readonly points: number | undefined;
}

/** What a line that does not apply counts. */
const withoutLine = (line: LineAsked, { criteria }: Rubric): number | undefined => {
  const treatment = criteria.get(line.key)?.notApplicable?.treatment;
  if (treatment === 'diem_toi_da') return line.points;
  return treatment === 'khong_diem' ? 0 : undefined;
};

/** Answers in words that the rubric understands when they come back; `null` where points are given. */
export const answersOf = (line: LineAsked, rubric: Rubric): readonly Answer[] | null => {
  const { key, answers, notApplicable } = line;
  if (answers === null) return null;
  const offered = answers.map(({ id, title, points }) => {
    const read = rubric.scorings.get(key)?.choose({ result: title });
    return { word: read?.id === id ? title : id, points };
  });
  return notApplicable === null
    ? offered
    : [...offered, { word: words.notApplicable, points: withoutLine(line, rubric) }];
};

/** What is shown beside a line: its source, its words, and what more there is to say. */
export const noteOf = (
  { source: { document, place, quote } }: LineAsked | LineMeasured,
  lines: readonly string[],
): string =>
  [labels.sourceText(document, place), ...(quote === undefined ? [] : [quote]), ...lines].join('\n');
