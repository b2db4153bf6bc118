// The invented table khoi-thi-dua/don-vi, written out line by line from its text, in hundredths of a point.

import { counted, oneOf, type Regulation, sheetWith } from './regulation.ts';

const inTime = (done: number, all: number, kind: string | undefined): number => {
  if (done * 100 >= all * 95) return 1200;
  if (kind === 'vung_cao') return done * 100 >= all * 80 ? 1000 : 300;
  if (kind === 'dong_bang') return done * 100 >= all * 90 ? 800 : 300;
  return 300;
};

const ideas = (count: number, recognised: boolean): number => {
  if (count >= 3) return recognised ? 800 : 550;
  return recognised ? 400 : 0;
};

export const rivalry: Regulation = {
  id: 'khoi-thi-dua/don-vi',
  sheet: (roll) => {
    const all = 20 * (1 + roll(5));
    const done = Math.ceil((all * oneOf(roll, [95, 90, 80, 79, 85])) / 100) - roll(2);
    const kind = oneOf<string | undefined>(roll, ['vung_cao', 'dong_bang', 'khac']);
    return sheetWith(
      { ho_so: all, dung_han: done, sang_kien: roll(5), cong_nhan: oneOf(roll, ['có', 'không']) },
      {},
      kind === undefined ? {} : { loai_hinh: kind },
    );
  },
  score: (sheet) => {
    const total =
      inTime(counted(sheet, 'dung_han'), counted(sheet, 'ho_so'), sheet.loai_hinh) +
      ideas(counted(sheet, 'sang_kien'), sheet.so_lieu.cong_nhan === 'có');
    return { total, band: total >= 1600 ? 'tot' : total >= 1000 ? 'kha' : 'kem' };
  },
  bands: ['tot', 'kha', 'kem'],
};
