import type { Unit } from '../../src/domain/organisation/workspace.ts';
import type { UnitRating } from '../../src/domain/rating/ratings.ts';
import type { QuotaOptions } from '../../src/engine/rating/rating-quota.ts';
import type { RatingLaw } from '../../src/rubric/file/rating-law.ts';
import { library } from './law.ts';

/** A shipped regulation on the annual rating. */
export const shippedRatingLaw = (id: string): RatingLaw => {
  const law = library.versions(id).at(-1);
  if (law?.kind !== 'rating') throw new Error(`${id} is no regulation on the annual rating`);
  return law.ratingLaw;
};

/** Facts by their numbers, yes as 1 and no as 0. */
export const factsOf = (facts: Readonly<Record<string, number>>) =>
  new Map(Object.entries(facts).map(([id, value]) => [id, Math.round(value * 100)]));

/** Everything that the best level asks for, and nothing that speaks against it. */
export const excellent = {
  nhiem_vu_hoan_thanh: 100,
  nhiem_vu_dung_han: 100,
  nhiem_vu_vuot: 30,
  nhiem_vu_cham: 0,
  bi_ky_luat: 0,
  khuyet_diem_khac_phuc: 100,
  vi_pham_ket_luan: 0,
  ky_luat_gan_nhiem_vu: 0,
  suy_thoai: 0,
  khong_dat_chi_tieu: 0,
};

export const unitOf = (id: string, more: Partial<Unit> = {}): Unit => ({ id, notHeld: [], ...more });

export const ratingOf = (unit: string, index: number, more: Partial<UnitRating> = {}): UnitRating => ({
  unit,
  index,
  facts: new Map(),
  stated: {},
  unrated: null,
  ranking: new Map(),
  ...more,
});

/** A fifth of those that are good or better, a half up, with a notice. */
export const fifth: QuotaOptions = {
  rate: 20_00,
  denominator: 'tot_tro_len',
  rounding: 'nua_len',
  overQuota: 'canh_bao',
  reason: null,
  isChosen: false,
};
