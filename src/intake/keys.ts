import { fold } from '../domain/fold.ts';

/** Every key of every file kind, in the files' language and in ours. One key never means two things, so both directions are a look-up. */
const vietnamese = {
  // meeting
  unit: 'chi_bo',
  date: 'ngay',
  kind: 'loai',
  rubric: 'bo_tieu_chi',
  facts: 'so_lieu',
  selfAnswers: 'tu_cham',
  appraisedAnswers: 'tham_dinh',
  result: 'ket_qua',
  reason: 'ly_do',
  vote: 'bieu_quyet',
  inFavour: 'dong_y',
  against: 'khong_dong_y',
  minutes: 'bien_ban',
  superiors: 'cap_tren_du',
  position: 'chuc_danh',
  note: 'ghi_chu',
  // workspace
  partyOrganisation: 'dang_bo',
  annualRule: 'quy_tac_nam',
  sheets: 'phieu',
  notHeld: 'khong_hop',
  month: 'thang',
  // rubric and annual rule: head
  id: 'ma',
  name: 'ten',
  regulation: 'quy_dinh',
  issuer: 'co_quan',
  number: 'so_hieu',
  inForce: 'hieu_luc',
  status: 'tinh_trang',
  sources: 'nguon',
  address: 'dia_chi',
  openQuestions: 'cau_hoi_mo',
  readings: 'cach_hieu',
  question: 'van_de',
  chosen: 'chon',
  // provenance
  citation: 'can_cu',
  document: 'van_ban',
  place: 'vi_tri',
  quote: 'trich',
  mark: 'xac_minh',
  // scoring
  total: 'tong_diem',
  ownFacts: 'so_lieu_rieng',
  type: 'kieu',
  groups: 'nhom',
  criteria: 'tieu_chi',
  points: 'diem',
  method: 'cach_cham',
  measure: 'dai_luong',
  numerator: 'tu_so',
  denominator: 'mau_so',
  excluded: 'tru',
  direction: 'chieu',
  requirement: 'yeu_cau',
  when: 'khi',
  is: 'la',
  replacedBy: 'thay_bang',
  shortfall: 'thieu',
  reached: 'dat_phan_tram',
  levels: 'muc',
  metWhen: 'dat_khi',
  forced: 'buoc_muc',
  toLevel: 've_muc',
  shown: 'kem_so_lieu',
  notApplicable: 'khong_ap_dung',
  treatment: 'cach_tinh',
  claim: 'neu',
  from: 'tu',
  above: 'tren',
  below: 'duoi',
  to: 'den',
  // bands and the year
  bands: 'muc_xep_loai',
  short: 'viet_tat',
  conditions: 'dieu_kien',
  fullMarks: 'du_diem',
  otherwise: 'neu_khong',
  approach: 'cach_xep',
  rated: 'xep_loai',
  meetings: 'so_ky',
} as const;

const english: ReadonlyMap<string, string> = new Map(
  Object.entries(vietnamese).map(([ours, theirs]) => [theirs, ours]),
);
const theirs: ReadonlyMap<string, string> = new Map(Object.entries(vietnamese));

/** The field, or the id, that a written key means. Under `facts` the keys are ids of facts, in any spelling; under answers they are ids of criteria, as the rubric spells them; anything else that is unknown is returned folded. */
export const fieldOf = (written: string, under?: string): string => {
  if (under === 'selfAnswers' || under === 'appraisedAnswers') return written.trim();
  const folded = fold(written);
  return under === 'facts' ? folded : (english.get(folded) ?? folded);
};

/** The key as it stands in the files. */
export const keyOf = (field: string): string => theirs.get(field) ?? field;
