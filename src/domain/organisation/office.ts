import { z } from 'zod';
import { text } from '../written/scalars.ts';

/** Who signs: the collective on whose behalf, if any, and the position. No name of a person is asked for. */
export const signerSchema = z.strictObject({ onBehalf: text.optional(), position: text });

export type Signer = Readonly<z.output<typeof signerSchema>>;

/** What the papers of a party committee say of it, once for all of them. Nothing of it is asked for: what is not known is left blank, to be written in. */
export const officeSchema = z.strictObject({
  /** The body above the one that issues, as it stands at the head. */
  superior: text.optional(),
  issuer: text.optional(),
  /** The letters of the body in the number of a paper. */
  symbol: text.optional(),
  locality: text.optional(),
  signer: signerSchema.optional(),
  /** The word over the signature of whoever drew up a table. */
  drafter: text.optional(),
  recipients: z.array(text).default([]),
  /** The signers of the sheets of units, where the form of their rubric is not to be followed. */
  ofUnits: z.strictObject({ signer: z.array(signerSchema).min(1).max(3) }).optional(),
});

export type OfficeWritten = Readonly<z.output<typeof officeSchema>>;
