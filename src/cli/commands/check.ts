import type { Workspace } from '../../domain/organisation/workspace.ts';
import { withoutExcerpt } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { partition } from '../../domain/values/partition.ts';
import { reconcile } from '../../engine/record/reconcile.ts';
import { WORKSPACE_FILE } from '../../intake/files/collect.ts';
import { ratingsFiles } from '../../intake/files/ratings.ts';
import { readRecords } from '../../intake/formats/records.ts';
import { inFolder } from '../../intake/world/files.ts';
import { labels } from '../../messages/labels/index.ts';
import { checksReport } from '../../report/problems/checks.ts';
import { gatherProblems } from '../../runner/gathered-problems.ts';
import { protectInputs } from '../../runner/protect-inputs.ts';
import { inputsOf, openSession, type Session } from '../../runner/session.ts';
import { type Compared, checkRecord } from '../../runner/sheets/check-record.ts';
import { makeCheckTally } from '../../runner/sheets/check-tally.ts';
import { makeNeighbours } from '../../runner/sheets/notices.ts';
import { silencedIn } from '../../runner/silenced.ts';
import { sourceAt } from '../../runner/source.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** Without paths, everything of the workspace: its own file, its law, its ratings and its sheets. */
const pathsOf = async (session: Session, given: readonly string[]) => {
  const inputs = await inputsOf(session, given);
  const { workspace, library } = session;
  if (given.length > 0 || workspace === null) return inputs;
  const own = library.paths.filter((path) => path.startsWith(inFolder(workspace.folder, 'rubrics/')));
  const ratings = ratingsFiles(session.io.files, workspace);
  const paths = [inFolder(workspace.folder, WORKSPACE_FILE), ...own, ...ratings, ...inputs.paths];
  return { ...inputs, paths };
};

/** So many sheets are kept with the line that they begin with, to show it. */
const MOST_SHOWN = 20_000;

const kept = (sheet: Compared, index: number): Compared =>
  index < MOST_SHOWN ? sheet : { ...sheet, location: withoutExcerpt(sheet.location) };

/** What is noticed between sheets that may be counted. */
const noticedBetween = (sheets: readonly Compared[], workspace: Workspace | null): readonly Problem[] => {
  const neighbours = makeNeighbours(workspace);
  for (const sheet of sheets) {
    neighbours.note(sheet);
    if (sheet.full !== null) neighbours.noteFull(sheet, sheet.full);
  }
  return neighbours.problems();
};

/** What sheets say against each other. */
const against = (
  sheets: readonly Compared[],
  workspace: Workspace | null,
  complete: boolean,
): readonly Problem[] => {
  const reconciled = reconcile(sheets, complete);
  return [...reconciled.problems, ...noticedBetween(reconciled.sheets, workspace)];
};

/** `check`: says what is wrong with files, without scoring them. */
export const check = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const session = openSession(io, given, options);
  const inputs = await pathsOf(session, given);
  protectInputs(io, inputs.paths, options);
  const gathered = gatherProblems();
  gathered.add(inputs.problems);
  const isRead = new Set(inputs.paths);
  const [ofRead, others] = partition(inputs.problems, ({ location }) => isRead.has(location?.file ?? ''));
  const tally = makeCheckTally();
  const sheets: Compared[] = [];
  for (const path of inputs.paths) {
    for await (const read of readRecords(await sourceAt(io, path))) {
      const finding = checkRecord(read, session, options);
      tally.addRecord(path, finding);
      gathered.add(finding.problems);
      if (finding.sheet !== null) sheets.push(kept(finding.sheet, sheets.length));
    }
    await io.turn();
  }
  const between = against(sheets, session.workspace, given.length === 0);
  tally.addProblems([...ofRead, ...between]);
  gathered.add(between);
  const problems = gathered.all();
  const found = { files: tally.files(), others, problems };
  const silenced = silencedIn(session.workspace);
  const report = checksReport(found, [...silenced]);
  const { usable, refused, warnings } = report.data.counts;
  const one = found.files.every(({ records }) => records === 1);
  return finish(call, {
    ...{ report, problems, silenced, inputs: inputs.paths },
    counts: labels.checkedCount(usable, refused, warnings, one),
  });
};
