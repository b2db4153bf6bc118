import type { Day } from '../domain/values/day.ts';
import type { Occasion } from './file/occasion.ts';
import type { RubricFile } from './rubric.ts';

interface Dated {
  readonly inForce: { readonly from: Day; readonly to?: Day | undefined };
  /** The start of the version that this one takes the place of. */
  readonly supersedes?: Day | undefined;
}

/** The versions in force on a day, both ends of the span included; a superseded version ends where the new one begins. Exactly one is right; the caller names none and several as errors. */
export const inForceOn = <T extends Dated>(versions: readonly T[], day: Day): readonly T[] => {
  const begun = versions.filter(({ inForce: { from } }) => from <= day);
  return begun.filter(
    ({ inForce: { from, to } }) =>
      (to === undefined || day <= to) && begun.every(({ supersedes }) => supersedes !== from),
  );
};

/** Whether a rubric is meant for meetings of this kind, of units of this kind. */
export const isFor = (
  { appliesTo }: Pick<RubricFile, 'appliesTo'>,
  { kind, unitKind }: Pick<Occasion, 'kind' | 'unitKind'>,
): boolean =>
  (appliesTo?.kind?.includes(kind) ?? true) &&
  (appliesTo?.unitKind === undefined || (unitKind !== undefined && appliesTo.unitKind.includes(unitKind)));
