import type { FactId } from '../../domain/meeting/facts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import { chooserOf, rangeOf } from './choose.ts';
import { forcedBorders, forcedDecision, forcedFacts } from './forced.ts';
import type { Forced } from './levels.ts';
import type { Border, Decision, Option, Scoring, Surroundings } from './scoring.ts';

/** What was measured: a test for each option and the words for it; the facts still missing; or why it cannot be measured. */
export type Measured =
  | {
      readonly fits: (option: Option) => boolean;
      /** The option as this value brings it about, where its points depend on the value. */
      readonly settle?: (option: Option) => Option;
      readonly describe: (option: Option) => Message;
      readonly value: Message;
    }
  | { readonly missing: readonly FactId[] }
  | { readonly conflict: Complaint };

interface Placing {
  readonly criterion: { readonly id: string; readonly forced: Forced };
  readonly options: readonly Option[];
  readonly facts: readonly FactId[];
  readonly measure: (meeting: Meeting) => Measured;
  readonly borders: readonly Border[];
  readonly surroundings: Surroundings;
}

/** Exactly one option must fit; none or several is a fault of the rubric that is named, never settled by order. */
const place = (criterion: string, options: readonly Option[], measured: Measured): Decision => {
  if ('conflict' in measured) return measured;
  if ('missing' in measured) return { missing: measured.missing, open: options };
  const [option, second] = options.filter(measured.fits);
  if (option === undefined)
    return { conflict: { code: 'no-level-fits', args: { criterion, value: measured.value } } };
  if (second !== undefined)
    return {
      conflict: {
        code: 'two-levels-fit',
        args: { criterion, value: measured.value, first: option.label, second: second.label },
      },
    };
  return { option: measured.settle?.(option) ?? option, reason: measured.describe(option) };
};

const isOpen = (
  decision: Decision | undefined,
): decision is Extract<Decision, { missing: readonly FactId[] }> =>
  decision !== undefined && 'missing' in decision;

/** The scoring of a line that facts decide: an event may force the level, otherwise the measure places it. */
export const placing = ({ criterion, options, facts, measure, borders, surroundings }: Placing): Scoring => ({
  judged: false,
  facts: [...new Set([...facts, ...forcedFacts(criterion.forced)])],
  options,
  range: rangeOf(options),
  borders: [...borders, ...forcedBorders(criterion.forced, surroundings)],
  choose: chooserOf(options),
  decide: (meeting) => {
    const forced = forcedDecision(criterion, options, meeting, surroundings);
    if (forced !== undefined && (!isOpen(forced) || forced.forced === true)) return forced;
    const placed = place(criterion.id, options, measure(meeting));
    if (!isOpen(forced)) return placed;
    if ('conflict' in placed) return placed;
    if ('option' in placed && forced.open.every(({ id }) => id === placed.option.id)) return placed;
    return isOpen(placed)
      ? { missing: [...new Set([...placed.missing, ...forced.missing])], open: options }
      : { missing: forced.missing, open: [placed.option, ...forced.open] };
  },
});
