import type { Problem } from '../../src/domain/problem/problem.ts';
import { contentHash } from '../../src/intake/document/content-hash.ts';
import type { LawRead } from '../../src/intake/files/law/law.ts';
import { readLaw } from '../../src/intake/files/law/read-law.ts';
import { readYaml } from '../../src/intake/formats/yaml/yaml.ts';
import { prove } from '../../src/rubric/proof/index.ts';
import { replaced } from './place.ts';

/** A small rubric without a fault: judged and measured lines of every kind, and three bands. */
export const soundRubric = `bo_tieu_chi: thu/nho
ten: Bộ tiêu chí thử
quy_dinh: {ten: Quy định thử, co_quan: Nơi thử, xac_minh: de_xuat}
hieu_luc: {tu: 2026-01-01, den: 2026-12-31, xac_minh: de_xuat}
tinh_trang: day_du
nguon:
  - {ma: qd, ten: Quy định thử, xac_minh: thu_cap}
  - {ma: hd, ten: Hướng dẫn thử, xac_minh: thu_cap}
tong_diem: 50
so_lieu_rieng:
  - {ma: ngay_quy_dinh, ten: ngày quy định, kieu: ngay}
  - {ma: so_cau_hoi, ten: số câu hỏi, kieu: lan}
nhom:
  - ma: "1"
    ten: Nhóm một
    diem: 20
    can_cu: {van_ban: qd, vi_tri: nhóm 1}
    xac_minh: thu_cap
    tieu_chi:
      - ma: "1.1"
        ten: Đạt hay không
        diem: 5
        cach_cham: dat_khong_dat
        khong_ap_dung:
          cach_tinh: diem_toi_da
          neu: Chi bộ chỉ có bí thư
          can_cu: {van_ban: qd}
          xac_minh: thu_cap
        can_cu: {van_ban: qd, vi_tri: dòng 1.1}
        xac_minh: thu_cap
      - ma: "1.2"
        ten: Chọn mức
        diem: 7.5
        cach_cham: chon_muc
        muc:
          - {ma: cao, diem: 7.5}
          - {ma: thap, diem: 2.5}
        buoc_muc:
          - khi: {dai_luong: vang_khong_ly_do, tren: 0}
            ve_muc: thap
            can_cu: {van_ban: hd}
            xac_minh: thu_cap
        can_cu: {van_ban: qd, vi_tri: dòng 1.2}
        xac_minh: thu_cap
      - ma: "1.3"
        ten: Cho điểm
        diem: 7.5
        cach_cham: cho_diem
        kem_so_lieu: [phat_bieu]
        can_cu: {van_ban: qd, vi_tri: dòng 1.3}
        xac_minh: thu_cap
  - ma: "2"
    ten: Nhóm hai
    diem: 30
    can_cu: {van_ban: qd, vi_tri: nhóm 2}
    xac_minh: thu_cap
    tieu_chi:
      - ma: "2.1"
        ten: Tỷ lệ dự
        diem: 10
        cach_cham: theo_ty_le
        tu_so: co_mat
        mau_so: dang_so
        tru: [mien_sinh_hoat]
        muc:
          - {ma: tu_90, diem: 10, tu: 90}
          - {ma: tu_75, diem: 6, tu: 75, duoi: 90}
          - {ma: duoi_75, diem: 0, duoi: 75}
        can_cu: {van_ban: qd, vi_tri: dòng 2.1}
        xac_minh: thu_cap
      - ma: "2.2"
        ten: Không vắng không lý do
        diem: 5
        cach_cham: theo_so_lieu
        dai_luong: vang_khong_ly_do
        dat_khi: {den: 0}
        can_cu: {van_ban: qd, vi_tri: dòng 2.2}
        xac_minh: thu_cap
      - ma: "2.3"
        ten: Đúng ngày
        diem: 5
        cach_cham: theo_ngay
        dai_luong: ngay_quy_dinh
        chieu: sau
        dat_khi: {tu: 0, den: 0}
        can_cu: {van_ban: qd, vi_tri: dòng 2.3}
        xac_minh: thu_cap
      - ma: "2.4"
        ten: Thời lượng
        diem: 10
        cach_cham: theo_yeu_cau
        dai_luong: thoi_luong
        yeu_cau:
          - {khi: {dai_luong: dang_so, duoi: 30}, la: 90}
          - {khi: {dai_luong: dang_so, tu: 30}, la: 120}
        muc:
          - {ma: du, diem: 10, dat_phan_tram: {tu: 100}}
          - {ma: thieu, diem: 0, dat_phan_tram: {duoi: 100}}
        can_cu: {van_ban: hd, vi_tri: dòng 2.4}
        xac_minh: thu_cap
muc_xep_loai:
  - ma: tot
    ten: Tốt
    tu: 45
    dieu_kien:
      - {du_diem: ["1.1", "2.4"], neu_khong: kha, can_cu: {van_ban: qd}, xac_minh: thu_cap}
    can_cu: {van_ban: qd, vi_tri: mức Tốt}
    xac_minh: thu_cap
  - {ma: kha, ten: Khá, tu: 35, duoi: 45, can_cu: {van_ban: qd, vi_tri: mức Khá}, xac_minh: thu_cap}
  - {ma: kem, ten: Kém, duoi: 35, can_cu: {van_ban: qd, vi_tri: mức Kém}, xac_minh: thu_cap}
`;

/** A small annual rule without a fault. */
export const soundRule = `quy_tac_nam: thu/nam
ten: Quy tắc năm thử
quy_dinh: {ten: Quy định thử, co_quan: Nơi thử, xac_minh: de_xuat}
hieu_luc: {tu: 2026-01-01, xac_minh: de_xuat}
tinh_trang: day_du
nguon:
  - {ma: qd, ten: Quy định thử, xac_minh: thu_cap}
cach_xep: dem_ky
muc_xep_loai:
  - ma: tot
    ten: Tốt
    dieu_kien:
      - {xep_loai: {tu: kha}, so_ky: tat_ca, can_cu: {van_ban: qd}, xac_minh: thu_cap}
      - {xep_loai: {tu: tot}, so_ky: {tu: 7}, can_cu: {van_ban: qd}, xac_minh: thu_cap}
    can_cu: {van_ban: qd, vi_tri: mức Tốt}
    xac_minh: thu_cap
  - {ma: kem, ten: Kém, can_cu: {van_ban: qd, vi_tri: mức Kém}, xac_minh: thu_cap}
`;

export const rubricPath = 'rubrics/thu/nho/2026-01-01.yaml';
export const rulePath = 'rubrics/thu/nam/2026-01-01.yaml';

export const readLawText = (text: string, path: string): LawRead => {
  const read = readYaml(path, text);
  return 'problems' in read ? read : readLaw(read.document, path, { prove, hash: contentHash }).law;
};

const problemsOf = (text: string, path: string): readonly Problem[] => {
  const read = readLawText(text, path);
  return 'problems' in read ? read.problems : [];
};

/** Code and line of each problem, in the order of the file; none when the law was accepted. */
export const lawProblems = (text: string, path: string): readonly string[] =>
  problemsOf(text, path).map(({ complaint, location }) => `${complaint.code} ${location?.line ?? '?'}`);

/** What is refused once a stretch of the sound rubric reads otherwise. */
export const refusedWith = (right: string, wrong: string): readonly string[] =>
  lawProblems(replaced(soundRubric, right, wrong), rubricPath);

/** The same, with all that each problem says. */
export const problemsWith = (right: string, wrong: string): readonly Problem[] =>
  problemsOf(replaced(soundRubric, right, wrong), rubricPath);
