import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { oneLineRubric, oneLineSheet } from '../support/one-line.ts';
import { reported } from '../support/reports.ts';

/** Best where the year before was, or else from seven months on. */
const rule = (from: string, best = 'tot') => `quy_tac_nam: thu/nam
ten: Quy tắc thử
quy_dinh: {ten: Thử, co_quan: Thử, xac_minh: de_xuat}
hieu_luc: {tu: ${from}, xac_minh: de_xuat}
tinh_trang: day_du
nguon: [{ma: a, ten: Thử, xac_minh: de_xuat}]
cach_xep: xet_dieu_kien
so_lieu_rieng:
  - {ma: thang_tot, ten: số tháng Tốt, tu_cac_thang: {phep_tinh: dem, xep_loai: {tu: tot}}}
  - {ma: truoc, ten: năm trước xếp tốt nhất, tu_cac_thang: {phep_tinh: nam_truoc, xep_loai: {tu: ${best}}}}
khong_hop: {cach_tinh: bo_qua, can_cu: {van_ban: a}, xac_minh: de_xuat}
thu_tu_muc: {kieu: tu_tren_xuong, can_cu: {van_ban: a}, xac_minh: de_xuat}
muc_xep_loai:
  - ma: ${best}
    ten: Tốt nhất
    khi: {it_nhat_trong: {so_dieu: 1, cac_dieu: [{dai_luong: thang_tot, tu: 7}, {dai_luong: truoc, tu: 1}]}}
    can_cu: {van_ban: a}
    xac_minh: de_xuat
  - {ma: con_lai, ten: Còn lại, can_cu: {van_ban: a}, xac_minh: de_xuat}
`;

/** A month is best from 80 points. */
const year = (name: string, goodMonths: number) =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`).map(
      (month, index) => [`phieu/${month}.yaml`, oneLineSheet(month, index < goodMonths ? 90 : 10)],
    ),
  );

const bandIn2026 = async (files: Readonly<Record<string, string>>) => {
  const folder = makeFolder({
    'shcb.yaml':
      'dang_bo: {ma: DB01, ten: Thử}\nbo_tieu_chi: thu/mot-dong\nquy_tac_nam: thu/nam\nchi_bo: [{ma: CB01, tu: 2020-01-01}]\n',
    'rubrics/thu/mot-dong/2024-01-01.yaml': oneLineRubric('2024-01-01', null, 100, 80),
    ...files,
  });
  const { rows } = await reported(folder, '2026');
  return rows[0]?.band?.id ?? null;
};

const since2024 = { 'rubrics/thu/nam/2024-01-01.yaml': rule('2024-01-01') };

describe('the band of the year before', () => {
  test('keeps a unit that was best where it was, and no other', async () => {
    const now = year('2026', 3);
    expect(await bandIn2026({ ...since2024, ...year('2025', 7), ...now })).toBe('tot');
    expect(await bandIn2026({ ...since2024, ...year('2025', 6), ...now })).toBe('con_lai');
  });

  test('is itself found with the year before it', async () => {
    // 2024 is best by its months, 2025 by 2024, 2026 by 2025.
    const later = { ...year('2025', 0), ...year('2026', 0) };
    expect(await bandIn2026({ ...since2024, ...year('2024', 12), ...later })).toBe('tot');
    expect(await bandIn2026({ ...since2024, ...year('2024', 0), ...later })).toBe('con_lai');
  });

  test('is none where the rule was not yet in force, or there were no sheets', async () => {
    const now = year('2026', 3);
    const fresh = { 'rubrics/thu/nam/2026-01-01.yaml': rule('2026-01-01') };
    expect(await bandIn2026({ ...fresh, ...year('2025', 12), ...now })).toBe('con_lai');
    expect(await bandIn2026({ ...since2024, ...now })).toBe('con_lai');
  });

  test('is a band of the year, whatever months are rated', async () => {
    const own = { 'rubrics/thu/nam/2024-01-01.yaml': rule('2024-01-01', 'xuat_sac') };
    expect(await bandIn2026({ ...own, ...year('2025', 7), ...year('2026', 3) })).toBe('xuat_sac');
    expect(await bandIn2026({ ...own, ...year('2025', 6), ...year('2026', 3) })).toBe('con_lai');
  });
});
