/** What tells one sheet of the An Phú form from another; the rest earns full marks. */
export interface SheetParts {
  readonly unit: string;
  readonly date: string;
  readonly kind?: string;
  readonly present?: number;
  /** Lines in place of the answers. */
  readonly answers?: readonly string[];
  /** Whether the sheet itself names the rubric. */
  readonly named?: boolean;
}

export const RUBRIC = 'an-phu/phieu-danh-gia';

const JUDGED = ['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.4', '4.6', '4.7', '4.8', '5.1', '5.2', '5.3'];
const JUDGED_LATER = ['5.4', '6.1', '6.2', '6.3', '6.4', '8.1', '8.2'];

const answersFor = (kind: string): readonly string[] =>
  [...JUDGED, ...(kind === 'thuong_ky' ? [] : ['4.3']), ...JUDGED_LATER].map((id) => `  "${id}": dat`);

/** A sheet of the An Phú form, twelve members. */
export const sheet = ({ unit, date, kind = 'thuong_ky', present = 12, answers, named }: SheetParts): string =>
  [
    `chi_bo: ${unit}`,
    `ngay: ${date}`,
    `loai: ${kind}`,
    ...(named === true ? [`bo_tieu_chi: ${RUBRIC}`] : []),
    'so_lieu:',
    '  dang_so: 12',
    '  mien_sinh_hoat: 0',
    '  nhiem_vu_dac_biet: 0',
    `  co_mat: ${present}`,
    `  vang_co_ly_do: ${12 - present}`,
    '  vang_khong_ly_do: 0',
    '  vang_qua_3_ky: 0',
    `  phat_bieu: ${present}`,
    '  thoi_luong: 95',
    '  ty_le_chi_tieu: 90',
    `  ngay_dang_tai_tai_lieu: ${date.slice(0, 8)}01`,
    `  ngay_dang_tai_ket_luan: ${date}`,
    'tu_cham:',
    ...(answers ?? answersFor(kind)),
    '',
  ].join('\n');

/** A workspace of the An Phú form with these lines for its units. */
export const workspace = (...units: readonly string[]): string =>
  [
    'dang_bo: {ma: DB01, ten: Đảng bộ phường (ví dụ)}',
    `bo_tieu_chi: ${RUBRIC}`,
    'chi_bo:',
    ...units.map((unit) => `  - ${unit}`),
    '',
  ].join('\n');
