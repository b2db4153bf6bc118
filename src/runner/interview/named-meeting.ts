import type { Day } from '../../domain/values/day.ts';
import { type Plan, plainPlan, type Question } from '../../forms/interview/plan.ts';
import { type Entries, entered, FIELD } from '../../forms/sheet/entries.ts';
import { dateField, unitField } from '../../forms/sheet/fields.ts';
import { sheetsFolder } from '../../intake/files/workspace-place.ts';
import { inFolder } from '../../intake/world/files.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { pageForm } from '../../messages/words/page-form.ts';
import { dayAsked } from '../day-asked.ts';
import type { Session } from '../session.ts';
import { requireUnit } from '../start/new-sheet.ts';
import { refusalsOf } from './said.ts';

/** A meeting, and where its sheet will stand. */
export interface NamedMeeting {
  readonly unit: string;
  readonly on: Day;
  /** What its files are called, without an ending. */
  readonly name: string;
  readonly path: string;
}

/** The meeting that a unit and a day name, as people write them. Throws what a call with them would be refused for. */
export const meetingNamed = (session: Session, unit: string, date: string): NamedMeeting => {
  const on = dayAsked(date);
  const id = requireUnit(session, unit, on);
  const name = `${id}-${on}`;
  const folder = session.workspace === null ? '.' : sheetsFolder(session.workspace);
  return { unit: id, on, name, path: inFolder(folder, `${name}.yaml`) };
};

/** So many units are shown with their question; more of them when a person asks. */
const MOST_SHOWN = 20;

const unitQuestion = ({ workspace }: Session): Pick<Question, 'hint' | 'listed' | 'more'> => {
  if (workspace === null) return { hint: words.anyUnit };
  const units = workspace.unit.map(({ id, name }) => words.unit(id, name ?? ''));
  return units.length > MOST_SHOWN
    ? { hint: words.unitsOnAsking(units.length), more: units }
    : { hint: words.unitOrName, listed: units };
};

/** Asks for the meeting where the call does not name it. `check` may refuse one more. */
export const namingPlan = (session: Session, check: (meeting: NamedMeeting) => void): Plan => {
  const section = pageForm.sections.meeting;
  const refused = (entries: Entries, field: string, text: string): readonly string[] =>
    refusalsOf(() => {
      if (field === FIELD.unit) requireUnit(session, text, undefined);
      else check(meetingNamed(session, entered(entries, FIELD.unit) ?? '', text));
    });
  const asked = [{ ...unitField, ...unitQuestion(session) }, dateField];
  return plainPlan({
    questions: () => asked.map((field) => ({ ...field, section, required: true })),
    refused,
  });
};
