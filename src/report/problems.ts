import type { Location } from '../domain/location.ts';
import { isError, type Problem } from '../domain/problem.ts';
import { advise } from '../messages/index.ts';
import { labels } from '../messages/labels.ts';
import { type Block, gap, text } from './report.ts';

const INDENT = 2;

/** `file:line:column`, as editors and terminals link it. */
const placeText = ({ file, line, column }: Location): string =>
  [
    file,
    ...(line === undefined ? [] : [String(line)]),
    ...(column === undefined ? [] : [String(column)]),
  ].join(':');

/** A further place, without the file where it is the same one. */
const nearby = (other: Location, location: Location | undefined): string =>
  other.file === location?.file ? labels.line(other.line ?? 0) : placeText(other);

const excerptBlock = (location: Location | undefined): readonly Block[] => {
  const { line, column, excerpt } = location ?? {};
  if (line === undefined || column === undefined || excerpt === undefined || excerpt.text.trim() === '')
    return [];
  const { text: shown, skipped, length } = excerpt;
  return [{ type: 'excerpt', line, column: column - skipped, text: shown, length }];
};

const problemBlocks = (problem: Problem): readonly Block[] => {
  const { severity, complaint, location, also = [] } = problem;
  const { message, hint } = advise(complaint);
  const place = location === undefined ? '' : `${placeText(location)}: `;
  return [
    text(`${place}${labels.severity(severity)}: ${message}`, isError(problem) ? 'bad' : 'warn'),
    ...excerptBlock(location),
    ...(also.length === 0
      ? []
      : [text(labels.also(also.map((other) => nearby(other, location))), 'muted', INDENT)]),
    text(hint, undefined, INDENT),
  ];
};

const filesOf = (problems: readonly Problem[]): readonly string[] => [
  ...new Set(problems.flatMap(({ location }) => (location === undefined ? [] : [location.file]))),
];

/** Problems for a person: where, what, the line itself, and the cure; then how many more there are, and in which files. */
export const problemsBlocks = (
  problems: readonly Problem[],
  rest: readonly Problem[] = [],
): readonly Block[] => [
  ...problems.flatMap((problem, index) => [...(index === 0 ? [] : [gap]), ...problemBlocks(problem)]),
  ...(rest.length === 0
    ? []
    : [gap, text(labels.moreProblems(rest.length, filesOf(rest.filter(isError))), 'warn')]),
];
