import { readFileSync } from 'node:fs';
import { type Files, textsIn } from './folder.ts';
import { root } from './run.ts';

/** Rubrics and cases without a fault, each the smallest that shows one thing. */
export const soundLaw = Object.fromEntries(
  Object.entries(textsIn(`${root}/test/broken/sound`)).filter(([path]) => path.startsWith('rubrics/')),
);

const fileOf = (id: string): string => `rubrics/${id}/2026-01-01.yaml`;

const changed = (id: string, ...changes: readonly (readonly [from: string, to: string])[]) =>
  [
    fileOf(id),
    changes.reduce((text, [from, to]) => text.replace(from, to), soundLaw[fileOf(id)] ?? ''),
  ] as const;

const onTotal = (role: string, limit: string, treatment: string) =>
  changed(
    'thu/so-lan',
    ['    san: 0\n', ''],
    ['buoc_diem: 1', `buoc_diem: 1\ngioi_han: {${limit}, can_cu: {van_ban: qd}, xac_minh: de_xuat}`],
    [
      'vai_tro: diem_tru',
      `vai_tro: ${role}
        tinh_vao: tong
        khong_ap_dung:
          khi: {loai: [chuyen_de]}
          cach_tinh: ${treatment}
          can_cu: {van_ban: qd}
          xac_minh: de_xuat`,
    ],
  );

/** Law that says everything in its way. */
const everyWay = ['moi-cach', 'nam', 'nam-dieu-kien', 'nghia-vu', 'xep-loai'].map(
  (name) =>
    [fileOf(`thu/${name}`), textsIn(`${root}/test/planted/sound`)[fileOf(`thu/${name}`)] ?? ''] as const,
);

/** Sound files of the law with their paths, those on disk and a few turns of them. */
export const lawBases: readonly (readonly [path: string, text: string])[] = [
  ...Object.entries(soundLaw),
  ...everyWay,
  onTotal('diem_cong', 'den: 14', 'khong_diem'),
  onTotal('diem_tru', 'tu: 0', 'diem_toi_da'),
  changed(
    'thu/khong-ap-dung',
    ['cach_tinh: diem_toi_da', 'cach_tinh: quy_doi'],
    [
      'buoc_diem: 1',
      'buoc_diem: 1\nlam_tron: {den: 0.01, kieu: nua_len, can_cu: {van_ban: qd}, xac_minh: de_xuat}',
    ],
  ),
  changed('thu/khong-che', ['xep_khong_qua: kem', 'ha_bac: 1']),
  changed('thu/khong-ap-dung', [
    '- {ma: tot, ten: Tốt, tu: 7, can_cu: {van_ban: qd}, xac_minh: de_xuat}',
    `- ma: tot
    ten: Tốt
    tu: 7
    dieu_kien:
      - {du_diem: ["1.1", "1.2"], neu_khong: kem, can_cu: {van_ban: qd}, xac_minh: de_xuat}
    can_cu: {van_ban: qd}
    xac_minh: de_xuat`,
  ]),
  changed(
    'thu/con',
    ['cua_tieu_chi: "1.2"', 'cua_nhom: "1"'],
    [
      'dat_lai: {ten: Thảo luận theo chuyên đề}',
      `them:
      ma: "1.3"
      ten: Đọc sách
      vai_tro: diem_cong
      diem: 2
      cach_cham: cho_diem
      can_cu: {van_ban: cv}
      xac_minh: de_xuat`,
    ],
  ),
];

/** Law that an example of a sheet may go by, besides the law shipped with the program. */
const law: Files = {
  ...soundLaw,
  ...Object.fromEntries(
    Object.entries(textsIn(`${root}/test/invented`)).filter(([path]) => path.startsWith('rubrics/')),
  ),
};

const sheet = readFileSync(`${root}/examples/01-mot-buoi/phieu.yaml`, 'utf8');

const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ phường (ví dụ)}
bo_tieu_chi: an-phu/phieu-danh-gia
quy_tac_nam: phu-tho/nam
phieu: phieu/
chi_bo:
  - {ma: CB01, ten: Chi bộ Khu phố 1, tu: 2020-01-01, den: 2026-12-31}
  - {ma: CB02, ten: Chi bộ Khu phố 2, tu: 2020-01-01, khong_hop: [{thang: 2026-08, ly_do: Bão}]}
`;

const schools = `  - {ma: TH01, ten: Chi bộ Trường số 1, loai_hinh: truong_lon}
  - {ma: TH03, ten: Chi bộ Trường số 3}
`;

const schoolSheet = (unit: string): string => `chi_bo: ${unit}
ngay: 2026-10-05
loai: thuong_ky
loai_hinh: truong_lon
bo_tieu_chi: thi-dua/truong-hoc
so_lieu:
  dang_so: 20
  co_mat: 20
  ty_le_len_lop: 98
  giao_vien_gioi: 0
  vi_pham: 0
  co_don_thu: không
tu_cham:
  I.2: tot
  II.1: dat
  II.2: {ket_qua: khong_dat, ly_do: Bếp ăn chưa mở}
  II.4: khong_co
  III.2: 20
  III.3: 10
bieu_quyet: {dong_y: 14, khong_dong_y: 6}
`;

/** Sheets without a fault; an example is of the first that holds its right lines and tells its code by the wrong ones. */
export const sheets: readonly string[] = [
  sheet,
  `${sheet}trang_thai: chinh_thuc
`,
  `${sheet.replace('"3.3": đạt', '"3.3": {ket_qua: khong_ap_dung, ly_do: Chi bộ chỉ có bí thư}')}tham_dinh:
  "7.1": {ket_qua: tu_70, ly_do: Một chỉ tiêu chưa có minh chứng}
  "4.4": {ket_qua: đạt, ly_do: Biên bản có ghi}    # tự chấm: không đạt
`,
  `${sheet.replace('bien_ban: Sổ biên bản 2026, trang 14', 'bien_ban: "Sổ biên bản 2026: trang 14"')}ghi_chu: x
`,
  sheet.replace(
    '"5.3": {ket_qua: không đạt, ly_do: Ít gợi mở thảo luận}',
    '"5.3": {ket_qua: không đạt, ly_do: "Ít gợi mở, ít thảo luận"}',
  ),
  sheet
    .replace('ngay: 05/03/2026', 'ngay: 08/01/2026')
    .replace('04/03/2026', '07/01/2026')
    .replace('07/03/2026', '10/01/2026')
    .replace('vang_qua_3_ky: 0', 'ma_vang_co_ly_do: [DV03, DV07, DV09]    # kỳ tháng 1\n  vang_qua_3_ky: 0'),
  sheet.replace('vang_co_ly_do: 3', 'vang_co_ly_do: 3\n  ma_vang_co_ly_do: [DV03, DV07, DV09]'),
  `chi_bo: CB02
ngay: 2026-03-05
loai: thuong_ky
bo_tieu_chi: thu/so-lieu-tinh
so_lieu:
  chi_tieu: 10
  chi_tieu_dat: 9
  quy_1: 90
  quy_2: 93
  quy_3: 88
tu_cham:
  "1.3": dat
`,
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: an-phu/phieu-danh-gia
so_lieu:
  dang_so: 20
  mien_sinh_hoat: 0
  nhiem_vu_dac_biet: 0
  vang_khong_ly_do: 0
  co_mat: 20
  vang_co_ly_do: 0
  phat_bieu: 12
`,
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: an-phu/phieu-danh-gia
so_lieu:
  dang_so: 32
  thoi_luong: 115
tu_cham:
  "1.1": 4
`,
  schoolSheet('TH01'),
  schoolSheet('TH03'),
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: nghe-an/27-qd-tu/thuong-ky
`,
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: ha-tinh/17-qd-tu
so_lieu:
  thoi_luong: 95
  thoi_luong_quy_dinh: 90
`,
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: trung-uong/42-hd-btctw
tu_cham: {"1": 5, "2": 5, "3.1": 5, "3.2": 5, "4.1": 5, "4.2": 25, "4.3": 10, "5": 5, "6": 30, "7": 5}
dieu_chinh:
  tu: tot
  xep: trung_binh
  ly_do: Chưa thực chất
  tham_quyen: Đảng ủy phường
  ngay: 10/03/2026
  van_ban: Thông báo 01
`,
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: trung-uong/42-hd-btctw
so_lieu: {vang_khong_ly_do: 0, ngay_dang_tai_tai_lieu: 03/03/2026}
tu_cham: {"2": 5, "3.2": 5}
`,
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: phu-tho/khoi
tu_cham: {"1": 15, "2": 20, "3": 45, "4": {ket_qua: 15, ly_do: Biên bản chưa đủ}}
ghi_tren_phieu: {tong_diem: 95, xep_loai: Tốt}
`,
  `chi_bo: CB02
ngay: 05/03/2026
loai: thuong_ky
bo_tieu_chi: phu-tho/khoi
so_lieu: {co_mat: 20}
`,
];

const filed = (folder: string): readonly [path: string, text: string] => [
  `${folder}/thu.yaml`,
  sheet.replace('ngay: 05/03/2026', `ngay: 05/03/2026    # tệp nằm ở ${folder}`),
];

/** Sheets whose path tells a period, with their paths. */
export const filedSheets = [filed('phieu/2026-03'), filed('phieu/2026')];

/** A workspace whose sheets name their rubrics themselves. */
export const forSheets: Files = {
  'shcb.yaml': `${workspace.replace(/^bo_tieu_chi.*\n/m, '')}${schools}`,
  ...law,
};

/** A workspace around law of its own. */
export const forLaw: Files = { 'shcb.yaml': workspace, ...soundLaw };

/** A workspace whose units come, go and move. */
const eventful = `dang_bo: {ma: DB01, ten: Đảng bộ xã (ví dụ)}
bo_qua_luu_y: [odd-hour]
bo_tieu_chi: an-phu/phieu-danh-gia
to_chuc:
  - {ma: BP01, ten: Đảng bộ bộ phận Một}
  - {ma: BP02, ten: Đảng bộ bộ phận Hai, thuoc: BP01}
chi_bo:
  - {ma: CB01, ten: Chi bộ Một, thuoc: BP01}
  - {ma: CB02, ten: Chi bộ Hai}
  - {ma: CB03, ten: Chi bộ Ba}
  - {ma: CB04, ten: Chi bộ Bốn}
  - {ma: CB05, ten: Chi bộ Năm, tu: 2020-01-01}
  - {ma: CB06, ten: Chi bộ Sáu}
su_kien:
  - ngay: 2026-02-01
    loai: thanh_lap
    quyet_dinh: 7-QĐ/ĐU
    chi_bo: CB06
  - ngay: 2026-07-01
    loai: sap_nhap
    quyet_dinh: 12-QĐ/ĐU
    tu: [CB03, CB04]
    thanh: CB03
  - ngay: 2026-08-01
    loai: chuyen_giao
    quyet_dinh: [15-QĐ/ĐU, 3-QĐ/ĐU]
    chi_bo: CB05
    ve: BP02
  - ngay: 2026-09-30
    loai: ket_thuc
    quyet_dinh: 16-QĐ/ĐU
    chi_bo: CB05
`;

export const workspaces: readonly string[] = [workspace, eventful];

const regular = (unit: string, day: string) =>
  JSON.stringify({ chi_bo: unit, ngay: day, loai: 'thuong_ky', so_lieu: { dang_so: 20 } });

/** What stands around an example of a workspace file or of a call. */
export const forCalls: Files = {
  'shcb.yaml': `${workspace}  - {ma: CB03, ten: Chi bộ Khu phố 3}\n`,
  'ket-qua.json': '{}',
  'xep-loai/2026.yaml': 'nam: 2026\nchi_bo: [{ma: CB02, khong_xep_loai: Mới thành lập}]\n',
  'phieu/CB02.yam': 'chi_bo: CB02',
  'thang-4.csv': 'Chi bộ;Ngày;Loại;Đảng số\nCB01;05/04/2026;Thường kỳ;12\nCB02;05/04/2026;Thường kỳ;9\n',
  'phieu/CB01.json': regular('CB01', '2026-02-05'),
  'phieu/CB02.yaml': sheet,
  'phieu/2026-03/CB01.yaml': sheet.replace('chi_bo: CB02', 'chi_bo: CB01'),
};
