import type { Scorer } from '../../domain/meeting/meeting.ts';
import { noHistory } from '../judge/earlier.ts';
import {
  judge,
  judgeAtOnce,
  type RefusedRecord,
  type ScoredSheet,
  type UsableSheet,
} from '../judge/judge.ts';
import type { Session } from '../session.ts';
import type { SheetEntry } from './sheet-entry.ts';
import type { Survey, Watch } from './survey.ts';

/** What was made of sheets as they were read. */
export interface Early<Kept> {
  /** Takes in a sheet when it comes to light. */
  readonly note: (usable: UsableSheet & { readonly entry: SheetEntry }) => void;
  /** Judges those of which earlier sheets tell more once more, and those that were not taken in. */
  readonly judgeOthers: (survey: Survey, chosen: readonly SheetEntry[]) => Promise<void>;
  readonly of: (entry: SheetEntry) => Kept | undefined;
}

/** Judges sheets while they are at hand, and keeps of each what is asked for: where there are many, none has to be kept whole or read once more. */
export const makeEarly = <Kept>(
  session: Pick<Session, 'workspace'>,
  scorer: Scorer | null,
  kept: (judged: ScoredSheet | RefusedRecord, usable: UsableSheet) => Kept,
): Early<Kept> => {
  const all: Kept[] = [];
  return {
    note: (usable) => {
      all[usable.entry.index] = kept(judgeAtOnce(usable, session, noHistory, scorer), usable);
    },
    judgeOthers: async (survey, chosen) => {
      const others = chosen.filter(
        ({ index, meeting }) => all[index] === undefined || survey.history.monthsOf(meeting.unit).size > 0,
      );
      for await (const { usable, entry } of survey.sheets(others))
        all[entry.index] = kept(await judge(usable, survey, survey.history, scorer), usable);
    },
    of: ({ index }) => all[index],
  };
};

const isRefused = (judged: object): judged is RefusedRecord => 'refused' in judged;

/** What was kept of chosen sheets, in their order; one that cannot be scored is refused and stops no other. */
export async function* scoredEarly<Kept extends object>(
  early: Early<Kept | RefusedRecord>,
  survey: Survey,
  chosen: readonly SheetEntry[],
): AsyncGenerator<Kept> {
  await early.judgeOthers(survey, chosen);
  for (const entry of chosen) {
    const judged = early.of(entry);
    if (judged === undefined) continue;
    if (isRefused(judged)) survey.refusals.refuse(judged.refused, judged.problems);
    else yield judged;
  }
}

/** Watches the records of a survey for sheets alone. */
export const sheetsAlone =
  (note: Early<unknown>['note']): Watch['note'] =>
  (_path, record) => {
    if ('entry' in record) note(record);
  };
