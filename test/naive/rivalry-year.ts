// The invented year of test/invented/rubrics/khoi-thi-dua/nam, written once more from its words: no part of src.

/** A month: its points, or that there was no meeting. */
export type NaiveMonth = number | 'none';

/** Tốt from 90, Khá from 70, Trung bình from 50. */
const letter = (points: number): string =>
  points >= 90 ? 'tot' : points >= 70 ? 'kha' : points >= 50 ? 'trung_binh' : 'kem';

const add = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The band of a year of twelve months. */
export const rivalryYear = (
  months: readonly NaiveMonth[],
  bigSchool: boolean,
  poorBefore: boolean,
): string => {
  const points = months.map((month) => (month === 'none' ? 0 : month));
  const letters = points.map(letter);
  const poor = letters.map((one) => (one === 'kem' ? 'x' : '.')).join('');
  const first = add(points.slice(0, 6));
  const second = add(points.slice(6));
  // (first / 6 + 2 × second / 6) / 3 against a border: eighteen times over, no division.
  const yearUnder = (border: number) => first + 2 * second < 18 * border;
  const quarterUnder = [0, 3, 6, 9].some((start) => add(points.slice(start, start + 3)) < 70 * 3);
  if (poor.includes('xxx') && yearUnder(50)) return 'kem';
  const weak = [
    letters.filter((one) => one === 'tot' || one === 'kha').length < 9,
    letters.filter((one) => one === 'kem').length > 2,
    bigSchool && months.filter((month) => month !== 'none').length < 11,
  ];
  if (weak.filter(Boolean).length >= 2) return 'trung_binh';
  const fair =
    yearUnder(85) || quarterUnder || letters.filter((one) => one === 'tot').length < 7 || poorBefore;
  return fair ? 'kha' : 'tot';
};
