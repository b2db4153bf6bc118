import { type MeetingKind, writtenKindSchema } from '../../domain/meeting/meeting-kind.ts';
import { bodyOn, unitsOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Day } from '../../domain/values/day.ts';
import { lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import { fileStems } from '../../domain/written/file-name.ts';
import { nearest } from '../../domain/written/nearest.ts';
import type { Form } from '../../forms/index.ts';
import type { Blank } from '../../forms/sheet/blank.ts';
import type { Carried, Given } from '../../forms/sheet/given.ts';
import { unitMeant, withoutUnitWords } from '../../intake/files/meeting/sheet-name.ts';
import { occasionOf } from '../../rubric/file/occasion.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { dayAsked } from '../day-asked.ts';
import type { Io } from '../io.ts';
import { sheetFormOf } from '../paper/office.ts';
import { openScoring, requireWorkspace, type Session } from '../session.ts';
import type { BlankChoices } from './blank-choices.ts';
import { carriageOf } from './carriage.ts';
import { carriedOver } from './carried.ts';

/** One blank, under the name that it has among others. */
export interface NewBlank {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const USUAL_KIND: MeetingKind = 'thuong_ky';

export const kindMeant = (written: string = USUAL_KIND): MeetingKind => {
  const read = writtenKindSchema.safeParse(written);
  if (read.success) return read.data;
  const allowed = ['thuong_ky', 'chuyen_de', 'ket_hop'];
  throw refuse({
    code: 'wrong-choice',
    args: { found: written, allowed, suggestion: nearest(written, allowed) },
  });
};

/** A meeting for which something is to be filled in. */
export interface AskedMeeting {
  readonly unit: string;
  /** The day by which the rubric and the unit's name are chosen. */
  readonly on: Day;
  readonly kind: MeetingKind;
  readonly dated: boolean;
}

const unitKindOn = ({ workspace }: Session, { unit, on }: AskedMeeting): string | undefined =>
  workspace === null ? undefined : (bodyOn(workspace.timeline, unit, on)?.unitKind ?? undefined);

const rubricMeant = (
  session: Session,
  asked: AskedMeeting,
  named: string | undefined,
): { readonly id: string; readonly rubric: Rubric } => {
  const id = named ?? session.workspace?.rubric;
  if (id === undefined) throw refuse({ code: 'no-rubric-named' });
  const unitKind = unitKindOn(session, asked);
  const found = session.library.rubricFor(id, asked.on, {
    kind: asked.kind,
    ...(unitKind === undefined ? {} : { unitKind }),
  });
  if ('complaint' in found) throw refuse(found.complaint);
  return { id, rubric: found.found };
};

/** What is known of a meeting by the workspace and its rubric. */
export const givenOf = (session: Session, asked: AskedMeeting, { file }: Rubric): Given => {
  const { unit, on, kind, dated } = asked;
  const { workspace } = session;
  const name = workspace === null ? null : (bodyOn(workspace.timeline, unit, on)?.name ?? null);
  return {
    ...(workspace === null ? {} : { organisation: workspace.partyOrganisation.name }),
    unit: { id: unit, name, unitKind: unitKindOn(session, asked) ?? null },
    kind,
    form: sheetFormOf(session, { id: file.rubric, version: file.inForce.from }),
    ...(dated ? { date: on } : {}),
  };
};

export const blankOf = (
  session: Session,
  asked: AskedMeeting,
  { rubric: named }: BlankChoices,
  carried: Carried | undefined,
): Blank => {
  const { on, kind } = asked;
  const { id, rubric } = rubricMeant(session, asked, named);
  const unitKind = unitKindOn(session, asked);
  const given = { ...givenOf(session, asked, rubric), ...(carried === undefined ? {} : { carried }) };
  const occasion = occasionOf({ kind, date: on, ...(unitKind === undefined ? {} : { unitKind }) });
  return { rubric, named: id, given, occasion };
};

/** A unit as a person names it, by code or by name, on a day, or on any day where none is given; outside a workspace any code will do. */
export const requireUnit = ({ workspace }: Session, written: string, on: Day | undefined): string => {
  if (workspace === null) return written;
  const unit = unitMeant(written, on, workspace);
  const known = on === undefined ? workspace.unit : unitsOn(workspace.timeline, on);
  if (known.some(({ id }) => id === unit)) return unit;
  const words = known.flatMap(({ id, name }) => [
    id,
    ...(name == null ? [] : [name, withoutUnitWords(name)]),
  ]);
  throw refuse({ code: 'unknown-unit', args: { unit: written, suggestion: nearest(written, words) } });
};

/** The blank of one meeting of one unit, by the rubric in force on the day, with what the unit's last meeting hands on. */
export const newSheet = async (
  io: Io,
  { unit: written, date }: { readonly unit: string; readonly date: string },
  form: Form,
  choices: BlankChoices,
): Promise<NewBlank> => {
  const session = await openScoring(io, [], choices);
  const on = dayAsked(date);
  const unit = requireUnit(session, written, on);
  const carried = (await carriedOver(session, on, unit)).get(unit);
  const asked = { unit, on, kind: kindMeant(choices.kind), dated: true };
  const { extension, write } = form;
  const content = await write(
    blankOf(session, asked, choices, carried),
    carriageOf(session, asked.on, choices),
  );
  return { name: `${unit}-${on}.${extension}`, content };
};

/** The blanks of every unit of the workspace that exists at the end of a period, one after another as they are made; the day of the meeting stays to be filled in. */
export async function* newSheets(
  io: Io,
  period: Period,
  form: Form,
  choices: BlankChoices,
): AsyncGenerator<NewBlank> {
  const session = await openScoring(io, [], choices);
  const { timeline } = requireWorkspace(session, choices);
  const on = lastDayOfPeriod(period);
  const carried = await carriedOver(session, on);
  const { extension, write } = form;
  const carriage = carriageOf(session, on, choices);
  for (const [unit, stem] of fileStems(unitsOn(timeline, on).map(({ id }) => id))) {
    const asked = { unit, on, kind: kindMeant(choices.kind), dated: false };
    const content = await write(blankOf(session, asked, choices, carried.get(unit)), carriage);
    yield { name: `${stem}-${period.id}.${extension}`, content };
  }
}
