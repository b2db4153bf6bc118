import { z } from 'zod';
import { code, text } from '../../domain/written/scalars.ts';
import { headerShape, markSchema } from './provenance.ts';

/** The commands of whose results papers are written. */
export const templated = ['score', 'report', 'rate'] as const;

export type Templated = (typeof templated)[number];

/** A table of a template: the list whose every item becomes a row, and what each column says of it. */
const tableSchema = z.strictObject({
  table: text,
  rows: z.array(z.strictObject({ name: text, body: text })).min(1),
});

/** The words of a paper, with named places in braces. A text that begins with `# ` is a heading, one that begins with `= ` a heading in the middle. Without letters for its number it is no paper of its own, but words to be copied into another; without a title its subject stands under its number. */
export const paperTemplateSchema = z.strictObject({
  template: code,
  name: headerShape.name,
  appliesTo: z.array(z.enum(templated)).min(1),
  symbol: text.optional(),
  heading: text.optional(),
  about: text.optional(),
  body: z.array(z.union([text, tableSchema])).min(1),
  sources: headerShape.sources,
  mark: markSchema,
});

export type PaperTemplate = Readonly<z.output<typeof paperTemplateSchema>>;
