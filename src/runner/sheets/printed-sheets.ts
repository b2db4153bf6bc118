import { isDraft, isWithdrawn, OFFICIAL } from '../../domain/meeting/filing.ts';
import type { SheetStanding } from '../../report/paper/found-paper.ts';
import { type ScoredEntry, scoreSheets } from './score-sheets.ts';
import type { SheetEntry } from './sheet-entry.ts';
import { type Survey, surveyedAgain } from './survey.ts';

/** A sheet of the workspace that may have been printed, and what became of it. */
export interface PrintedSheet {
  readonly sheet: ScoredEntry;
  readonly standing: SheetStanding;
}

const standings = ({ entries, replaced }: Survey): ((entry: SheetEntry) => SheetStanding) => {
  const counted = new Set(entries);
  const replacedBy = new Map(replaced.map(({ sheet, by }) => [`${sheet.meeting.unit} ${sheet.content}`, by]));
  return (entry) => {
    if (counted.has(entry)) return { is: 'counted' };
    const by = replacedBy.get(`${entry.meeting.unit} ${entry.content}`);
    const { filing = OFFICIAL } = by ?? entry;
    if (isWithdrawn(filing)) return { is: 'withdrawn' };
    if (by !== undefined) return { is: 'replaced', by: by.location.file };
    return { is: isDraft(filing) ? 'draft' : 'stopped' };
  };
};

/** Every sheet of the workspace that can be scored, also those that are not counted. */
export async function* printedSheets(surveyed: Survey): AsyncGenerator<PrintedSheet> {
  const survey = surveyedAgain(surveyed);
  await survey.tellApart(survey.all);
  const standingOf = standings(survey);
  for await (const sheet of scoreSheets(survey, survey.all, null))
    yield { sheet, standing: standingOf(sheet.entry) };
}
