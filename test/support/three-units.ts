import { join } from 'node:path';
import { makeFolder, put } from './folder.ts';
import { workspace } from './sheets.ts';

/** One unit all year, one founded in May, one ended in February after a month without a meeting. */
export const units = workspace(
  '{ma: CB01, ten: Chi bộ Một}',
  '{ma: CB02, ten: Chi bộ Hai, tu: 2026-05-04}',
  '{ma: CB03, ten: Chi bộ Ba, den: 2026-02-28, khong_hop: [{thang: 2026-02, ly_do: Cả chi bộ trực Tết}]}',
);

/** A workspace of the three with these sheets. */
export const folderWith = (sheets: Readonly<Record<string, string>>): string => {
  const folder = makeFolder({ 'shcb.yaml': units });
  put(join(folder, 'phieu'), sheets);
  return folder;
};
