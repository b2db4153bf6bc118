import type { z } from 'zod';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { check } from '../../src/intake/document/check.ts';
import { readYaml } from '../../src/intake/formats/yaml/yaml.ts';

/** A meeting file without a fault of shape. */
export const sheet = `chi_bo: CB01
ngay: 05/03/2026
loai: thuong_ky
so_lieu:
  dang_so: 30
  Có mặt: 27
tu_cham:
  "3.1": dat
  "4.4": {ket_qua: khong_dat, ly_do: Chưa biểu dương}
bieu_quyet: {dong_y: 24, khong_dong_y: 1}
cap_tren_du:
  - {ma: UV03, chuc_danh: Đảng ủy viên}
`;

/** A workspace file without a fault of shape. */
export const workspace = `dang_bo: {ma: DB01, ten: Đảng bộ phường}
bo_tieu_chi: an-phu/phieu-danh-gia
chi_bo:
  - {ma: CB01, ten: Chi bộ 1, tu: 2020-01-01}
  - ma: CB02
    khong_hop:
      - {thang: 2026-08, ly_do: Bão}
`;

/** What a text lacks against a schema. */
export const problemsOf = (text: string, schema: z.ZodType): readonly Problem[] => {
  const read = readYaml('thu.yaml', text);
  if ('problems' in read) return read.problems;
  const checked = check(read.document, schema);
  return 'problems' in checked ? checked.problems : [];
};
