import type { Mark } from '../../../domain/meeting/assessment.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { spanFlaws } from '../../../domain/problem/span-flaws.ts';
import type { Citation, Sources } from '../../file/provenance.ts';
import { linesOf, type PlacedLine } from '../../lines.ts';
import type { RubricFile } from '../../rubric.ts';
import type { Rule } from './rule.ts';

export interface Cited {
  readonly citation: Citation | undefined;
  readonly mark: Mark;
  readonly path: Path;
}

/** Flaws of citations that name no source of the file; shared by rubrics and annual rules. */
export const citationFlaws = (
  cited: readonly Pick<Cited, 'citation' | 'path'>[],
  sources: Sources,
): readonly Flaw[] => {
  const allowed = sources.map(({ id }) => id);
  return cited.flatMap(({ citation, path }) =>
    citation === undefined || allowed.includes(citation.document)
      ? []
      : [
          error({ code: 'unknown-document', args: { id: citation.document, allowed } }, [
            ...path,
            'citation',
            'document',
          ]),
        ],
  );
};

interface Sourced {
  readonly citation: Citation;
  readonly mark: Mark;
}

export const sourced = (element: Sourced | undefined, path: Path): readonly Cited[] =>
  element === undefined ? [] : [{ citation: element.citation, mark: element.mark, path }];

export const sourcedEach = (elements: readonly Sourced[], path: Path): readonly Cited[] =>
  elements.flatMap((element, index) => sourced(element, [...path, index]));

const citedInLine = ({ criterion, line, path }: PlacedLine): readonly Cited[] => [
  ...sourced(criterion, path),
  ...sourced(criterion.notApplicable, [...path, 'notApplicable']),
  ...sourcedEach(criterion.caps, [...path, 'caps']),
  ...line.levels.map(({ citation, mark = criterion.mark }, index) => ({
    citation,
    mark,
    path: [...path, 'levels', index],
  })),
  ...sourcedEach(line.forced, [...path, 'forced']),
  ...sourced(line.rounding, [...path, 'rounding']),
];

/** Every element of a rubric that says where it comes from. */
export const citedIn = (file: RubricFile): readonly Cited[] => [
  ...sourcedEach(file.groups, ['groups']),
  ...sourcedEach(file.parts ?? [], ['parts']),
  ...file.groups.flatMap(({ caps }, index) => sourcedEach(caps, ['groups', index, 'caps'])),
  ...linesOf(file).flatMap(citedInLine),
  ...sourcedEach(file.bands, ['bands']),
  ...file.bands.flatMap(({ conditions }, index) => sourcedEach(conditions, ['bands', index, 'conditions'])),
  ...sourcedEach(file.knockOuts, ['knockOuts']),
  ...sourced(file.knockOutOrder, ['knockOutOrder']),
  ...sourcedEach(file.state, ['state']),
  ...sourcedEach(file.changes, ['changes']),
  ...sourcedEach(file.slots, ['slots']),
  ...sourced(file.rounding, ['rounding']),
  ...sourced(file.limits, ['limits']),
  ...sourced(file.notHeld, ['notHeld']),
  ...sourced(file.vote, ['vote']),
  ...sourced(file.official, ['official']),
  ...sourced(file.override, ['override']),
];

/** Every citation names one of the file's sources. */
export const citationsExist: Rule = (file) => citationFlaws(citedIn(file), file.sources);

export const inForceIsForward: Rule = (file) => spanFlaws(file.inForce, ['inForce']);
