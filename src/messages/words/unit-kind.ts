/** Kinds of units that offices write as codes, in words that fit inside a sentence. */
const unitKinds: Readonly<Record<string, string>> = {
  co_quan: 'cơ quan',
  co_quan_don_vi: 'cơ quan, đơn vị',
  cong_an: 'công an',
  cong_ty: 'công ty',
  dia_ban: 'địa bàn dân cư',
  doanh_nghiep: 'doanh nghiệp',
  don_vi: 'đơn vị',
  don_vi_su_nghiep: 'đơn vị sự nghiệp',
  hop_tac_xa: 'hợp tác xã',
  khu_pho: 'khu phố',
  luc_luong_vu_trang: 'lực lượng vũ trang',
  quan_su: 'quân sự',
  su_nghiep: 'đơn vị sự nghiệp',
  thon: 'thôn',
  thon_to: 'thôn, tổ dân phố',
  thon_xom: 'thôn, xóm',
  to_dan_pho: 'tổ dân phố',
  tram_y_te: 'trạm y tế',
  truong_hoc: 'trường học',
  xom: 'xóm',
  y_te: 'y tế',
};

/** A kind of unit in words: the ones that are known, and any other as it is written, without the joints of a code. */
export const unitKindName = (kind: string): string => unitKinds[kind] ?? kind.replaceAll('_', ' ');
