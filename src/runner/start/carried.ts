import { dayOf, FACT, LASTING_FACTS, numberOf } from '../../domain/meeting/facts.ts';
import { standsForMonth } from '../../domain/meeting/meeting-kind.ts';
import type { Day } from '../../domain/values/day.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import type { Carried } from '../../forms/sheet/given.ts';
import { collect } from '../../intake/files/collect.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';
import type { OpenWorkspace } from '../../intake/files/workspace.ts';
import { sheetsFolder } from '../../intake/files/workspace-place.ts';
import { kindOfName } from '../../intake/formats/kinds.ts';
import type { Session } from '../session.ts';
import { mentions } from '../sheets/history.ts';
import type { SheetEntry } from '../sheets/sheet-entry.ts';
import { surveySheets } from '../sheets/survey.ts';

const carriedFrom = ({ meeting: { date, facts } }: ReadSheet): Carried => ({
  date,
  facts: new Map(
    LASTING_FACTS.flatMap((id) => {
      const value = numberOf(facts, id);
      return value === undefined ? [] : [[id, toNumber(value)] as const];
    }),
  ),
  conclusion: dayOf(facts, FACT.conclusionPosted) ?? null,
});

const lastOfEach = (entries: readonly SheetEntry[], before: Day): ReadonlyMap<string, SheetEntry> => {
  const last = new Map<string, SheetEntry>();
  for (const entry of entries) {
    const { unit, date, kind } = entry.meeting;
    if (date >= before || !standsForMonth(kind)) continue;
    if (date > (last.get(unit)?.meeting.date ?? '')) last.set(unit, entry);
  }
  return last;
};

/** Files that may hold a sheet of a unit: a record that names neither its code nor a name of it does not; tables are read, however they call it. */
const filesOf = async ({ io: { files } }: Session, workspace: OpenWorkspace, unit: string) => {
  const { paths } = await collect(files, [sheetsFolder(workspace)], true);
  const names = workspace.timeline.bodies.get(unit)?.states.flatMap(({ name }) => name ?? []) ?? [];
  const words = [unit, ...names].flatMap((word) => [word, word.normalize('NFD')]);
  return paths.filter((path) => kindOfName(path) !== 'document' || mentions(files, path, words));
};

/** What the last regular meeting before a day hands on, of each unit by its code, or of one alone. Sheets that cannot be used hand on nothing. */
export const carriedOver = async (
  session: Session,
  before: Day,
  unit?: string,
): Promise<ReadonlyMap<string, Carried>> => {
  const { io, workspace } = session;
  if (workspace === null || io.files.kindOf(sheetsFolder(workspace), true) !== 'folder') return new Map();
  const paths = unit === undefined ? [] : await filesOf(session, workspace, unit);
  if (unit !== undefined && paths.length === 0) return new Map();
  const survey = await surveySheets(session, paths, {});
  const last = lastOfEach(survey.entries, before);
  const carried = new Map<string, Carried>();
  for await (const { usable, entry } of survey.sheets([...last.values()]))
    carried.set(entry.meeting.unit, carriedFrom(usable.sheet));
  return carried;
};
