import { type MeetingFile, meetingFileSchema } from '../../../domain/meeting/meeting.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { byPlace, error, isError, type Problem } from '../../../domain/problem/problem.ts';
import { readMeeting } from '../../../rubric/meeting/meeting.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { check } from '../../document/check.ts';
import { type Document, dataOf } from '../../document/document.ts';
import { placed } from '../../document/placed.ts';
import { contentOf, meetingOf, type SheetResult, withUnitKind } from './sheet.ts';
import { settleColumns } from './sheet-columns.ts';
import { filingOf } from './sheet-filing.ts';
import { withUnitCode } from './sheet-name.ts';
import { setNotesAside } from './sheet-notes.ts';
import { sheetPlaces } from './sheet-places.ts';
import { refusedOf } from './sheet-refused.ts';
import { likelyRubric, rubricFor, type SheetLaw, unitSpelling } from './sheet-rubric.ts';
import { unitFlaws } from './sheet-unit.ts';

const MEETING_KEYS = ['unit', 'date', 'kind', 'facts', 'selfAnswers'];

const isMeeting = ({ root }: Document): boolean =>
  root.type === 'map' &&
  !root.entries.has('partyOrganisation') &&
  MEETING_KEYS.some((field) => root.entries.has(field));

/** Where a missing rubric is to be mended: at the name, or at the date when it is the version that is missing. */
const rubricPath = (code: string, file: MeetingFile): Path => {
  if (code === 'no-version' || code === 'two-versions') return ['date'];
  return file.rubric === undefined ? [] : ['rubric'];
};

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

/** What is wrong with the facts and answers of a meeting whose other fields are already refused: a person should see all of it at once. */
const furtherProblems = (written: Document, law: SheetLaw): readonly Problem[] => {
  const rubric = likelyRubric(written, law);
  if (rubric === undefined) return [];
  const { document } = settleColumns(written, rubric);
  return placed(document, readMeeting(salvage(document, rubric), rubric).flaws).filter(isError);
};

const samePlace = (left: Problem, right: Problem): boolean =>
  left.location?.line === right.location?.line && left.location?.column === right.location?.column;

const withFurther = (problems: readonly Problem[], further: readonly Problem[]): readonly Problem[] =>
  [...problems, ...further.filter((one) => !problems.some((known) => samePlace(one, known)))].sort(byPlace);

/** Complaints about what another rubric simply does not ask for. */
const otherwiseAsked: ReadonlySet<string> = new Set([
  'unknown-criterion',
  'unknown-fact',
  'answer-for-measured',
  'answer-not-allowed',
  'points-between',
  'answer-where-not-applicable',
]);

/** The file without the facts and answers that the rubric does not ask for. */
const asAskedBy = (file: MeetingFile, rubric: Rubric): MeetingFile => {
  const idle = new Set(
    readMeeting(file, rubric)
      .flaws.filter(({ complaint }) => otherwiseAsked.has(complaint.code))
      .flatMap(({ path, also = [] }) => [path, ...also].map((at) => at.join(' '))),
  );
  const kept = <T>(field: string, entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => !idle.has(`${field} ${id}`)));
  return {
    ...file,
    facts: kept('facts', file.facts),
    selfAnswers: kept('selfAnswers', file.selfAnswers),
    appraisedAnswers: kept('appraisedAnswers', file.appraisedAnswers),
  };
};

const withProblems = (result: SheetResult, problems: readonly Problem[]): SheetResult => ({
  ...result,
  problems: [...problems, ...result.problems].sort(byPlace),
});

/** Reads a document that tells its unit by the code. */
const readCoded = (document: Document, law: SheetLaw): SheetResult => {
  const refuseWith = (problems: readonly Problem[]): SheetResult => ({
    sheet: null,
    refused: refusedOf(document, law.workspace),
    problems,
  });
  if (!isMeeting(document)) return refuseWith(placed(document, [error({ code: 'not-a-meeting' }, [])]));
  const checked = check(document, meetingFileSchema);
  if ('problems' in checked) return refuseWith(withFurther(checked.problems, furtherProblems(document, law)));
  const written = { ...checked.value, unit: unitSpelling(checked.value.unit, law.workspace) };
  const whole = withUnitKind(written, law.workspace);
  const chosen = rubricFor(whole, law);
  if ('complaint' in chosen) {
    const flaw = error(chosen.complaint, rubricPath(chosen.complaint.code, whole));
    const problems = placed(document, [...unitFlaws(whole, law.workspace), flaw]);
    return refuseWith(withFurther(problems, furtherProblems(document, law)));
  }
  const settled = settleColumns(document, chosen.found);
  if (settled.document !== document) {
    const problems = placed(document, settled.flaws);
    const result = withProblems(readCoded(settled.document, law), problems);
    return problems.some(isError) ? refuseWith(result.problems) : result;
  }
  const file = law.only === undefined ? whole : asAskedBy(whole, law.only);
  const { meeting, flaws } = meetingOf({ file, written }, chosen.found, law);
  const problems = placed(document, flaws);
  if (problems.some(isError)) return refuseWith(problems);
  return {
    sheet: {
      ...{ meeting, rubric: chosen.found, location: document.locate([]), filing: filingOf(file) },
      content: contentOf(file, meeting, chosen.found),
      ...sheetPlaces(document, file, meeting, chosen.found),
    },
    file: written,
    problems,
  };
};

/** Reads one document as a meeting: its shape, its unit, its rubric, its facts and its answers. */
export const readSheet = (written: Document, law: SheetLaw): SheetResult => {
  const coded = withUnitCode(written, law.workspace);
  const { document, flaws: notes } = setNotesAside(
    coded.document,
    () => likelyRubric(coded.document, law),
    (rubric) => salvage(coded.document, rubric),
  );
  const flaws = [...coded.flaws, ...notes];
  if (flaws.length === 0) return readCoded(document, law);
  const problems = placed(coded.document, flaws);
  return problems.some(isError)
    ? { sheet: null, refused: refusedOf(document, law.workspace), problems }
    : withProblems(readCoded(document, law), problems);
};
