import type { FactId } from '../../domain/meeting/facts.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { partition } from '../../domain/values/partition.ts';
import { mayBeCopies } from '../../engine/notices/copies.ts';
import { monthInName } from '../../engine/notices/period.ts';
import type { Replaced } from '../../engine/record/corrections.ts';
import { comparedIn, reconcile } from '../../engine/record/reconcile.ts';
import { isPassedOver, type Read } from '../../intake/document/read.ts';
import { type Collected, collect, STANDARD_INPUT } from '../../intake/files/collect.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';
import type { SheetLaw } from '../../intake/files/meeting/sheet-rubric.ts';
import { sheetsFolder } from '../../intake/files/workspace-place.ts';
import { stateFacts } from '../../rubric/file/state.ts';
import type { Io } from '../io.ts';
import type { History } from '../judge/earlier.ts';
import { lawOf, type RefusedRecord, type UsableSheet } from '../judge/judge.ts';
import { understand } from '../judge/understand.ts';
import type { MeetingChoices } from '../options.ts';
import { protectInputs } from '../protect-inputs.ts';
import { recordsAt } from '../records.ts';
import { inputsOf, type Session } from '../session.ts';
import { appraisedOtherwise } from './appraised-otherwise.ts';
import { gatherHistory, mentions } from './history.ts';
import { gatherInputMonths, type InputMonths } from './input-months.ts';
import { makeRefusals, type Refusals } from './refusals.ts';
import { refusedAt } from './refused-by-name.ts';
import { gatherEntries, type SheetEntry } from './sheet-entry.ts';

/** What the inputs of a call hold, before anything is scored. */
export interface Survey extends Pick<Session, 'workspace'> {
  /** Sheets that may be counted, in the order of the inputs. */
  readonly entries: readonly SheetEntry[];
  /** Every sheet that could be read, also those that stop each other. */
  readonly all: readonly SheetEntry[];
  /** Sheets that are rightly not counted: replaced by a correction, taken back, or drafts. */
  readonly aside: readonly SheetEntry[];
  readonly replaced: readonly Replaced<SheetEntry>[];
  /** What sheets say against each other. */
  readonly between: readonly Problem[];
  readonly inputCount: number;
  readonly refusals: Refusals;
  readonly inputMonths: InputMonths;
  readonly history: History;
  /** The sheets of some entries, in the order of the inputs. */
  readonly sheets: (
    chosen: readonly SheetEntry[],
  ) => AsyncIterable<{ readonly usable: UsableSheet; readonly entry: SheetEntry }>;
  /** Makes known what some entries say, of which it is asked though no other sheet speaks of their meeting. */
  readonly tellApart: (chosen: readonly SheetEntry[]) => Promise<void>;
}

/** A survey from which another result is worked out: what that refuses is its own. */
export const surveyedAgain = (survey: Survey): Survey => ({ ...survey, refusals: survey.refusals.copy() });

/** What a call has to do with records beside the sheets that can be judged. */
export interface Watch {
  /** Whether a record is none of a sheet; it is then left to the one who watches. */
  readonly takes: (path: string, read: Read) => boolean;
  /** Every other record as it comes to light, with the entry of a sheet that can be judged. */
  readonly note: (
    path: string,
    record: RefusedRecord | (UsableSheet & { readonly entry: SheetEntry }),
  ) => void;
}

const unwatched: Watch = { takes: () => false, note: () => undefined };

/** What is to be surveyed: inputs, and whether they are all sheets that there are. */
interface Surveyed {
  readonly inputs: Collected;
  readonly complete: boolean;
}

/** So many sheets are kept in memory; where there are more, they are read again when they are scored. */
const MOST_KEPT = 20_000;

/** The sheets at some paths read once more, each with its place among the records; of those alone that are wanted. */
async function* usableAt(
  session: Session,
  paths: readonly string[],
  law: SheetLaw,
  isWanted: (place: number) => boolean = () => true,
): AsyncGenerator<{ readonly usable: UsableSheet; readonly place: number }> {
  let place = -1;
  for await (const { read } of recordsAt(session, paths)) {
    place += 1;
    if (!isWanted(place)) continue;
    const usable = await understand(read, law);
    if ('sheet' in usable) yield { usable, place };
  }
}

/** A file that cannot be read and bears the code of a unit stands in the place of a sheet. */
const noteUnread = (refusals: Refusals, path: string, { workspace }: Session): void => {
  const of = refusedAt(null, path, workspace);
  if (of !== null) refusals.lies(of.unit, monthInName(path));
};

/** Surveys the sheets at some paths, or the workspace's own. */
export const surveySheets = async (
  session: Session,
  given: readonly string[],
  choices: MeetingChoices,
  note: Watch['note'] = unwatched.note,
): Promise<Survey> => {
  const inputs = await inputsOf(session, given);
  return surveyInputs(session, { inputs, complete: given.length === 0 }, choices, { ...unwatched, note });
};

/** Reads every input once, lists what is refused, and sorts out sheets that speak of one meeting. */
export const surveyInputs = async (
  session: Session,
  { inputs: { paths, named, problems }, complete }: Surveyed,
  choices: MeetingChoices,
  { takes, note }: Watch = unwatched,
): Promise<Survey> => {
  protectInputs(session.io, paths, choices);
  const law = lawOf(session, choices);
  const refusals = makeRefusals();
  const isRead = new Set(paths);
  const [ofRead, ofOthers] = partition(problems, ({ location }) => isRead.has(location?.file ?? ''));
  refusals.tell(ofRead);
  refusals.add(ofOthers);
  for (const { complaint, location } of ofOthers)
    if (complaint.code !== 'file-picture') noteUnread(refusals, location?.file ?? '', session);
  const input = gatherInputMonths();
  input.addUnread(ofOthers);
  const entries = gatherEntries();
  const asked: Asked = { units: new Set(), facts: new Set(), recorded: new Set() };
  let kept: UsableSheet[] | null = [];
  let [inputCount, place] = [0, -1];
  for await (const { path, read } of recordsAt(session, paths, named)) {
    place += 1;
    if (takes(path, read)) continue;
    if (isPassedOver(read)) {
      refusals.tell(read.problems);
      note(path, { refused: null, problems: read.problems, isSheet: true });
      continue;
    }
    const record = await understand(read, law);
    inputCount += 1;
    input.addRecord(record);
    if (!('sheet' in record)) {
      refusals.refuse(refusedAt(record.refused, path, session.workspace), record.problems, monthInName(path));
      note(path, record);
      continue;
    }
    if (kept?.length === MOST_KEPT) {
      kept = null;
      entries.release();
    }
    kept?.push(record);
    ask(asked, record.sheet);
    note(path, { ...record, entry: entries.add(record.sheet, place) });
  }
  const sheets: Survey['sheets'] = (chosen) =>
    kept === null ? readAgain(session, paths, law, chosen) : keptOf(kept, chosen, session.io);
  const tellApart: Survey['tellApart'] = async (chosen) => {
    if (!entries.isReleased() || chosen.length === 0) return;
    for await (const { usable, entry } of sheets(chosen)) entries.tell(entry, usable.sheet);
  };
  await tellApart([...new Set([...comparedIn(entries.all), ...mayBeCopies(entries.all)])]);
  const reconciled = reconcile(entries.all, complete);
  const between = [...reconciled.problems, ...(await appraisedOtherwise(reconciled.replaced, sheets))];
  refusals.add(between, reconciled.faulty);
  return {
    entries: reconciled.sheets,
    all: entries.all,
    aside: reconciled.aside,
    replaced: reconciled.replaced,
    between,
    inputCount,
    refusals,
    inputMonths: input.months,
    history: await historyOf(session, sheets(reconciled.sheets), asked, paths, law),
    workspace: session.workspace,
    sheets,
    tellApart,
  };
};

type Chosen = AsyncGenerator<{ readonly usable: UsableSheet; readonly entry: SheetEntry }>;

async function* keptOf(
  kept: readonly UsableSheet[],
  chosen: readonly SheetEntry[],
  { turn }: Pick<Io, 'turn'>,
): Chosen {
  for (const entry of chosen.toSorted((left, right) => left.index - right.index)) {
    const usable = kept[entry.index];
    if (usable !== undefined) yield { usable, entry };
    await turn();
  }
}

async function* readAgain(
  session: Session,
  paths: readonly string[],
  law: SheetLaw,
  chosen: readonly SheetEntry[],
): Chosen {
  const wanted = new Map(chosen.map((entry) => [entry.record, entry]));
  if (wanted.size === 0) return;
  for await (const { usable, place } of usableAt(session, paths, law, (at) => wanted.has(at))) {
    const entry = wanted.get(place);
    if (entry !== undefined) yield { usable, entry };
    await session.io.turn();
  }
}

/** The units whose rubric looks back, and the facts that it asks of their earlier meetings. */
interface Asked {
  readonly units: Set<string>;
  readonly facts: Set<FactId>;
  /** Every fact that any sheet records. */
  readonly recorded: Set<FactId>;
}

const ask = ({ units, facts, recorded }: Asked, { meeting, rubric }: ReadSheet): void => {
  const wanted = stateFacts(rubric.file.state);
  if (wanted.length > 0) units.add(meeting.unit);
  for (const fact of wanted) facts.add(fact);
  for (const fact of meeting.facts.keys()) recorded.add(fact);
};

/** The regular meetings of the units whose rubric looks back: those of the call, and those of the workspace that the call did not name. */
const historyOf = async (
  session: Session,
  sheets: ReturnType<Survey['sheets']>,
  { units, facts, recorded }: Asked,
  named: readonly string[],
  law: SheetLaw,
): Promise<History> => {
  const { add, history } = gatherHistory();
  if (units.size === 0) return history();
  const others = await otherSheets(session, units, named);
  // Where no sheet tells what is asked, there is nothing to be read once more.
  if (others.length > 0 || [...facts].some((fact) => recorded.has(fact)))
    for await (const { usable } of sheets) if (units.has(usable.sheet.meeting.unit)) add(usable.sheet, facts);
  for await (const { usable } of usableAt(session, others, law))
    if (units.has(usable.sheet.meeting.unit)) add(usable.sheet, facts);
  return history();
};

/** Sheets of the workspace that a call did not name and that mention one of the units. */
const otherSheets = async (
  { io, workspace }: Session,
  units: ReadonlySet<string>,
  named: readonly string[],
): Promise<readonly string[]> => {
  // A call that names its sheets needs none of the workspace's own.
  if (workspace === null || io.files.kindOf(sheetsFolder(workspace), true) === 'none') return [];
  const known = new Set(named.filter((path) => path !== STANDARD_INPUT).map(io.files.identityOf));
  const { paths } = await collect(io.files, [sheetsFolder(workspace)], true);
  return paths.filter(
    (path) => !known.has(io.files.identityOf(path)) && mentions(io.files, path, [...units]),
  );
};
