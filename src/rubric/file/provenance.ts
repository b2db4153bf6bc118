import { z } from 'zod';
import type { Source } from '../../domain/meeting/assessment.ts';
import { code, day, text } from '../../domain/written/scalars.ts';

export const markSchema = z.enum(['van_ban', 'thu_cap', 'de_xuat']);

/** Where an element stands: one of the file's own sources, the place in it, and the words themselves where they are at hand. */
export const citationSchema = z.strictObject({
  document: code,
  place: text.optional(),
  quote: text.optional(),
});

export type Citation = Readonly<z.output<typeof citationSchema>>;

/** Every element of a rubric says where it comes from and how sure that is. */
export const provenanceShape = { citation: citationSchema, mark: markSchema };

export const readingsSchema = z
  .array(z.strictObject({ question: text, chosen: text, mark: markSchema }))
  .default([]);

/** What became of an article of a document: it is in the rubric, it has no bearing on points, it is not clear (and who can say), or it lies outside. */
const dispositions = ['da_ma_hoa', 'khong_tinh_diem', 'chua_ro', 'ngoai_pham_vi'] as const;

const articleSchema = z.strictObject({
  id: code,
  name: text.optional(),
  disposition: z.enum(dispositions),
  note: text.optional(),
});

const sourceSchema = z.strictObject({
  id: code,
  name: text,
  address: text.optional(),
  mark: markSchema,
  articles: z.array(articleSchema).default([]),
});

/** What stands at the head of a rubric and of an annual rule alike. */
export const headerShape = {
  name: text,
  regulation: z.strictObject({
    name: text,
    issuer: text,
    number: text.optional(),
    date: day.optional(),
    mark: markSchema,
  }),
  inForce: z.strictObject({ from: day, to: day.optional(), mark: markSchema }),
  supersedes: day.optional(),
  status: z.enum(['day_du', 'mot_phan']),
  sources: z.array(sourceSchema).min(1),
  readings: readingsSchema,
  openQuestions: z.array(text).default([]),
};

export type Sources = Readonly<z.output<z.ZodObject<typeof headerShape>>['sources']>;

/** The citation with its source named, ready to print. */
export const sourceOf = (
  { citation, mark }: { readonly citation: Citation; readonly mark: Source['mark'] },
  sources: Sources,
): Source => {
  const { document, place, quote } = citation;
  const source = sources.find(({ id }) => id === document);
  return {
    document: source?.name ?? document,
    ...(place === undefined ? {} : { place }),
    ...(quote === undefined ? {} : { quote }),
    documentMark: source?.mark ?? mark,
    mark,
  };
};
