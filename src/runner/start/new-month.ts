import { unitsOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import { monthForm } from '../../forms/book/book-form.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Io } from '../io.ts';
import { openScoring, requireWorkspace } from '../session.ts';
import type { BlankChoices } from './blank-choices.ts';
import { carriedOver } from './carried.ts';
import { blankOf, kindMeant } from './new-sheet.ts';

/** The table of a month to fill in: a row for every unit that exists at its end, with what its last meeting hands on. */
export const newMonth = async (io: Io, period: Period, choices: BlankChoices): Promise<Uint8Array> => {
  const session = await openScoring(io, [], choices);
  const { timeline } = requireWorkspace(session, choices);
  const on = lastDayOfPeriod(period);
  const carried = await carriedOver(session, on);
  const kind = kindMeant(choices.kind);
  const blanks = unitsOn(timeline, on).map(({ id: unit }) =>
    blankOf(session, { unit, on, kind, dated: false }, choices, carried.get(unit)),
  );
  const [first] = blanks;
  if (first === undefined) throw refuse({ code: 'nothing-given' });
  const other = blanks.find(({ rubric }) => rubric !== first.rubric);
  if (other !== undefined)
    throw refuse({
      code: 'two-sheets-for-meeting',
      args: { id: first.named ?? '', members: [first.rubric.file.rubric, other.rubric.file.rubric] },
    });
  const title = words.monthTitle(period.id);
  return monthForm(
    { rubric: first.rubric, title, units: blanks.flatMap(({ given }) => given ?? []) },
    choices,
  );
};
