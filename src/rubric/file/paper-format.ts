import { z } from 'zod';
import { code, decimal, text } from '../../domain/written/scalars.ts';
import { headerShape, markSchema } from './provenance.ts';

const { name, inForce, sources } = headerShape;

/** How papers of the Party are set, as one guideline has it: lengths in millimetres, sizes and spacing of letters in points, all in hundredths. */
export const paperFormatSchema = z.strictObject({
  paperFormat: code,
  name,
  inForce,
  sources,
  mark: markSchema,
  paper: z.strictObject({ width: decimal, height: decimal }),
  margins: z.strictObject({ above: decimal, below: decimal, left: decimal, right: decimal }),
  font: text,
  sizes: z.strictObject({
    body: decimal,
    motto: decimal,
    issuer: decimal,
    number: decimal,
    locality: decimal,
    heading: decimal,
    about: decimal,
    signer: decimal,
    recipients: decimal,
    pageNumber: decimal,
    /** The largest and the smallest in the cells of a table. */
    cells: z.strictObject({ from: decimal, to: decimal }),
  }),
  paragraph: z.strictObject({ indent: decimal, line: decimal, after: decimal }),
});

export type PaperFormat = Readonly<z.output<typeof paperFormatSchema>>;
