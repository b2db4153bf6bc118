import type { Files } from './folder.ts';

/** A regulation on the annual rating without a fault, issued by nobody: three levels on 100 points. */
export const ratingLawText = `xep_loai_to_chuc: thu/xep-loai
ten: Quy định thử
quy_dinh: {ten: Quy định thử, co_quan: Đảng ủy thử, xac_minh: de_xuat}
hieu_luc: {tu: 2026-01-01, xac_minh: de_xuat}
tinh_trang: mot_phan
nguon:
  - {ma: qd, ten: Quy định thử, xac_minh: de_xuat}
tong_diem: 100
so_lieu_rieng:
  - {ma: dung_han, ten: nhiệm vụ đúng hạn, kieu: phan_tram}
  - {ma: ky_luat, ten: bị kỷ luật, kieu: co_khong}
  - {ma: ngay_hop, ten: ngày họp, kieu: ngay}
muc_xep_loai:
  - ma: xuat_sac
    ten: Xuất sắc
    viet_tat: XS
    tu: 90
    dieu_kien:
      - {dai_luong: dung_han, tu: 100, can_cu: {van_ban: qd}, xac_minh: de_xuat}
    can_cu: {van_ban: qd}
    xac_minh: de_xuat
  - {ma: tot, ten: Tốt, viet_tat: T, tu: 80, duoi: 90, can_cu: {van_ban: qd}, xac_minh: de_xuat}
  - ma: dat
    ten: Hoàn thành
    viet_tat: HT
    tu: 50
    duoi: 80
    can_cu: {van_ban: qd}
    xac_minh: de_xuat
  - ma: khong
    ten: Không hoàn thành
    viet_tat: KHT
    duoi: 50
    can_cu: {van_ban: qd}
    xac_minh: de_xuat
khong_che:
  - {ten: Bị kỷ luật, khi: {dai_luong: ky_luat, tu: 1}, can_cu: {van_ban: qd}, xac_minh: de_xuat}
muc_tran:
  cua_muc: xuat_sac
  muc_tinh: tot
  ty_le: 20
  mau_so: tot_tro_len
  lam_tron: nua_len
  qua_tran: canh_bao
  can_cu: {van_ban: qd}
  xac_minh: de_xuat
`;

/** The same with its place. */
export const ratingLawBase: readonly [path: string, text: string] = [
  'rubrics/thu/xep-loai/2026-01-01.yaml',
  ratingLawText,
];

/** A workspace with seven units, one of which has ended. */
export const forRatings: Files = {
  'shcb.yaml': `dang_bo: {ma: DB01, ten: Đảng bộ xã (ví dụ)}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo:
  - {ma: CB01, ten: Chi bộ Thôn 1}
  - {ma: CB02, ten: Chi bộ Thôn 2}
  - {ma: CB03, ten: Chi bộ Thôn 3}
  - {ma: CB04, ten: Chi bộ Thôn 4}
  - {ma: CB05, ten: Chi bộ Thôn 5}
  - {ma: CB06, ten: Chi bộ Thôn 6, den: 2026-06-30}
  - {ma: CB07, ten: Chi bộ Thôn 7}
`,
};

const plain = `nam: 2026
ngay: 2026-12-20
quy_tac: trung-uong/366-qd-tw
chi_bo:
  - {ma: CB01, diem: 95, de_nghi: htxsnv}
  - {ma: CB02, diem: 91, de_nghi: httnv}
  - {ma: CB03, diem: 75, de_nghi: httnv}
  - ma: CB04
    tu_xep_loai: htxsnv
    de_nghi: {xep: httnv, ly_do: Nhiệm vụ vượt chưa đủ}
  - {ma: CB05, khong_xep_loai: Mới thành lập}
  - {ma: CB07, de_nghi: httnv}
`;

/** Ratings of 2026 without a fault, by the regulation named and by the day alone. */
export const ratings: readonly string[] = [
  plain,
  plain.replace('quy_tac: trung-uong/366-qd-tw\n', ''),
  `${plain}muc_tran: {ty_le: 25, ly_do: Kết quả nổi trội}\n`,
];
