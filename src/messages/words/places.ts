/** Places of the words of a paper, by whose result they are of, each with what stands there. */
export const placeWords = {
  /** Of every paper. */
  office: {
    committee: { name: 'ten_dang_uy', told: 'Tên đảng ủy' },
    committeeInHead: { name: 'ten_dang_uy_viet_hoa', told: 'Tên đảng ủy, viết hoa như ở đầu văn bản' },
    organisation: { name: 'ten_dang_bo', told: 'Tên đảng bộ' },
    superior: { name: 'co_quan_cap_tren', told: 'Tên tổ chức đảng cấp trên, như ở đầu văn bản' },
    number: { name: 'so_van_ban', told: 'Số của văn bản (--number)' },
    placeAndDay: { name: 'dia_danh_ngay', told: 'Địa danh, ngày của văn bản (--date)' },
    onBehalf: { name: 'thay_mat', told: 'Thay mặt tập thể nào ký' },
    position: { name: 'chuc_vu_nguoi_ky', told: 'Chức vụ của người ký' },
    sureness: { name: 'luu_y_de_xuat', told: 'Kết quả có phần theo đề xuất, hoặc còn tạm tính' },
  },
  /** Of a period. */
  report: {
    result: { name: 'ten_ket_qua', told: 'Kết quả gì, như xếp loại chất lượng sinh hoạt chi bộ năm 2026' },
    period: { name: 'ky_bao_cao', told: 'Kỳ báo cáo, như quý II năm 2026' },
    closing: { name: 'ngay_tinh_so_lieu', told: 'Ngày tính số liệu' },
    rubric: { name: 'bo_tieu_chi', told: 'Bộ tiêu chí đã dùng' },
    units: { name: 'so_chi_bo', told: 'Số chi bộ đang hoạt động' },
    meetings: { name: 'so_buoi', told: 'Số buổi sinh hoạt đã chấm' },
    meetingsByKind: { name: 'so_buoi_theo_loai', told: 'Số buổi đã chấm: thường kỳ, chuyên đề' },
    shares: { name: 'ket_qua_xep_loai', told: 'Số và tỷ lệ của từng mức' },
    praised: { name: 'chi_bo_bieu_duong', told: 'Các chi bộ có mọi buổi xếp mức cao nhất' },
    reminded: { name: 'chi_bo_nhac_nho', told: 'Các chi bộ có buổi xếp mức thấp nhất' },
    missing: { name: 'thieu_phieu', told: 'Chi bộ, tháng còn thiếu phiếu' },
    losses: { name: 'tieu_chi_bi_tru', told: 'Các tiêu chí bị trừ điểm nhiều nhất' },
  },
  /** Of the ratings of a year. */
  rate: {
    result: { name: 'ten_ket_qua', told: 'Kết quả gì, như xếp loại chất lượng tổ chức đảng năm 2026' },
    year: { name: 'nam', told: 'Năm xếp loại' },
    day: { name: 'ngay_xet', told: 'Ngày xét' },
    law: { name: 'quy_dinh', told: 'Quy định đã dùng' },
    organisations: { name: 'so_to_chuc', told: 'Số tổ chức trong ngày xét' },
    rated: { name: 'so_da_xep_loai', told: 'Số tổ chức đã xếp loại' },
    shares: { name: 'ket_qua_xep_loai', told: 'Số tổ chức của từng mức' },
    unrated: { name: 'chua_xep_loai', told: 'Tổ chức chưa xếp loại' },
    missing: { name: 'thieu_phieu', told: 'Tổ chức chưa có mục xếp loại' },
  },
  /** Of one meeting. */
  score: {
    unit: { name: 'ten_chi_bo', told: 'Tên chi bộ' },
    date: { name: 'ngay_hop', told: 'Ngày họp' },
    kind: { name: 'loai_buoi', told: 'Loại buổi sinh hoạt' },
    rubric: { name: 'bo_tieu_chi', told: 'Bộ tiêu chí đã dùng' },
    total: { name: 'tong_diem', told: 'Tổng điểm' },
    possible: { name: 'diem_toi_da', told: 'Điểm tối đa' },
    band: { name: 'muc_xep_loai', told: 'Mức xếp loại, hoặc chưa chấm xong' },
    losses: { name: 'tieu_chi_bi_tru', told: 'Tiêu chí bị trừ điểm, bị trừ bao nhiêu, vì sao' },
    vote: { name: 'bieu_quyet', told: 'Kết quả biểu quyết' },
    minutes: { name: 'bien_ban', told: 'Sổ, trang biên bản' },
  },
  lists: {
    units: { name: 'cac_chi_bo', told: 'Mỗi chi bộ một dòng' },
    organisations: { name: 'cac_to_chuc', told: 'Mỗi tổ chức đã xếp loại một dòng' },
    criteria: { name: 'cac_tieu_chi', told: 'Mỗi tiêu chí một dòng' },
  },
  /** Of an item of a list. */
  items: {
    order: { name: 'tt', told: 'Số thứ tự' },
    id: { name: 'ma_chi_bo', told: 'Mã' },
    unit: { name: 'ten_chi_bo', told: 'Tên' },
    members: { name: 'dang_so', told: 'Đảng số' },
    counts: { name: 'so_buoi_theo_muc', told: 'Số buổi theo mức' },
    mean: { name: 'diem_binh_quan', told: 'Điểm bình quân' },
    band: { name: 'muc_xep_loai', told: 'Mức xếp loại' },
    selfRating: { name: 'tu_xep_loai', told: 'Tự xếp loại' },
    proposal: { name: 'de_nghi', told: 'Đề nghị' },
    points: { name: 'diem', told: 'Điểm' },
    note: { name: 'ghi_chu', told: 'Ghi chú' },
    criterion: { name: 'ma_tieu_chi', told: 'Số của tiêu chí' },
    title: { name: 'ten_tieu_chi', told: 'Tên tiêu chí' },
    possible: { name: 'thang_diem', told: 'Thang điểm' },
    reason: { name: 'ly_do', told: 'Lý do' },
  },
} as const;

/** Lists by whose result they are of, with the places of their items. */
export const placeLists = {
  report: {
    list: 'units',
    items: ['order', 'id', 'unit', 'members', 'counts', 'mean', 'band'],
  },
  rate: {
    list: 'organisations',
    items: ['order', 'id', 'unit', 'points', 'selfRating', 'proposal', 'band', 'note'],
  },
  score: {
    list: 'criteria',
    items: ['order', 'criterion', 'title', 'possible', 'points', 'reason'],
  },
} as const;

/** The commands whose result has a place or a list of this name. */
export const commandsWith = (name: string): readonly string[] =>
  (['report', 'rate', 'score'] as const).filter(
    (command) =>
      Object.values(placeWords[command]).some((place) => place.name === name) ||
      placeWords.lists[placeLists[command].list].name === name.replace(/^[#/]/, ''),
  );
