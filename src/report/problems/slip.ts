import { isError, type Problem } from '../../domain/problem/problem.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { advise, withoutProgram } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { problemLabels } from '../../messages/labels/problems.ts';
import { type Block, gap, heading, type Report, text } from '../page.ts';
import { furtherPlaces, mediumOf, nearby, placesText } from '../parts/places.ts';
import { type Alike, alike, withoutRepeats } from './alike.ts';
import { problemListReport } from './problem-list.ts';
import { countProblems, excerptBlock } from './problems.ts';

const { slip: words } = problemLabels;

const INDENT = 2;

/** What one unit has to mend. */
export interface Slip {
  /** `null` for what is of no known unit. */
  readonly to: { readonly unit: string; readonly name: string } | null;
  readonly problems: readonly Problem[];
}

/** Where and what, the line itself, the other places, and what to write instead. */
const itemBlocks = ({ problem, others }: Alike): readonly Block[] => {
  const { severity, complaint, location, also = [] } = problem;
  const { message, hint } = advise(complaint, mediumOf(location));
  const cure = withoutProgram(hint);
  const place = location === undefined || location.line === undefined ? null : nearby(location, location);
  const otherPlaces = others.flatMap((other) => other.location ?? []);
  const under = (sentence: string): Block => text(sentence, undefined, INDENT);
  return [
    text(`- ${words.item(place, labels.severity(severity), message)}`, isError(problem) ? 'bad' : 'warn'),
    ...excerptBlock(location),
    ...(also.length === 0 ? [] : [under(problemLabels.also(furtherPlaces(also, location, true)))]),
    ...(otherPlaces.length === 0
      ? []
      : [under(problemLabels.others(otherPlaces.length, placesText(otherPlaces, true)))]),
    ...(cure === '' ? [] : [under(words.cure(cure))]),
  ];
};

const slipBlocks = ({ to, problems }: Slip): readonly Block[] => {
  const distinct = withoutRepeats(problems);
  const { errors, warnings, files } = countProblems(distinct);
  const byFile = grouped(alike(distinct, true), ({ problem }) => problem.location?.file);
  return [
    heading(to === null ? words.titleUnknown : words.title(to.unit, to.name)),
    text(problemLabels.countsIn(errors, warnings, files)),
    text(words.guide(errors, warnings)),
    ...[...byFile].flatMap(([file, items]) => [
      gap,
      ...(file === undefined ? [] : [heading(words.file(file), 2)]),
      ...items.flatMap(itemBlocks),
    ]),
  ];
};

/** The page that goes back with the sheets of one unit: what is wrong, where, and what to write instead. */
export const slipReport = (slip: Slip): Report => ({
  ...problemListReport(slip.problems, [], 'told'),
  page: () => slipBlocks(slip),
});
