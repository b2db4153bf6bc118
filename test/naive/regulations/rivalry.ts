// The invented table khoi-thi-dua/don-vi, written out line by line from its text, in hundredths of a point.

import { answerTo } from '../meetings.ts';
import { counted, oneOf, type Regulation, sheetWith, type WrittenSheet } from './regulation.ts';

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

const half = (sheet: WrittenSheet, line: string): number => Math.round(Number(answerTo(sheet, line)) * 100);

const isMet = (sheet: WrittenSheet, line: string): boolean => answerTo(sheet, line) === 'dat';

/** Heading B.I, then all of B: no less than 2 points whatever is taken. */
const conduct = (sheet: WrittenSheet) => {
  const bearing = (isMet(sheet, 'B1') ? 400 : 0) + (sheet.loai_hinh === 'vung_cao' ? 0 : half(sheet, 'B2'));
  const all = bearing + (isMet(sheet, 'B3') ? 300 : 0);
  const taken = 50 * Math.max(0, counted(sheet, 'vi_pham') - 1);
  return { bearing, points: Math.max(200, all - taken) };
};

const praise = (sheet: WrittenSheet): number =>
  Math.min(
    400,
    (isMet(sheet, 'T1') ? 200 : 0) + half(sheet, 'T2') + Math.min(200, 50 * counted(sheet, 'bai_bao')),
  );

const blame = (sheet: WrittenSheet): number =>
  Math.min(
    400,
    (answerTo(sheet, 'D1') === 'co_vi_pham' ? 200 : 0) + (answerTo(sheet, 'D2') === 'co_vi_pham' ? 300 : 0),
  );

const bandOf = (total: number, bearing: number, praised: number): string => {
  if (total < 1400) return 'kem';
  if (total < 2200) return 'kha';
  if (bearing * 2 < 700) return 'kem';
  return praised < 100 ? 'kha' : 'tot';
};

export const rivalry: Regulation = {
  id: 'khoi-thi-dua/don-vi',
  sheet: (roll) => {
    const all = 20 * (1 + roll(5));
    const done = Math.ceil((all * oneOf(roll, [95, 90, 80, 79, 85])) / 100) - roll(2);
    const kind = oneOf<string | undefined>(roll, ['vung_cao', 'dong_bang', 'khac']);
    const met = () => (roll(4) === 0 ? 'khong_dat' : 'dat');
    const fault = () => (roll(3) === 0 ? 'co_vi_pham' : 'khong_vi_pham');
    const upTo = (halves: number) => String(roll(halves + 1) / 2);
    return sheetWith(
      {
        ho_so: all,
        dung_han: done,
        sang_kien: roll(5),
        cong_nhan: oneOf(roll, ['có', 'không']),
        vi_pham: oneOf(roll, [0, 1, 2, 5, 40]),
        bai_bao: roll(4),
      },
      {
        B1: met(),
        B2: upTo(6),
        B3: met(),
        T1: met(),
        T2: upTo(6),
        D1: fault(),
        D2: fault(),
      },
      kind === undefined ? {} : { loai_hinh: kind },
    );
  },
  score: (sheet) => {
    const { bearing, points } = conduct(sheet);
    const praised = praise(sheet);
    const sum =
      inTime(counted(sheet, 'dung_han'), counted(sheet, 'ho_so'), sheet.loai_hinh) +
      ideas(counted(sheet, 'sang_kien'), sheet.so_lieu.cong_nhan === 'có') +
      points +
      praised -
      blame(sheet);
    const total = Math.max(0, Math.min(3400, sum));
    return { total, band: bandOf(total, bearing, praised) };
  },
  bands: ['tot', 'kha', 'kem'],
};
