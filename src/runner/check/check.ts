import { type Assessment, findingsOf } from '../../domain/meeting/assessment.ts';
import { isWithdrawn, OFFICIAL } from '../../domain/meeting/filing.ts';
import { isError, type Problem } from '../../domain/problem/problem.ts';
import { partition } from '../../domain/values/partition.ts';
import { isFull } from '../../engine/notices/full-marks.ts';
import type { Collected } from '../../intake/files/collect.ts';
import { ratingsFiles } from '../../intake/files/ratings.ts';
import { OWN_LAW, WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { inFolder } from '../../intake/world/files.ts';
import type { Lacks } from '../../messages/words/format.ts';
import type { Checked } from '../../report/problems/checks.ts';
import type { Slip } from '../../report/problems/slip.ts';
import type { Unfinished } from '../../report/problems/unfinished.ts';
import { gatherProblems } from '../gathered-problems.ts';
import type { RefusedRecord, ScoredSheet, UsableSheet } from '../judge/judge.ts';
import { makeNeighbours } from '../judge/notices.ts';
import type { MeetingChoices } from '../options.ts';
import { inputsOf, type Session } from '../session.ts';
import { aheadNote } from '../sheets/dated-ahead.ts';
import { makeEarly } from '../sheets/early.ts';
import { refusedAt } from '../sheets/refused-by-name.ts';
import type { SheetEntry } from '../sheets/sheet-entry.ts';
import { surveyInputs } from '../sheets/survey.ts';
import { otherRecord } from './other-record.ts';
import { makeOwners, type Owners } from './owners.ts';
import { slipsOf } from './slips.ts';
import { makeCheckTally } from './tally.ts';

/** Without paths, everything of the workspace: its own file, its law, its ratings and its sheets. */
const checkedInputs = async (session: Session, given: readonly string[]): Promise<Collected> => {
  const inputs = await inputsOf(session, given);
  const { workspace, library } = session;
  if (given.length > 0 || workspace === null) return inputs;
  const own = library.paths.filter((path) => path.startsWith(inFolder(workspace.folder, `${OWN_LAW}/`)));
  const ratings = ratingsFiles(session.io.files, workspace);
  const paths = [inFolder(workspace.folder, WORKSPACE_FILE), ...own, ...ratings, ...inputs.paths];
  return { ...inputs, paths };
};

/** Lines of a sheet that nobody and nothing has assessed yet. */
const openLines = (assessment: Assessment): readonly string[] =>
  findingsOf(assessment).flatMap(({ criterion, awarded }) => (awarded === null ? [criterion] : []));

/** What came to light as a sheet was judged, besides what was noticed on it before. */
const besides = (problems: readonly Problem[], { warnings }: UsableSheet): readonly Problem[] =>
  problems.slice(warnings.length);

/** What `score` would say of a sheet, besides what was noticed on it before. */
interface Judgement {
  readonly open: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether it lost no point; `null` where it can have no score. */
  readonly full: boolean | null;
  /** What is still to be written where some line is open. */
  readonly lacks: Lacks | null;
}

/** What a sheet with open lines lacks: facts by their names, and lines that a person judges. */
const lacksOf = ({ assessment }: ScoredSheet, { sheet: { meeting, rubric } }: UsableSheet): Lacks | null => {
  const open = openLines(assessment);
  if (open.length === 0) return null;
  const isJudged = (id: string): boolean => rubric.scorings.get(id)?.judged === true;
  const facts = open.flatMap((id) => {
    const decision = isJudged(id) ? undefined : rubric.scorings.get(id)?.decide(meeting);
    return decision !== undefined && 'missing' in decision ? decision.missing : [];
  });
  return { facts: [...new Set(facts)].map(rubric.surroundings.factName), ids: open.filter(isJudged) };
};

const judgementOf = (judged: ScoredSheet | RefusedRecord, usable: UsableSheet): Judgement =>
  'assessment' in judged
    ? {
        // What was taken back is not to be finished.
        open: isWithdrawn(usable.sheet.filing ?? OFFICIAL) ? [] : openLines(judged.assessment),
        problems: besides(judged.warnings, usable),
        full: isFull(judged.assessment),
        lacks: lacksOf(judged, usable),
      }
    : { open: [], problems: besides(judged.problems, usable), full: null, lacks: null };

/** Tells whose the sheets are that others have something said against, also where many stand in one file. */
const noteSheets = (owners: Owners, all: readonly SheetEntry[], between: readonly Problem[]): void => {
  const files = new Set(between.map(({ location }) => location?.file));
  for (const { location, meeting } of all)
    if (files.has(location.file)) owners.noteSheet(location, meeting.unit);
};

/** Everything that is wrong with files, or noticed on them: of sheets what `score` would say, without the scores. */
export const checkFiles = async (
  session: Session,
  given: readonly string[],
  choices: MeetingChoices,
): Promise<{
  readonly checked: Checked;
  readonly notes: readonly string[];
  /** What goes back to each unit. */
  readonly slips: readonly Slip[];
}> => {
  const inputs = await checkedInputs(session, given);
  const gathered = gatherProblems();
  gathered.add(inputs.problems);
  const tally = makeCheckTally();
  const owners = makeOwners(session.workspace);
  const judgements = makeEarly(session, null, judgementOf);
  const paths: string[] = [];
  const survey = await surveyInputs(session, { inputs, complete: given.length === 0 }, choices, {
    takes: (path, read) => {
      if ('problems' in read || read.plain !== undefined) return false;
      const other = otherRecord(read.document, session);
      if (other === null) return false;
      const problems = [...(read.notices ?? []), ...other.problems];
      tally.addRecord(path, { ...other, problems, open: [] });
      gathered.add(problems);
      return true;
    },
    note: (path, record) => {
      if (!('sheet' in record)) {
        const { problems, isSheet } = record;
        const kind = isSheet ? 'meeting' : 'unknown';
        if (problems.some(isError)) tally.addRecord(path, { kind, problems, open: [] });
        else tally.addPassedOver(path, { kind, problems });
        gathered.add(record.problems);
        const of = refusedAt(record.refused, path, session.workspace);
        owners.note(path, of?.unit ?? null, record.problems);
        return;
      }
      judgements.note(record);
      paths[record.entry.index] = path;
      tally.addRecord(path, { kind: 'meeting', problems: record.warnings, open: [] });
      gathered.add(record.warnings);
      owners.note(path, record.entry.meeting.unit, record.warnings);
    },
  });
  await judgements.judgeOthers(survey, survey.all);
  const neighbours = makeNeighbours(session.workspace);
  const counted = new Set(survey.entries);
  for (const entry of survey.all) {
    const path = paths[entry.index];
    const judgement = judgements.of(entry);
    if (path === undefined || judgement === undefined) continue;
    const { open, problems, full } = judgement;
    const isCounted = counted.has(entry);
    // What no one counts need not have a score.
    if (full === null && !isCounted) continue;
    tally.addJudgement(path, { open, problems });
    gathered.add(problems);
    owners.note(path, entry.meeting.unit, problems);
    if (!isCounted) continue;
    neighbours.note(entry);
    if (full !== null) neighbours.noteFull(entry, full);
  }
  const isRead = new Set(inputs.paths);
  const [ofRead, others] = partition(inputs.problems, ({ location }) => isRead.has(location?.file ?? ''));
  const between = [...survey.between, ...neighbours.problems()];
  tally.addProblems([...ofRead, ...between]);
  gathered.add(between);
  noteSheets(owners, survey.all, between);
  const problems = gathered.all();
  const unfinished = survey.entries.flatMap((entry): readonly Unfinished[] => {
    const { meeting, location } = entry;
    const lacks = judgements.of(entry)?.lacks ?? null;
    return lacks === null ? [] : [{ unit: meeting.unit, date: meeting.date, location, lacks }];
  });
  for (const { location, unit } of unfinished) owners.noteSheet(location, unit);
  const sent = unfinished.map(
    ({ lacks, location }): Problem => ({
      severity: 'error',
      complaint: { code: 'sheet-unfinished', args: lacks },
      location,
    }),
  );
  return {
    checked: { files: tally.files(), others, problems, unfinished },
    notes: aheadNote(session.io, survey.entries),
    slips: slipsOf([...problems, ...sent], owners.of, session),
  };
};
