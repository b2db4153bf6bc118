import type { Files } from './folder.ts';
import { replaced } from './place.ts';
import { sheet } from './sheets.ts';

interface Held {
  readonly unit: string;
  readonly date: string;
  readonly kind?: string;
  readonly minutes?: number;
  readonly documents?: string;
  readonly conclusion?: string | null;
  readonly voted?: boolean;
  readonly received?: string;
  /** Codes of superiors. */
  readonly came?: readonly string[];
  readonly appraised?: boolean;
  readonly unfinished?: boolean;
}

/** A sheet of the An Phú form, in good order but for what is said. */
export const held = (parts: Held): Files => {
  const { unit, date, kind = 'thuong_ky', minutes = kind === 'ket_hop' ? 125 : 95 } = parts;
  const { documents, conclusion, voted = true, received, came = [], appraised, unfinished } = parts;
  const changes: readonly (readonly [from: string, to: string])[] = [
    ['  thoi_luong: 95\n', `  thoi_luong: ${minutes}\n`],
    ...(documents === undefined
      ? []
      : [
          [
            `  ngay_dang_tai_tai_lieu: ${date.slice(0, 8)}01\n`,
            `  ngay_dang_tai_tai_lieu: ${documents}\n`,
          ] as const,
        ]),
    ...(conclusion === undefined
      ? []
      : [
          [
            `  ngay_dang_tai_ket_luan: ${date}\n`,
            conclusion === null ? '' : `  ngay_dang_tai_ket_luan: ${conclusion}\n`,
          ] as const,
        ]),
    ...(unfinished === true ? [['  "8.2": dat\n', ''] as const] : []),
  ];
  const text = changes.reduce(
    (written, [from, to]) => replaced(written, from, to),
    sheet({ unit, date, kind }),
  );
  const more = [
    ...(voted ? ['bieu_quyet: {dong_y: 12, khong_dong_y: 0}'] : []),
    'bien_ban: Sổ biên bản 2026',
    ...(received === undefined ? [] : [`ngay_nhan: ${received}`]),
    ...(came.length === 0 ? [] : [`cap_tren_du: [${came.map((id) => `{ma: ${id}}`).join(', ')}]`]),
    ...(appraised === true ? ['tham_dinh: {"3.1": dat}'] : []),
    '',
  ].join('\n');
  return { [`phieu/${unit}-${date}-${kind}.yaml`]: `${text}${more}` };
};

const day = (month: number, number: number, year = 2026): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;

/** Day of the month after. */
const next = (month: number, number: number): string =>
  month === 12 ? day(1, number, 2027) : day(month + 1, number);

const months = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const each = (list: readonly number[], make: (month: number) => Held): Files =>
  Object.assign({}, ...list.map((month) => held(make(month))));

const first = each(months(1, 12), (month) => ({
  unit: 'CB01',
  date: day(month, 5),
  kind: month % 3 === 0 ? 'ket_hop' : 'thuong_ky',
  received: next(month, 4),
  ...(month === 3 || month === 9 ? { came: ['UV01'], appraised: true } : {}),
}));

const second = {
  ...each(
    months(1, 12).filter((month) => month !== 8),
    (month) => ({
      unit: 'CB02',
      date: day(month, 5),
      kind: month === 5 || month === 11 ? 'ket_hop' : 'thuong_ky',
      ...(month === 4 ? { minutes: 80 } : {}),
      voted: month !== 6,
      ...(month === 1 ? { came: ['UV02'] } : {}),
      ...(month === 7 ? { came: ['UV02'], appraised: true } : {}),
      unfinished: month === 12,
    }),
  ),
  // UV03 belongs to CB02, and so is no superior there.
  ...held({ unit: 'CB02', date: '2026-02-20', kind: 'chuyen_de', came: ['UV03'], appraised: true }),
};

const third = {
  ...each(months(5, 12), (month) => ({
    unit: 'CB03',
    date: month === 5 ? '2026-05-15' : day(month, 5),
    kind: month === 7 ? 'ket_hop' : 'thuong_ky',
    ...(month === 6 ? { documents: '2026-06-05' } : {}),
    ...(month === 7 ? { minutes: 100, conclusion: '2026-07-08' } : {}),
    ...(month === 9 ? { conclusion: null } : {}),
    ...(month === 10 ? { came: ['UV01'], appraised: true } : {}),
    received: month === 10 ? '2026-11-06' : next(month, 4),
  })),
  ...held({ unit: 'CB03', date: '2026-10-20', kind: 'chuyen_de' }),
};

const fourth = {
  ...each([1, 4, 5, 6, 7], (month) => ({
    unit: 'CB04',
    date: day(month, 5),
    received: next(month, 3),
    ...(month === 4 ? { came: ['UV03'], appraised: true } : {}),
    ...(month === 5 ? { came: ['UV04'] } : {}),
  })),
  'phieu/CB04-hong.yaml': replaced(
    sheet({ unit: 'CB04', date: '2026-03-05' }),
    '  dang_so: 12\n',
    '  dang_so: mười hai\n',
  ),
};

const workspaceText = `dang_bo: {ma: DB01, ten: Đảng bộ phường (ví dụ)}
bo_tieu_chi: an-phu/phieu-danh-gia
nghia_vu: [trung-uong/nghia-vu, ha-tinh/nghia-vu, quang-ngai/nghia-vu, xa/nghia-vu]
chi_bo:
  - {ma: CB01, ten: Chi bộ Khu phố 1}
  - {ma: CB02, ten: Chi bộ Khu phố 2}
  - {ma: CB03, ten: Chi bộ Khu phố 3, tu: 2026-05-10}
  - {ma: CB04, ten: Chi bộ Trạm, den: 2026-08-20, khong_hop: [{thang: 2026-02, ly_do: Trực Tết}]}
phan_cong:
  - {ma: UV01, chuc_danh: Tỉnh ủy viên, chi_bo: [CB01, CB03]}
  - {ma: UV02, chuc_danh: Tỉnh ủy viên, chi_bo: [CB02]}
  - {ma: UV03, chuc_danh: Đảng ủy viên, chi_bo: [CB04], sinh_hoat_tai: CB02}
  - {ma: UV04, chuc_danh: tinh uy vien, chi_bo: [CB04], den: 2026-06-30}
`;

/** Obligations of the party organisation itself: the sheet is with the superior by the 5th. */
const ownLaw = `nghia_vu: xa/nghia-vu
ten: Nghĩa vụ của phường (ví dụ)
quy_dinh: {ten: Quy chế (ví dụ), co_quan: Đảng ủy phường (ví dụ), xac_minh: de_xuat}
hieu_luc: {tu: 2026-01-01, xac_minh: de_xuat}
tinh_trang: day_du
nguon:
  - {ma: qc, ten: Quy chế (ví dụ), xac_minh: de_xuat}
yeu_cau:
  - {ma: bao_cao, ten: Gửi phiếu trước ngày 05 tháng sau, viet_tat: BC, loai: bao_cao, ngay_thang_sau: 5, can_cu: {van_ban: qc}, xac_minh: de_xuat}
`;

/** Four units through 2026 and the superiors who came: what is in order and what is not is said at each. */
export const trackYear: Files = {
  'shcb.yaml': workspaceText,
  'rubrics/xa/nghia-vu/2026-01-01.yaml': ownLaw,
  ...first,
  ...second,
  ...third,
  ...fourth,
};
