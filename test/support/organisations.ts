import { isError } from '../../src/domain/problem/problem.ts';
import { type ReadWorkspace, readWorkspace } from '../../src/intake/files/workspace.ts';
import { readYaml } from '../../src/intake/formats/yaml/yaml.ts';

/** A workspace with these lines after its head. */
export const workspaceText = (...lines: readonly string[]): string =>
  ['dang_bo: {ma: DB01, ten: Đảng bộ xã (ví dụ)}', ...lines, ''].join('\n');

/** A workspace with a year of events of every kind; expectations on it are worked out by hand from this text. */
export const yearText = workspaceText(
  'to_chuc:',
  '  - {ma: BP01, ten: Đảng bộ bộ phận Trường học}',
  '  - {ma: BP02, ten: Đảng bộ bộ phận Nông thôn, tu: 2020-01-01}',
  'chi_bo:',
  '  - {ma: CB01, ten: Chi bộ Văn phòng}',
  '  - {ma: CB02, ten: Chi bộ Trường Một, thuoc: BP01}',
  '  - {ma: CB03, ten: Chi bộ Trường Hai, thuoc: BP01}',
  '  - {ma: CB04, ten: Chi bộ Thôn Đông, thuoc: BP02, tu: 2021-03-01}',
  '  - {ma: CB05, ten: Chi bộ Thôn Tây, thuoc: BP02, tu: 2021-03-01}',
  '  - {ma: CB06, ten: Chi bộ Trạm, loai_hinh: don_vi}',
  '  - {ma: CB07, ten: Chi bộ Chợ}',
  '  - {ma: CB08, ten: Chi bộ Xóm Cũ, thuoc: BP02, tu: 2021-03-01}',
  '  - {ma: CB09, ten: Chi bộ Hợp tác xã}',
  '  - {ma: CB10, ten: Chi bộ Bến, den: 2025-09-30}',
  '  - {ma: CB11, ten: Chi bộ Kho}',
  '  - {ma: CB12, ten: Chi bộ Y tế}',
  '  - {ma: CB20, ten: Chi bộ Thôn Đông Tây, thuoc: BP02}',
  '  - {ma: CB21, ten: Chi bộ Trạm Hai}',
  'su_kien:',
  '  - {ngay: 2025-07-01, loai: sap_nhap, quyet_dinh: 12-QĐ/ĐU, tu: [CB02, CB03], thanh: CB02}',
  '  - {ngay: 2025-07-01, loai: hop_nhat, quyet_dinh: 13-QĐ/ĐU, tu: [CB04, CB05], thanh: CB20}',
  '  - {ngay: 2025-08-01, loai: chia_tach, quyet_dinh: 14-QĐ/ĐU, tu: CB06, thanh: [CB06, CB21]}',
  '  - {ngay: 2025-09-01, loai: chuyen_giao, quyet_dinh: [15-QĐ/ĐU, 3-QĐ/ĐU], chi_bo: CB07, ve: BP02}',
  '  - {ngay: 2025-03-01, loai: doi_ten, quyet_dinh: 5-QĐ/ĐU, chi_bo: CB08, ten: Chi bộ Tổ dân phố 8}',
  '  - {ngay: 2025-05-01, loai: thanh_lap, quyet_dinh: 7-QĐ/ĐU, chi_bo: CB09}',
  '  - {ngay: 2025-09-30, loai: ket_thuc, quyet_dinh: 16-QĐ/ĐU, chi_bo: CB10}',
  '  - {ngay: 2025-10-01, loai: chuyen_giao, quyet_dinh: [17-QĐ/ĐU, 9-QĐ/ĐU], chi_bo: CB11, ra_ngoai: Đảng bộ xã Bên}',
  '  - {ngay: 2025-11-01, loai: chuyen_giao, quyet_dinh: [18-QĐ/ĐU, 8-QĐ/ĐU], chi_bo: CB12, tu_ngoai: Đảng bộ xã Bên}',
  '  - {ngay: 2025-11-15, loai: doi_loai_hinh, quyet_dinh: 19-QĐ/ĐU, chi_bo: CB06, loai_hinh: co_quan}',
);

const documentOf = (text: string) => {
  const read = readYaml('shcb.yaml', text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.document;
};

/** A workspace that must be sound. */
export const workspaceOf = (text: string): ReadWorkspace => {
  const read = readWorkspace(documentOf(text));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

export interface Said {
  readonly code: string;
  readonly at: string;
  readonly also: readonly string[];
}

const placeText = (place: { readonly line?: number; readonly column?: number } | undefined): string =>
  `${place?.line}:${place?.column}`;

/** What is said of a workspace: codes with their places. */
export const saidOf = (text: string): readonly Said[] => {
  const read = readWorkspace(documentOf(text));
  const problems = 'problems' in read ? read.problems : read.value.notices;
  if ('problems' in read && !problems.some(isError)) throw new Error('refused without an error');
  return problems.map(({ complaint, location, also = [] }) => ({
    code: complaint.code,
    at: placeText(location),
    also: also.map(placeText),
  }));
};
