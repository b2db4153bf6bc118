import { z } from 'zod';
import { scorers } from '../../domain/meeting/meeting.ts';
import { type Signer, signerSchema } from '../../domain/organisation/office.ts';
import { code, text } from '../../domain/written/scalars.ts';
import { headerShape, markSchema } from './provenance.ts';

/** The sheet of a rubric as it is printed: its heading, a column for each scorer, and who signs. It stands beside the rubric, as it has no bearing on points. */
export const paperFormSchema = z.strictObject({
  form: code,
  heading: text,
  about: text,
  /** What stands before the code of a unit whose name is not known. */
  unitTitle: text.optional(),
  /** Whose head the sheet bears: the Party's, or the country's where its unit is no body of the Party. */
  headOf: z.enum(['dang', 'nha_nuoc']).default('dang'),
  scoreColumns: z.array(z.strictObject({ scorer: z.enum(scorers), name: text })).min(1),
  signer: z.array(signerSchema).min(1).max(3),
  sources: headerShape.sources,
  mark: markSchema,
});

export type PaperForm = Readonly<z.output<typeof paperFormSchema>>;

/** What of it is printed, whoever says it. */
export interface SheetForm extends Pick<PaperForm, 'heading' | 'about' | 'unitTitle'> {
  readonly headOf: PaperForm['headOf'];
  readonly scoreColumns: readonly Readonly<PaperForm['scoreColumns'][number]>[];
  readonly signer: readonly Signer[];
}
