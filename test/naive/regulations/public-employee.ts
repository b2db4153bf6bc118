// The sheet of a public employee: mau/vien-chuc.

import { given, near, shareOf } from './half-points.ts';
import { counted, oneOf, type Regulation, sheetWith } from './regulation.ts';

export const publicEmployee: Regulation = {
  id: 'mau/vien-chuc',
  sheet: (roll) => {
    const all = 1 + roll(30);
    const poor = roll(4) === 0;
    const points = (most: number) => (poor ? '0' : near(roll, most, 0.5));
    const some = () => oneOf(roll, [all, all, all, Math.max(0, all - 1 - roll(3)), roll(all + 1), all + 2]);
    return sheetWith(
      { viec_giao: all, viec_xong: some(), viec_dung_han: some(), viec_dat: some() },
      {
        'A.1': points(10),
        'A.2': points(10),
        'A.3': points(10.5),
        'B.4': points(5),
      },
    );
  },
  score: (sheet) => {
    const all = counted(sheet, 'viec_giao');
    const total =
      Math.min(3000, given(sheet, 'A.1') + given(sheet, 'A.2') + given(sheet, 'A.3')) +
      shareOf(counted(sheet, 'viec_xong'), all, 2500) +
      shareOf(counted(sheet, 'viec_dung_han'), all, 2000) +
      shareOf(counted(sheet, 'viec_dat'), all, 2000) +
      given(sheet, 'B.4');
    const band = total >= 9000 ? 'xuat_sac' : total >= 7000 ? 'tot' : total >= 5000 ? 'hoan_thanh' : 'khong';
    return { total, band };
  },
  bands: ['xuat_sac', 'tot', 'hoan_thanh', 'khong'],
};
