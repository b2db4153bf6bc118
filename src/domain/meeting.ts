import { z } from 'zod';
import type { Day } from './day.ts';
import type { Facts } from './facts.ts';
import { type MeetingKind, writtenKindSchema } from './meeting-kind.ts';
import { code, count, day, text, unitCode } from './scalars.ts';

/** Whose answers make a score: the unit's own, or the superior's laid over them. */
export const scorers = ['tu_cham', 'tham_dinh'] as const;
export type Scorer = (typeof scorers)[number];

const answerSchema = z.preprocess(
  (written) => (typeof written === 'string' ? { result: written } : written),
  z.strictObject({ result: code, reason: text.optional() }),
);

/** What a person answered for one criterion, as written: a word, a level's id or a number of points, with the reason where there is one. */
export type Answer = Readonly<z.output<typeof answerSchema>>;

const answersSchema = z.record(z.string(), answerSchema).default({});

/** One meeting file, its facts and answers still as they were written: what they mean depends on the rubric. */
export const meetingFileSchema = z.strictObject({
  unit: unitCode,
  date: day,
  kind: writtenKindSchema,
  rubric: code.optional(),
  facts: z.record(z.string(), z.string()).default({}),
  selfAnswers: answersSchema,
  appraisedAnswers: answersSchema,
  vote: z.strictObject({ inFavour: count, against: count.optional() }).optional(),
  minutes: text.optional(),
  superiors: z.array(z.strictObject({ id: code, position: text.optional() })).optional(),
  note: text.optional(),
});

export type MeetingFile = z.output<typeof meetingFileSchema>;

export type Answers = ReadonlyMap<string, Answer>;

/** One meeting, checked against its rubric. */
export interface Meeting {
  readonly unit: string;
  readonly date: Day;
  readonly kind: MeetingKind;
  readonly facts: Facts;
  readonly answers: Readonly<Record<Scorer, Answers>>;
}
