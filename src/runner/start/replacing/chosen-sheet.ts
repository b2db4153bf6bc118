import type { MeetingFile } from '../../../domain/meeting/meeting.ts';
import { CannotRun, refuse } from '../../../domain/problem/cannot-run.ts';
import type { Form } from '../../../forms/index.ts';
import type { Blank } from '../../../forms/sheet/blank.ts';
import { recordedIn } from '../../../forms/sheet/entries.ts';
import type { Replaces } from '../../../forms/sheet/given.ts';
import { questionnaire } from '../../../forms/sheet/questionnaire.ts';
import { sheetEntries } from '../../../forms/sheet/sheet-entries.ts';
import { sheetText } from '../../../forms/sheet/sheet-text.ts';
import { keyOf } from '../../../intake/document/keys.ts';
import type { ReadSheet } from '../../../intake/files/meeting/sheet.ts';
import { unitMeant } from '../../../intake/files/meeting/sheet-name.ts';
import type { SheetLaw } from '../../../intake/files/meeting/sheet-rubric.ts';
import { kindOfName, readableExtensions } from '../../../intake/formats/kinds.ts';
import { occasionOf } from '../../../rubric/file/occasion.ts';
import { withReasonsApart } from '../../../rubric/meeting/answer-in-words.ts';
import { dayAsked } from '../../day-asked.ts';
import { lawOf, type RefusedRecord } from '../../judge/judge.ts';
import { readFully } from '../../judge/understand-fully.ts';
import { recordsAt } from '../../records.ts';
import type { Session } from '../../session.ts';
import type { BlankChoices } from '../blank-choices.ts';
import { carriageOf } from '../carriage.ts';
import { givenOf } from '../new-sheet.ts';
import { nameOf } from './sheet-name.ts';

/** A sheet that a call names: by its file, and where that holds several also by the unit and the day. */
export interface AskedSheet {
  readonly path: string;
  readonly unit?: string;
  readonly day?: string;
}

/** One sheet of a file. */
export interface ChosenSheet {
  readonly sheet: ReadSheet;
  /** What it says, as it is written. */
  readonly file: MeetingFile;
  /** How another sheet names it. */
  readonly named: string;
}

interface Found {
  readonly sheet: ReadSheet;
  readonly file: MeetingFile;
}

const meetingOf = ({ sheet: { meeting } }: Found) => ({ unit: meeting.unit, date: meeting.date });

/** Every sheet of a file that can be used, of one unit or of all, and what is wrong with the records that cannot. */
export const sheetsIn = async (session: Session, path: string, unit: string | undefined, law: SheetLaw) => {
  const found: Found[] = [];
  const failed: RefusedRecord[] = [];
  for await (const { read } of recordsAt(session, [path])) {
    if (!('problems' in read)) await read.ready?.();
    const one = readFully(read, law);
    if ('sheet' in one) found.push({ ...one, file: withReasonsApart(one.file, one.sheet.rubric) });
    else failed.push(one);
  }
  const isMeant = (of: string | null): boolean => unit === undefined || of === null || of === unit;
  return {
    found,
    ofUnit: found.filter(({ sheet: { meeting } }) => isMeant(meeting.unit)),
    problems: failed
      .filter(({ refused }) => isMeant(refused?.unit ?? null))
      .flatMap(({ problems }) => problems),
  };
};

/** What a sheet says that no cell of a form or a table holds. */
export const beyondCells = ({ superiors, override }: MeetingFile): readonly string[] => [
  ...(superiors === undefined ? [] : [keyOf('superiors')]),
  ...(override === undefined ? [] : [keyOf('override')]),
];

/** The one sheet of a file that is meant. */
export const chosenSheet = async (
  session: Session,
  { path, unit: written, day }: AskedSheet,
  { rubric }: { readonly rubric?: string },
): Promise<ChosenSheet> => {
  const { io, workspace } = session;
  if (io.files.kindOf(path, true) !== 'file') throw refuse({ code: 'file-missing', args: { path } });
  if (kindOfName(path) === undefined)
    throw refuse({ code: 'file-format', args: { path, allowed: readableExtensions } });
  const date = day === undefined ? undefined : dayAsked(day);
  const unit = written === undefined ? undefined : unitMeant(written, date, workspace);
  const law = lawOf(session, rubric === undefined ? {} : { rubric });
  const { found, ofUnit, problems } = await sheetsIn(session, path, unit, law);
  const meant = ofUnit.filter(({ sheet: { meeting } }) => date === undefined || meeting.date === date);
  const [one, second] = meant;
  if (one === undefined && problems.length > 0) throw new CannotRun(problems);
  if (one === undefined)
    throw refuse({ code: 'sheet-not-in-file', args: { path, sheets: found.map(meetingOf) } });
  if (second !== undefined)
    throw refuse({ code: 'sheet-not-named', args: { path, sheets: meant.map(meetingOf) } });
  return { ...one, named: nameOf(session, path, one.sheet) };
};

/** A sheet that is there as a blank that is filled in with what it says. */
const filledBlank = (session: Session, { sheet, file }: ChosenSheet): Blank => {
  const { meeting, rubric } = sheet;
  const { unit, date, kind, unitKind } = meeting;
  const named = file.rubric ?? session.workspace?.rubric;
  return {
    rubric,
    ...(named === undefined ? {} : { named }),
    given: {
      ...givenOf(session, { unit, on: date, kind, dated: true }, rubric),
      entries: sheetEntries(file),
    },
    occasion: occasionOf({ kind, date, ...(unitKind === undefined ? {} : { unitKind }) }),
  };
};

/** A sheet that is there in words, as the forms write one. */
export const wordsOf = (session: Session, chosen: ChosenSheet): string => {
  const { rubric, occasion, given, named } = filledBlank(session, chosen);
  const entries = given?.entries ?? new Map();
  return sheetText(
    entries,
    questionnaire(rubric, occasion, recordedIn(entries)),
    named ?? rubric.file.rubric,
  );
};

/** The form of a sheet that takes the place of one, filled in with what that one says. A sheet that says what no cell holds is refused. */
export const replacingForm = (
  session: Session,
  chosen: ChosenSheet,
  blank: Pick<Blank, 'appraises'> & { readonly replaces: Omit<Replaces, 'replaced'> },
  form: Form,
  choices: BlankChoices,
): Promise<string | Uint8Array> => {
  const { sheet, file, named } = chosen;
  const keys = beyondCells(file);
  if (keys.length > 0)
    throw refuse({ code: 'sheet-beyond-cells', args: { path: sheet.location.file, keys } });
  const { replaces, ...more } = blank;
  const filled = filledBlank(session, chosen);
  const given = { ...filled.given, replaces: { ...replaces, replaced: named } };
  return form.write({ ...filled, ...more, given }, carriageOf(session, sheet.meeting.date, choices));
};
