import { findingsOf } from '../../domain/meeting/assessment.ts';
import { bodyOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { monthOf } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import type { Period } from '../../domain/values/period.ts';
import { type Appraised, appraisalBook } from '../../forms/book/appraisal-book.ts';
import { sheetEntries } from '../../forms/sheet/sheet-entries.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Io } from '../io.ts';
import { noHistory } from '../judge/earlier.ts';
import { judgeAtOnce, lawOf } from '../judge/judge.ts';
import { openScoring, requireWorkspace, type Session } from '../session.ts';
import { surveySheets } from '../sheets/survey.ts';
import type { BlankChoices } from './blank-choices.ts';
import { beyondCells, type ChosenSheet, namedIn, sheetsIn } from './chosen-sheet.ts';

/** The table of a month to be appraised, and the units whose sheets it cannot hold. */
export interface Appraisals {
  readonly content: Uint8Array;
  readonly leftOut: readonly string[];
}

/** The sheets of a month that count, each with what it says, in the order of the workspace's units. */
const sheetsOf = async (session: Session, month: string): Promise<readonly ChosenSheet[]> => {
  const survey = await surveySheets(session, [], {});
  const entries = survey.entries.filter(({ meeting }) => monthOf(meeting.date) === month);
  await survey.tellApart(entries);
  const meant = new Set(entries.map(({ meeting, content }) => `${meeting.unit} ${content}`));
  const chosen: ChosenSheet[] = [];
  for (const path of new Set(entries.map(({ location }) => location.file))) {
    const { found } = await sheetsIn(session, path, undefined, lawOf(session, {}));
    for (const one of found) {
      const { named, mark } = namedIn(session, path, one, found);
      // What was sent twice is appraised once.
      if (meant.delete(mark)) chosen.push({ ...one, named });
    }
  }
  const order = new Map(requireWorkspace(session, {}).unit.map(({ id }, index) => [id, index]));
  const placeOf = ({ sheet }: ChosenSheet): number => order.get(sheet.meeting.unit) ?? order.size;
  const dayOf = ({ sheet }: ChosenSheet): string => sheet.meeting.date;
  return chosen.sort(
    (left, right) => placeOf(left) - placeOf(right) || (dayOf(left) < dayOf(right) ? -1 : 1),
  );
};

const appraisedOf = (session: Session, { sheet, file, named }: ChosenSheet): Appraised | null => {
  const judged = judgeAtOnce({ sheet, warnings: [] }, session, noHistory, 'tu_cham');
  if (!('assessment' in judged)) return null;
  const { unit, date, kind } = sheet.meeting;
  const timeline = session.workspace?.timeline;
  return {
    unitName: timeline === undefined ? null : (bodyOn(timeline, unit, date)?.name ?? null),
    ...{ date, kind, replaced: named, entries: sheetEntries(file) },
    rubric: file.rubric ?? session.workspace?.rubric ?? sheet.rubric.file.rubric,
    own: new Map(
      findingsOf(judged.assessment).map(({ criterion, awarded }) => [
        criterion,
        awarded === null ? null : toNumber(awarded),
      ]),
    ),
  };
};

/** The sheets of a month as a table in which a superior appraises them: a row a sheet, which takes its place. */
export const newAppraisals = async (io: Io, period: Period, choices: BlankChoices): Promise<Appraisals> => {
  const session = await openScoring(io, [], choices);
  requireWorkspace(session, choices);
  const sheets = await sheetsOf(session, period.id);
  const held = sheets.flatMap((one) => {
    const appraised = beyondCells(one.file).length > 0 ? null : appraisedOf(session, one);
    return appraised === null ? [] : [{ appraised, one }];
  });
  if (sheets.length === 0) throw refuse({ code: 'no-sheets-in-month', args: { month: period.id } });
  const kept = new Set(held.map(({ one }) => one));
  const blanks = [...grouped(held, ({ one }) => one.sheet.rubric)].map(([rubric, those]) => ({
    rubric,
    title: words.appraisalTitle(period.id),
    sheets: those.map(({ appraised }) => appraised),
  }));
  const leftOut = sheets.filter((one) => !kept.has(one)).map(({ sheet }) => sheet.meeting.unit);
  return { content: await appraisalBook(blanks, words.appraisalTitle(period.id), choices.book), leftOut };
};
