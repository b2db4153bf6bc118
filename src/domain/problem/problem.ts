import type { Complaint } from '../../messages/index.ts';
import type { Location, Path } from './location.ts';

export type Severity = 'error' | 'warning';

/** Something wrong inside one document, before it is known where in the file that stands. */
export interface Flaw {
  readonly severity: Severity;
  readonly complaint: Complaint;
  readonly path: Path;
  /** Mark the key rather than its value. */
  readonly atKey?: boolean;
  /** Other places that the same complaint is about. */
  readonly also?: readonly Path[];
}

/** Something wrong with an input, with its place. */
export interface Problem {
  readonly severity: Severity;
  readonly complaint: Complaint;
  readonly location?: Location;
  readonly also?: readonly Location[];
}

/** The file that problems are told of first; `null` where none has a place. */
export const fileTold = (problems: readonly Problem[]): string | null =>
  problems.find(({ location }) => location !== undefined)?.location?.file ?? null;

export const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === 'error';

export const error = (complaint: Complaint, path: Path, more: Partial<Flaw> = {}): Flaw => ({
  severity: 'error',
  complaint,
  path,
  ...more,
});

export const warning = (complaint: Complaint, path: Path, more: Partial<Flaw> = {}): Flaw => ({
  severity: 'warning',
  complaint,
  path,
  ...more,
});

/** The order in which a person goes through problems: by file, then down the file. */
export const byPlace = (left: Problem, right: Problem): number => {
  const [a, b] = [left.location, right.location];
  if (a?.file !== b?.file) return (a?.file ?? '') < (b?.file ?? '') ? -1 : 1;
  if (a?.sheet !== b?.sheet) return (a?.sheet ?? '') < (b?.sheet ?? '') ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
};
