import { z } from 'zod';
import { journalLineSchema, manifestSchema } from '../../domain/record/closing.ts';
import { publishedReport } from '../../domain/record/published-report.ts';
import { publishedSheet } from '../../domain/record/published-sheet.ts';
import { resultTitles } from '../../messages/fields/index.ts';

/** The results that are published, each with a schema that writes and reads it. */
export const resultSchemaNames = ['report', 'assessment', 'closing', 'closing-journal'] as const;
export type ResultSchemaName = (typeof resultSchemaNames)[number];

const sources: Readonly<Record<ResultSchemaName, z.ZodType>> = {
  report: publishedReport,
  assessment: publishedSheet,
  closing: manifestSchema,
  'closing-journal': journalLineSchema,
};

/** The JSON Schema of one kind of result, made from the schema that reads it; keys may be added, so others are let be. */
export const resultSchema = (name: ResultSchemaName): unknown => ({
  ...z.toJSONSchema(sources[name], { io: 'input', reused: 'ref' }),
  title: resultTitles[name],
});
