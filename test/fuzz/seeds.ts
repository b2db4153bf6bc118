import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, groups, inputsOf } from '../support/hostile.ts';
import { workspace } from '../support/sheets.ts';
import { makeBook, sheetOf } from '../support/workbook.ts';

/** The kinds of input that are read, each with the name that a file of it bears. */
export const kinds = {
  yaml: 'phieu.yaml',
  json: 'phieu.json',
  ndjson: 'phieu.ndjson',
  csv: 'bang.csv',
  xlsx: 'so.xlsx',
  workspace: 'shcb.yaml',
} as const;

export type Kind = keyof typeof kinds;

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.'));

const fromCorpus = (name: string): readonly Uint8Array[] =>
  groups
    .flatMap(inputsOf)
    .filter(({ tep, isFolder }) => !isFolder && extensionOf(tep) === extensionOf(name))
    .map(({ group, tep }) => readFileSync(join(corpus, group, tep)));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const workspaces: readonly string[] = [
  workspace('{ma: CB01, ten: Một}', '{ma: CB02, ten: Hai, tu: 2020-01-01, den: 2026-06-30}'),
  `dang_bo: {ma: DB01, ten: Đảng bộ}
bo_tieu_chi: an-phu/phieu-danh-gia
quy_tac_nam: phu-tho/nam
phieu: phieu/
bo_qua_luu_y: [twin-sheets]
to_chuc: [{ma: DU01, ten: Đảng ủy bộ phận, cap: dang_uy_bo_phan}]
chi_bo:
  - {ma: CB01, ten: Một, thuoc: DU01, khong_hop: [{thang: 2026-02, ly_do: Nghỉ Tết}]}
  - {ma: CB02, ten: Hai}
su_kien:
  - {loai: doi_ten, ngay: 2026-03-01, chi_bo: CB02, ten: Hai mới, quyet_dinh: QĐ 1}
`,
];

/** Files from which others are made by damage: the whole corpus, sound and odd ones alike. */
export const seedsOf = async (kind: Kind): Promise<readonly Uint8Array[]> => {
  if (kind === 'workspace') return workspaces.map(bytesOf);
  const made =
    kind === 'xlsx'
      ? [
          await makeBook(
            sheetOf([
              ['Chi bộ', 'Ngày', 'Loại', 'Có mặt'],
              ['CB01', '05/03/2026', 'thuong_ky', 27],
            ]),
          ),
        ]
      : [];
  return [...fromCorpus(kinds[kind]), ...made];
};
