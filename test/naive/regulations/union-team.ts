// The union team: mau/to-cong-doan; seven parts and bonuses of ten points together at most.

import { given, isMet, near } from './half-points.ts';
import { oneOf, type Regulation, sheetWith } from './regulation.ts';

const PARTS = [20, 15, 10, 15, 10, 10, 10];

export const unionTeam: Regulation = {
  id: 'mau/to-cong-doan',
  sheet: (roll) => {
    const poor = roll(3) === 0;
    const answers = PARTS.map((most, index) => [
      `${index + 1}.1`,
      poor ? String(roll(most * 2 + 1) / 2) : near(roll, most, 0.5),
    ]);
    const bonus = () => oneOf(roll, ['dat', 'khong_dat']);
    return sheetWith({}, { ...Object.fromEntries(answers), 'T.1': bonus(), 'T.2': bonus(), 'T.3': bonus() });
  },
  score: (sheet) => {
    const parts = PARTS.map((_, index) => given(sheet, `${index + 1}.1`));
    const bonuses = ['T.1', 'T.2', 'T.3'].filter((line) => isMet(sheet, line)).length * 500;
    const total = Math.min(10000, parts.reduce((sum, one) => sum + one, 0) + Math.min(1000, bonuses));
    const band = total >= 9000 ? 'xuat_sac' : total >= 7000 ? 'tot' : total >= 5000 ? 'kha' : 'yeu';
    return { total, band };
  },
  bands: ['xuat_sac', 'tot', 'kha', 'yeu'],
};
