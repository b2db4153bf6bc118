// The invented table cai-cach/chi-so, written out line by line from its text, in whole numbers throughout.

import { counted, type Regulation, type Roll, sheetWith, type WrittenSheet } from './regulation.ts';

/** Points in hundredths. */
const inTime = (done: number, all: number): number => {
  if (done >= all) return 700;
  if (done * 100 < all * 70) return 0;
  // 700 × done / all, half a hundredth up
  return Math.floor((1400 * done + all) / (2 * all));
};

/** The two best of three, added up, in hundredths of a per cent. */
const bestTwo = (meeting: WrittenSheet): number => {
  const rates = ['hai_long_1', 'hai_long_2', 'hai_long_3'].map((id) =>
    Math.round(counted(meeting, id) * 100),
  );
  return rates.reduce((sum, rate) => sum + rate, 0) - Math.min(...rates);
};

const contentment = (sum: number): number => {
  if (sum >= 18000) return 500;
  // half a point less for each per cent below 90: 500 − 50 × (9000 − sum / 2) / 100, down to a quarter
  const quarters = Math.floor((1000 - (18000 - sum) / 2) / 50);
  return Math.max(0, quarters * 25);
};

const score = (meeting: WrittenSheet) => {
  const all = counted(meeting, 'ho_so');
  const done = counted(meeting, 'dung_han');
  const online = counted(meeting, 'truc_tuyen');
  const sum = bestTwo(meeting);

  const a = inTime(done, all) + contentment(sum);
  const b = (online * 2 > all ? 400 : 0) + Math.round(Number(meeting.tu_cham.B2) * 100);
  const total = a + b;

  let band = 'trung_binh';
  if (total >= 1200) band = 'kha';
  if (total >= 1600) {
    band = 'tot';
    if (a * 100 < 80 * 1200 || b * 100 < 75 * 800) band = 'kha';
    if (all - done > online) band = 'trung_binh';
  }

  let matters = 0;
  if (counted(meeting, 'don_thu') > 0) matters++;
  if (sum < 10000) matters++;
  if (a < 400) matters++;
  if (matters >= 2) band = 'khong_xet';

  return { total, band };
};

const sheet = (roll: Roll): WrittenSheet => {
  const all = 1 + roll(60);
  // Most offices are nearly in time and content, so that every band comes about.
  const rate = () => Math.min(100, (roll(3) === 0 ? roll(10_001) : 8000 + roll(2001)) / 100);
  return sheetWith(
    {
      ho_so: all,
      dung_han: roll(3) === 0 ? roll(all + 1) : all - roll(Math.min(4, all + 1)),
      truc_tuyen: roll(all + 1),
      hai_long_1: rate(),
      hai_long_2: rate(),
      hai_long_3: rate(),
      don_thu: roll(2),
    },
    { B2: String([0, 2, 3, 3.5, 4][roll(5)]) },
  );
};

export const indexOfReform: Regulation = {
  id: 'cai-cach/chi-so',
  sheet,
  score,
  bands: ['tot', 'kha', 'trung_binh', 'khong_xet'],
};
