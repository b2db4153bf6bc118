// The local union: mau/cong-doan-co-so; no standard below half its points, no discipline.

import { given } from './half-points.ts';
import { counted, oneOf, type Regulation, sheetWith } from './regulation.ts';

const STANDARDS = ['1.1', '2.1', '3.1', '4.1'];

export const localUnion: Regulation = {
  id: 'mau/cong-doan-co-so',
  sheet: (roll) => {
    const some = () => String(oneOf(roll, [25, 25, 24, 20, 13, 12, roll(26)]));
    return sheetWith(
      { ky_luat: oneOf(roll, [0, 0, 0, 1]) },
      Object.fromEntries(STANDARDS.map((line) => [line, some()])),
    );
  },
  score: (sheet) => {
    const points = STANDARDS.map((line) => given(sheet, line));
    const total = points.reduce((sum, one) => sum + one, 0);
    const strong = points.every((one) => one * 2 >= 2500) && counted(sheet, 'ky_luat') === 0;
    if (total >= 8500) return { total, band: strong ? 'vung_manh' : 'kha' };
    return { total, band: total >= 7000 ? 'kha' : total >= 5000 ? 'trung_binh' : 'yeu' };
  },
  bands: ['vung_manh', 'kha', 'trung_binh', 'yeu'],
};
