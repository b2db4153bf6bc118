import { lastKnown, nameOn } from '../../domain/organisation/organisation.ts';
import type { Day } from '../../domain/values/day.ts';
import { readPaperForm } from '../../intake/files/paper/paper-form.ts';
import { paperFormatOn } from '../../intake/files/paper/paper-format.ts';
import type { Office } from '../../report/paper/office.ts';
import type { SheetSetting } from '../../report/sheet/sheet-paper.ts';
import type { PaperForm } from '../../rubric/file/paper-form.ts';
import { dayAsked } from '../day-asked.ts';
import type { Io } from '../io.ts';
import type { Session } from '../session.ts';

/** What a call may say of the paper that it makes. */
export interface PaperChoices {
  /** The day of the paper; unknown, it is left blank. */
  readonly date?: string;
  readonly number?: string;
}

const dayOf = (io: Io, { date }: PaperChoices): Day | null => {
  if (date === undefined) return null;
  return date === 'today' ? io.today() : dayAsked(date);
};

/** The office of a session, and the paper as far as the call knows it. A paper without a day is set by the format of the day that it is about. */
export const officeOf = ({ io, workspace }: Session, choices: PaperChoices, about: Day): Office => {
  const day = dayOf(io, choices);
  const on = day ?? about;
  return {
    format: paperFormatOn(io.files, io.lawFolder, on),
    written: workspace?.document ?? null,
    organisation: workspace === null ? null : nameOn(workspace.timeline, workspace.partyOrganisation.id, on),
    day,
    number: choices.number ?? null,
  };
};

/** The bodies of a meeting by the names that they had on its day. */
const bodiesIn =
  ({ workspace }: Session): SheetSetting['bodiesOf'] =>
  ({ unit, date }) => {
    if (workspace === null) return { unit: null, superior: null };
    const { timeline, partyOrganisation } = workspace;
    const body = lastKnown(timeline, unit, date);
    return {
      unit: body?.name ?? null,
      superior: nameOn(timeline, body?.parent ?? partyOrganisation.id, date),
    };
  };

/** The forms of rubrics, each read once. */
const formsOf = ({ io, library }: Session): SheetSetting['formOf'] => {
  const known = new Map<string, PaperForm | null>();
  return ({ assessment: { rubric } }) => {
    const path = library.pathsOf(rubric.id).find((one) => one.endsWith(`/${rubric.version}.yaml`));
    if (path === undefined) return null;
    const form = known.get(path);
    if (form !== undefined) return form;
    const read = readPaperForm(io.files, path);
    known.set(path, read);
    return read;
  };
};

/** What sheets on paper say besides their scores. */
export const sheetSetting = (session: Session, choices: PaperChoices, about: Day): SheetSetting => ({
  office: officeOf(session, choices, about),
  formOf: formsOf(session),
  bodiesOf: bodiesIn(session),
});
