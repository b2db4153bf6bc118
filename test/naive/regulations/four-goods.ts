// The cell of four goods: mau/chi-bo-bon-tot; twenty points from the meetings of the year.

import { given, near, shareOf } from './half-points.ts';
import { counted, type Regulation, sheetWith } from './regulation.ts';

export const fourGoods: Regulation = {
  id: 'mau/chi-bo-bon-tot',
  sheet: (roll) => {
    const held = 1 + roll(12);
    return sheetWith(
      { so_ky: held, so_ky_tot: Math.max(0, held - roll(5)) },
      {
        '1.1': near(roll, 20, 1),
        '1.2': near(roll, 10, 1),
        '3.1': near(roll, 25, 1),
        '4.1': near(roll, 25, 1),
      },
    );
  },
  score: (sheet) => {
    const parts = [
      [given(sheet, '1.1') + given(sheet, '1.2'), 3000],
      [shareOf(counted(sheet, 'so_ky_tot'), counted(sheet, 'so_ky'), 2000, 50), 2000],
      [given(sheet, '3.1'), 2500],
      [given(sheet, '4.1'), 2500],
    ] as const;
    const total = parts.reduce((sum, [points]) => sum + points, 0);
    const good = total >= 8000 && parts.every(([points, most]) => points * 2 >= most);
    return { total, band: good ? 'bon_tot' : 'chua_dat' };
  },
  bands: ['bon_tot', 'chua_dat'],
};
