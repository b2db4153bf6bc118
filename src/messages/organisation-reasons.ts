import { day } from './format.ts';
import { endingText, type TurnWords } from './organisation-words.ts';

/** Why a unit that is no longer there is not rated. */
export const organisationReasons = {
  'unit-ended': (args: { to: string; turn: TurnWords | null }) =>
    args.turn === null ? `ngày hoạt động cuối cùng là ${day(args.to)}` : endingText(args.turn),
} as const;
