import type { Location } from './domain/problem/location.ts';
import type { Problem as Found } from './domain/problem/problem.ts';
import { sha256 } from './domain/values/sha256.ts';
import { questionnaire as questionnaireOf } from './forms/sheet/questionnaire.ts';
import { canonical } from './intake/document/canonical.ts';
import { type FindLaw, inForceOf, type LawText, otherKind } from './intake/files/law/law.ts';
import { type KnownLaw, makeChoice } from './intake/files/law/law-choice.ts';
import { readLaw } from './intake/files/law/read-law.ts';
import { readText } from './intake/world/document-file.ts';
import type { Assessment } from './library/assessment.ts';
import type { Problem } from './library/problem.ts';
import type { MeetingOccasion, Questionnaire } from './library/questionnaire.ts';
import type { Day } from './library/values.ts';
import { problemJson } from './report/parts/problem-json.ts';
import { explanationRecord } from './report/sheet/explain.ts';
import { occasionOf } from './rubric/file/occasion.ts';
import { prove } from './rubric/proof/index.ts';
import type { Rubric } from './rubric/rubric.ts';
import { noHistory } from './runner/judge/earlier.ts';
import { judgeAtOnce } from './runner/judge/judge.ts';
import { understandFully } from './runner/judge/understand-fully.ts';

export type * from './library/assessment.ts';
export type * from './library/problem.ts';
export type * from './library/questionnaire.ts';
export type * from './library/values.ts';

/** One version of a rubric, proven and ready to judge by. */
export interface ReadRubric {
  readonly id: string;
  /** The first day on which it is in force. */
  readonly version: Day;
  readonly name: string;
  /** @internal */
  readonly rubric: Rubric;
  /** As it is written, for another that extends it. @internal */
  readonly text: LawText;
}

export type RubricResult = ReadRubric | { readonly problems: readonly Problem[] };

export type MeetingResult = { readonly assessment: Assessment } | { readonly problems: readonly Problem[] };

interface Named {
  /** The name under which problems speak of the text. */
  readonly file?: string;
}

const findIn =
  (rubrics: readonly ReadRubric[]): FindLaw =>
  (id, version) =>
    rubrics.find(({ rubric: { file } }) => file.rubric === id && file.inForce.from === version)?.text ?? null;

interface Asked extends Named {
  /** Makes errors of what is else only noticed. */
  readonly strict?: boolean;
  /** What the meeting is seen in by who wrote it; the text itself where nothing is said. @internal */
  readonly medium?: NonNullable<Location['medium']>;
}

/** Reads the YAML text of a rubric; one that extends another finds it among `extended`. */
export const readRubric = (
  text: string,
  { file = 'rubric.yaml', extended = [] }: Named & { readonly extended?: readonly ReadRubric[] } = {},
): RubricResult => {
  const read = readText(file, text);
  if ('problems' in read) return { problems: read.problems.map(problemJson) };
  const hash = (content: unknown) => sha256(canonical(content));
  const whole = readLaw(read.document, file, { prove, hash, id: null, find: findIn(extended) });
  if ('problems' in whole.law) return { problems: whole.law.problems.map(problemJson) };
  const { law } = whole.law;
  return law.kind === 'rubric'
    ? {
        id: law.id,
        version: law.rubric.file.inForce.from,
        name: law.rubric.file.name,
        rubric: law.rubric,
        text: whole,
      }
    : { problems: [problemJson({ severity: 'error', complaint: otherKind(law), location: { file } })] };
};

/** Rubrics at hand as law: every version of each, oldest first. */
const lawOf = (rubrics: readonly ReadRubric[]): KnownLaw => {
  const ids = [...new Set(rubrics.map(({ rubric }) => rubric.file.rubric))].sort();
  return {
    ids,
    versions: (id) =>
      rubrics
        .flatMap(({ text: { law } }) => ('law' in law && law.law.id === id ? [law.law] : []))
        .sort((left, right) => (inForceOf(left).inForce.from < inForceOf(right).inForce.from ? -1 : 1)),
    membersOf: (id) =>
      ids.includes(id) ? [] : ids.filter((one) => one.slice(0, one.lastIndexOf('/')) === id),
  };
};

/** Judges one meeting by the version in force on its day: YAML or JSON text, or an object with the same keys. A sheet that names no rubric is judged by the only one there is. */
export const judge = (
  meeting: string | object,
  rubrics: readonly ReadRubric[],
  asked: Asked = {},
): MeetingResult => {
  const { file = 'phieu.yaml', strict = false, medium = 'text' } = asked;
  const known = lawOf(rubrics);
  const [only, ...others] = known.ids;
  const text = typeof meeting === 'string' ? meeting : JSON.stringify(meeting);
  const read = readText(file, text);
  const library = { ...known, ...makeChoice(known) };
  const usual = only === undefined || others.length > 0 ? {} : { usual: only };
  const law = { library, workspace: null, rubric: null, strict, ...usual };
  const seen = ({ location, ...found }: Found): Found => ({
    ...found,
    ...(location === undefined ? {} : { location: { ...location, medium } }),
  });
  const told = (problems: readonly Found[]) => problems.map((found) => problemJson(seen(found)));
  const usable = understandFully(read, law);
  if (!('sheet' in usable)) return { problems: told(usable.problems) };
  const judged = judgeAtOnce(usable, law, noHistory);
  return 'assessment' in judged
    ? { assessment: explanationRecord({ ...judged, warnings: judged.warnings.map(seen) }) }
    : { problems: told(judged.problems) };
};

/** The rubric that is meant for a meeting and in force on its day; `undefined` where there is none, or more than one. */
export const rubricFor = (
  rubrics: readonly ReadRubric[],
  id: string,
  { date, kind, unitKind }: MeetingOccasion,
): ReadRubric | undefined => {
  const occasion = { kind, ...(unitKind === undefined ? {} : { unitKind }) };
  const found = makeChoice(lawOf(rubrics)).rubricFor(id, date, occasion);
  return 'found' in found ? rubrics.find(({ rubric }) => rubric === found.found) : undefined;
};

/** What a rubric asks of a meeting, in the order in which a sheet is filled in: facts with type and unit, lines with their answers, points and source. On an occasion only what can count there; without one, all of it. */
export const questionnaire = (read: ReadRubric, occasion?: MeetingOccasion): Questionnaire =>
  questionnaireOf(read.rubric, occasion === undefined ? undefined : occasionOf(occasion));
