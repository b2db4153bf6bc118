// The index of a province: mau/cai-cach-hanh-chinh; (b/a) × points from 80 %, half a point less for each per cent.

import { given, isMet, metMostly, near, shareOf } from './half-points.ts';
import { counted, oneOf, type Regulation, sheetWith, type WrittenSheet } from './regulation.ts';

const JUDGED: Readonly<Record<string, number>> = {
  '1.2': 3,
  '1.3': 3,
  '2.1': 10,
  '3.2': 4,
  '4.1': 10,
  '5.1': 12,
  '6.1': 12,
  '7.1': 14,
  '8.2': 4,
};

const ofFormula = (part: number, whole: number, points: number): number =>
  part * 100 < whole * 80 ? 0 : shareOf(part, whole, points);

/** In hundredths of a per cent: 1000 − 50 for each 100 below 9000, half up. */
const contentment = (rate: number): number =>
  rate >= 9000 ? 1000 : Math.max(0, Math.floor((2 * (100 * 1000 - 50 * (9000 - rate)) + 100) / 200));

const procedures = (sheet: WrittenSheet): number => {
  const points =
    (isMet(sheet, '3.1.1') ? 400 : 0) +
    ofFormula(counted(sheet, 'ho_so_dung_han'), counted(sheet, 'ho_so'), 800) +
    given(sheet, '3.2');
  return Math.max(0, points - 25 * counted(sheet, 'ho_so_tre_khong_xin_loi'));
};

export const provincialIndex: Regulation = {
  id: 'mau/cai-cach-hanh-chinh',
  sheet: (roll) => {
    const tasks = 10 + roll(60);
    const files = 100 + roll(900);
    const some = (all: number) =>
      oneOf(roll, [
        all,
        all - 1,
        Math.ceil((all * 80) / 100),
        Math.ceil((all * 80) / 100) - 1,
        all - roll(9),
      ]);
    const poor = roll(3) === 0;
    const answers = Object.entries(JUDGED).map(([line, most]) => [
      line,
      poor ? String(roll(most * 4 + 1) / 4) : near(roll, most, 0.25),
    ]);
    return sheetWith(
      {
        nhiem_vu: tasks,
        nhiem_vu_xong: some(tasks),
        ho_so: files,
        ho_so_dung_han: some(files),
        ho_so_tre_khong_xin_loi: oneOf(roll, [0, 0, 1, 4, 90]),
        hai_long: oneOf(roll, [90, 89.99, 95, 100, 0, roll(10_001) / 100]),
      },
      { ...Object.fromEntries(answers), '1.1.1': metMostly(roll), '3.1.1': metMostly(roll) },
    );
  },
  score: (sheet) => {
    const total =
      (isMet(sheet, '1.1.1') ? 200 : 0) +
      ofFormula(counted(sheet, 'nhiem_vu_xong'), counted(sheet, 'nhiem_vu'), 400) +
      procedures(sheet) +
      contentment(Math.round(counted(sheet, 'hai_long') * 100)) +
      Object.keys(JUDGED)
        .filter((line) => line !== '3.2')
        .reduce((sum, line) => sum + given(sheet, line), 0);
    return { total, band: total >= 9000 ? 'tot' : total >= 7000 ? 'kha' : 'trung_binh' };
  },
  bands: ['tot', 'kha', 'trung_binh'],
};
