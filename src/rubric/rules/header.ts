import type { Path } from '../../domain/location.ts';
import { error, type Flaw } from '../../domain/problem.ts';
import type { Citation, Sources } from '../provenance.ts';
import type { RubricFile } from '../rubric.ts';
import { placedCriteria, type Rule } from './rule.ts';

interface Cited {
  readonly citation: Citation | undefined;
  readonly path: Path;
}

/** Flaws of citations that name no source of the file; shared by rubrics and annual rules. */
export const citationFlaws = (cited: readonly Cited[], sources: Sources): readonly Flaw[] => {
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

/** Flaws of an in-force span whose end lies before its beginning. */
export const spanFlaws = (
  span: { readonly from?: string | undefined; readonly to?: string | undefined },
  path: Path,
): readonly Flaw[] =>
  span.from !== undefined && span.to !== undefined && span.to < span.from
    ? [error({ code: 'dates-reversed', args: { from: span.from, to: span.to } }, [...path, 'to'])]
    : [];

const citedIn = (file: RubricFile): readonly Cited[] => [
  ...file.groups.map(({ citation }, index) => ({ citation, path: ['groups', index] })),
  ...placedCriteria(file).flatMap(({ criterion, path }): readonly Cited[] => [
    { citation: criterion.citation, path },
    { citation: criterion.notApplicable?.citation, path: [...path, 'notApplicable'] },
    ...('levels' in criterion
      ? (criterion.levels ?? []).map(({ citation }, index) => ({
          citation,
          path: [...path, 'levels', index],
        }))
      : []),
    ...('forced' in criterion
      ? criterion.forced.map(({ citation }, index) => ({ citation, path: [...path, 'forced', index] }))
      : []),
  ]),
  ...file.bands.flatMap((band, index) => [
    { citation: band.citation, path: ['bands', index] },
    ...band.conditions.map(({ citation }, which) => ({
      citation,
      path: ['bands', index, 'conditions', which],
    })),
  ]),
];

/** Every citation names one of the file's sources. */
export const citationsExist: Rule = (file) => citationFlaws(citedIn(file), file.sources);

export const inForceIsForward: Rule = (file) => spanFlaws(file.inForce, ['inForce']);
