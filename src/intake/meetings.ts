import { CannotRun, refuse } from '../domain/cannot-run.ts';
import { monthOf, parseDay } from '../domain/day.ts';
import type { Location, Path } from '../domain/location.ts';
import { type Answers, type Meeting, type MeetingFile, meetingFileSchema } from '../domain/meeting.ts';
import { standsForMonth } from '../domain/meeting-kind.ts';
import { nearest } from '../domain/nearest.ts';
import { byPlace, error, type Flaw, isError, type Problem } from '../domain/problem.ts';
import { isActiveOn, type Workspace } from '../domain/workspace.ts';
import type { Complaint } from '../messages/index.ts';
import { readMeeting } from '../rubric/meeting.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { canonical } from './canonical.ts';
import { check, placed } from './check.ts';
import { type Document, dataOf, nodeAt } from './document.ts';
import type { Library } from './library.ts';
import type { Outline } from './outline.ts';

/** One meeting file read with its rubric. */
export interface ReadSheet {
  readonly meeting: Meeting;
  readonly rubric: Rubric;
  readonly location: Location;
  /** Equal for equal contents, whatever the file looks like. */
  readonly content: string;
}

/** The meeting that a refused file was probably about, so that its month stays visibly open. */
export interface Refused {
  readonly unit: string;
  /** `null` where the date could not be read. */
  readonly month: string | null;
  readonly thematic: boolean;
}

export interface SheetResult {
  readonly sheet: ReadSheet | null;
  readonly refused: Refused | null;
  readonly problems: readonly Problem[];
}

export interface Setting {
  readonly library: Library;
  readonly workspace: Workspace | null;
  /** A rubric named in the call, which goes before the file's and the workspace's. */
  readonly rubric: string | null;
  /** Missing reasons are errors, not warnings. */
  readonly strict: boolean;
}

const MEETING_KEYS = ['unit', 'date', 'kind', 'facts', 'selfAnswers'];

const scalarAt = (document: Document, field: string): string | null => {
  const node = nodeAt(document.root, [field]);
  return node?.type === 'scalar' ? node.text : null;
};

const refusedWith = (field: (name: string) => string | null | undefined): Refused | null => {
  const unit = field('unit')?.trim();
  const date = parseDay(field('date')?.trim() ?? '');
  if (unit === undefined || unit === '') return null;
  return {
    unit,
    month: date === undefined ? null : monthOf(date),
    thematic: field('kind')?.trim() === 'chuyen_de',
  };
};

const refusedOf = (document: Document): Refused | null => refusedWith((field) => scalarAt(document, field));

/** The meeting that an unreadable file was probably about. */
export const refusedOutline = (outline: Outline): Refused | null =>
  refusedWith((field) => outline.get(field));

const isMeeting = ({ root }: Document): boolean =>
  root.type === 'map' &&
  !root.entries.has('partyOrganisation') &&
  MEETING_KEYS.some((field) => root.entries.has(field));

const unitFlaws = ({ unit: id, date, kind }: MeetingFile, workspace: Workspace | null): readonly Flaw[] => {
  if (workspace === null) return [];
  const unit = workspace.unit.find((known) => known.id === id);
  if (unit === undefined) {
    const suggestion = nearest(
      id,
      workspace.unit.map((known) => known.id),
    );
    return [error({ code: 'unknown-unit', args: { unit: id, suggestion } }, ['unit'])];
  }
  const notHeld = unit.notHeld.find(({ month }) => month === monthOf(date));
  return [
    ...(isActiveOn(unit, date) ? [] : [error({ code: 'unit-inactive', args: { unit: id, date } }, ['date'])]),
    ...(notHeld !== undefined && standsForMonth(kind)
      ? [error({ code: 'held-though-not', args: { unit: id, ...notHeld } }, ['date'])]
      : []),
  ];
};

/** A text that is equal for two sheets that say the same in everything, however it is spelt. */
const contentOf = (file: MeetingFile, { facts, answers }: Meeting, rubric: Rubric): string => {
  const said = (of: Answers) =>
    [...of]
      .map(([id, { result, reason }]) => [
        id,
        rubric.scorings.get(id)?.choose({ result })?.id ?? result,
        reason ?? null,
      ])
      .sort();
  return canonical({
    ...file,
    rubric: rubric.file.rubric,
    facts: [...facts].sort(),
    selfAnswers: said(answers.tu_cham),
    appraisedAnswers: said(answers.tham_dinh),
  });
};

/** A rubric that is itself broken refuses the sheets that name it, and no others. */
const usable = <T>(id: string, find: () => T): T | { readonly complaint: Complaint } => {
  try {
    return find();
  } catch (cause) {
    if (cause instanceof CannotRun) return { complaint: { code: 'rubric-broken', args: { id } } };
    throw cause;
  }
};

const rubricFor = (file: MeetingFile, { library, workspace, rubric }: Setting) => {
  const id = rubric ?? file.rubric ?? workspace?.rubric;
  if (id === undefined) return { complaint: { code: 'no-rubric-named' } as const };
  return usable(id, () => library.rubricOn(id, file.date));
};

/** Where a missing rubric is to be mended: at the name, or at the date when it is the version that is missing. */
const rubricPath = (code: string, file: MeetingFile): Path => {
  if (code === 'no-version' || code === 'two-versions') return ['date'];
  return file.rubric === undefined ? [] : ['rubric'];
};

const strictly = (strict: boolean, flaw: Flaw): Flaw =>
  strict && flaw.complaint.code === 'lost-without-reason' ? { ...flaw, severity: 'error' } : flaw;

/** The fields of a refused meeting that are right by themselves; for the others, what allows most, so that no complaint follows from a guess. */
const salvage = (document: Document, rubric: Rubric): MeetingFile => {
  const data = dataOf(document.root);
  const { date, kind, facts, selfAnswers, appraisedAnswers } = meetingFileSchema.shape;
  const written = (field: string): unknown =>
    typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;
  return {
    unit: '',
    date: date.safeParse(written('date')).data ?? rubric.file.inForce.from,
    kind: kind.safeParse(written('kind')).data ?? 'ket_hop',
    facts: facts.safeParse(written('facts')).data ?? {},
    selfAnswers: selfAnswers.safeParse(written('selfAnswers')).data ?? {},
    appraisedAnswers: appraisedAnswers.safeParse(written('appraisedAnswers')).data ?? {},
  };
};

/** The rubric that a refused meeting would most likely have been scored with. */
const likelyRubric = (document: Document, { library, workspace, rubric }: Setting): Rubric | undefined => {
  const id = rubric ?? scalarAt(document, 'rubric') ?? workspace?.rubric;
  if (id === undefined || id === null || !library.ids.includes(id)) return undefined;
  const date = parseDay(scalarAt(document, 'date') ?? '');
  const dated = date === undefined ? undefined : usable(id, () => library.rubricOn(id, date));
  if (dated !== undefined && 'found' in dated) return dated.found;
  const versions = usable(id, () => library.versions(id));
  const newest = 'complaint' in versions ? undefined : versions.at(-1);
  return newest?.kind === 'rubric' ? newest.rubric : undefined;
};

/** What is wrong with the facts and answers of a meeting whose other fields are already refused: a person should see all of it at once. */
const furtherProblems = (document: Document, setting: Setting): readonly Problem[] => {
  const rubric = likelyRubric(document, setting);
  if (rubric === undefined) return [];
  return placed(document, readMeeting(salvage(document, rubric), rubric).flaws).filter(isError);
};

const samePlace = (left: Problem, right: Problem): boolean =>
  left.location?.line === right.location?.line && left.location?.column === right.location?.column;

const withFurther = (problems: readonly Problem[], further: readonly Problem[]): readonly Problem[] =>
  [...problems, ...further.filter((one) => !problems.some((known) => samePlace(one, known)))].sort(byPlace);

/** Reads one document as a meeting: its shape, its unit, its rubric, its facts and its answers. */
export const readSheet = (document: Document, setting: Setting): SheetResult => {
  const refuseWith = (problems: readonly Problem[]): SheetResult => ({
    sheet: null,
    refused: refusedOf(document),
    problems,
  });
  if (!isMeeting(document)) return refuseWith(placed(document, [error({ code: 'not-a-meeting' }, [])]));
  const checked = check(document, meetingFileSchema);
  if ('problems' in checked)
    return refuseWith(withFurther(checked.problems, furtherProblems(document, setting)));
  const file = checked.value;
  const chosen = rubricFor(file, setting);
  if ('complaint' in chosen) {
    const flaw = error(chosen.complaint, rubricPath(chosen.complaint.code, file));
    const problems = placed(document, [...unitFlaws(file, setting.workspace), flaw]);
    return refuseWith(withFurther(problems, furtherProblems(document, setting)));
  }
  const { meeting, flaws } = readMeeting(file, chosen.found);
  const problems = placed(
    document,
    [...unitFlaws(file, setting.workspace), ...flaws].map((flaw) => strictly(setting.strict, flaw)),
  );
  if (problems.some(isError)) return refuseWith(problems);
  return {
    sheet: {
      meeting,
      rubric: chosen.found,
      location: document.locate([]),
      content: contentOf(file, meeting, chosen.found),
    },
    refused: null,
    problems,
  };
};

/** A rubric named in the call or in the workspace must exist, whatever the files say. */
export const requireRubric = (id: string | null | undefined, library: Library): void => {
  if (id === null || id === undefined) return;
  if (!library.ids.includes(id))
    throw refuse({ code: 'rubric-unknown', args: { id, suggestion: nearest(id, library.ids) } });
  if (library.kindOf(id) === 'rule') throw refuse({ code: 'is-a-rule', args: { id } });
};
