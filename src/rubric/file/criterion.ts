import { z } from 'zod';
import type { Points } from '../../domain/values/hundredths.ts';
import { code, decimal, text } from '../../domain/written/scalars.ts';
import { capsSchema, mostOn } from './caps.ts';
import { asksMore, conditionSchema } from './condition.ts';
import { type Occasion, occasionSchema, occurs } from './occasion.ts';
import { provenanceShape, readingsSchema } from './provenance.ts';

/** What a line that does not apply does to the score: full points, none, or it leaves the scale and the rest is re-scaled. */
const treatments = ['diem_toi_da', 'khong_diem', 'quy_doi'] as const;

/** When a line does not apply, and what that does to the score; there is no default for either. `when` is decided by facts, `claim` is for the unit to say, with its reason. */
const notApplicableSchema = z.strictObject({
  treatment: z.enum(treatments),
  when: conditionSchema.optional(),
  claim: text.optional(),
  ...provenanceShape,
});

/** What every scored line has, whatever its method. A bonus adds to the scale and a deduction takes from it, inside its group or from the total; `onlyWhen` names the only occasions on which the line exists. */
export const criterionShape = {
  id: code,
  name: text,
  points: decimal,
  ...provenanceShape,
  readings: readingsSchema,
  role: z.enum(['co_so', 'diem_cong', 'diem_tru']).default('co_so'),
  counted: z.enum(['nhom', 'tong']).default('nhom'),
  onlyWhen: occasionSchema.optional(),
  caps: capsSchema,
  notApplicable: notApplicableSchema.optional(),
  shown: z.array(code).default([]),
};

const lineSchema = z.strictObject({ ...criterionShape, method: z.string() });

/** A scored line as far as all lines are alike; what its method adds, only the method knows. */
export type Criterion = Readonly<z.output<typeof lineSchema>>;

/** Whether a line is there on an occasion. */
export const existsOn = ({ onlyWhen }: Pick<Criterion, 'onlyWhen'>, occasion: Occasion): boolean =>
  onlyWhen === undefined || occurs(onlyWhen, occasion);

/** The most that a line can give on an occasion: nothing where it is not there. */
export const mostOfLine = (line: Criterion, occasion: Occasion): Points =>
  existsOn(line, occasion) ? mostOn(line, occasion) : 0;

/** Whether a line is to be answered on an occasion: it exists, and no occasion puts it out of scope. */
export const appliesOn = (line: Criterion, occasion: Occasion): boolean => {
  const when = line.notApplicable?.when;
  const outside = when !== undefined && !asksMore(when) && occurs(when, occasion);
  return !outside && existsOn(line, occasion);
};

/** What a line that does not apply counts, of the most that it can; `undefined` where it leaves the scale. A deduction that does not apply takes nothing. */
export const pointsOutside = (
  { notApplicable, role }: Pick<Criterion, 'notApplicable' | 'role'>,
  most: Points,
): Points | undefined => {
  if (notApplicable?.treatment === 'quy_doi') return undefined;
  return notApplicable?.treatment === 'diem_toi_da' && role !== 'diem_tru' ? most : 0;
};

/** How a line that does not apply is treated, as its reason says it: with the points that it gives, or that leave the scale. */
export const treatedOutside = (
  criterion: Pick<Criterion, 'notApplicable' | 'role'>,
  most: Points,
): { readonly treatment: string; readonly points: Points } => ({
  treatment:
    criterion.role === 'diem_tru' ? 'khong_tru' : (criterion.notApplicable?.treatment ?? 'diem_toi_da'),
  points: pointsOutside(criterion, most) ?? most,
});
