import { z } from 'zod';

/** What a share of the best is measured on: all that are good or better, the best among them, or the good alone. */
export const denominatorSchema = z.enum(['tot_tro_len', 'chi_tot']);
export type Denominator = z.output<typeof denominatorSchema>;

/** How a share becomes a number of organisations: a half up, always down, or a half to the even number. */
export const quotaRoundingSchema = z.enum(['nua_len', 'xuong', 'nua_chan']);
export type QuotaRounding = z.output<typeof quotaRoundingSchema>;

/** What happens where more are proposed than the quota allows: it is noticed, or it is an error. Nobody is ever demoted. */
export const overQuotaSchema = z.enum(['canh_bao', 'chan']);
export type OverQuota = z.output<typeof overQuotaSchema>;
