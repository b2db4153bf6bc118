// The week of a class: mau/thi-dua-lop, from the page of the school.

import { counted, oneOf, type Regulation, sheetWith } from './regulation.ts';

export const classWeek: Regulation = {
  id: 'mau/thi-dua-lop',
  sheet: (roll) => {
    const lessons = 20 + roll(15);
    return sheetWith({
      so_tiet: lessons,
      diem_cac_tiet: lessons * 10 - oneOf(roll, [0, 1, 3, 8, 15, 90]),
      diem_vi_pham: oneOf(roll, [0, 0, 1, 2, 5, 20]),
      diem_10: roll(14),
      thuong_khac: roll(24),
    });
  },
  score: (sheet) => {
    const taken =
      counted(sheet, 'diem_vi_pham') + counted(sheet, 'so_tiet') * 10 - counted(sheet, 'diem_cac_tiet');
    const praised = Math.min(10, counted(sheet, 'diem_10')) + Math.min(20, counted(sheet, 'thuong_khac'));
    const total = Math.max(0, 100 - taken) + praised;
    let band = 'khong_dat';
    if (total >= 80) band = 'trung_binh';
    if (total >= 90) band = 'kha';
    if (total >= 100 && taken * 2 <= praised) band = 'tot';
    return { total: total * 100, band };
  },
  bands: ['tot', 'kha', 'trung_binh', 'khong_dat'],
};
