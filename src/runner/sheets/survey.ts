import type { FactId } from '../../domain/meeting/facts.ts';
import type { Workspace } from '../../domain/organisation/workspace.ts';
import { withoutExcerpt } from '../../domain/problem/location.ts';
import { partition } from '../../domain/values/partition.ts';
import type { Trace } from '../../engine/notices/trace.ts';
import type { Replaced } from '../../engine/record/corrections.ts';
import { reconcile, type Sheet } from '../../engine/record/reconcile.ts';
import { collect, STANDARD_INPUT } from '../../intake/files/collect.ts';
import type { ReadSheet } from '../../intake/files/meeting/meetings.ts';
import { sheetsFolder } from '../../intake/files/workspace.ts';
import type { Io } from '../io.ts';
import type { MeetingChoices } from '../options.ts';
import { protectInputs } from '../protect-inputs.ts';
import { inputsOf, type Session } from '../session.ts';
import { askedFacts, gatherHistory, type History, mentions } from './history.ts';
import { gatherInputMonths, type InputMonths } from './input-months.ts';
import { likenessHash } from './notices.ts';
import { makeRefusals, type Refusals } from './refusals.ts';
import { sheetRecords, type UsableSheet } from './sheet-records.ts';

/** A sheet as far as it is told from others; the sheet itself is had from the survey. */
export interface Entry extends Sheet, Trace {
  readonly index: number;
}

/** What the inputs of a call hold, before anything is scored. */
export interface Survey {
  /** Sheets that may be counted, in the order of the inputs. */
  readonly entries: readonly Entry[];
  /** Every sheet that could be read, also those that stop each other. */
  readonly all: readonly Entry[];
  /** Sheets that are rightly not counted: replaced by a correction, taken back, or drafts. */
  readonly aside: readonly Entry[];
  readonly replaced: readonly Replaced<Entry>[];
  readonly inputCount: number;
  readonly refusals: Refusals;
  readonly inputMonths: InputMonths;
  readonly history: History;
  readonly workspace: Workspace | null;
  /** The sheets of some entries, in their order. */
  readonly sheets: (chosen: readonly Entry[]) => AsyncIterable<UsableSheet>;
}

/** So many sheets are kept in memory; where there are more, they are read again when they are scored. */
const MOST_KEPT = 20_000;

const entryOf = (sheet: ReadSheet, index: number): Entry => {
  const { meeting, location, content, filing } = sheet;
  const { unit, date, kind } = meeting;
  return { meeting: { unit, date, kind }, location, content, filing, likeness: likenessHash(sheet), index };
};

async function* usableOf(records: ReturnType<typeof sheetRecords>): AsyncGenerator<UsableSheet> {
  for await (const record of records) if ('sheet' in record) yield record;
}

/** Reads every input once, lists what is refused, and sorts out sheets that speak of one meeting. */
export const surveySheets = async (
  session: Session,
  given: readonly string[],
  options: MeetingChoices,
): Promise<Survey> => {
  const { paths, problems } = await inputsOf(session, given);
  protectInputs(session.io, paths, options);
  const again = () => usableOf(sheetRecords(session, paths, options));
  const refusals = makeRefusals();
  const isRead = new Set(paths);
  const [ofRead, ofOthers] = partition(problems, ({ location }) => isRead.has(location?.file ?? ''));
  refusals.tell(ofRead);
  refusals.add(ofOthers);
  const input = gatherInputMonths();
  input.addUnread(ofOthers);
  const entries: Entry[] = [];
  const asked: Asked = { units: new Set(), facts: new Set() };
  let kept: UsableSheet[] = [];
  let inputCount = 0;
  for await (const record of sheetRecords(session, paths, options)) {
    inputCount += 1;
    input.addRecord(record);
    if (!('sheet' in record)) {
      refusals.refuse(record.refused, record.problems);
      continue;
    }
    const entry = entryOf(record.sheet, entries.length);
    const fits = entries.length < MOST_KEPT;
    if (!fits) kept = [];
    entries.push(fits ? entry : { ...entry, location: withoutExcerpt(entry.location) });
    if (fits) kept.push(record);
    ask(asked, record.sheet);
  }
  const all = entries.length === kept.length ? () => kept : again;
  const reconciled = reconcile(entries, given.length === 0);
  refusals.add(reconciled.problems, reconciled.faulty);
  return {
    entries: reconciled.sheets,
    all: entries,
    aside: reconciled.aside,
    replaced: reconciled.replaced,
    inputCount,
    refusals,
    inputMonths: input.months,
    history: await historyOf(session, chosenOf(all(), reconciled.sheets, session.io), asked, paths, options),
    workspace: session.workspace,
    sheets: (chosen) => chosenOf(all(), chosen, session.io),
  };
};

async function* chosenOf(
  sheets: Iterable<UsableSheet> | AsyncIterable<UsableSheet>,
  chosen: readonly Entry[],
  { turn }: Pick<Io, 'turn'>,
): AsyncGenerator<UsableSheet> {
  const wanted = new Set(chosen.map(({ index }) => index));
  let index = 0;
  for await (const sheet of sheets) {
    if (wanted.has(index)) yield sheet;
    index += 1;
    await turn();
  }
}

/** The units whose rubric looks back, and the facts that it asks of their earlier meetings. */
interface Asked {
  readonly units: Set<string>;
  readonly facts: Set<FactId>;
}

const ask = ({ units, facts }: Asked, { meeting, rubric }: ReadSheet): void => {
  const wanted = askedFacts(rubric);
  if (wanted.length > 0) units.add(meeting.unit);
  for (const fact of wanted) facts.add(fact);
};

/** The regular meetings of the units whose rubric looks back: those of the call, and those of the workspace that the call did not name. */
const historyOf = async (
  session: Session,
  sheets: Iterable<UsableSheet> | AsyncIterable<UsableSheet>,
  { units, facts }: Asked,
  named: readonly string[],
  options: MeetingChoices,
): Promise<History> => {
  const { add, history } = gatherHistory();
  if (units.size === 0) return history();
  for await (const { sheet } of sheets) if (units.has(sheet.meeting.unit)) add(sheet, facts);
  const others = await otherSheets(session, units, named);
  for await (const { sheet } of usableOf(sheetRecords(session, others, options)))
    if (units.has(sheet.meeting.unit)) add(sheet, facts);
  return history();
};

/** Sheets of the workspace that a call did not name and that mention one of the units. */
const otherSheets = async (
  { io, workspace }: Session,
  units: ReadonlySet<string>,
  named: readonly string[],
): Promise<readonly string[]> => {
  if (workspace === null) return [];
  const known = new Set(named.filter((path) => path !== STANDARD_INPUT).map(io.files.identityOf));
  const { paths } = await collect(io.files, [sheetsFolder(workspace)], true);
  return paths.filter(
    (path) => !known.has(io.files.identityOf(path)) && mentions(io.files, path, [...units]),
  );
};
