/** A rubric of one judged line, worth all its points, with one border. */
export const oneLineRubric = (
  from: string,
  to: string | null,
  full: number,
  border: number,
): string => `bo_tieu_chi: thu/mot-dong
ten: Một dòng
quy_dinh: {ten: Thử, co_quan: Thử, xac_minh: de_xuat}
hieu_luc: {tu: ${from}${to === null ? '' : `, den: ${to}`}, xac_minh: de_xuat}
tinh_trang: day_du
nguon: [{ma: a, ten: Thử, xac_minh: de_xuat}]
tong_diem: ${full}
nhom:
  - ma: "1"
    ten: Nhóm
    diem: ${full}
    can_cu: {van_ban: a}
    xac_minh: de_xuat
    tieu_chi:
      - {ma: "1", ten: Dòng, diem: ${full}, cach_cham: cho_diem, can_cu: {van_ban: a}, xac_minh: de_xuat}
muc_xep_loai:
  - {ma: tot, ten: Tốt, tu: ${border}, can_cu: {van_ban: a}, xac_minh: de_xuat}
  - {ma: kem, ten: Kém, duoi: ${border}, can_cu: {van_ban: a}, xac_minh: de_xuat}
`;

/** A sheet of it with so many points. */
export const oneLineSheet = (month: string, points: number): string =>
  `chi_bo: CB01\nngay: ${month}-05\nloai: thuong_ky\ntu_cham: {"1": ${points}}\n`;
