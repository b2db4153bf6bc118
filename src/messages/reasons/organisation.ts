import { day } from '../words/format.ts';
import { endingText, type TurnWords } from '../words/organisation.ts';

/** Why a unit that is no longer there is not rated. */
export const organisationReasons = {
  /** Words of a result that another workspace worked out; `lowered`: why a band is lower than its points. */
  'as-published': (args: { text: string; lowered: boolean }) => args.text,
  'unit-ended': (args: { to: string; turn: TurnWords | null }) =>
    args.turn === null ? `ngày hoạt động cuối cùng là ${day(args.to)}` : endingText(args.turn),
} as const;
