import type { FactType } from '../../../../domain/meeting/facts.ts';

/** What the brackets behind a heading do to the cells below it: nothing, hours for minutes, another thing than the heading says, or nobody knows. */
export type Hint = 'idle' | 'hours' | 'otherwise' | 'unclear';

/** Hints that only help the eye, whatever the heading. */
const idle: ReadonlySet<string> = new Set([
  ...['', 'bat_buoc', 'khong_bat_buoc', 'neu_co', 'ghi_so', 'ghi_bang_so', 'bang_so', 'so_luong', 'sl'],
  ...['ghi_ma', 'ma', 'ghi_ro', 'ghi_ngay', 'x', 'danh_dau_x', 'dat_khong_dat', 'co_khong', 'thuc_te'],
]);

/** Units that fit facts of one type and no other. */
const units: Readonly<Record<FactType, ReadonlySet<string>>> = {
  nguoi: new Set([
    ...['nguoi', 'so_nguoi', 'dang_vien', 'so_dang_vien', 'dv', 'd_v', 'd_c', 'dc', 'dong_chi'],
    ...['luot', 'y_kien', 'luot_y_kien', 'luot_nguoi'],
  ]),
  lan: new Set(['lan', 'so_lan', 'luot', 'ky', 'buoi', 'bai', 'viec', 'y_kien']),
  phut: new Set(['phut', 'so_phut', 'ph', 'p']),
  phan_tram: new Set(['%', 'phan_tram']),
  so: new Set(['so']),
  co_khong: new Set(['co_khong']),
  ngay: new Set([
    ...['ngay', 'ngay_thang', 'ngay_thang_nam', 'dd_mm_yyyy', 'dd_mm_yy', 'dd_mm', 'd_m_yyyy', 'd_m_y'],
    ...['yyyy_mm_dd', 'ngay_thang_nam_duong_lich'],
  ]),
  gio: new Set(['gio', 'h', 'gio_phut', 'hh_mm', 'h_m', 'gio_bat_dau', 'gio_ket_thuc', '24h']),
  danh_sach: new Set(['ma_dang_vien', 'danh_sach', 'ma']),
};

const hours: ReadonlySet<string> = new Set(['gio', 'h', 'so_gio', 'tieng']);

/** Figures that number a column, or tell the points of a line. */
const NUMBERED = /^\d{1,3}(?:_\d{1,2})?(?:_?d|_diem)?$|^(?:toi_da_)\d{1,3}(?:_\d{1,2})?(?:_?d|_diem)?$/;

/** Words that make the numbers below others than those of the meeting. */
const OTHERWISE =
  /^(?:(?:theo_)?ke_hoach|kh|du_kien|uoc(?:_tinh|_luong)?|chi_tieu_giao|thang(?:_diem)?_\d+|thang_truoc|ky_truoc|nam_truoc|(?:nam_)?(?:19|20)\d\d|quy_(?:[1-4]|i{1,3}|iv)|luy_ke|cong_don|cung_ky|%|phan_tram)$/;

/** Whether words say that the numbers they stand over are planned, of another time, or on another scale. */
export const saysOtherwise = (hint: string): boolean => OTHERWISE.test(hint);

/** What a hint means behind the heading of a fact of some type; without a type, behind that of a text or an answer. */
export const hintMeaning = (hint: string, type?: FactType): Hint => {
  if (type !== undefined && units[type].has(hint)) return 'idle';
  if (type === 'phut' && hours.has(hint)) return 'hours';
  if (saysOtherwise(hint)) return 'otherwise';
  if (type === undefined || idle.has(hint) || NUMBERED.test(hint)) return 'idle';
  return 'unclear';
};
