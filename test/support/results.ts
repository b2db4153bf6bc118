import { z } from 'zod';

/** The keys that a result must have; more may be there. */
const place = { file: z.string().nullable(), line: z.int().nullable(), column: z.int().nullable() };

export const problemShape = z.looseObject({
  code: z.string().min(1),
  severity: z.enum(['error', 'warning']),
  ...place,
  message: z.string().min(1),
  hint: z.string().min(1),
});

const rubricShape = z.looseObject({
  id: z.string(),
  version: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const bandShape = z
  .looseObject({ id: z.string(), title: z.string().min(1), reason: z.string().min(1) })
  .nullable();

const outcomes = ['met', 'partial', 'unmet', 'not-applicable', 'not-assessed', 'exempt'] as const;

export const assessmentShape = z.looseObject({
  unit: z.string(),
  date: z.iso.date(),
  kind: z.enum(['thuong_ky', 'chuyen_de', 'ket_hop']),
  rubric: rubricShape,
  scorer: z.enum(['tu_cham', 'tham_dinh']),
  status: z.enum(['complete', 'incomplete']),
  total: z.number().nullable(),
  possible: z.number(),
  range: z.tuple([z.number(), z.number()]),
  band: bandShape,
  groups: z.array(z.looseObject({ id: z.string(), awarded: z.number().nullable(), possible: z.number() })),
  criteria: z.array(
    z.looseObject({
      id: z.string(),
      awarded: z.number().nullable(),
      possible: z.number(),
      outcome: z.enum(outcomes),
      reason: z.string().min(1),
      source: z.string().min(1),
    }),
  ),
  warnings: z.array(problemShape),
});

export const assessmentsShape = z.looseObject({
  schema: z.literal('shcb/assessments@1'),
  assessments: z.array(assessmentShape),
  problems: z.array(problemShape),
});

const monthStatuses = [
  'scored',
  'incomplete',
  'missing',
  'error',
  'inactive',
  'not-held',
  'not-due',
  'not-appraised',
] as const;

const kinShape = z.looseObject({
  unit: z.string(),
  kind: z.string(),
  on: z.iso.date(),
  decisions: z.array(z.string()),
});

export const rowShape = z.looseObject({
  unit: z.string(),
  name: z.string().nullable(),
  months: z.record(
    z.string().regex(/^\d{4}-\d{2}$/),
    z.looseObject({
      status: z.enum(monthStatuses),
      total: z.number().nullable(),
      band: z.string().nullable(),
      meetings: z.int(),
    }),
  ),
  counts: z.record(z.string(), z.int()),
  mean: z.number().nullable(),
  missing: z.array(z.string()),
  band: bandShape,
  parent: z.string().nullable(),
  kind: z.string().nullable(),
  active: z.boolean(),
  span: z.looseObject({ from: z.string().nullable(), to: z.string().nullable() }),
  formerNames: z.array(z.looseObject({ name: z.string(), before: z.iso.date() })),
  predecessors: z.array(kinShape),
  successors: z.array(kinShape),
});

export const reportShape = z.looseObject({
  schema: z.literal('shcb/report@1'),
  period: z.string(),
  rubric: rubricShape.nullable(),
  rule: z.looseObject({ id: z.string(), source: z.string().min(1) }).nullable(),
  rows: z.array(rowShape),
  totals: z.record(z.string(), z.int()),
  movement: z
    .looseObject({
      opening: z.int(),
      in: z.record(z.string(), z.int()),
      out: z.record(z.string(), z.int()),
      closing: z.int(),
    })
    .nullable(),
  organisations: z.array(z.looseObject({ id: z.string(), name: z.string().nullable() })),
  problems: z.array(problemShape),
});

const withProblems = z.looseObject({ problems: z.array(problemShape) });

/** The codes of the problems that a result lists. */
export const codesIn = (text: string): readonly string[] =>
  withProblems.parse(JSON.parse(text)).problems.map(({ code }) => code);
