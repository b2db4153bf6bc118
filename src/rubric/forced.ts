import type { Meeting } from '../domain/meeting.ts';
import { holds } from './condition.ts';
import type { Forced } from './levels.ts';
import type { Decision, Option, Surroundings } from './scoring.ts';

export const forcedFacts = (forced: Forced): readonly string[] =>
  forced.flatMap(({ when }) => (when.measure === undefined ? [] : [when.measure]));

/** What the forcing events decide: the level they force, or which facts would be needed to know; `undefined` when none of them bites. */
export const forcedDecision = (
  forced: Forced,
  options: readonly Option[],
  meeting: Meeting,
  { factName, source }: Surroundings,
): Decision | undefined => {
  const open: { readonly fact: string; readonly option: Option }[] = [];
  for (const event of forced) {
    const option = options.find(({ id }) => id === event.toLevel);
    if (option === undefined) continue;
    const truth = holds(event.when, meeting);
    if (truth === true) {
      const { measure } = event.when;
      return {
        option,
        reason: {
          code: 'forced-level',
          args: {
            fact: measure === undefined ? null : factName(measure),
            value: measure === undefined ? null : Number(meeting.facts.get(measure)),
            points: option.points,
          },
        },
        source: source(event),
      };
    }
    if (truth !== false) open.push({ fact: truth.missing, option });
  }
  return open.length === 0
    ? undefined
    : { missing: open.map(({ fact }) => fact), open: open.map(({ option }) => option) };
};
