import type { Day } from './day.ts';
import { parseDay } from './day.ts';
import { type Hundredths, ONE, parseHundredths } from './hundredths.ts';
import { parseTime } from './time.ts';

/** What a fact measures; a rubric may declare further facts, but of these types only. */
export const factTypes = ['nguoi', 'lan', 'phut', 'phan_tram', 'ngay', 'gio'] as const;
export type FactType = (typeof factTypes)[number];

/** The file key of a fact, such as `co_mat`. Facts are data, as criterion and band ids are. */
export type FactId = string;

/** A number in hundredths of its unit (people, times, minutes, per cent, minutes since midnight), or a day. */
export type FactValue = Hundredths | Day;

export type Facts = ReadonlyMap<FactId, FactValue>;

/** The facts every meeting file may record, whatever its rubric. */
export const FACT = {
  members: 'dang_so',
  exempt: 'mien_sinh_hoat',
  specialDuty: 'nhiem_vu_dac_biet',
  present: 'co_mat',
  excused: 'vang_co_ly_do',
  unexcused: 'vang_khong_ly_do',
  longAbsent: 'vang_qua_3_ky',
  speakers: 'phat_bieu',
  start: 'bat_dau',
  end: 'ket_thuc',
  duration: 'thoi_luong',
  targetsMet: 'ty_le_chi_tieu',
  documentsPosted: 'ngay_dang_tai_tai_lieu',
  conclusionPosted: 'ngay_dang_tai_ket_luan',
} as const;

export const standardFacts: ReadonlyMap<FactId, FactType> = new Map<FactId, FactType>([
  [FACT.members, 'nguoi'],
  [FACT.exempt, 'nguoi'],
  [FACT.specialDuty, 'nguoi'],
  [FACT.present, 'nguoi'],
  [FACT.excused, 'nguoi'],
  [FACT.unexcused, 'nguoi'],
  [FACT.longAbsent, 'nguoi'],
  [FACT.speakers, 'nguoi'],
  [FACT.start, 'gio'],
  [FACT.end, 'gio'],
  [FACT.duration, 'phut'],
  [FACT.targetsMet, 'phan_tram'],
  [FACT.documentsPosted, 'ngay'],
  [FACT.conclusionPosted, 'ngay'],
]);

const COUNT = /^\d{1,5}$/;
const PER_CENT = /^(.*\d)\s*%$/;

const parseCount = (text: string): Hundredths | undefined =>
  COUNT.test(text) ? Number(text) * ONE : undefined;

const parsePerCent = (text: string): Hundredths | undefined => {
  const value = parseHundredths(PER_CENT.exec(text)?.[1] ?? text);
  return value !== undefined && value >= 0 ? value : undefined;
};

const parseMinutesOfDay = (text: string): Hundredths | undefined => {
  const minutes = parseTime(text);
  return minutes === undefined ? undefined : minutes * ONE;
};

const readers: Readonly<Record<FactType, (text: string) => FactValue | undefined>> = {
  nguoi: parseCount,
  lan: parseCount,
  phut: parseCount,
  phan_tram: parsePerCent,
  ngay: parseDay,
  gio: parseMinutesOfDay,
};

/** Reads one fact as its type asks; text that is not of the type gives `undefined`. */
export const parseFact = (type: FactType, text: string): FactValue | undefined => readers[type](text);

/** The number a fact holds; `undefined` when it is not recorded or is a day. */
export const numberOf = (facts: Facts, id: FactId): Hundredths | undefined => {
  const value = facts.get(id);
  return typeof value === 'number' ? value : undefined;
};

/** The day a fact holds; `undefined` when it is not recorded or is a number. */
export const dayOf = (facts: Facts, id: FactId): Day | undefined => {
  const value = facts.get(id);
  return typeof value === 'string' ? value : undefined;
};
