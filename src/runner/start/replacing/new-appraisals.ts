import { findingsOf } from '../../../domain/meeting/assessment.ts';
import { bodyOn } from '../../../domain/organisation/organisation.ts';
import { refuse } from '../../../domain/problem/cannot-run.ts';
import { monthOf } from '../../../domain/values/day.ts';
import { grouped } from '../../../domain/values/grouped.ts';
import { toNumber } from '../../../domain/values/hundredths.ts';
import type { Period } from '../../../domain/values/period.ts';
import { monthKey } from '../../../engine/period/summarise.ts';
import { type Appraised, appraisalBook } from '../../../forms/book/appraisal-book.ts';
import { sheetEntries } from '../../../forms/sheet/sheet-entries.ts';
import { bookForm as words } from '../../../messages/words/book-form.ts';
import type { Io } from '../../io.ts';
import { noHistory } from '../../judge/earlier.ts';
import { judgeAtOnce, lawOf } from '../../judge/judge.ts';
import { openScoring, requireWorkspace, type Session } from '../../session.ts';
import { sheetHash } from '../../sheets/sheet-hash.ts';
import { type Survey, surveySheets } from '../../sheets/survey.ts';
import type { BlankChoices } from '../blank-choices.ts';
import { beyondCells, type ChosenSheet, sheetsIn } from './chosen-sheet.ts';
import { nameOf } from './sheet-name.ts';

/** The table of a month to be appraised, and units of whose sheets there is something to say. */
export interface Appraisals {
  readonly content: Uint8Array;
  /** Their sheets say what no table holds. */
  readonly leftOut: readonly string[];
  /** Their sheets have errors. */
  readonly faulty: readonly string[];
  /** They have lines without points yet. */
  readonly unfinished: readonly string[];
}

/** Units of which a sheet of the month, or of nobody knows which, could not be counted. */
const faultyIn = (session: Session, { refusals }: Survey, month: string): readonly string[] => {
  const keys = new Set([...refusals.faulty(), ...refusals.placed()]);
  return requireWorkspace(session, {})
    .unit.map(({ id }) => id)
    .filter((id) => keys.has(monthKey(id, month)) || refusals.undated().has(id));
};

/** The sheets of a month that count, each with what it says, in the order of the workspace's units. Each is named by what it says: where that has changed since, the appraisal is of no sheet any more. */
const sheetsOf = async (session: Session, survey: Survey, month: string): Promise<readonly ChosenSheet[]> => {
  const entries = survey.entries.filter(({ meeting }) => monthOf(meeting.date) === month);
  await survey.tellApart(entries);
  const meant = new Set(entries.map(({ meeting, content }) => `${meeting.unit} ${content}`));
  const chosen: ChosenSheet[] = [];
  for (const path of new Set(entries.map(({ location }) => location.file))) {
    const { found } = await sheetsIn(session, path, undefined, lawOf(session, {}));
    for (const one of found) {
      const content = sheetHash(one.sheet);
      // What was sent twice is appraised once.
      if (meant.delete(`${one.sheet.meeting.unit} ${content}`))
        chosen.push({ ...one, named: nameOf(session, path, one.sheet) });
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
  const survey = await surveySheets(session, [], {});
  const sheets = await sheetsOf(session, survey, period.id);
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
  const unitOf = ({ sheet }: ChosenSheet): string => sheet.meeting.unit;
  return {
    content: await appraisalBook(blanks, words.appraisalTitle(period.id), choices.book),
    leftOut: sheets.filter((one) => !kept.has(one)).map(unitOf),
    faulty: faultyIn(session, survey, period.id),
    unfinished: held.flatMap(({ appraised, one }) =>
      [...appraised.own.values()].includes(null) ? [unitOf(one)] : [],
    ),
  };
};
