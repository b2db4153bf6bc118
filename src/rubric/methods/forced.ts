import type { Meeting } from '../../domain/meeting/meeting.ts';
import { shownSize } from '../../domain/meeting/quantity.ts';
import { asksOneFact, factsIn, holds } from '../file/condition.ts';
import { unitOf } from '../file/units.ts';
import { conditionBorders } from './borders.ts';
import type { Forced } from './levels.ts';
import type { Border, Decision, Option, Surroundings } from './scoring.ts';
import { conditionTold } from './told.ts';

export const forcedFacts = (forced: Forced): readonly string[] => forced.flatMap(({ when }) => factsIn(when));

/** Borders of the events' own conditions. */
export const forcedBorders = (forced: Forced, surroundings: Surroundings): readonly Border[] =>
  forced.flatMap(({ when }) => conditionBorders(when, surroundings));

type Event = Forced[number];

const optionOf = ({ toLevel }: Event, options: readonly Option[]): readonly Option[] =>
  options.filter(({ id }) => id === toLevel);

const bite = (event: Event, option: Option, meeting: Meeting, surroundings: Surroundings): Decision => {
  const { factName, factType, source } = surroundings;
  const { measure } = event.when;
  if (!asksOneFact(event.when))
    return {
      option,
      reason: {
        code: 'forced-by',
        args: { condition: conditionTold(event.when, surroundings), points: option.points },
      },
      source: source(event),
    };
  const fact =
    measure === undefined
      ? null
      : {
          name: factName(measure),
          value: shownSize(meeting, measure),
          unit: unitOf(factType(measure)),
        };
  return {
    option,
    reason: { code: 'forced-level', args: { fact, kind: meeting.kind, points: option.points } },
    source: source(event),
  };
};

/** What the forcing events decide: the level they force; which facts would be needed to know; a conflict where two of them force different levels; `undefined` when none bites. */
export const forcedDecision = (
  criterion: { readonly id: string; readonly forced: Forced },
  options: readonly Option[],
  meeting: Meeting,
  surroundings: Surroundings,
): Decision | undefined => {
  const tested = criterion.forced.flatMap((event) =>
    optionOf(event, options).map((option) => ({ event, option, truth: holds(event.when, meeting) })),
  );
  const biting = tested.filter(({ truth }) => truth === true);
  const open = tested.flatMap(({ truth, option }) =>
    typeof truth === 'boolean' ? [] : truth.missing.map((fact) => ({ option, fact })),
  );
  const [first] = biting;
  const other = biting.find(({ option }) => option.id !== first?.option.id);
  if (first !== undefined && other !== undefined) {
    const args = { criterion: criterion.id, first: first.option.label, second: other.option.label };
    return { conflict: { code: 'two-forced', args } };
  }
  const unsettled = open.filter(({ option }) => option.id !== first?.option.id);
  if (first !== undefined && unsettled.length === 0)
    return bite(first.event, first.option, meeting, surroundings);
  if (unsettled.length === 0) return undefined;
  return {
    missing: unsettled.map(({ fact }) => fact),
    open: [...(first === undefined ? [] : [first.option]), ...unsettled.map(({ option }) => option)],
    forced: first !== undefined,
  };
};
