import type { Location } from '../../domain/problem/location.ts';
import { isError, type Problem } from '../../domain/problem/problem.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { advise } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { problemLabels } from '../../messages/labels/problems.ts';
import { type Block, gap, heading, text } from '../page.ts';
import { furtherPlaces, mediumOf, placeInFile, placesText } from '../parts/places.ts';
import { type Alike, alike, firstFew, withoutRepeats } from './alike.ts';

const INDENT = 2;

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  /** How many files they are in. */
  readonly files: number;
}

export const countProblems = (problems: readonly Problem[]): ProblemCounts => {
  const errors = problems.filter(isError).length;
  const files = new Set(problems.flatMap(({ location }) => location?.file ?? []));
  return { errors, warnings: problems.length - errors, files: files.size };
};

/** The line of an input that a complaint is about, where it is known. */
export const excerptBlock = (location: Location | undefined): readonly Block[] => {
  const { line, column, excerpt } = location ?? {};
  if (line === undefined || column === undefined || excerpt === undefined || excerpt.text.trim() === '')
    return [];
  const { text: shown, skipped, length } = excerpt;
  return [{ type: 'excerpt', line, column: column - skipped, text: shown, length }];
};

/** Where, what, the line itself, the other places, and the cure. */
const alikeBlocks = ({ problem, others }: Alike, whole: boolean): readonly Block[] => {
  const { severity, complaint, location, also = [] } = problem;
  const { message, hint } = advise(complaint, mediumOf(location));
  const place = location === undefined ? '' : placeInFile(location);
  const indent = location === undefined ? 0 : INDENT;
  const under = (words: string, muted = true) => text(words, muted ? 'muted' : undefined, indent + INDENT);
  const otherPlaces = others.flatMap((other) => other.location ?? []);
  return [
    {
      ...text(
        `${place === '' ? '' : `${place}: `}${labels.severity(severity)}: ${message}`,
        isError(problem) ? 'bad' : 'warn',
        indent,
      ),
      note: problemLabels.code(complaint.code),
    },
    ...excerptBlock(location),
    ...(also.length === 0 ? [] : [under(problemLabels.also(furtherPlaces(also, location, whole)))]),
    ...(otherPlaces.length === 0
      ? []
      : [under(problemLabels.others(otherPlaces.length, placesText(otherPlaces, whole)))]),
    under(hint, false),
  ];
};

const fileOf = ({ location }: Problem): string | undefined => location?.file;

/** The complaints of each file under its name, with how many it has in all; those of no file stand by themselves. */
const blocksOf = (told: readonly Alike[], problems: readonly Problem[], whole: boolean): readonly Block[] => {
  const all = grouped(problems, fileOf);
  return [...grouped(told, ({ problem }) => fileOf(problem))].flatMap(([file, ofFile], index) => {
    const { errors, warnings } = countProblems(all.get(file) ?? []);
    return [
      ...(index === 0 ? [] : [gap]),
      ...(file === undefined ? [] : [heading(problemLabels.ofFile(file, errors, warnings), 2)]),
      ...ofFile.flatMap((one, at) => [...(at === 0 ? [] : [gap]), ...alikeBlocks(one, whole)]),
    ];
  });
};

/** Every problem, file by file, for a page of its own. */
export const allProblemsBlocks = (problems: readonly Problem[]): readonly Block[] => {
  const { errors, warnings, files } = countProblems(problems);
  return [
    heading(problemLabels.title),
    text(problemLabels.countsIn(errors, warnings, files), errors > 0 ? 'bad' : 'good'),
    ...(problems.length === 0 ? [] : [gap]),
    ...blocksOf(alike(problems, true), problems, true),
  ];
};

/** The first problems for a person at a terminal, file by file; then how many more there are, and where all of them are. */
export const problemsBlocks = (
  problems: readonly Problem[],
  allIn: string | undefined = undefined,
): readonly Block[] => {
  const distinct = withoutRepeats(problems);
  const all = alike(distinct);
  const told = firstFew(all);
  const rest = all
    .filter((one) => !told.includes(one))
    .flatMap(({ problem, others }) => [problem, ...others]);
  const { errors, warnings, files } = countProblems(rest);
  const more = problemLabels.rest(errors, warnings, files);
  return [
    ...blocksOf(told, distinct, false),
    ...(rest.length === 0
      ? []
      : [
          gap,
          text(
            allIn === undefined ? problemLabels.restHere(more) : problemLabels.restIn(more, allIn),
            'warn',
          ),
        ]),
  ];
};
