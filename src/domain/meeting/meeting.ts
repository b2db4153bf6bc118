import { z } from 'zod';
import type { Day } from '../values/day.ts';
import type { Hundredths } from '../values/hundredths.ts';
import { code, count, day, decimal, text, unitCode } from '../written/scalars.ts';
import { replacementSchema, writtenStateSchema } from './filing.ts';
import { type MeetingKind, writtenKindSchema } from './meeting-kind.ts';
import type { Quantities } from './quantity.ts';

/** Whose answers make a score: the unit's own, or the superior's laid over them. */
export const scorers = ['tu_cham', 'tham_dinh'] as const;
export type Scorer = (typeof scorers)[number];

export const answerSchema = z.preprocess(
  (written) => (typeof written === 'string' ? { result: written } : written),
  z.strictObject({ result: code, reason: text.optional() }),
);

/** What a person answered for one criterion, as written: a word, a level's id or a number of points, with the reason where there is one. */
export type Answer = Readonly<z.output<typeof answerSchema>>;

const answersSchema = z.record(z.string(), answerSchema).default({});

/** Codes of members may be written as a list or in one line. */
export const factSchema = z.union([z.string(), z.array(code)]);

/** A level set otherwise by the competent committee: from which band to which, why, by whom, when, in which document. All of it is asked for. */
export const overrideSchema = z.strictObject({
  from: code,
  given: code,
  reason: text,
  authority: text,
  date: day,
  document: text,
});

export const voteSchema = z.strictObject({ inFavour: count, against: count.optional() });

/** The total and the band that the paper form itself shows; only ever compared with the score, never part of it. */
const statedSchema = z.strictObject({ total: decimal.optional(), rated: text.optional() });

export type Override = Readonly<z.output<typeof overrideSchema>>;

/** One meeting file, its facts and answers still as they were written: what they mean depends on the rubric. */
export const meetingFileSchema = z.strictObject({
  unit: unitCode,
  date: day,
  kind: writtenKindSchema,
  rubric: code.optional(),
  unitKind: code.optional(),
  facts: z.record(z.string(), factSchema).default({}),
  selfAnswers: answersSchema,
  appraisedAnswers: answersSchema,
  vote: voteSchema.optional(),
  minutes: text.optional(),
  superiors: z.array(z.strictObject({ id: code, position: text.optional() })).optional(),
  received: day.optional(),
  override: overrideSchema.optional(),
  stated: statedSchema.optional(),
  sheetState: writtenStateSchema.optional(),
  supersedes: replacementSchema.optional(),
  note: text.optional(),
});

export type MeetingFile = z.output<typeof meetingFileSchema>;

/** How the meeting voted on its own score. */
export type Vote = Readonly<z.output<typeof voteSchema>>;

export type Answers = ReadonlyMap<string, Answer>;

/** What the conditions of a rubric may ask of a meeting. */
export interface Circumstances extends Quantities {
  readonly date: Day;
  readonly kind: MeetingKind;
  /** The kind of unit, as the file or the workspace names it. */
  readonly unitKind?: string;
}

/** What a sheet tells about its meeting beside facts and answers. */
export interface MeetingRecord {
  /** Codes of the superiors who came. */
  readonly superiors: readonly string[];
  /** Where the minutes are, as it says. */
  readonly minutes?: string;
  /** Whether a superior appraised any line. */
  readonly appraised: boolean;
  /** The day the superior got the sheet. */
  readonly received?: Day;
}

/** What a form says its total and its band are. */
export interface Stated {
  readonly total?: Hundredths;
  readonly band?: string;
}

/** Points that a form shows for lines which need no answer, as it writes them; only ever compared with the score. */
export type WrittenPoints = ReadonlyMap<string, Hundredths>;

/** One meeting, checked against its rubric. */
export interface Meeting extends Circumstances {
  readonly unit: string;
  readonly answers: Readonly<Record<Scorer, Answers>>;
  readonly vote?: Vote;
  readonly override?: Override;
  readonly stated?: Stated;
  readonly written?: Readonly<Record<Scorer, WrittenPoints>>;
  readonly record?: MeetingRecord;
}
