import { z } from 'zod';
import { factSchema, voteSchema } from '../../domain/meeting/meeting.ts';
import { writtenKindSchema } from '../../domain/meeting/meeting-kind.ts';
import { code, day, text } from '../../domain/written/scalars.ts';

/** How it stands with an obligation, as cases say it. */
export const standingWords = [
  'dat',
  'cham',
  'chua_dat',
  'chua_ro',
  'con_han',
  'chua_den',
  'khong_hop',
  'khong_bat_buoc',
] as const;

export type StandingWord = (typeof standingWords)[number];

/** A meeting as far as obligations are held against it: its day, what was recorded, who came from above, when its sheet was received. */
const heldSchema = z.strictObject({
  date: day,
  kind: writtenKindSchema,
  facts: z.record(z.string(), factSchema).default({}),
  vote: voteSchema.optional(),
  minutes: text.optional(),
  superiors: z.array(z.strictObject({ id: code, position: text.optional() })).default([]),
  appraised: z.enum(['co']).optional(),
  received: day.optional(),
  openLines: z.array(code).default([]),
});

export type Held = Readonly<z.output<typeof heldSchema>>;

/** One obligation over one of its spans, on a day; without a day all that can be late is. `position` is that of the committee member whom an obligation binds, whose code is `UV`. */
const obligationCaseSchema = z.strictObject({
  name: text,
  when: z.strictObject({
    obligation: code,
    span: code,
    asOf: day.optional(),
    notHeld: text.optional(),
    position: text.optional(),
    meetingsHeld: z.array(heldSchema).default([]),
  }),
  expect: z.strictObject({ standing: z.enum(standingWords) }),
});

/** Cases of a file of obligations: which meetings were held, and how it then stands. */
export const obligationCasesSchema = z.strictObject({
  obligations: code,
  cases: z.array(obligationCaseSchema).min(1),
});

export type ObligationCases = Readonly<z.output<typeof obligationCasesSchema>>;
export type ObligationCase = ObligationCases['cases'][number];
