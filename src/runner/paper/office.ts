import type { Assessment } from '../../domain/meeting/assessment.ts';
import { lastKnown, nameOn } from '../../domain/organisation/organisation.ts';
import type { Day } from '../../domain/values/day.ts';
import { readPaperForm } from '../../intake/files/paper/paper-form.ts';
import { paperFormatOn } from '../../intake/files/paper/paper-format.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import type { Office } from '../../report/paper/office.ts';
import type { SheetSetting } from '../../report/sheet/sheet-paper.ts';
import type { SheetForm } from '../../rubric/file/paper-form.ts';
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

/** The form that stands beside a version of a rubric, or else the usual one; the workspace may say who signs. */
export const sheetFormOf = (
  { io, library, workspace }: Session,
  { id, version }: { readonly id: string; readonly version: string },
): SheetForm => {
  const path = library.pathsOf(id).find((one) => one.endsWith(`/${version}.yaml`));
  const form = (path === undefined ? null : readPaperForm(io.files, path)) ?? paperLabels.sheetForm;
  return { ...form, signer: workspace?.document?.ofUnits?.signer ?? form.signer };
};

/** The unit of a meeting by the name of the day; `null` where none is known. */
export const unitNameIn = (session: Session, assessment: Assessment): string | null =>
  bodiesIn(session)(assessment).unit;

/** The same for a sentence, which names a unit in any case. */
export const unitCalledIn = (session: Session, assessment: Assessment): string =>
  unitNameIn(session, assessment) ??
  paperLabels.unitCalled(assessment.unit, sheetFormOf(session, assessment.rubric).unitTitle);

/** The forms of rubrics, each read once. */
const formsOf = (session: Session): SheetSetting['formOf'] => {
  const known = new Map<string, SheetForm>();
  return ({ assessment: { rubric } }) => {
    const key = `${rubric.id} ${rubric.version}`;
    const form = known.get(key) ?? sheetFormOf(session, rubric);
    known.set(key, form);
    return form;
  };
};

/** What sheets on paper say besides their scores. */
export const sheetSetting = (session: Session, choices: PaperChoices, about: Day): SheetSetting => ({
  office: officeOf(session, choices, about),
  formOf: formsOf(session),
  bodiesOf: bodiesIn(session),
});
