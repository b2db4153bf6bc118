import type { Path } from '../../domain/problem/location.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import { type Asking, askedIn, type Condition, holds } from '../../rubric/file/condition.ts';
import { type ConditionWords, conditionTold } from '../../rubric/methods/told.ts';

/** One case that was run, of any law: what of it is not as expected. */
export interface CaseResult {
  readonly name: string;
  readonly path: Path;
  readonly outcome: 'passed' | 'failed' | 'error';
  /** What differs from what was expected. */
  readonly differences: readonly Message[];
  /** Why the case could not be run as it is written. */
  readonly complaints: readonly Complaint[];
}

/** A case that was to come to a band, and the one that it came to. */
export const bandResult = (
  { name, expect }: { readonly name: string; readonly expect: { readonly rated: string } },
  index: number,
  found: string,
): CaseResult => {
  const isMet = expect.rated === found;
  return {
    name,
    path: ['cases', index],
    outcome: isMet ? 'passed' : 'failed',
    differences: isMet ? [] : [{ code: 'case-band', args: { expected: expect.rated, found } }],
    complaints: [],
  };
};

/** Bands that no passing case comes to. */
export const bandsUntouched = (
  bands: readonly { readonly id: string; readonly name: string }[],
  given: ReadonlySet<string>,
): readonly Message[] =>
  bands.flatMap(({ id, name }): readonly Message[] =>
    given.has(id) ? [] : [{ code: 'untouched-band', args: { band: name } }],
  );

/** Parts of a condition that no passing case answers with yes, or none with no. */
export const partsUntouched = (
  band: string,
  condition: Condition,
  askings: readonly Asking[],
  words: ConditionWords,
): readonly Message[] =>
  askedIn(condition).flatMap(({ asked }) => {
    if (asked.measure === undefined && asked.unitKind === undefined) return [];
    const truths = new Set(askings.map((asking) => holds(plainly(asked), asking)));
    return [true, false].flatMap((isMet): readonly Message[] =>
      truths.has(isMet)
        ? []
        : [
            {
              code: 'untouched-part',
              args: { band, part: conditionTold(plainly(asked), words), holds: isMet },
            },
          ],
    );
  });

/** What is asked without what it is put together with. */
const plainly = ({ allOf: _all, someOf: _some, noneOf: _none, ...asked }: Condition): Condition => asked;
