import { FACT } from '../../../../domain/meeting/facts.ts';
import type { Path } from '../../../../domain/problem/location.ts';

/** Headings that offices write otherwise than the key, folded; what stands below them goes to this place of a meeting. */
export const headingWords: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['ma_chi_bo', ['unit']],
  ['ten_chi_bo', ['unitName']],
  ['ten_don_vi', ['unitName']],
  ['thay_the_phieu', ['supersedes', 'sheets']],
  ['phieu_duoc_thay_the', ['supersedes', 'sheets']],
  ['ly_do_thay_the', ['supersedes', 'reason']],
  ['ngay_thay_the', ['supersedes', 'date']],
  ['trang_thai_phieu', ['sheetState']],
  ['ngay_hop', ['date']],
  ['ngay_sinh_hoat', ['date']],
  ['loai_buoi', ['kind']],
  ['loai_sinh_hoat', ['kind']],
  ['loai_buoi_sinh_hoat', ['kind']],
  ['dong_y', ['vote', 'inFavour']],
  ['bieu_quyet_dong_y', ['vote', 'inFavour']],
  ['khong_dong_y', ['vote', 'against']],
  ['bieu_quyet_khong_dong_y', ['vote', 'against']],
  ['tong_diem', ['stated', 'total']],
  ['xep_loai', ['stated', 'rated']],
  ['tong_so_dang_vien', ['facts', FACT.members]],
  ['so_dang_vien', ['facts', FACT.members]],
  ['lam_nhiem_vu_dac_biet', ['facts', FACT.specialDuty]],
  ['ma_dang_vien_vang_co_ly_do', ['facts', FACT.excusedCodes]],
  ['vang_co_ly_do_qua_3_lan_lien_tiep', ['facts', FACT.longAbsent]],
  ['gio_bat_dau', ['facts', FACT.start]],
  ['gio_ket_thuc', ['facts', FACT.end]],
  ['ty_le_chi_tieu_dat', ['facts', FACT.targetsMet]],
]);

/** Words that offices shorten in a heading, folded. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['cb', 'chi_bo'],
  ['dv', 'dang_vien'],
  ['sh', 'sinh_hoat'],
]);

/** A folded heading with its shortened words written out; such letters alone may be a code. */
export const writtenOut = (folded: string): string => {
  const words = folded.split('_');
  return words.length === 1 ? folded : words.map((word) => shortened.get(word) ?? word).join('_');
};

/** Columns that an office adds for its own eye: ordinal numbers. */
export const idleHeadings: ReadonlySet<string> = new Set(['stt', 'tt', 'so_tt', 'so_thu_tu']);

/** Fields of a meeting that one cell can hold. */
export const cellFields: ReadonlySet<string> = new Set([
  'unit',
  'date',
  'kind',
  'rubric',
  'unitKind',
  'minutes',
  'note',
  'received',
  'sheetState',
]);
